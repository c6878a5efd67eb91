// Every public page in both languages, found by following links from home; and no link is dead.

import assert from "node:assert/strict";
import { test } from "node:test";
import { scene } from "../lib/stage.mjs";
import { Walker } from "../lib/walk.mjs";

const it = scene();

for (const lang of ["ar", "en"]) {
  test(`every public page, ${lang}`, async () => {
    const walker = await Walker.at(it.browser, { ...it, lang });
    const done = new Set();
    const open = [`/${lang}`];
    while (open.length > 0) {
      const path = open.shift();
      if (done.has(path)) continue;
      done.add(path);
      const response = await walker.page.goto(it.portal.url + path);
      it.faults.check(response.status() === 200, lang, "links", `${path} answers ${response.status()}`);
      if (!(response.headers()["content-type"] ?? "").startsWith("text/html")) continue;
      const name = path.split("/").slice(2).join("-").replaceAll(/[?=&%]/g, "_") || "home";
      await walker.look(name);
      for (const link of it.inspector.links) {
        // What somebody searched for in the other language is their words, not ours.
        if (link.startsWith(`/${lang}`) && !link.includes("?q=") && !/\/(my|sign-in|applications|book)(\/|\?|$)/.test(link)) open.push(link);
      }
    }
    assert.ok(done.size > 20, [...done].join(" "));
  });

  test(`search finds services and life events, ${lang}`, async () => {
    const walker = await Walker.at(it.browser, { ...it, lang });
    const words = { ar: { hit: "مولود", folded: "الولاده", miss: "زرافة" }, en: { hit: "birth", folded: "BIRTH", miss: "giraffe" } }[lang];
    for (const word of [words.hit, words.folded]) {
      await walker.go(`/search?q=${encodeURIComponent(word)}`);
      await walker.look(`search-${word === words.hit ? "hits" : "folded"}`);
      assert.ok(await walker.page.locator("main a[href*='/life-events/'], main a[href*='/services/']").count(), `nothing found for ${word}`);
    }
    await walker.go(`/search?q=${encodeURIComponent(words.miss)}`);
    await walker.look("search-nothing");
    await walker.go("/search?q=");
    await walker.look("search-empty");
    await walker.go("/verify?code=2026-XXXX-XXXX");
    await walker.look("verify-unknown");
  });
}

test("no link is dead", async () => {
  for (const link of it.inspector.links) {
    const answer = await fetch(it.portal.url + link, { redirect: "manual" });
    it.faults.check(answer.status < 400, "links", "links", `${link} answers ${answer.status}`);
  }
});

test("nothing is wrong on any page on the way", () => it.faults.assertNone());
