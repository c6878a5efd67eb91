// Signing in at a standard provider: refused without `acr`, signed in with it, signed out there too.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../lib/browser.mjs";
import { Faults } from "../lib/faults.mjs";
import { Inspector } from "../lib/inspect.mjs";
import { freePort, startPortal } from "../lib/portal.mjs";
import { Walker } from "../lib/walk.mjs";
import { startProvider } from "./provider.mjs";

const LOA = "http://eidas.europa.eu/LoA/";
const faults = new Faults();
let browser;
let inspector;
before(async () => {
  browser = await launch();
  inspector = new Inspector(browser, faults);
});
after(() => browser?.close());

/** A portal whose people sign in at a provider of the given kind; everything ends with the test. */
async function scene(t, kind, lang) {
  const [port, providerPort] = [await freePort(), await freePort()];
  const portalUrl = `http://127.0.0.1:${port}`;
  const accounts = { "account-1": { name: "Salma of the provider", "name#ar": "سلمى المزوّد", national_id: "0000000000" } };
  const provider = await startProvider({ port: providerPort, portal: portalUrl, accounts, ...kind });
  t.after(provider.stop);
  const portal = await startPortal({ port, env: provider.env });
  t.after(portal.stop);
  const walker = await Walker.at(browser, { portal, inspector, lang, scripts: false });
  t.after(() => walker.page.context().close());
  return { portal, provider, walker, accounts };
}

/** The national id of the first person that the demo country's own eID offers: its registers know them. */
async function somebody(portal) {
  const query = new URLSearchParams({
    response_type: "code",
    client_id: "shubbak-portal",
    redirect_uri: `${portal.url}/auth/callback`,
    scope: "openid profile",
    state: "s",
    nonce: "n",
    code_challenge: "20Ig9nt5XGOpLNENT0NZkYqva8HlQTlaJ9P83VBl5Co",
    code_challenge_method: "S256",
  });
  const page = await (await fetch(`${portal.demo}/eid/authorize?${query}`)).text();
  return page.match(/name="person" value="(\d+)"/)[1];
}

for (const lang of ["ar", "en"]) {
  test(`its stock login says no acr: refused, with what to do, ${lang}`, async (t) => {
    const { walker, provider, portal } = await scene(t, {}, lang);
    await walker.go("/my");
    await walker.press();
    assert.ok(walker.page.url().startsWith(provider.issuer), walker.page.url());
    await walker.page.locator("[name=login]").fill("account-1");
    await walker.page.locator("[name=password]").fill("anything");
    await walker.follow(walker.page.locator("button[type=submit]"));
    await walker.follow(walker.page.locator("button[type=submit]"));
    assert.ok(walker.page.url().startsWith(portal.url), walker.page.url());
    assert.equal((await walker.sent()).status, 403);
    await walker.look("provider-no-acr");
    const words = await walker.page.locator("main").innerText();
    assert.match(words, { ar: /درجة|مستوى/, en: /how sure|assurance|level/i }[lang]);
    await walker.go("/my");
    assert.equal(walker.kind(), "sign-in", "nobody is signed in");
  });

  test(`too low an acr: refused, with what to do, ${lang}`, async (t) => {
    const { walker } = await scene(t, { acr: `${LOA}low` }, lang);
    await walker.go("/my");
    await walker.press();
    assert.equal((await walker.sent()).status, 403);
    await walker.look("provider-low-acr");
    await walker.go("/my");
    assert.equal(walker.kind(), "sign-in");
  });
}

for (const inIdToken of [true, false]) {
  const where = inIdToken ? "the ID token" : "userinfo only";
  test(`acr substantial, name and id in ${where}: signed in, and signed out there too`, async (t) => {
    const { walker, provider, portal } = await scene(t, { acr: `${LOA}substantial`, inIdToken }, "ar");
    await walker.go("/my");
    await walker.press();
    assert.equal(walker.path(), "/ar/my");
    await walker.look("provider-my");
    assert.match(await walker.page.locator("header").innerText(), /سلمى المزوّد/);
    assert.equal(provider.logins(), 1);

    await walker.follow(walker.page.locator("header form[action$='/sign-out'] button"));
    assert.ok(walker.page.url().startsWith(provider.issuer), "sign-out goes to the provider");
    await walker.follow(walker.page.locator("button[name=logout]"));
    assert.ok(walker.page.url().startsWith(`${portal.url}/ar`), `back at the portal: ${walker.page.url()}`);
    await walker.go("/my");
    assert.equal(walker.kind(), "sign-in");
    await walker.press();
    assert.equal(provider.logins(), 2, "the provider asks again: its session is gone");
  });
}

test("a person known to the registers files a service signed in at the standard provider", async (t) => {
  const { walker, portal, accounts } = await scene(t, { acr: `${LOA}high`, inIdToken: true }, "en");
  accounts["account-1"].national_id = await somebody(portal);
  await walker.go("/services/change-of-address");
  const walked = await walker.until("confirmation");
  assert.ok(walked.some((kind) => kind.startsWith("known-")), `registers know them: ${walked.join(" → ")}`);
});

test("a provider that is down: said so, and the portal stands", async (t) => {
  const { walker, provider } = await scene(t, { acr: `${LOA}substantial` }, "ar");
  await provider.stop();
  await walker.go("/my");
  await walker.press();
  assert.equal((await walker.sent()).status, 503);
  await walker.look("provider-down");
});

test("nothing is wrong on any page on the way", () => faults.assertNone());
