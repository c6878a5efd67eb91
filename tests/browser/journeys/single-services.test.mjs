// The services outside the bundle go through the very same pages.

import assert from "node:assert/strict";
import { test } from "node:test";
import { scene } from "../lib/stage.mjs";
import { Walker } from "../lib/walk.mjs";

const it = scene();
const CASES = [
  { lang: "ar", scripts: false, width: 390 },
  { lang: "en", scripts: true, width: 1280 },
];

for (const service of ["change-of-address", "driving-licence-renewal", "insurance-statement", "unemployment-benefit"]) {
  for (const how of CASES) {
    test(`${service}, ${how.lang}, ${how.scripts ? "with" : "without"} scripts`, async () => {
      const walker = await Walker.at(it.browser, { ...it, ...how });
      const look = walker.look.bind(walker);
      walker.look = (name = walker.kind()) => look(name.startsWith(service) ? name : `${service}-${name}`);
      await walker.go(`/services/${service}`);
      await walker.until("confirmation", { empty: how.scripts });
      await walker.look();
      const reference = await walker.reference();
      const names = [...walker.asked.values()].flat();
      assert.equal(new Set(names).size, names.length, `a fact is asked twice: ${names.join(", ")}`);
      const application = walker.path().split("/")[3];
      for (let i = 0; ; i++) {
        await walker.go(`/applications/${application}`);
        if (await walker.page.locator("main .card .tag-good").count()) break;
        assert.ok(i < 60, `not decided: ${(await walker.page.locator("main").innerText()).slice(0, 600)}`);
        await walker.page.waitForTimeout(300);
      }
      await walker.look(`${service}-case`);
      assert.equal(await walker.reference(), reference);
      await walker.page.context().close();
    });
  }
}

test("nothing is wrong on any page on the way", () => it.faults.assertNone());
