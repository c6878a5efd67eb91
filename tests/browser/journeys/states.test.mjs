// Pages in the states that one hopes not to see: refused, lost, expired, in conflict, with registers that fail.

import assert from "node:assert/strict";
import { test } from "node:test";
import { scene } from "../lib/stage.mjs";
import { Walker } from "../lib/walk.mjs";

const it = scene();
const LANGS = ["ar", "en"];

function at(lang, more = {}) {
  return Walker.at(it.browser, { ...it, lang, scripts: lang === "en", width: lang === "en" ? 1280 : 390, ...more });
}

/** To the name page of a fresh application. @returns its id */
async function toName(walker) {
  await walker.go("/life-events/having-a-baby");
  const look = walker.look;
  walker.look = async () => {};
  await walker.until("child-name");
  walker.look = look;
  return walker.path().split("/")[3];
}

for (const lang of LANGS) {
  test(`what doesn't exist, and what is somebody else's, look the same, ${lang}`, async () => {
    const walker = await at(lang);
    assert.equal((await walker.go("/nowhere")).status(), 404);
    await walker.look("not-found");
    const application = await toName(walker);
    const other = await at(lang);
    await other.go("/my");
    await other.press();
    await other.pick("0013963020");
    assert.equal(other.kind(), "my");
    await other.look("my-empty");
    await other.go("/my/data");
    await other.look("my-data-empty");
    await other.go("/my/data/usage");
    await other.look("my-data-usage-empty");
    const bodies = [];
    for (const id of [application, "01a1ffab-0000-7000-8000-000000000000", "nonsense"]) {
      assert.equal((await other.go(`/applications/${id}/child-name`)).status(), 404);
      bodies.push((await other.page.locator("main").innerHTML()).replaceAll(id, "ID"));
    }
    await other.look("not-found-signed-in");
    assert.equal(bodies[0], bodies[1]);
    assert.equal(bodies[0], bodies[2]);
  });

  test(`a page out of order leads to the one that comes first, ${lang}`, async () => {
    const walker = await at(lang);
    const id = await toName(walker);
    await walker.go(`/applications/${id}/check`);
    assert.equal(walker.kind(), "child-name");
  });

  test(`hostile and odd input: what was typed is kept and shown as text, ${lang}`, async () => {
    const walker = await at(lang);
    await toName(walker);
    const odd = `"><script>alert(1)</script> ${"x".repeat(300)}`;
    const names = await walker.names();
    await walker.fill(Object.fromEntries(names.map((name) => [name, odd])));
    assert.equal(await walker.press(), 422);
    await walker.look("hostile-error");
    assert.equal(await walker.page.locator(`[name="${names[0]}"]`).inputValue(), odd);
    assert.equal(await walker.page.locator("main script").count(), 0);
  });

  test(`signed out in the middle of a page: typed words survive the sign-in, ${lang}`, async () => {
    const walker = await at(lang);
    await toName(walker);
    const names = await walker.names();
    await walker.fill();
    await walker.page.locator(`[name="${names[0]}"]`).fill("جود");
    await walker.page.context().clearCookies();
    await walker.press();
    assert.equal(walker.kind(), "sign-in");
    await walker.look("sign-in-expired");
    await walker.press();
    await walker.pick();
    assert.equal(walker.kind(), "child-name");
    assert.equal(await walker.page.locator(`[name="${names[0]}"]`).inputValue(), "جود");
    await walker.press();
    assert.equal(walker.kind(), "health-cover");
  });

  test(`the same page in two tabs: the second is told, and loses nothing, ${lang}`, async () => {
    const walker = await at(lang);
    await toName(walker);
    const names = await walker.names();
    const tab = new Walker({ ...it, lang, page: await walker.page.context().newPage() });
    await tab.page.goto(walker.page.url());
    await walker.fill();
    await walker.press();
    await tab.fill();
    await tab.page.locator(`[name="${names[0]}"]`).fill("ريم");
    assert.equal(await tab.press(), 409);
    await tab.look("saved-elsewhere");
    assert.equal(await tab.page.locator(`[name="${names[0]}"]`).inputValue(), "ريم");
    assert.ok((await tab.press()) < 400);
  });

  test(`sign-in that is cancelled, too weak, silent or forged, ${lang}`, async () => {
    const walker = await at(lang);
    const signIn = async () => {
      await walker.page.context().clearCookies();
      await walker.go("/my");
      await walker.press();
    };
    await signIn();
    await walker.follow(walker.page.locator("button[name=cancel]"));
    await walker.look("sign-in-cancelled");
    for (const mode of ["no_acr", "low_acr", "bad_nonce", "bad_signature"]) {
      await it.portal.turn("eid", mode);
      await signIn();
      await walker.pick();
      assert.equal(walker.kind(), "sign-in", mode);
      await walker.look(`sign-in-${mode.replace("_", "-")}`);
      await walker.go("/my");
      assert.equal(walker.kind(), "sign-in", `${mode}: nobody is signed in`);
    }
    await it.portal.turn("eid", "ok");
  });

  test(`a forged form is refused, ${lang}`, async () => {
    const walker = await at(lang);
    await toName(walker);
    const cookies = await walker.page.context().cookies();
    const headers = { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ") };
    const body = new URLSearchParams({ "child.given_name": "x", csrf: "forged" });
    // Another site's form, and a browser that sends neither Fetch metadata nor Origin and is held to the token.
    for (const more of [{ origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" }, {}]) {
      const answer = await fetch(walker.page.url(), { method: "POST", redirect: "manual", headers: { ...headers, ...more }, body });
      assert.equal(answer.status, 403, JSON.stringify(more));
      const sent = { url: answer.url, status: 403, headers: Object.fromEntries(answer.headers), body: await answer.text() };
      await it.inspector.inspect(sent, "forbidden", { lang });
    }
  });

  test(`registers that fail: their facts are asked, and the case says so, ${lang}`, async () => {
    for (const [system, mode] of [["population", "refused"], ["civil-status", "html"], ["addresses", "black_hole"]]) {
      await it.portal.turn(system, mode);
    }
    const walker = await at(lang);
    const look = walker.look.bind(walker);
    walker.look = (name = walker.kind()) => look(`faults-${name}`);
    await walker.go("/life-events/having-a-baby");
    await walker.until("confirmation", { empty: lang === "en", person: undefined });
    await walker.look();
    await walker.go(`/applications/${walker.path().split("/")[3]}`);
    await walker.look("case");
    await it.portal.turn("all", "ok");
  });
}

test("nothing is wrong on any page on the way", () => it.faults.assertNone());
