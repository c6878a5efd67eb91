// Faults found on the way are gathered, so that the first one doesn't hide the others.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

/** Faults that are known and wait to be mended. `checks/coverage.mjs` says which of them are gone. */
export const KNOWN = JSON.parse(readFileSync(new URL("../checks/known-faults.json", import.meta.url), "utf8"));

/** What is wrong, by rule, with the pages on which it was seen. */
export class Faults {
  #found = new Map();
  #known = new Set();

  /** Notes a fault. `what` says what is wrong and where on the page, without anything that differs from run to run. */
  add(page, rule, what) {
    const known = KNOWN.findIndex((one) => one.rule === rule && what.includes(one.what) && one.on.some((name) => page.includes(name)));
    if (known >= 0) {
      this.#known.add(known);
      return;
    }
    const key = `[${rule}] ${what}`;
    if (!this.#found.has(key)) this.#found.set(key, new Set());
    this.#found.get(key).add(page);
  }

  /** Which of the known faults were met, by their place in the list. */
  known() {
    return [...this.#known];
  }

  /** Notes a fault unless something holds. */
  check(holds, page, rule, what) {
    if (!holds) this.add(page, rule, what);
  }

  /** Fails with everything that was found. */
  assertNone() {
    const lines = [...this.#found].map(([key, pages]) => `${key}\n      on: ${[...pages].join(", ")}`);
    assert.equal(lines.length, 0, `${lines.length} kinds of fault:\n  ${lines.join("\n  ")}`);
  }
}
