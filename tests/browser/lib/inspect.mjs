// Looks at a page as it was sent: draws it again in a browser of its own, in every way in which people may have it, and
// gathers what is wrong.

import axe from "axe-core";
import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { DIRECTIONS, device } from "./browser.mjs";
import { kindOf, slug } from "./kinds.mjs";
import { OUT } from "./portal.mjs";
import { PLURALS, ask } from "./rules.mjs";

const ERROR_WORD = { ar: "خطأ", en: "Error" };
const AXE = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
  resultTypes: ["violations"],
};
const CONTRAST = { runOnly: { type: "rule", values: ["color-contrast"] }, resultTypes: ["violations"] };
/** Names of file formats and of paper, and the letters of an insurance card: they have no other script. Kept small on purpose. */
// The number is an example of digits to choose from; the address is what somebody typed.
const ALLOWED = { ar: ["PDF", "CSV", "UTF-8", "A4", "HC", "1,234,567", "salma@example.org"], en: [] };
const WIDTHS = [390, 1280];
/** Between a phone and a desk, where columns begin. */
const BETWEEN = 768;
/** The height of what we promise to be easy to hit, in CSS px. */
const OURS = 44;
/** Paper of 210 mm without its margins, in CSS px. */
const PAPER = 672;
/** Of what pictures are kept: "walks", "all" (samples and dark ones too), or "none"; where nobody looks, none. */
const PICTURES = process.env.SHUBBAK_PICTURES ?? (process.env.CI ? "none" : "walks");
/** Where several test files keep together which shapes of pages were checked. */
const SHAPES = process.env.SHUBBAK_SHAPES;

/** Inspects pages of one portal; a page with the same name and language is inspected once. */
export class Inspector {
  #browser;
  #faults;
  #seen = new Map();
  #shapes = new Set();
  #pages = new Map();
  #visited = [];
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
   * @param {object} options `lang`; `ours`: false for the demo country's pages, which have another frame; `by`: who
   *   looked ("walk"), or "sample" for a page that was made up and is served as it is
   */
  async inspect(sent, name, { lang, ours = true, by = "walk" }) {
    const kind = by === "walk" && ours ? kindOf(new URL(sent.url).pathname) : null;
    // Two kinds of page may end in the same word, such as a life event and the application for it.
    const before = this.#seen.get(`${lang}-${name}`);
    if (before !== undefined && before !== kind) name = `${name}-${slug(kind ?? "page")}`;
    const id = `${lang}-${name}`;
    if (this.#seen.has(id)) return;
    this.#seen.set(id, kind);
    const note = (rule, faults) => faults.forEach((what) => this.#faults.add(id, rule, what));
    const all = (answers) => Object.entries(answers).forEach(([rule, faults]) => note(rule, faults));
    await save("html", `${id}.html`, sent.body);
    const { page, blocked } = await this.#page(lang);
    blocked.length = 0;
    await page.setViewportSize({ width: WIDTHS[0], height: 844 });
    if (by === "walk") await show(page, sent);
    else await page.goto(sent.url, { waitUntil: "load" });
    await page.evaluate(() => document.fonts.ready);
    const pictures = PICTURES === "all" || (PICTURES === "walks" && by === "walk");

    const dir = DIRECTIONS[lang];
    const facts = await ask(page, { state: { status: sent.status }, asks: {}, shape: {}, links: {} });
    this.#visited.push({ lang, name, by, kind, state: facts.state, asks: facts.asks, ours });
    if (ours) {
      all(await ask(page, {
        structure: { lang, dir, errorWord: ERROR_WORD[lang] },
        smallTargets: {},
        ourTargets: { least: OURS },
        isolates: {},
        digits: { lang, allowed: ALLOWED[lang] },
        plurals: { lang, nouns: PLURALS[lang] },
        arrows: { dir },
        fields: {},
        tongues: {},
        plain: { body: sent.body },
        stillness: {},
      }));
      if (by === "walk") facts.links.forEach((link) => this.links.add(link));
    }
    all(await ask(page, { leaks: { lang, allowed: ALLOWED[lang] }, wrongGlyphOrder: {} }));
    const isNew = await this.#isNew(lang, facts.shape);
    // A sample of a shape that was walked has only its words to itself.
    if (by === "sample" && !isNew) return;
    if (isNew) note("axe", await violations(page, AXE));
    if (pictures) await picture(page, `${lang}-390/${name}`);

    const spaced = await ask(page, { spaced: { lang } });
    note("text-spacing", spaced.spaced);
    await page.setViewportSize({ width: 320, height: 256 });
    all(await ask(page, ours ? { sideways: {}, overlaps: {}, focusWalk: {}, readingOrder: {} } : { sideways: {} }));
    if (ours) await this.#otherwise(page, { lang, name, isNew, note, all });
    for (const width of [BETWEEN, WIDTHS[1]]) {
      await page.setViewportSize({ width, height: 900 });
      all(await ask(page, { sideways: {}, overlaps: {} }));
    }
    if (pictures) await picture(page, `${lang}-1280/${name}`);
    // A status other than 200 is an error in the console too; everything else there is a fault.
    note("console", blocked.filter((text) => !/status of (4|5)\d\d/.test(text)));
  }

  /** As people, their systems or paper would have it: forced colours, a dark screen, a sheet. */
  async #otherwise(page, { lang, name, isNew, note, all }) {
    await page.setViewportSize({ width: WIDTHS[0], height: 844 });
    await page.emulateMedia({ forcedColors: "active" });
    all(await ask(page, { forcedColours: {} }));
    await page.emulateMedia({ forcedColors: "none", colorScheme: "dark" });
    if (isNew) {
      note("axe, dark", await violations(page, CONTRAST));
      if (PICTURES === "all") await picture(page, `${lang}-dark/${name}`);
    }
    await page.setViewportSize({ width: PAPER, height: 900 });
    await page.emulateMedia({ colorScheme: null, media: "print" });
    const { paper, sideways } = await ask(page, { paper: {}, sideways: {} });
    note("paper", [...paper, ...sideways]);
    await page.emulateMedia({ media: null });
  }

  /** True for the first page of a shape in a language: what depends on the shape alone needs to be checked there only. */
  async #isNew(lang, shape) {
    const key = `${lang}-${createHash("sha256").update(shape).digest("hex").slice(0, 24)}`;
    if (this.#shapes.has(key)) return false;
    this.#shapes.add(key);
    if (!SHAPES) return true;
    await mkdir(SHAPES, { recursive: true });
    return writeFile(join(SHAPES, key), "", { flag: "wx" }).then(() => true, () => false);
  }

  /** Leaves behind what was looked at, for the table of all test files. */
  async close() {
    const file = basename(process.argv[1] ?? "pages", ".test.mjs");
    await save("visited", `${file}.json`, JSON.stringify({ visits: this.#visited, known: this.#faults.known() }, null, 1));
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
  } finally {
    await page.unroute(isDocument);
  }
}

async function violations(page, options) {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate((options) => window.axe.run(document, options), options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id} (${help}): ${node.target.join(" ")} ${node.any[0]?.message ?? node.all[0]?.message ?? ""}`),
  );
}

async function picture(page, name) {
  await save("screenshots", `${name}.png`, await page.screenshot({ fullPage: true }));
}

async function save(kind, name, content) {
  const path = join(OUT, kind, name);
  await mkdir(join(path, ".."), { recursive: true });
  await writeFile(path, content);
}
