// Results as one types: the list follows the letters, goes with Escape, says when there is nothing, and the page of results
// keeps its address true.

import assert from "node:assert/strict";
import { test } from "node:test";
import { scene } from "../lib/stage.mjs";
import { Walker } from "../lib/walk.mjs";

const it = scene();

const WORDS = { ar: { hit: "شهادة ميلاد", miss: "زرافة بنفسجية" }, en: { hit: "birth cert", miss: "purple giraffe" } };

for (const lang of ["ar", "en"]) {
  test(`results follow what one types, ${lang}`, async () => {
    const walker = await Walker.at(it.browser, { ...it, lang });
    const { page } = walker;
    await walker.go("");
    await page.locator("#q").pressSequentially(WORDS[lang].hit, { delay: 30 });
    const first = page.locator("#hits a").first();
    await page.locator("#hits a[href$='/services/birth-registration']").waitFor();
    assert.ok(await page.locator(".search + [role=status]").innerText(), "what was found is said");
    await walker.look("home-typed");
    await page.locator("#q").press("Escape");
    await page.locator("#hits:empty").waitFor({ state: "attached" });
    await page.locator("#q").fill(WORDS[lang].miss);
    await page.locator("#hits .note").waitFor();
    await walker.look("home-typed-nothing");
    await page.locator("#q").fill(WORDS[lang].hit);
    await first.waitFor();
    await walker.follow(page.locator(".search button[type=submit]"));
    assert.equal(walker.kind(), "search", "the button leads to the page of results");
    await page.locator("#q").fill(WORDS[lang].miss);
    await page.waitForURL((url) => url.searchParams.get("q") === WORDS[lang].miss);
    await walker.look("search-typed-nothing");
  });

  test(`with Save-Data nothing is asked while one types, ${lang}`, async () => {
    const walker = await Walker.at(it.browser, { ...it, lang });
    const { page } = walker;
    await page.setExtraHTTPHeaders({ "save-data": "on" });
    let asked = 0;
    page.on("request", (request) => (asked += request.url().includes("/search?q=") ? 1 : 0));
    await walker.go("");
    await page.locator("#q").pressSequentially(WORDS[lang].hit, { delay: 20 });
    await page.waitForTimeout(800);
    assert.equal(asked, 0);
  });
}

test("nothing is wrong on any page on the way", () => it.faults.assertNone());
