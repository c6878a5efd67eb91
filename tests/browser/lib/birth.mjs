// The parts of the birth journey that several tests walk.

import assert from "node:assert/strict";

/** From any page of the journey to check answers. */
export function reachCheck(walker, options) {
  return walker.until("check", options);
}

/** Waits in the case until every service is decided, replying to what is asked. Leaves the case's page open. */
export async function decided(walker, application, { inspect = false, withinMs = 60_000 } = {}) {
  const look = async (name) => inspect && (await walker.look(name));
  const begun = Date.now();
  let replied = false;
  await walker.go("/my");
  await look("my-waiting");
  for (;;) {
    await walker.go(`/applications/${application}`);
    if (await walker.page.locator("textarea[name=reply]").count()) {
      await walker.go("/my");
      await look("my-asked");
      await walker.follow(walker.page.locator(`main a[href*="${application}"]`));
      await look("case-asked");
      if (inspect) {
        assert.equal(await walker.press(), 422, "an empty reply");
        await look("case-asked-error");
      }
      await walker.fill();
      await walker.press();
      await look("case-replied");
      replied = true;
    }
    const open = await walker.page.locator("main .card .tag").evaluateAll((tags) => tags.map((tag) => tag.className));
    const final = open.length > 0 && open.every((name) => /tag-(good|bad)/.test(name));
    if (final) break;
    assert.ok(Date.now() - begun < withinMs, `not decided in time: ${open.join(" | ")}`);
    await walker.page.waitForTimeout(400);
  }
  assert.ok(replied, "no authority asked for anything");
  await look("case-decided");
  await walker.go("/my");
  await look("my-decided");
  await walker.go(`/applications/${application}`);
}
