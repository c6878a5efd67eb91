// Looks at a page as it was sent: draws it again in a browser of its own at several widths, and gathers what is wrong.

import axe from "axe-core";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { DIRECTIONS, device } from "./browser.mjs";
import { OUT } from "./portal.mjs";
import * as onPage from "./on-page.mjs";

const ERROR_WORD = { ar: "خطأ", en: "Error" };
const AXE = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  resultTypes: ["violations"],
};
/** Words that may stand in the other script without a mark. Kept small on purpose. */
const ALLOWED = { ar: ["PDF"], en: [] };
const WIDTHS = [390, 1280];

/** Inspects pages of one portal; a page with the same name and language is inspected once. */
export class Inspector {
  #browser;
  #faults;
  #seen = new Set();
  #pages = new Map();
  /** Addresses seen in links. */
  links = new Set();

  constructor(browser, faults) {
    this.#browser = browser;
    this.#faults = faults;
  }

  async #page(lang) {
    if (!this.#pages.has(lang)) {
      const context = await device(this.#browser, { lang, width: WIDTHS[0] });
      const page = await context.newPage();
      const blocked = [];
      page.on("console", (message) => message.type() === "error" && blocked.push(message.text()));
      page.on("pageerror", (error) => blocked.push(String(error)));
      this.#pages.set(lang, { page, blocked });
    }
    return this.#pages.get(lang);
  }

  /**
   * Inspects a document.
   * @param {{url: string, status: number, headers: object, body: string}} sent as the portal sent it
   * @param {string} name of the page and its state, as a file name
   * @param {object} options `lang`; `ours`: false for the demo country's pages, which have another frame
   */
  async inspect(sent, name, { lang, ours = true }) {
    const id = `${lang}-${name}`;
    if (this.#seen.has(id)) return;
    this.#seen.add(id);
    const note = (rule, faults) => faults.forEach((what) => this.#faults.add(id, rule, what));
    await save("html", `${id}.html`, sent.body);
    const { page, blocked } = await this.#page(lang);
    blocked.length = 0;
    await page.setViewportSize({ width: WIDTHS[0], height: 844 });
    await show(page, sent);

    if (ours) {
      note("structure", await page.evaluate(onPage.structure, { lang, dir: DIRECTIONS[lang], errorWord: ERROR_WORD[lang] }));
      note("targets", await page.evaluate(onPage.smallTargets));
      (await page.evaluate(onPage.links)).forEach((link) => this.links.add(link));
    }
    note("language", await page.evaluate(onPage.leaks, { lang, allowed: ALLOWED[lang] }));
    note("bidi", await page.evaluate(onPage.wrongGlyphOrder));
    note("axe", await violations(page));
    await save("screenshots", `${lang}-390/${name}.png`, await page.screenshot({ fullPage: true }));

    await page.evaluate(onPage.spacing, { lang, on: true });
    note("text-spacing", [...(await page.evaluate(onPage.sideways)), ...(await page.evaluate(onPage.clipped))]);
    await page.evaluate(onPage.spacing, { lang, on: false });
    await page.setViewportSize({ width: 320, height: 256 });
    note("reflow", await page.evaluate(onPage.sideways));
    await page.setViewportSize({ width: WIDTHS[1], height: 900 });
    note("wide", await page.evaluate(onPage.sideways));
    await save("screenshots", `${lang}-1280/${name}.png`, await page.screenshot({ fullPage: true }));
    // A status other than 200 is an error in the console too; everything else there is a fault.
    note("console", blocked.filter((text) => !/status of (4|5)\d\d/.test(text)));
  }
}

/** Draws a document again, with its headers, as the answer to a GET. */
async function show(page, sent) {
  const { "content-encoding": _, "content-length": __, "set-cookie": ___, ...headers } = sent.headers;
  const isDocument = (url) => url.href === new URL(sent.url).href;
  await page.route(isDocument, (route) =>
    route.request().isNavigationRequest() ? route.fulfill({ status: sent.status, headers, body: sent.body }) : route.continue(),
  );
  try {
    await page.goto(sent.url, { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready);
  } finally {
    await page.unroute(isDocument);
  }
}

async function violations(page) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate((options) => window.axe.run(document, options), AXE);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id} (${help}): ${node.target.join(" ")} ${node.any[0]?.message ?? node.all[0]?.message ?? ""}`),
  );
}

async function save(kind, name, content) {
  const path = join(OUT, kind, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, content);
}
