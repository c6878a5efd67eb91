// The queue of a service centre in a real browser: kiosk, ticket, board and desk, by keys alone where clerks work.

import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { device } from "../lib/browser.mjs";
import { ROOT } from "../lib/portal.mjs";
import { scene } from "../lib/stage.mjs";
import { Walker } from "../lib/walk.mjs";

// Tests run at night, too: in their catalogue the centres are always open.
const content = await mkdtemp(join(tmpdir(), "shubbak-centres-"));
await cp(join(ROOT, "catalogue"), join(content, "catalogue"), { recursive: true });
const file = join(content, "catalogue/centres.toml");
const days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const always = `[centre.hours]\n${days.map((day) => `${day} = ["00:00-23:59"]`).join("\n")}\n`;
const text = (await readFile(file, "utf8")).replaceAll(/^closed = .*\n/gm, "");
await writeFile(file, text.replaceAll(/\[centre\.hours\]\n(?:[a-z]+ = .*\n)+/g, always));
after(() => rm(content, { recursive: true, force: true }));

const it = scene({ env: { SHUBBAK_CONTENT_DIR: content } });
const LANGS = ["ar", "en"];
const CENTRE = "/centres/centre-capital";

/** Somebody at the desk. */
async function atDesk(lang, who, more = {}) {
  const walker = await Walker.at(it.browser, { ...it, lang, width: 1280, ...more });
  await walker.go("/desk");
  await walker.press();
  await walker.pick(who);
  return walker;
}

/** Presses a key and waits for the page that follows. */
async function key(walker, code) {
  await Promise.all([walker.page.waitForNavigation({ waitUntil: "load" }), walker.page.keyboard.press(code)]);
}

for (const lang of LANGS) {
  test(`empty and full: centre, kiosk, board, queue, figures, ${lang}`, async () => {
    const visitor = await Walker.at(it.browser, { ...it, lang, scripts: lang === "en" });
    if (lang === "ar") {
      await visitor.go(`${CENTRE}/board`);
      await visitor.look("board-empty");
      const clerk = await atDesk(lang, "S-3001");
      await clerk.go("/desk/queue");
      await clerk.look("desk-queue-empty");
      await clerk.go("/desk/shift");
      await clerk.look("desk-shift-none");
      await it.portal.run("queue", "fill", "centre-capital", "--waiting", "12", "--days", "3");
    }
    for (const [path, name] of [["/centres", "centres"], [CENTRE, "centre"], [`${CENTRE}/kiosk`, "kiosk"], [`${CENTRE}/board`, "board"]]) {
      await visitor.go(path);
      await visitor.look(name);
    }
    assert.ok((await visitor.page.locator(".board-now tbody tr").count()) >= 2, "a board with something on it");
    const supervisor = await atDesk(lang, "S-1004");
    for (const by of ["centre", "kind", "hour"]) {
      await supervisor.go(`/desk/figures?period=month&by=${by}`);
      await supervisor.look(`desk-figures-${by}`);
    }
  });

  test(`a ticket at the kiosk, without scripts, and its page, ${lang}`, async () => {
    const visitor = await Walker.at(it.browser, { ...it, lang, scripts: false });
    await visitor.go(`${CENTRE}/kiosk`);
    const small = await visitor.page.locator("button.kiosk-kind").evaluateAll((all) => all.filter((one) => one.offsetHeight < 88).length);
    assert.equal(small, 0, "large targets");
    await visitor.follow(visitor.page.locator("button.kiosk-kind"));
    await visitor.look("ticket-at-kiosk");
    await visitor.page.goto(visitor.page.url().split("?")[0]);
    await visitor.look("ticket");
    assert.equal(await visitor.page.locator("meta[http-equiv=refresh]").count(), 1, "keeps itself up to date without scripts");
    await visitor.follow(visitor.page.locator("a[href$='?still=1']"));
    assert.equal(await visitor.page.locator("meta[http-equiv=refresh]").count(), 0, "unless one does not want that");
    await visitor.go(`${CENTRE}/tickets/0000000000000000`);
    await visitor.look("no-ticket");
    await visitor.go(`${CENTRE}/kiosk`);
    await visitor.page.locator("#code").fill("XXXX 0000");
    await visitor.follow(visitor.page.locator("section button"));
    await visitor.look("kiosk-no-appointment");
  });

  test(`a clerk serves by keys alone, and the board follows by itself, ${lang}`, async () => {
    const wall = await device(it.browser, { lang, viewport: { width: 1920, height: 1080 } });
    const board = await wall.newPage();
    await board.goto(`${it.portal.url}/${lang}${CENTRE}/board`);
    await board.evaluate(() => (window.same = true));
    const clerk = await atDesk(lang, lang === "ar" ? "S-3001" : "S-3010");
    await clerk.go("/desk/queue");
    await clerk.look("desk-queue-not-open");
    await clerk.page.locator("select#counter").selectOption("5");
    await clerk.page.locator("h1").click();
    await key(clerk, "o");
    await clerk.look("desk-queue-free");
    await key(clerk, "n");
    await clerk.look("desk-queue-called");
    const number = await clerk.page.locator("#hand .ticket-number").innerText();
    await board.locator(`.board-called[data-ticket="${number}"]`).waitFor({ timeout: 15_000 });
    assert.equal(await board.evaluate(() => window.same), true, "without the page being loaded anew");
    await key(clerk, "r");
    await key(clerk, "s");
    await clerk.look("desk-queue-serving");
    await board.locator(`tr:not(.board-called)[data-ticket="${number}"]`).waitFor({ timeout: 15_000 });
    // A key that opens something puts the focus where one goes on.
    await clerk.page.keyboard.press("m");
    assert.equal(await clerk.page.evaluate(() => document.activeElement.id), "fee");
    await clerk.page.keyboard.press("Tab");
    await Promise.all([clerk.page.waitForNavigation(), clerk.page.keyboard.press("Enter")]);
    await clerk.look("desk-queue-fee-taken");
    await clerk.page.locator("h1").click();
    await key(clerk, "f");
    await clerk.go("/desk/shift");
    await clerk.look("desk-shift");
    await clerk.page.locator("#counted").fill("0.500");
    await clerk.follow(clerk.page.locator("form:has(#counted) button"));
    await clerk.look("desk-shift-note-missing");
    await clerk.page.locator("#note").fill("—");
    await clerk.follow(clerk.page.locator("form:has(#counted) button"));
    await clerk.look("desk-shift-to-confirm");
    const supervisor = await atDesk(lang, "S-1004");
    await supervisor.go("/desk/shift");
    await supervisor.follow(supervisor.page.locator("main a[href*='/desk/shift/']"));
    await supervisor.look("desk-shift-confirm");
    await supervisor.press();
    await supervisor.look("desk-shift-closed");
    // Turned off, keys do nothing.
    await clerk.go("/desk/keys");
    await clerk.page.locator("label[for=on]").click();
    await clerk.follow(clerk.page.locator("form:has(#on) button").first());
    await clerk.look("desk-keys");
    await clerk.go("/desk/queue");
    await clerk.page.locator("h1").click();
    await clerk.page.keyboard.press("o");
    await clerk.page.waitForTimeout(300);
    assert.equal(await clerk.page.locator("select#counter").count(), 1, "nothing was opened");
    await clerk.go("/desk/keys");
    await clerk.follow(clerk.page.locator("button[name=reset]"));
    await wall.close();
  });

  test(`an appointment is booked and given back, ${lang}`, async () => {
    const walker = await Walker.at(it.browser, { ...it, lang, scripts: lang === "en" });
    await walker.go(`${CENTRE}/book`);
    await walker.press();
    await walker.pick();
    await walker.look("book");
    await walker.press();
    await walker.look("book-error");
    await walker.tick(walker.page.locator("input[name=kind]").first());
    // The last day on offer: on the first, which may be today, only the times that are still ahead are offered, and late
    // in the evening that is hardly any. It stays on offer when midnight passes meanwhile.
    await walker.tick(walker.page.locator("input[name=day]").last());
    await walker.press();
    await walker.look("book-time");
    await walker.tick(walker.page.locator("input[name=at]").nth(lang === "ar" ? 3 : 5));
    await walker.press();
    await walker.look("appointment");
    await walker.go("/my");
    await walker.look("my-appointments");
    await walker.follow(walker.page.locator("a[href*='/my/appointments/']"));
    await walker.press();
    assert.equal(walker.kind(), "my");
    assert.equal(await walker.page.locator("a[href*='/my/appointments/']").count(), 0);
  });
}

test("nothing is wrong on any page on the way", () => it.faults.assertNone());
