// The counter and the phone in a real browser: from the queue to the receipt by keys alone, and what the pages look like.

import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { ROOT } from "../lib/portal.mjs";
import { scene } from "../lib/stage.mjs";
import { Walker } from "../lib/walk.mjs";

// Tests run at night, too: in their catalogue the centres are always open.
const content = await mkdtemp(join(tmpdir(), "shubbak-counter-"));
await cp(join(ROOT, "catalogue"), join(content, "catalogue"), { recursive: true });
const file = join(content, "catalogue/centres.toml");
const days = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const always = `[centre.hours]\n${days.map((day) => `${day} = ["00:00-23:59"]`).join("\n")}\n`;
const text = (await readFile(file, "utf8")).replaceAll(/^closed = .*\n/gm, "");
await writeFile(file, text.replaceAll(/\[centre\.hours\]\n(?:[a-z]+ = .*\n)+/g, always));
after(() => rm(content, { recursive: true, force: true }));

const it = scene({ env: { SHUBBAK_CONTENT_DIR: content } });
/** Somebody with a newborn child, and a clerk, by language. */
const WHO = { ar: ["0011598018", "S-3001"], en: ["0013872015", "S-3001"] };
/** So many key presses, beyond what is typed as an answer, a clerk who knows it needs at most. */
const MOST = 60;

async function atDesk(lang, who, more = {}) {
  const walker = await Walker.at(it.browser, { ...it, lang, width: 1280, ...more });
  await walker.go("/desk");
  await walker.press();
  await walker.pick(who);
  return walker;
}

/** A keyboard that counts. What is typed into a field is an answer, not a press. */
class Keys {
  constructor(walker) {
    Object.assign(this, { page: walker.page, presses: 0 });
  }

  async press(key) {
    this.presses += 1;
    await this.page.keyboard.press(key);
  }

  /** A press that leads to another page. */
  async go(key) {
    this.presses += 1;
    await Promise.all([this.page.waitForNavigation({ waitUntil: "load" }), this.page.keyboard.press(key)]);
  }

  type(words) {
    return this.page.keyboard.type(words);
  }

  /** Where the focus is. */
  at() {
    return this.page.evaluate(() => {
      const it = document.activeElement;
      return { tag: it.localName, type: it.type, name: it.name, value: it.value, example: it.dataset.example, inForm: !!it.closest("#answers") };
    });
  }
}

/** On how many sheets a page is printed, and on which: width and height in millimetres. */
async function paper(page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  const sheets = boxes.map((box) => [box[1], box[2]].map((points) => Math.round((Number(points) / 72) * 25.4)).join("×"));
  return { sheets: sheets.length, sizes: [...new Set(sheets)] };
}

/** Fills the form by keys, in its order: what is asked is typed or chosen, and Enter sends it. */
async function fill(keys) {
  for (let field = 0; field < 40; field += 1) {
    const at = await keys.at();
    assert.ok(at.inForm, `the focus is outside the form: ${JSON.stringify(at)}`);
    if (at.tag === "button") break;
    if (at.tag === "select") {
      for (let n = 0; n < 60 && (await keys.at()).value !== at.example; n += 1) await keys.press("ArrowDown");
    } else if (at.type === "radio") await keys.press("Space");
    else if (at.type === "checkbox" && at.example === "yes") await keys.press("Space");
    else if (at.example && !at.value) await keys.type(at.example);
    await keys.press("Tab");
  }
  await keys.go("Enter");
}

for (const lang of ["ar", "en"]) {
  test(`from the queue to the receipt by keys alone, ${lang}`, async (t) => {
    const [person, who] = WHO[lang];
    const clerk = await atDesk(lang, who);
    if (lang === "ar") await it.portal.run("queue", "fill", "centre-capital", "--waiting", "6", "--days", "1");
    await clerk.go("/desk/queue");
    // The same clerk comes to the same counter again: it is still theirs.
    const opens = (await clerk.page.locator("select#counter").count()) > 0;
    const free = await clerk.page.locator("select#counter option:not([disabled])").evaluateAll((all) => all.map((one) => one.value));
    if (opens) await clerk.page.locator("select#counter").selectOption(free.at(-1));
    await clerk.page.locator("h1").click();
    const keys = new Keys(clerk);
    if (opens) await keys.go("o");
    keys.presses = 0;
    await keys.go("n");
    await keys.go("s");
    await keys.go("i");
    await clerk.look("encounter-who");
    await keys.type(person);
    await keys.go("Enter");
    await clerk.look("encounter-compare");
    await keys.press("Space");
    await keys.press("Tab");
    await keys.press("Space");
    await keys.go("Enter");
    await clerk.look("encounter");
    await keys.press("ArrowDown");
    assert.equal((await keys.at()).value, "life-events/having-a-baby", "the first thing in the list");
    await keys.press("Tab");
    await keys.go("Enter");
    await clerk.look("encounter-which");
    await keys.press("Space");
    await keys.go("Enter");
    await clerk.look("encounter-form");
    for (let form = 0; form < 5 && !clerk.path().endsWith("/confirm"); form += 1) {
      await fill(keys);
    }
    await clerk.look("encounter-confirm");
    await keys.press("Space");
    await keys.go("Enter");
    assert.ok(clerk.path().endsWith("/receipt"), clerk.path());
    await clerk.look("encounter-receipt");
    assert.match(await clerk.page.locator("#reference").innerText(), /^20\d\d-/);
    t.diagnostic(`${keys.presses} key presses, ${lang}`);
    assert.ok(keys.presses <= MOST, `${keys.presses} key presses, ${MOST} at most`);
    await clerk.page.goto(`${clerk.page.url()}?paper=roll`);
    await clerk.look("encounter-receipt-roll");
    assert.deepEqual((await paper(clerk.page)).sizes, ["80×250"], "a roll is 80 mm wide");
  });

  test(`a paper form, and handing over, without scripts, ${lang}`, async () => {
    const clerk = await atDesk(lang, "S-3010", { width: 390, scripts: false });
    await clerk.go("/forms/services/driving-licence-renewal");
    await clerk.look("paper-form");
    assert.deepEqual(await paper(clerk.page), { sheets: 1, sizes: ["210×297"] }, "one sheet");
    await clerk.go("/desk/forms/services/change-of-address");
    await clerk.look("form-identify-first");
    await clerk.page.locator("#national_id").fill(WHO[lang][0]);
    await clerk.press();
    await clerk.look("encounter-portrait");
    const picture = clerk.page.locator("img.portrait");
    assert.ok(await picture.evaluate((image) => image.complete && image.naturalWidth > 0), "the portrait is shown");
    await clerk.fill();
    await clerk.press();
    await clerk.look("form-scanned");
    await clerk.press();
    await clerk.page.locator("button[name=go][value=keep]").click();
    await clerk.look("form-saved");
    await clerk.follow(clerk.page.locator("main a[href$='/form']"));
    await clerk.look("form-filled");
    await clerk.page.goBack();
    await clerk.follow(clerk.page.locator("main a[href$='/hand-over']").first());
    await clerk.look("hand-over");
    await clerk.page.locator("#note-authority").fill("؟");
    await clerk.follow(clerk.page.locator("form:has(#note-authority) button"));
    await clerk.look("handed-to-authority");
    await clerk.follow(clerk.page.locator("main a[href$='/hand-over']").first());
    await clerk.press();
    await clerk.look("handed-over");
  });

  test(`a call: guidance, questions, verified, a code, ${lang}`, async () => {
    const visitor = await Walker.at(it.browser, { ...it, lang, scripts: false });
    await visitor.go("/call-back?about=services/child-allowance");
    await visitor.look("call-back");
    await visitor.press();
    await visitor.look("call-back-empty");
    await visitor.fill();
    await visitor.press();
    await visitor.look("call-back-done");
    const agent = await atDesk(lang, "S-3002", { width: 390, scripts: false });
    await agent.go("/desk/call-backs");
    await agent.look("call-backs");
    await agent.press();
    await agent.look("call-back-taken");
    await agent.go("/desk/calls");
    await agent.look("calls");
    await agent.press();
    const step = (name) => agent.page.locator(`main form:has(input[name=step][value=${name}])`);
    await step("about").locator("select").selectOption("life-events/having-a-baby");
    await agent.follow(step("about").locator("button"));
    await agent.look("call-guided");
    await step("claim").locator("#national_id").fill("12");
    await agent.follow(step("claim").locator("button"));
    await agent.look("call-bad-id");
    await step("claim").locator("#national_id").fill(WHO[lang][0]);
    await agent.follow(step("claim").locator("button"));
    await agent.look("call-asked");
    await agent.tick(step("answers").locator("input[name=reason]").first());
    await agent.follow(step("answers").locator("button"));
    await agent.look("call-no-match");
    await step("end").locator("select").first().selectOption("solved");
    await agent.follow(step("end").locator("button"));
    await agent.look("call-over");
    const supervisor = await atDesk(lang, "S-1004");
    await supervisor.go("/desk/contacts?by=place");
    await supervisor.look("contacts");
  });
}

test("nothing is wrong on any page on the way", () => it.faults.assertNone());
