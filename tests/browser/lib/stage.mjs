// Tests that build on one another: after one has failed, the next ones would only repeat its failure.

import { after, before, test } from "node:test";
import { launch } from "./browser.mjs";
import { Faults } from "./faults.mjs";
import { Inspector } from "./inspect.mjs";
import { startPortal } from "./portal.mjs";

/** `test`, but skipped once an earlier one of the same row has failed. */
export function stages() {
  let stuck;
  return (name, body) =>
    test(name, async (t) => {
      if (stuck) return t.skip(`needs "${stuck}"`);
      try {
        await body(t);
      } catch (error) {
        stuck = name;
        throw error;
      }
    });
}

/**
 * What every browser test starts with: a portal, a browser and an inspector, ended after the last test of the file.
 * @param {object} options as for `startPortal`
 * @returns an object with `portal`, `browser`, `faults`, `inspector`, filled before the first test
 */
export function scene(options = {}) {
  const it = { faults: new Faults() };
  before(async () => {
    it.portal = await startPortal(options);
    it.browser = await launch();
    it.inspector = new Inspector(it.browser, it.faults);
  });
  after(async () => {
    await it.inspector?.close();
    await it.browser?.close();
    await it.portal?.stop();
  });
  return it;
}
