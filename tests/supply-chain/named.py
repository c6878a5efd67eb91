"""Whether what the security documents point to is there: files, tests and steps in backquotes or links, and every
requirement of ASVS 5.0.0 of the levels 1 and 2, each once and with a standing."""

import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGES = ["SECURITY.md", "docs/security/threat-model.md", "docs/security/asvs-5.0.md"]
# How many requirements each chapter of 5.0.0 has in the levels 1 and 2.
CHAPTERS = {1: 27, 2: 11, 3: 19, 4: 10, 5: 9, 6: 35, 7: 18, 8: 7, 9: 7, 10: 29, 11: 14, 12: 9, 13: 13, 14: 9, 15: 13, 16: 16, 17: 7}
STANDINGS = ("met", "open", "n/a", "operator")


def files():
    said = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, check=True, capture_output=True, text=True)
    return set(said.stdout.split("\n"))


def places(page, known, code):
    """What a page points to that is not there: files by their path, tests by `file.rs::name`."""
    text = (ROOT / page).read_text(encoding="utf-8")
    for word in re.findall(r"`([^`\s]+)`", text):
        path, _, test = word.partition("::")
        if not re.fullmatch(r"[\w./-]+\.(rs|py|toml|md|sh|mjs|json|yaml|js|css|ftl|cap)|(tests|docs|server|app|domain|demo)/[\w./-]+|Dockerfile", path):
            continue
        found = path in known or any(file.startswith(path.rstrip("/") + "/") for file in known)
        if not found:
            yield f"{page}: there is no {path}"
        elif test and test not in code(path):
            yield f"{page}: {path} has no {test}"
    for target in re.findall(r"\]\(([^)#:\s]+)(?:#[^)]*)?\)", text):
        if not (ROOT / page).parent.joinpath(target).resolve().exists():
            yield f"{page}: there is no {target}"


def requirements(page):
    text = (ROOT / page).read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\d+)\.(\d+)\.(\d+) \| ([12]) \| [^|]+ \| ([^|]+) \| ([^|]+) \|$", text, re.MULTILINE)
    ids = [row[:3] for row in rows]
    for one in sorted({one for one in ids if ids.count(one) > 1}):
        yield f"{page}: {'.'.join(one)} stands there twice"
    for chapter, count in CHAPTERS.items():
        found = sum(1 for row in rows if int(row[0]) == chapter)
        if found != count:
            yield f"{page}: chapter {chapter} has {found} requirements of the levels 1 and 2 instead of {count}"
    for chapter, section, number, _, standing, place in rows:
        if standing.strip() not in STANDINGS:
            yield f"{page}: {chapter}.{section}.{number} is `{standing.strip()}`, which is no standing"
        if standing.strip() == "met" and "`" not in place:
            yield f"{page}: {chapter}.{section}.{number} is met, and names no place"
    counted = {standing: sum(1 for row in rows if row[4].strip() == standing) for standing in STANDINGS}
    print(f"{len(rows)} requirements: " + ", ".join(f"{count} {standing}" for standing, count in counted.items()))
    for standing, count in counted.items():
        if f"| {standing} | {count} |" not in text:
            yield f"{page}: its summary does not say that {count} are {standing}"


def main():
    known, cache = files(), {}

    def code(path):
        if path not in cache:
            place = ROOT / path
            parts = [place] if place.is_file() else [file for file in place.rglob("*") if file.is_file()]
            cache[path] = "\n".join(file.read_text(encoding="utf-8", errors="replace") for file in parts)
        return cache[path]

    wrong = [line for page in PAGES for line in places(page, known, code)] + list(requirements(PAGES[-1]))
    for line in wrong:
        print(f"error: {line}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
