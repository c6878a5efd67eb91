// Every public page in both languages, found by following links from home: each answers, and of each template the
// longest, the shortest and one between are inspected in a browser. No link is dead.

import assert from "node:assert/strict";
import { test } from "node:test";
import { crawl, sample, template } from "../lib/crawl.mjs";
import { scene } from "../lib/stage.mjs";
import { Walker } from "../lib/walk.mjs";

const it = scene();

// What somebody searched for in the other language is their words, not ours.
const isPublic = (lang) => (link) =>
  link.startsWith(`/${lang}`) && !link.includes("?q=") && !/\/(my|sign-in|applications|desk|book|screen)(\/|\?|$)/.test(link);

for (const lang of ["ar", "en"]) {
  test(`every public page answers, and some of each template are inspected, ${lang}`, async () => {
    const { pages, links, dead } = await crawl(it.portal.url, `/${lang}`, isPublic(lang));
    dead.forEach((what) => it.faults.add(lang, "links", what));
    links.forEach((link) => it.inspector.links.add(link));
    assert.ok(pages.size > 20, [...pages.keys()].join(" "));
    const some = sample(pages);
    for (const kind of new Set([...pages.keys()].map(template))) {
      assert.ok(some.some((path) => template(path) === kind), `no page of ${kind} is inspected`);
    }
    const walker = await Walker.at(it.browser, { ...it, lang });
    for (const path of some) {
      const response = await walker.page.goto(it.portal.url + path);
      it.faults.check(response.status() === 200, lang, "links", `${path} answers ${response.status()}`);
      if (!(response.headers()["content-type"] ?? "").startsWith("text/html")) continue;
      await walker.look(path.split("/").slice(2).join("-").replaceAll(/[?=&%]/g, "_") || "home");
    }
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
