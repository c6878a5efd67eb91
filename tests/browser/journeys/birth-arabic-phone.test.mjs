// The main job in Arabic on a phone with scripts off: from the life event to the last decision.

import assert from "node:assert/strict";
import { test } from "node:test";
import { decided, reachCheck } from "../lib/birth.mjs";
import { scene, stages } from "../lib/stage.mjs";
import { Walker } from "../lib/walk.mjs";

const it = scene();
const stage = stages();
let walker;
let reference;
let application;

stage("from the life event to check answers, each page also sent empty", async () => {
  walker = await Walker.at(it.browser, { ...it, lang: "ar", width: 390, scripts: false });
  await walker.go("/life-events/having-a-baby");
  const walked = await reachCheck(walker, { empty: true });
  assert.ok(walked.includes("who") && walked.includes("child-name"), walked.join(" → "));
  application = walker.path().split("/")[3];
  const names = [...walker.asked.values()].flat();
  assert.equal(new Set(names).size, names.length, `a fact is asked twice: ${names.join(", ")}`);
});

stage("another device carries on where this one stopped, and everything is still there", async () => {
  const rows = await walker.page.locator("[data-fact]").count();
  const other = await Walker.at(it.browser, { portal: it.portal, lang: "ar", width: 390, scripts: false });
  await other.go("/my");
  await other.press();
  await other.pick();
  await other.follow(other.page.locator(`main a[href*="${application}"]`));
  await walker.inspector.inspect(await other.sent(), "task-list", { lang: "ar" });
  await other.follow(other.page.locator("main .task:has(.tag-you) a"));
  assert.equal(other.kind(), "check");
  assert.equal(await other.page.locator("[data-fact]").count(), rows);
  await other.page.context().close();
});

stage("check answers says where every row is from; one answer is changed, and the way leads back", async () => {
  await walker.page.reload();
  const sources = await walker.page.locator("[data-fact]").evaluateAll((rows) => rows.map((row) => row.dataset.source));
  assert.ok(sources.length > 10 && sources.every(Boolean), sources.join(", "));
  assert.ok(sources.includes("declared") && sources.includes("civil-status") && sources.includes("population"));
  const row = walker.page.locator('[data-fact="child.given_name_ar"], [data-fact^="child.given_name"]').first();
  const fact = await row.getAttribute("data-fact");
  await walker.follow(row.locator("a"));
  await walker.fill({ [fact]: "سلمى" });
  await walker.press();
  assert.equal(walker.kind(), "check");
  assert.match(await walker.page.locator(`[data-fact="${fact}"]`).innerText(), /سلمى/);
});

stage("declared and submitted: one reference, and what happens next", async () => {
  // Without the declaration it isn't sent.
  assert.equal(await walker.press(), 422);
  await walker.look("check-error");
  await walker.fill();
  await walker.press();
  assert.equal(walker.kind(), "confirmation");
  await walker.look();
  reference = await walker.reference();
  assert.match(reference, /^\d{4}(-[A-Z0-9]{4}){2}$/);
  assert.ok(!/[OIL]/.test(reference.slice(5)), `look-alike characters in ${reference}`);
});

stage("reference and phone run from left to right, glyph by glyph", async () => {
  const texts = await walker.page.evaluate(() => {
    const xs = (element) => {
      const node = element.firstChild;
      return [...node.data].map((letter, i) => {
        const range = document.createRange();
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        return { letter, x: range.getBoundingClientRect().left };
      });
    };
    return [document.querySelector("#reference"), document.querySelector("a[href^='tel:'] bdi")].map(xs);
  });
  for (const glyphs of texts) {
    const drawn = [...glyphs].sort((a, b) => a.x - b.x).map((it) => it.letter).join("");
    assert.equal(drawn, glyphs.map((it) => it.letter).join(""));
  }
});

stage("my space: asked for something, replied, and all four are decided", async () => {
  await decided(walker, application, { inspect: true });
  assert.equal(await walker.page.locator("main .card:not(.issued)").count(), 4);
  assert.equal(await walker.reference(), reference);
});

stage("my data, by register; and who looked, with the law", async () => {
  await walker.go("/my/data");
  await walker.look("my-data");
  await walker.go("/my/data/usage");
  await walker.look("my-data-usage");
  // What is folded away counts too.
  const text = await walker.page.locator("main").textContent();
  for (const word of [/السجل السكاني|سجل السكان/, /الأحوال المدنية/, /المادة/]) assert.match(text, word);
});

test("the log has nothing personal", () => {
  const log = it.portal.log();
  for (const word of ["سلمى", reference]) assert.ok(!log.includes(word), `the log contains ${word}`);
});

test("nothing is wrong on any page on the way", () => it.faults.assertNone());
