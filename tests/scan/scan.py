"""Attacks a portal of its own with wapiti, as nobody and in the roles of people and staff, and holds it to: nothing of
high level found, and no answer that says that the portal failed. `tests/scan/run` calls it."""

import argparse
import concurrent.futures
import json
import pathlib
import re
import subprocess
import sys
import tempfile

import httpx
from bs4 import BeautifulSoup

from portal import Portal

ROOT = pathlib.Path(__file__).resolve().parents[2]
SALMA, LAYLA = "0011598018", "0011144078"
# From which level on a finding fails: wapiti's 3 is high, 4 critical.
HIGH = 3
MODULES = "cookieflags,crlf,csp,exec,file,http_headers,methods,permanentxss,redirect,sql,upload,xss"
# Whoever is signed in leaves to nobody what is the same for everybody.
PUBLIC = ["services/*", "life-events*", "personas*", "authorities*", "glossary", "help", "check*", "who-may-know*", "forms/*",
          "centres*", "search*", "feedback*", "manifest*", "verify*"]
# What would end the session, change whom it acts for, or make the browser a kiosk. Each is tried by acceptance tests.
LEFT_OUT = ["*/sign-out*", "*/kiosk*", "*/screen*", "*/encounters/*/end*", "*/act*", "*/give-back*", "*/display*", "*/sign-in*"]


class Browser:
    """A small browser that keeps cookies, follows redirects and fills forms with the examples that stand in them."""

    def __init__(self, base):
        self.base = base
        self.http = httpx.Client(follow_redirects=True, timeout=60, trust_env=False)

    def get(self, path):
        return self._page(self.http.get(self.base + path))

    def _page(self, answer):
        if answer.status_code >= 500:
            raise SystemExit(f"{answer.url} answered {answer.status_code}")
        return answer, BeautifulSoup(answer.text, "html.parser")

    def submit(self, page, **values):
        """Sends the main form of a page, some fields said by the caller."""
        answer, soup = page
        buttons = (soup.find("main") or soup).select("button:not([type]), button[type=submit]")
        forms = (soup.find(id=one["form"]) if one.get("form") else one.find_parent("form") for one in buttons)
        form = next((one for one in forms if one and one.get("method", "").lower() == "post"), None)
        if form is None:
            raise SystemExit(f"{answer.url} has no form to send: {soup.title}")
        fields = {**filled(form), **values}
        target = answer.url.join(form.get("action") or str(answer.url))
        return self._page(self.http.post(target, data=fields, headers={"sec-fetch-site": "same-origin"}))

    def cookies(self):
        ours = (one for one in self.http.cookies.jar if one.name.removeprefix("__Host-").startswith("shubbak"))
        return "; ".join(f"{one.name}={one.value}" for one in ours)


def filled(form):
    """The fields of a form as somebody would send it who takes what is there, and the example where nothing is."""
    fields, chosen = {}, set()
    for one in form.select("input[name], select[name], textarea[name]"):
        name, kind, example = one["name"], one.get("type", "text"), one.get("data-example")
        if kind == "radio":
            if name not in chosen or one.has_attr("checked"):
                if one.has_attr("checked") or example in (None, one.get("value")):
                    fields[name] = one.get("value", "on")
                    chosen.add(name)
        elif kind == "checkbox":
            if one.has_attr("checked"):
                fields.setdefault(name, []).append(one.get("value", "on"))
        elif one.name == "select":
            option = one.select_one("option[selected]") or next((o for o in one.select("option") if o.get("value")), None)
            fields[name] = example or (option.get("value", "") if option else "")
        elif kind not in ("submit", "button", "file"):
            fields[name] = one.get("value") or one.text or example or ""
    button = form.find("button", attrs={"name": True})
    if button and button["name"] not in ("cancel", "person"):
        fields.setdefault(button["name"], button.get("value", ""))
    return fields


def signed_in(base, door, person):
    browser = Browser(base)
    page = browser.submit(browser.get(door))
    page = browser.submit(page, person=person)
    if "/sign-in" in str(page[0].url) or not str(page[0].url).startswith(base):
        raise SystemExit(f"{person} can't sign in at {door}: {page[0].url}")
    return browser


def nobody(base):
    return Browser(base), ["/en", "/en/search?q=birth", "/en/check", "/en/resume", "/en/feedback?about=%2Fen%2Fhelp",
                           "/en/call-back", "/en/stop-change", "/en/my-list", "/en/verify?reference=x",
                           "/en/centres?near=north&kind=documents", "/en/centres/centre-capital/book", "/en/who-may-know"]


def person(base):
    browser = signed_in(base, "/en/my", SALMA)
    page = browser.get("/en/services/change-of-address")
    for _ in range(6):
        page = browser.submit(page)
        found = re.search(r"/applications/(?!new)[^/]+", str(page[0].url))
        if found:
            return browser, ["/en/my", str(page[0].url.path), "/en" + found.group(0), "/en/my/contact", "/en/my/represent",
                             "/en/my/data/usage?source=population", "/en/my/represent/mandate", "/en/my/messages"]
    raise SystemExit(f"no draft begins: {page[0].url}")


def clerk(base):
    browser = signed_in(base, "/en/desk", "S-3001")
    page = browser.submit(browser.get("/en/desk/encounters/new"), national_id=LAYLA)
    page = browser.submit(page)
    place = page[0].url.path
    if not re.search(r"/desk/encounters/(?!new)", place):
        raise SystemExit(f"no encounter begins: {page[0].url}")
    return browser, ["/en/desk", place, "/en/desk/queue", "/en/desk/shift", "/en/desk/keys"]


def staff(number, *starts):
    return lambda base: (signed_in(base, "/en/desk", number), ["/en/desk", *starts])


ROLES = {
    "nobody": nobody,
    "person": person,
    "clerk": clerk,
    "supervisor": staff("S-1004", "/en/desk/figures", "/en/desk/feedback", "/en/desk/consents", "/en/desk/contacts"),
    "officer": staff("S-2004", "/en/desk/registers", "/en/desk/registers/health-cover", "/en/desk/tasks"),
    "auditor": None,
}


def number_of(role):
    """Somebody of a role among the demo country's staff."""
    text = (ROOT / "demo/data/staff.toml").read_text(encoding="utf-8")
    for part in text.split("[[staff]]"):
        if f'role = "{role}"' in part:
            return re.search(r'no = "([^"]+)"', part).group(1)
    raise SystemExit(f"nobody is {role}")


def scan(role, base, work, seconds):
    """One role: signs in, lets wapiti loose, and tells what it found."""
    begin = ROLES[role] or staff(number_of("auditor"), "/en/desk/audit", "/en/desk/audit/unusual", "/en/desk/rights")
    browser, starts = begin(base)
    report = work / f"{role}.json"
    command = [
        str(pathlib.Path(sys.executable).parent / "wapiti"), "-u", f"{base}/en/", "--scope", "folder", "-m", MODULES + (",timesql" if seconds["most"] > 300 else ""),
        "-d", "4", "--max-links-per-page", "60", "--max-files-per-dir", "12", "--max-scan-time", str(seconds["crawl"]),
        "--max-attack-time", str(seconds["attack"]), "--max-parameters", "40", "--tasks", "4", "-t", "30", "-l", "2",
        "--flush-session", "--no-bugreport", "-f", "json", "-o", str(report),
        "-H", "Sec-Fetch-Site: same-origin", "-v", "0",
    ]
    for start in starts:
        command += ["-s", base + start]
    for out in LEFT_OUT:
        command += ["-x", base + out]
    if role != "nobody":
        for out in PUBLIC:
            command += ["-x", f"{base}/en/{out}"]
        command += ["-C", browser.cookies()]
    # The scanner keeps its notes in SQLite, and gives up when its own tasks wait for a slow disk: not the portal's fault.
    memory = "/dev/shm" if pathlib.Path("/dev/shm").is_dir() else None
    for attempt in (1, 2, 3):
        report.unlink(missing_ok=True)
        with tempfile.TemporaryDirectory(dir=memory) as notes, open(work / f"{role}.log", "w", encoding="utf-8") as log:
            subprocess.run([*command, "--store-session", notes], stdout=log, stderr=subprocess.STDOUT, check=False, timeout=seconds["most"])
        if report.exists():
            break
        print(f"{role}: the scanner itself broke off, attempt {attempt}", flush=True)
    else:
        return f"{role}: nothing", [f"{role}: the scanner broke off three times: tests/out/scan/{role}.log"]
    found = json.loads(report.read_text(encoding="utf-8"))
    pages = found["infos"].get("crawled_pages_nbr") or len(found["infos"].get("crawled_pages") or [])
    wrong, told = [], {}
    for kind in ("vulnerabilities", "anomalies"):
        for name, all_of_it in found[kind].items():
            for one in all_of_it:
                level = one.get("level", 0)
                told[f"{name} ({level})"] = told.get(f"{name} ({level})", 0) + 1
                if level >= HIGH or "internal server error" in name.lower():
                    wrong.append(f"{role}: {name} (level {level}): {one['method']} {one['path']} {one.get('info', '')[:200]}")
    if role != "nobody":
        door = starts[0]
        if browser.get(door)[0].url.path != door:
            wrong.append(f"{role}: the session ended on the way: what was attacked was a stranger's portal")
    if pages < 8:
        wrong.append(f"{role}: only {pages} pages were found: too few to mean anything")
    return f"{role}: {pages} pages; " + (", ".join(f"{name}: {count}" for name, count in sorted(told.items())) or "nothing"), wrong


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", required=True)
    parser.add_argument("--long", action="store_true")
    parser.add_argument("--only", nargs="*", choices=list(ROLES))
    parser.add_argument("--out", type=pathlib.Path, required=True)
    given = parser.parse_args()
    seconds = {"crawl": 300, "attack": 240, "most": 7200} if given.long else {"crawl": 12, "attack": 5, "most": 300}
    given.out.mkdir(parents=True, exist_ok=True)
    wrong = []
    with tempfile.TemporaryDirectory() as folder:
        portal = Portal(given.binary, pathlib.Path(folder))
        try:
            with concurrent.futures.ThreadPoolExecutor(2) as both:
                work = [both.submit(scan, role, portal.base, given.out, seconds) for role in given.only or ROLES]
                for one in work:
                    told, bad = one.result()
                    print(told, flush=True)
                    wrong += bad
            answers, failed = portal.failures()
            print(f"the portal gave {answers} answers, {len(failed)} kinds of faults")
            wrong += failed
            if answers < 500:
                wrong.append(f"only {answers} answers: nothing was attacked")
        finally:
            portal.stop()
            (given.out / "portal.log").write_bytes(portal.log.read_bytes())
    for line in wrong:
        print(f"error: {line}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
