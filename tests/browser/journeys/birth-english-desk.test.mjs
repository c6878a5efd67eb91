// The main job in English on a wide screen with scripts on; and what people do to a submit button.

import assert from "node:assert/strict";
import { test } from "node:test";
import { decided, reachCheck } from "../lib/birth.mjs";
import { scene, stages } from "../lib/stage.mjs";
import { Walker } from "../lib/walk.mjs";

const it = scene();
const stage = stages();
let walker;
let application;
let reference;

stage("from the home page by links to check answers", async () => {
  walker = await Walker.at(it.browser, { ...it, lang: "en", width: 1280 });
  await walker.page.goto(`${it.portal.url}/`);
  assert.equal(walker.path(), "/en", "/ leads to the browser's language");
  await walker.follow(walker.page.locator('main a[href="/en/life-events/having-a-baby"]'));
  await reachCheck(walker, { empty: true });
  await walker.look();
  application = walker.path().split("/")[3];
});

stage("the language switch keeps the page, the answers and what was just typed", async () => {
  const before = await walker.page.locator("[data-fact]").count();
  await walker.follow(walker.page.locator("header .languages [lang=ar]"));
  assert.equal(walker.path(), `/ar/applications/${application}/check`);
  assert.equal(await walker.page.locator("[data-fact]").count(), before);
  await walker.follow(walker.page.locator("header .languages [lang=en]"));
  await walker.go(`/applications/${application}/child-name`);
  const field = walker.page.locator("[name='child.given_name']");
  await field.fill("ريما");
  await walker.follow(walker.page.locator("header .languages [lang=ar]"));
  assert.equal(walker.path(), `/ar/applications/${application}/child-name`);
  assert.equal(await field.inputValue(), "ريما");
  await walker.follow(walker.page.locator("header .languages [lang=en]"));
  await walker.go(`/applications/${application}/check`);
});

stage("a double click submits once", async () => {
  await walker.fill();
  const button = walker.page.locator("main button[type=submit]").first();
  await Promise.all([walker.page.waitForURL(/confirmation/), button.dblclick()]);
  await walker.page.waitForLoadState();
  await walker.look("confirmation");
  reference = await walker.reference();
});

stage("reload, back button and second tab lead to the same reference", async () => {
  await walker.page.reload();
  assert.equal(await walker.reference(), reference);
  await walker.page.goBack();
  // Wherever the back button led, pressing on leads to the same application.
  if (await walker.page.locator("#declaration").count()) {
    await walker.fill();
    await walker.press();
  }
  await walker.page.waitForLoadState();
  assert.match(await walker.page.locator("main").innerText(), new RegExp(reference));
  const tab = await walker.page.context().newPage();
  await tab.goto(`${it.portal.url}/en/applications/${application}/check`);
  assert.match(await tab.locator("main").innerText(), new RegExp(reference));
  await tab.goto(`${it.portal.url}/en/my`);
  const listed = await tab.locator(`main a[href*="/applications/"]`).evaluateAll((all) => new Set(all.map((a) => a.href)).size);
  assert.equal(listed, 1, "one application in my space");
  await tab.close();
});

stage("decided, data, and who looked", async () => {
  await decided(walker, application, { inspect: true });
  await walker.go("/my/data");
  await walker.look("my-data");
  await walker.go("/my/data/usage");
  await walker.look("my-data-usage");
});

stage("signed out, here and at the eID", async () => {
  await walker.follow(walker.page.locator("header form[action$='/sign-out'] button"));
  await walker.look("signed-out");
  await walker.go("/my");
  assert.match(walker.path(), /sign-in/);
  await walker.look("sign-in");
});

test("nothing is wrong on any page on the way", () => it.faults.assertNone());
