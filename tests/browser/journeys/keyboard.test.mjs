// A question page by keyboard alone: order, visible focus, no trap; answered and sent without a mouse.

import assert from "node:assert/strict";
import { test } from "node:test";
import { scene } from "../lib/stage.mjs";
import { Walker } from "../lib/walk.mjs";

const it = scene();

/** Pages of every make: tiles, steps, lists, forms, tables, facts, folded parts. */
const THROUGH = ["", "/life-events/having-a-baby", "/services", "/check", "/centres/centre-capital/kiosk", "/my", "/my/data/usage", "/my/contact", "/my/represent/mandate"];

/** What has the focus, where it is drawn and whether something covers it. */
function focused() {
  const element = document.activeElement;
  if (!element || element === document.body) return null;
  const box = element.getBoundingClientRect();
  const label = element.labels?.[0];
  const [x, y] = [Math.min(innerWidth - 1, Math.max(0, box.left + box.width / 2)), box.top + box.height / 2];
  const over = document.elementFromPoint(x, y);
  const all = [...document.querySelectorAll("*")];
  return {
    index: all.indexOf(element),
    name: `${element.localName} ${element.id || element.textContent.trim().slice(0, 30)}`,
    inView: box.top >= 0 && box.bottom <= innerHeight + 1,
    covered: Boolean(over) && !element.contains(over) && !over.contains(element) && !label?.contains(over),
    box: { x: Math.max(0, box.left - 12), y: Math.max(0, box.top - 12), width: box.width + 24, height: box.height + 24 },
  };
}

/** The pixels around an element, with and without the focus on it, differ. */
async function visible(page, { box, index }) {
  const clip = { ...box, width: Math.min(box.width, 1280 - box.x), height: Math.max(1, Math.min(box.height, 900 - box.y)) };
  const withFocus = await page.screenshot({ clip });
  await page.evaluate(() => document.activeElement.blur());
  const without = await page.screenshot({ clip });
  await page.evaluate((at) => document.querySelectorAll("*")[at].focus(), index);
  return !withFocus.equals(without);
}

for (const lang of ["ar", "en"]) {
  test(`Tab goes through the page in its order, seen and uncovered, ${lang}`, async () => {
    const walker = await Walker.at(it.browser, { ...it, inspector: undefined, lang, width: 1280 });
    await walker.go("/life-events/having-a-baby");
    await walker.until("child-name");
    const { page } = walker;
    const wanted = await page.evaluate(() =>
      [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")].filter((it) => it.checkVisibility()).length,
    );
    const walked = [];
    for (let i = 0; i <= wanted + 5; i++) {
      await page.keyboard.press("Tab");
      const now = await page.evaluate(focused);
      if (!now || now.index === walked[0]?.index) break;
      walked.push(now);
      it.faults.check(now.inView, lang, "focus", `${now.name} is out of view when focused`);
      it.faults.check(!now.covered, lang, "focus", `${now.name} is covered when focused`);
      it.faults.check(await visible(page, now), lang, "focus", `the focus on ${now.name} can't be seen`);
    }
    const order = walked.map((one) => one.index);
    assert.deepEqual(order, [...order].sort((a, b) => a - b), `order: ${walked.map((one) => one.name).join(" → ")}`);
    assert.equal(walked.length, wanted, `everything is reached once: ${walked.map((one) => one.name).join(" → ")}`);
  });

  test(`Tab comes through and out of pages of every make, and Shift+Tab back, ${lang}`, async () => {
    const walker = await Walker.at(it.browser, { ...it, inspector: undefined, lang, width: 390 });
    const { page } = walker;
    await walker.go("/my");
    await walker.press();
    await walker.pick();
    for (const path of THROUGH) {
      await walker.go(path);
      // Radios of one name are one stop, and so is a field of the date's kind: what counts is that it goes on and ends.
      const most = await page.evaluate(() => document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']").length);
      for (const key of ["Tab", "Shift+Tab"]) {
        const walked = [];
        for (let i = 0; i <= most + 5; i++) {
          await page.keyboard.press(key);
          const at = await page.evaluate(() => (document.activeElement === document.body ? -1 : [...document.querySelectorAll("*")].indexOf(document.activeElement)));
          if (at < 0 || at === walked[0]) break;
          walked.push(at);
        }
        const wanted = [...walked].sort((a, b) => (key === "Tab" ? a - b : b - a));
        it.faults.check(walked.length > 2 && walked.length <= most, `${lang} ${path}`, "keyboard", `${key} is caught: ${walked.length} stops of ${most}`);
        it.faults.check(walked.join() === wanted.join(), `${lang} ${path}`, "keyboard", `${key} goes in another order than the page: ${walked.join(" ")}`);
      }
    }
    await page.context().close();
  });

  test(`the skip link leads into main, and a question is answered by keys alone, ${lang}`, async () => {
    const walker = await Walker.at(it.browser, { ...it, inspector: undefined, lang, width: 1280 });
    await walker.go("/life-events/having-a-baby");
    await walker.until("child-name");
    const { page } = walker;
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "main");
    // Sent empty by Enter in the first field: the summary has the focus, and its links lead to the fields.
    await page.keyboard.press("Tab");
    assert.match(await page.evaluate(() => document.activeElement.name), /^child\.given_name/);
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute("role")), "alert");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const first = await page.evaluate(() => ({ name: document.activeElement.name, example: document.activeElement.dataset.example }));
    assert.match(first.name, /^child\.given_name/);
    await page.keyboard.type(first.example);
    await page.keyboard.press("Tab");
    await page.keyboard.type(await page.evaluate(() => document.activeElement.dataset.example));
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    assert.equal(walker.kind(), "health-cover");
    // Radios by arrow keys.
    await page.locator("main input[type=radio]").first().focus();
    await page.keyboard.press("ArrowDown");
    assert.ok(await page.locator("main input[type=radio]").nth(1).isChecked());
    await Promise.all([page.waitForNavigation(), page.keyboard.press("Enter")]);
    assert.notEqual(walker.kind(), "health-cover");
    await page.context().close();
  });
}

test("the focus was seen everywhere", () => it.faults.assertNone());
