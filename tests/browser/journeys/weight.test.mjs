// What the first view of a page costs on the wire, in Arabic, with an empty cache.

import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";
import { device } from "../lib/browser.mjs";
import { OUT } from "../lib/portal.mjs";
import { scene } from "../lib/stage.mjs";
import { Walker } from "../lib/walk.mjs";

const it = scene();
const KB = 1024;
const BUDGET = { all: 80 * KB, document: 14 * KB, stylesheet: 12 * KB, script: 6 * KB };
const weighed = [];

/** Opens an address with an empty cache and adds up the compressed bodies by kind. */
async function weigh(url, cookies) {
  const context = await device(it.browser, { lang: "ar", width: 390 });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const finished = [];
  page.on("requestfinished", (request) => finished.push(request));
  await page.goto(url, { waitUntil: "networkidle" });
  const sizes = { all: 0, document: 0, stylesheet: 0, script: 0, font: 0, image: 0, other: 0 };
  for (const request of finished) {
    const { responseBodySize } = await request.sizes();
    const kind = request.resourceType() in sizes ? request.resourceType() : "other";
    sizes[kind] += responseBodySize;
    sizes.all += responseBodySize;
  }
  await context.close();
  return sizes;
}

for (const name of ["home", "life event", "known", "question", "check answers"]) {
  test(`the first view of ${name} fits its budget`, async () => {
    const walker = await Walker.at(it.browser, { ...it, inspector: undefined, lang: "ar", scripts: false });
    await walker.go(name === "home" ? "" : "/life-events/having-a-baby");
    const last = { known: "known-civil-status", question: "child-name", "check answers": "check" }[name];
    if (last) await walker.until(last);
    const sizes = await weigh(walker.page.url(), await walker.page.context().cookies());
    weighed.push({ name, ...sizes });
    for (const [kind, limit] of Object.entries(BUDGET)) {
      assert.ok(sizes[kind] <= limit, `${kind}: ${sizes[kind]} bytes of ${limit}; ${JSON.stringify(sizes)}`);
    }
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
