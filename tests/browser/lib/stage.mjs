// Tests that build on one another: after one has failed, the next ones would only repeat its failure.

import { test } from "node:test";

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
