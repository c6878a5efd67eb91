// Walks the portal's pages as a person would: reads, answers, presses the main button.

import assert from "node:assert/strict";
import { device, documents } from "./browser.mjs";

const MAIN_ACTION = "main button[type=submit], main button:not([type]), main input[type=submit]";

/** A person at a device. `inspector` may be left out. */
export class Walker {
  constructor({ portal, lang, page, inspector }) {
    Object.assign(this, { portal, lang, page, inspector });
    this.sent = documents(page);
    /** Names of the fields that were asked for, page by page. */
    this.asked = new Map();
    page.setDefaultTimeout(15_000);
  }

  /** A person at a new device. */
  static async at(browser, { portal, inspector, ...options }) {
    const context = await device(browser, options);
    return new Walker({ portal, inspector, lang: options.lang, page: await context.newPage() });
  }

  go(path) {
    return this.page.goto(`${this.portal.url}/${this.lang}${path}`);
  }

  path() {
    return new URL(this.page.url()).pathname;
  }

  /** The page's kind: the end of its address. */
  kind() {
    if (this.page.url().startsWith(this.portal.demo)) return "eid";
    return this.path().split("/").filter(Boolean).slice(1).pop() ?? "home";
  }

  async look(name = this.kind(), options = {}) {
    if (!this.inspector) return;
    await this.inspector.inspect(await this.sent(), name, { lang: this.lang, ours: this.kind() !== "eid", ...options });
  }

  /** Presses the main action and waits for the next page. */
  async press() {
    const button = this.page.locator(MAIN_ACTION).first();
    await Promise.all([this.page.waitForNavigation({ waitUntil: "load" }), button.click()]);
    return (await this.sent()).status;
  }

  /** Follows a link or presses a button, and waits for the next page. */
  async follow(locator) {
    // What is folded is opened first, as people do.
    await locator.first().evaluate((it) => {
      for (let fold = it.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
    });
    await Promise.all([this.page.waitForNavigation({ waitUntil: "load" }), locator.first().click()]);
  }

  /** Fills the page's form with the values that the demo offers, or with others by field name. */
  async fill(values = {}) {
    const fields = this.page.locator("main form:has(button) :is(input, select, textarea):not([type=hidden])");
    for (const field of await fields.all()) {
      const [name, type, tag, value, example] = await field.evaluate((it) => [it.name, it.type, it.localName, it.value, it.dataset.example]);
      const wanted = values[name] ?? example;
      if (wanted === undefined || wanted === null) continue;
      if (type === "radio") {
        if (value === wanted) await this.tick(field);
      } else if (type === "checkbox") await this.tick(field);
      else if (tag === "select") await field.selectOption(wanted);
      else await field.fill(wanted);
    }
  }

  /** Chooses a radio or checkbox as people do: by its words. */
  async tick(field) {
    const id = await field.getAttribute("id");
    if (!(await field.isChecked())) await this.page.locator(`label[for="${id}"]`).click();
    assert.ok(await field.isChecked(), `${id} isn't chosen by its label`);
  }

  /** The names of the fields on the page. */
  names() {
    return this.page
      .locator("main form :is(input, select, textarea):not([type=hidden])")
      .evaluateAll((all) => [...new Set(all.map((it) => it.name.replace(/\.(day|month|year|calendar)$/, "")))].filter(Boolean));
  }

  async pick(person) {
    const one = person ? `button.person[value="${person}"]` : "button.person";
    // Most people are folded away, by their lot.
    const fold = this.page.locator(`details:not([open]):has(${one}) > summary`).first();
    if (person && (await fold.count()) > 0) await fold.click();
    await this.follow(this.page.locator(one));
  }

  /**
   * One page of the journey: looks, sends it empty when it asks for something, looks again, fills and presses.
   * @returns the page's kind
   */
  async step({ empty = false, values = {}, person } = {}) {
    const kind = this.kind();
    await this.look();
    if (kind === "eid") {
      await this.pick(person);
      return kind;
    }
    const names = await this.names();
    if (names.length > 0 && kind !== "check") {
      if (!this.asked.has(kind)) this.asked.set(kind, names);
    }
    if (empty && names.length > 0 && /\/applications\//.test(this.path()) && !/\/new\//.test(this.path())) {
      const before = this.page.url();
      const status = await this.press();
      if (status !== 422) {
        assert.ok([200, 303].includes(status), `${kind} sent empty: ${status}`);
        return kind;
      }
      assert.equal(this.page.url().replace(/submit$/, "check"), before.replace(/submit$/, "check"));
      await this.look(`${kind}-error`);
    }
    await this.fill(values);
    const status = await this.press();
    if (status >= 400) {
      await this.look(`${kind}-refused`);
      const why = await this.page.locator("main").innerText();
      assert.fail(`${kind} answered ${status}:\n${why.slice(0, 800)}`);
    }
    return kind;
  }

  /** Steps until a page of a kind is reached. @returns the kinds that were walked */
  async until(last, options = {}) {
    const walked = [];
    for (let i = 0; i < 40; i++) {
      if (this.kind() === last) return walked;
      walked.push(await this.step(options));
    }
    assert.fail(`${last} was never reached: ${walked.join(" → ")}`);
  }

  reference() {
    return this.page.locator("#reference").innerText();
  }
}
