// Everybody's round: as a person of the country and in every role at the desk, one page of each kind, also sent
// empty. One test file a language calls this.

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { ROUTES, kinds } from "./kinds.mjs";
import { ROOT } from "./portal.mjs";
import { round } from "./round.mjs";
import { scene } from "./stage.mjs";
import { Walker } from "./walk.mjs";

/** Pages that only tell something, the same to everybody: `public.test.mjs` finds them all. */
const TOLD = ROUTES.filter(({ path, posts }) => !posts && !/^\/{lang}\/(my|desk|applications|resume)/.test(path)).map(({ kind }) => kind);
/** Pages that no link leads to: one comes to them by a text message, or they stand on a screen of their own. */
const DOORS = ["", "/stop-change", "/resume", "/resume/open", "/resume/code", "/screen", "/call-back?about=services/child-allowance"];

/** Sections whose pages differ from one member of staff to the next. */
const DESK = ["/desk", "/desk/tasks", "/desk/registers", "/desk/rights", "/desk/consents"];

/** Whom staff look up: somebody with a newborn child. */
const TYPED = { national_id: "0011598018", "person.national_id": "0011598018" };

const staff = (await readFile(join(ROOT, "demo/data/staff.toml"), "utf8")).split("[[staff]]").slice(1);
const all = staff.map((one) => [one.match(/^no = "(.*)"/m)[1], one.match(/^role = "(.*)"/m)[1]]);
/** One of each role, and every officer: their tasks differ by authority. */
const rolesOf = Object.fromEntries(all.filter(([, role], at) => role === "officer" || at === all.findIndex((other) => other[1] === role)));

/** Without looking: to a page of an application. */
async function quietly(walker, path, last) {
  const look = walker.look;
  walker.look = async () => {};
  await walker.go(path);
  await walker.until(last);
  walker.look = look;
  return walker.path().split("/")[3];
}

/** The tests of all rounds in a language. */
export function rounds(lang) {
  const it = scene();
  const seen = new Set(TOLD);
  const how = { lang, scripts: lang === "en" };

  test(`a person of the country, ${lang}`, async (t) => {
    const walker = await Walker.at(it.browser, { ...it, ...how });
    const sent = await quietly(walker, "/services/change-of-address", "confirmation");
    const draft = await quietly(walker, "/life-events/having-a-baby", "child-name");
    const seeds = ["/my", `/applications/${draft}`, `/applications/${sent}`, `/applications/${sent}/receipt`, ...DOORS];
    const found = await round(walker, seeds, seen);
    t.diagnostic(`${found.length} kinds: ${found.join(", ")}`);
    await walker.page.context().close();
  });

  for (const [who, role] of Object.entries(rolesOf)) {
    test(`${who}, ${role}, ${lang}`, async (t) => {
      const walker = await Walker.at(it.browser, { ...it, ...how, width: lang === "en" ? 1280 : 390 });
      await walker.go("/desk");
      await walker.press();
      await walker.pick(who);
      const found = await round(walker, DESK, seen, TYPED);
      t.diagnostic(`${found.length} kinds: ${found.join(", ")}`);
      await walker.page.context().close();
    });
  }

  test("what was not met on a round", (t) => {
    t.diagnostic([...kinds().keys()].filter((kind) => !seen.has(kind)).join(", "));
  });

  test("nothing is wrong on any page on the way", () => it.faults.assertNone());
}
