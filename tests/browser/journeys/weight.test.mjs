// What a page costs on the wire, in Arabic: the first view, with an empty cache, and the same page seen again. Every kind
// of public page, by its heaviest one, and the pages of an application.

import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { device } from "../lib/browser.mjs";
import { crawl, template } from "../lib/crawl.mjs";
import { kindOf } from "../lib/kinds.mjs";
import { OUT } from "../lib/portal.mjs";
import { scene } from "../lib/stage.mjs";
import { Walker } from "../lib/walk.mjs";

const it = scene();
const KB = 1024;
const FIRST = { all: 80 * KB, document: 14 * KB, stylesheet: 12 * KB, script: 6 * KB, font: 45 * KB, icon: 3 * KB };
const AGAIN = { all: 15 * KB };
const weighed = [];

/** What a request is for. Icons are one picture with all of them, of which a page uses parts. */
function sort(request) {
  if (new URL(request.url()).pathname.startsWith("/assets/icons/")) return "icon";
  return request.resourceType() === "preflight" ? "other" : request.resourceType();
}

/** Opens an address, and adds up the compressed bodies by kind. What the cache held costs nothing. */
async function view(page, url) {
  const finished = [];
  const note = (request) => finished.push(request);
  page.on("requestfinished", note);
  await page.goto(url, { waitUntil: "load" });
  await page.evaluate(() => document.fonts.ready);
  page.off("requestfinished", note);
  const sizes = { all: 0, document: 0, stylesheet: 0, script: 0, font: 0, icon: 0 };
  for (const request of finished) {
    const response = await request.response();
    const fromCache = response.fromServiceWorker() || (await request.sizes()).responseHeadersSize === 0;
    const { responseBodySize } = await request.sizes();
    const size = fromCache || response.status() === 304 ? 0 : Math.max(0, responseBodySize);
    const kind = sort(request);
    sizes[kind] = (sizes[kind] ?? 0) + size;
    sizes.all += size;
  }
  return sizes;
}

/** Weighs an address with an empty cache, and again with what it left there. */
async function weigh(name, url, cookies = []) {
  const context = await device(it.browser, { lang: "ar", width: 390 });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const first = await view(page, url);
  const again = await view(page, url);
  await context.close();
  weighed.push({ name, path: new URL(url).pathname, first, again });
  const over = [];
  for (const [which, sizes, budget] of [["first", first, FIRST], ["again", again, AGAIN]]) {
    for (const [kind, limit] of Object.entries(budget)) {
      if (sizes[kind] > limit) over.push(`${name}, ${which} view, ${kind}: ${sizes[kind]} bytes of ${limit}`);
    }
  }
  assert.ok(first.document > 0 && first.stylesheet > 0 && first.font > 0, `nothing was weighed: ${JSON.stringify(first)}`);
  return over;
}

test("every kind of public page fits its budget, by its heaviest one", async (t) => {
  const isPublic = (link) => link.startsWith("/ar") && !/\/(my|sign-in|applications|desk|book|screen)(\/|\?|$)/.test(link);
  const { pages } = await crawl(it.portal.url, "/ar", isPublic);
  const heaviest = new Map();
  for (const [path, length] of pages) {
    const key = kindOf(path.split("?")[0]) ?? template(path);
    if (!heaviest.has(key) || heaviest.get(key).length < length) heaviest.set(key, { path, length });
  }
  assert.ok(heaviest.size > 15, [...heaviest.keys()].join(", "));
  const over = [];
  for (const [key, { path }] of heaviest) over.push(...(await weigh(key, it.portal.url + path)));
  t.diagnostic(`${heaviest.size} kinds`);
  assert.deepEqual(over, []);
});

for (const [name, last] of Object.entries({ known: "known-civil-status", question: "child-name", "check answers": "check" })) {
  test(`${name} fits its budget`, async () => {
    const walker = await Walker.at(it.browser, { ...it, inspector: undefined, lang: "ar", scripts: false });
    await walker.go("/life-events/having-a-baby");
    await walker.until(last);
    assert.deepEqual(await weigh(name, walker.page.url(), await walker.page.context().cookies()), []);
    await walker.page.context().close();
  });
}

test("with Save-Data no font is sent", async () => {
  const context = await device(it.browser, { lang: "ar", extraHTTPHeaders: { "save-data": "on", "accept-language": "ar" } });
  const page = await context.newPage();
  const fonts = [];
  page.on("request", (request) => request.resourceType() === "font" && fonts.push(request.url()));
  await page.goto(`${it.portal.url}/ar`, { waitUntil: "networkidle" });
  assert.deepEqual(fonts, []);
});

after(async () => {
  await mkdir(OUT, { recursive: true });
  await writeFile(join(OUT, "weight.json"), `${JSON.stringify(weighed, null, 2)}\n`);
});
