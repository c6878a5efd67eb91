// Reading without a connection, a connection that is lost on a question page, and a kiosk whose visitor goes away.

import assert from "node:assert/strict";
import { test } from "node:test";
import { scene } from "../lib/stage.mjs";
import { Walker } from "../lib/walk.mjs";

const it = scene();
const LANGS = ["ar", "en"];

/** A person whose browser may run the worker; other tests keep it out, since they look at single answers. */
function reader(lang, more = {}) {
  return Walker.at(it.browser, { ...it, inspector: undefined, lang, serviceWorkers: "allow", ...more });
}

/** Waits until the worker is in charge of the page. */
async function inCharge(page) {
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Every address of which this browser has a copy. */
function copies(page) {
  return page.evaluate(async () => {
    const all = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) all.push([name, new URL(url).pathname + new URL(url).search]);
    }
    return all;
  });
}

for (const lang of LANGS) {
  test(`pages that were read and kept can be read without a connection, ${lang}`, async () => {
    const walker = await reader(lang);
    const { page } = walker;
    await walker.go("");
    await inCharge(page);
    await walker.go("/services/passport");
    await walker.go("/life-events/having-a-baby");
    const keep = page.locator("p[data-keep] button");
    await keep.click();
    await page.waitForFunction(() => document.querySelector("p[data-keep] [role=status]").textContent !== "");
    await page.context().setOffline(true);
    await walker.go("/services/passport");
    assert.ok((await page.locator("h1").innerText()).length > 3);
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).display), "block", "with its style sheet");
    assert.match(await page.locator("main [data-copy]").innerText(), lang === "ar" ? /[٠-٩]{4}/ : /\d{4}/, "it says of when it is a copy");
    await walker.go("/life-events/having-a-baby");
    assert.ok(await page.locator("main .steps").count());
    await walker.go("/services/birth-registration");
    // What was never read: the page that says so, with what can be read, once its script has looked.
    await page.locator("[data-offline-pages]").waitFor();
    assert.equal(await page.locator("html").getAttribute("lang"), lang);
    const listed = await page.locator("[data-offline-pages] a").evaluateAll((all) => all.map((a) => a.pathname));
    assert.ok(listed.includes(`/${lang}/services/passport`) && listed.includes(`/${lang}/life-events/having-a-baby`), listed.join(" "));
    await page.context().setOffline(false);
    await page.waitForFunction(() => !document.querySelector("[data-offline-pages]"), undefined, { timeout: 10_000 });
    assert.ok(page.url().endsWith("/services/birth-registration"), "it opens by itself");
    await page.context().close();
  });

  test(`whoever acts for another person, or chose their digits, keeps what everybody reads, ${lang}`, async () => {
    const walker = await reader(lang);
    const { page } = walker;
    await page.context().addCookies([{ name: "shubbak-display", value: "latn.hijri", url: it.portal.url }]);
    await walker.go("/my/represent");
    await walker.until("represent");
    await walker.follow(page.locator("form[action$='/my/represent/find'] button"));
    await walker.follow(page.locator("form[action$='/act'] button"));
    const strip = await page.locator(".acting").innerText();
    // As if the worker came only now.
    await page.evaluate(async () => {
      for (const one of await navigator.serviceWorker.getRegistrations()) await one.unregister();
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await page.goto("about:blank");
    await walker.go("/services/passport");
    await inCharge(page);
    assert.equal(await page.locator(".acting").innerText(), strip);
    const said = page.locator("p[data-keep] [role=status]");
    await page.locator("p[data-keep] button").click();
    await page.waitForFunction(() => document.querySelector("p[data-keep] [role=status]").textContent !== "");
    assert.equal(await said.innerText(), await page.locator("p[data-keep]").getAttribute("data-kept"));
    const all = await copies(page);
    assert.ok(all.some(([name, path]) => name === "kept" && path === `/${lang}/services/passport`), "the page is kept");
    assert.ok(all.some(([name, path]) => name.startsWith("shell-") && path === `/${lang}/offline`), "the shell is there");
    const personal = await page.evaluate(async () => {
      const found = [];
      for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
          if (/class="(acting|nav-person)"/.test(await (await cache.match(request)).text())) found.push(request.url);
        }
      }
      return found;
    });
    assert.deepEqual(personal, [], "nobody is named in any copy");
    await page.context().setOffline(true);
    await walker.go("/services/passport");
    assert.ok(await page.locator("main [data-copy]").isVisible());
    await page.context().setOffline(false);
    await page.context().close();
  });

  test(`a page that can't be kept says so, ${lang}`, async () => {
    const walker = await reader(lang, { serviceWorkers: "block" });
    const { page } = walker;
    await walker.go("/services/passport");
    const said = page.locator("p[data-keep] [role=status]");
    for (const answer of [{ status: 500 }, { headers: { "cache-control": "no-store" } }]) {
      await page.evaluate((answer) => (window.fetch = async () => new Response("", answer)) && undefined, answer);
      await page.locator("p[data-keep] button").click();
      await page.waitForFunction(() => document.querySelector("p[data-keep] [role=status]").textContent !== "");
      assert.equal(await said.innerText(), await page.locator("p[data-keep]").getAttribute("data-failed"));
      await said.evaluate((it) => (it.textContent = ""));
    }
    await page.context().close();
  });

  test(`nothing about a person is kept, and signing out leaves nothing, ${lang}`, async () => {
    const walker = await reader(lang);
    const { page } = walker;
    await walker.go("");
    await inCharge(page);
    await walker.go("/life-events/having-a-baby");
    await walker.until("child-name");
    await walker.go("/search?q=birth");
    await walker.go("/my/data");
    await walker.go("/my");
    await walker.follow(page.locator(".nav-person button"));
    const all = await copies(page);
    assert.ok(all.length > 5, "what is public is there");
    const personal = all.filter(([, path]) => /\/(my|applications|sign-in|search|desk)(\/|\?|$)|\?/.test(path));
    assert.deepEqual(personal, []);
    const stored = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
    assert.deepEqual(stored, [0, 0]);
    await page.context().close();
  });

  test(`a connection that is lost loses nothing: one application comes of it, ${lang}`, async () => {
    const walker = await reader(lang, { serviceWorkers: "block" });
    const { page } = walker;
    await walker.go("/life-events/having-a-baby");
    await walker.until("child-name");
    const id = walker.path().split("/")[3];
    await walker.fill();
    const [name] = await walker.names();
    const field = page.locator(`[name="${name}"]`);
    await field.fill("جود");
    await page.context().setOffline(true);
    await page.locator("main button[data-once]").click();
    await page.locator("form .connection").waitFor();
    assert.equal(await page.locator("form .connection").getAttribute("role"), "alert");
    assert.equal(await field.inputValue(), "جود", "what was typed stays");
    assert.equal(walker.kind(), "child-name");
    await page.locator("form .connection").evaluate((it) => (it.dataset.first = ""));
    await page.locator("form .connection button").click();
    const again = page.locator("form .connection:not([data-first])");
    await again.waitFor();
    assert.equal(await page.locator("form .connection").count(), 1);
    assert.equal(await again.getAttribute("role"), "alert", "a new alert, which is read out again");
    assert.ok(await again.locator("button").evaluate((it) => it === document.activeElement), "the focus stays on the button");
    assert.equal(await field.inputValue(), "جود", "still without a connection");
    await Promise.all([page.waitForNavigation({ waitUntil: "load" }), page.context().setOffline(false)]);
    assert.equal(walker.kind(), "health-cover", "sent by itself");
    // The answer is lost after the portal has it: the same form goes out again.
    await walker.until("check");
    await walker.fill();
    let lost = 0;
    await page.route("**/submit", async (route) => {
      if (lost++ > 0) return route.continue();
      await route.fetch({ maxRedirects: 0 });
      await route.abort("connectionreset");
    });
    await page.locator("main button[data-once]").click();
    await page.locator("form .connection button").waitFor();
    await walker.follow(page.locator("form .connection button"));
    assert.equal(walker.kind(), "confirmation");
    assert.equal(lost, 2);
    await walker.go("/my");
    const links = await page.locator(`main a[href*="${id}"]`).evaluateAll((all) => new Set(all.map((a) => a.pathname.split("/")[3])).size);
    assert.equal(links, 1, "one application");
    await page.context().close();
  });

  test(`errors are shown as ever when a script sends the form, ${lang}`, async () => {
    const walker = await reader(lang, { serviceWorkers: "block" });
    await walker.go("/life-events/having-a-baby");
    await walker.until("child-name");
    assert.equal(await walker.press(), 422);
    assert.ok(await walker.page.locator(".error-summary").evaluate((it) => it === document.activeElement), "the summary has the focus");
    await walker.page.context().close();
  });
}

test("with Save-Data there is no worker and no picture", async () => {
  const walker = await reader("ar", { extraHTTPHeaders: { "save-data": "on", "accept-language": "ar" } });
  const pictures = [];
  walker.page.on("request", (request) => request.resourceType() === "image" && pictures.push(new URL(request.url()).pathname));
  await walker.page.goto(`${it.portal.url}/ar`, { waitUntil: "networkidle" });
  assert.equal(await walker.page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 0);
  assert.deepEqual(pictures.filter((path) => /lattice|window|app-/.test(path)), []);
  await walker.page.context().close();
});

for (const lang of LANGS) {
  test(`a kiosk: large targets, no way out, and whoever goes away is forgotten, ${lang}`, async () => {
    // Not inspected: the rules are those of a phone, and a kiosk has a bar of its own at the foot of a large screen.
    const walker = await Walker.at(it.browser, { ...it, inspector: undefined, lang, width: 1080 });
    const { page } = walker;
    await walker.go("/kiosk?device=hall-1");
    assert.equal(walker.kind(), "home");
    await walker.go("/life-events/having-a-baby");
    const small = await page.locator("main .button, .kiosk-bar a, .kiosk-bar button, .languages a, .languages button").evaluateAll((all) =>
      all.filter((one) => one.getBoundingClientRect().height > 0 && one.getBoundingClientRect().height < 64).map((one) => one.outerHTML.slice(0, 80)),
    );
    assert.deepEqual(small, [], "targets of 64 px");
    await walker.until("child-name");
    await page.locator("main input[type=text]").first().fill("جود");
    assert.ok(await page.locator(".kiosk-print button").isVisible(), "a way to print");
    // The clock is the same in every language, and takes two minutes of waiting.
    if (lang !== LANGS[0]) return page.context().close();
    await page.locator("#kiosk-idle[open]").waitFor({ timeout: 50_000 });
    await page.locator("#kiosk-idle button").click();
    assert.equal(await page.locator("#kiosk-idle[open]").count(), 0, "whoever is there stays");
    assert.equal(walker.kind(), "child-name");
    await page.waitForURL(`${it.portal.url}/${lang}`, { timeout: 70_000 });
    await walker.go("/my");
    assert.equal(walker.kind(), "sign-in", "nobody is signed in any more");
    await page.goBack();
    assert.equal(await page.locator("input[value='جود']").count(), 0, "and nothing comes back");
    await page.context().close();
  });
}

test("a kiosk without a network shows nothing, and forgets as soon as it can", async () => {
  const walker = await Walker.at(it.browser, { ...it, inspector: undefined, lang: "en", width: 1080 });
  const { page } = walker;
  await walker.go("/kiosk?device=hall-1");
  await walker.go("/life-events/having-a-baby");
  await walker.until("child-name");
  await page.locator("main input[type=text]").first().fill("Judy");
  await page.context().setOffline(true);
  // What is waiting to be sent must not go out for somebody who has left.
  await page.locator("main button[data-once]").click();
  await page.locator("form .connection").waitFor();
  const before = page.url();
  await page.locator(".kiosk-end").click();
  await page.locator("main > p[role=alert]").waitFor();
  assert.equal(await page.locator("input, form, .acting").count(), 0, "nothing is seen any more");
  await page.waitForTimeout(6000);
  assert.equal(page.url(), before, "still our page, and not the browser's own");
  await Promise.all([page.waitForURL(`${it.portal.url}/en`, { timeout: 20_000 }), page.context().setOffline(false)]);
  await walker.go("/my");
  assert.equal(walker.kind(), "sign-in", "nobody is signed in any more");
  await page.context().close();
});

for (const lang of LANGS) {
  test(`the set of components is as sound as any page, ${lang}`, async () => {
    const walker = await Walker.at(it.browser, { ...it, lang });
    await walker.go("/_components");
    assert.ok((await walker.page.locator("main section").count()) > 10);
    for (const pattern of ["question", "question-error", "known", "tasks", "check", "confirmation", "timeout"]) {
      await walker.go(`/_components/${pattern}`);
      await walker.look(`pattern-${pattern}`);
    }
    await walker.go("/offline");
    await walker.look("offline");
  });
}

test("nothing is wrong on any page on the way", () => it.faults.assertNone());
