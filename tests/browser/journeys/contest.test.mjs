// "This is wrong": a register's fact is contested where it is shown, and the right value goes on.

import assert from "node:assert/strict";
import { test } from "node:test";
import { scene } from "../lib/stage.mjs";
import { Walker } from "../lib/walk.mjs";

const it = scene();

for (const how of [{ lang: "ar", width: 390, scripts: false }, { lang: "en", width: 1280 }]) {
  test(`contested where it is shown, ${how.lang}`, async () => {
    const walker = await Walker.at(it.browser, { ...it, ...how });
    await walker.go("/life-events/having-a-baby");
    await walker.until("known-civil-status");
    const links = walker.page.locator('main a[href*="/wrong-"]');
    const facts = await links.evaluateAll((all) => all.map((a) => new URL(a.href).pathname.split("/wrong-")[1]));
    assert.ok(facts.length > 3, facts.join(", "));
    // Each fact's page is looked at; one of them is sent.
    for (const fact of facts) {
      await walker.follow(walker.page.locator(`main a[href*="/wrong-${fact}"]`));
      await walker.look(`wrong-${fact}`);
      await walker.follow(walker.page.locator("nav.back a"));
      assert.equal(walker.kind(), "known-civil-status", "the way back leads to where one came from");
    }
    const fact = facts.find((name) => /weight/.test(name)) ?? facts[0];
    await walker.follow(walker.page.locator(`main a[href*="/wrong-${fact}"]`));
    const field = walker.page.locator(`[name="${fact}"]`);
    await field.fill(how.lang === "ar" ? "كلام" : "words");
    assert.equal(await walker.press(), 422);
    await walker.look("wrong-error");
    assert.equal(await field.inputValue(), how.lang === "ar" ? "كلام" : "words", "what was typed stays");
    await field.fill("٣١٥٠");
    await walker.page.locator("[name=reason]").fill(how.lang === "ar" ? "الوزن في بطاقة المستشفى غير هذا" : "The hospital's card says otherwise");
    await walker.press();
    assert.equal(walker.kind(), "known-civil-status");
    await walker.look("known-contested");
    const shown = await walker.page.locator("main").innerText();
    assert.match(shown.replace(/[,٬.]/g, ""), /3150|٣١٥٠/, "the person's value is shown");
    await walker.until("check");
    await walker.look("check-contested");
    const row = walker.page.locator(`[data-fact="${fact}"]`);
    assert.equal(await row.getAttribute("data-source"), "civil-status", "a contested fact still names its register");
    await walker.until("confirmation");
    await walker.page.context().close();
  });
}

test("nothing is wrong on any page on the way", () => it.faults.assertNone());
