// A round through the portal: from where somebody stands, by links, to one page of each kind that was not seen yet. Forms
// are sent empty, and then filled, so that what follows is seen as well.

import { kindOf, slug } from "./kinds.mjs";

const FORM = "main form[method=post]:has(textarea, select, input:not([type=hidden]))";
/** Ways that end the round, and files. */
const OUT = /sign-out|\.(csv|json|ttl)$|\/ar\/|\/en\//;
/** Forms that end what one stands in, so that the rest of it could not be seen: walks of their own send them. */
const ENDS = /encounters::(hand_over|confirm)/;
/** So many pages one after the other may a form have. */
const IN_A_ROW = 3;

/**
 * Goes round as somebody.
 * @param {string[]} starts paths without language; from each of them links are followed, seen or not
 * @param {Set<string>} seen the kinds that are known; grows
 * @param {object} values what is typed, by field name, where the demo offers nothing
 * @returns the kinds that were new
 */
export async function round(walker, starts, seen, values = {}) {
  const open = starts.map((path) => `/${walker.lang}${path}`);
  const isStart = new Set(open);
  const [tried, found] = [new Set(open), []];
  const gather = async () => {
    for (const link of await walker.page.locator("main a[href], nav a[href]").evaluateAll((all) => all.map((a) => a.href))) {
      const url = new URL(link);
      if (url.origin !== walker.portal.url || !url.pathname.startsWith(`/${walker.lang}/`) || OUT.test(url.pathname.slice(3))) continue;
      if (!tried.has(url.pathname)) open.push(url.pathname);
      tried.add(url.pathname);
    }
  };
  /** Looks when the page is of a new kind. @returns whether it is */
  const meet = async () => {
    if (!walker.page.url().startsWith(`${walker.portal.url}/${walker.lang}`)) return false;
    const kind = kindOf(walker.path());
    const isNew = kind !== null && !seen.has(kind);
    if (isNew) {
      seen.add(kind);
      found.push(kind);
      await walker.look(slug(kind));
    }
    await gather();
    return isNew;
  };
  for (let path = open.shift(); path; path = open.shift()) {
    if (seen.has(kindOf(path)) && !isStart.has(path)) continue;
    const answer = await walker.page.goto(walker.portal.url + path);
    if (!(answer.headers()["content-type"] ?? "").startsWith("text/html")) continue;
    // What a form leads to may be new as well, and have a form.
    for (let more = await meet(); more; ) more = await send(walker, meet, values);
  }
  return found;
}

/** Presses the button of the page's first form. @returns whether there is one */
async function press(walker) {
  const button = walker.page.locator(FORM).first().locator("button:not([type=button])").first();
  if (!(await button.count()) || !(await button.isVisible())) return false;
  await walker.follow(button);
  return true;
}

/** Fills the form: what is given or offered, else the first choice. */
async function answer(walker, values) {
  await walker.fill(values);
  const form = walker.page.locator(FORM).first();
  for (const select of await form.locator("select").all()) {
    if ((await select.inputValue()) === "") await select.selectOption({ index: 1 });
  }
  const groups = form.locator("fieldset:has([type=radio], [type=checkbox]):not(:has(:checked))");
  const open = await groups.evaluateAll((all) => all.map((group) => group.querySelector("[type=radio], [type=checkbox]").id));
  for (const id of open) await walker.tick(walker.page.locator(`[id="${id}"]`));
}

/** Sends the page's first form empty, then filled, and looks at what comes back. @returns whether it led to a new kind */
async function send(walker, meet, values) {
  const kind = kindOf(walker.path());
  const from = walker.page.url();
  const form = walker.page.locator(FORM).first();
  if (ENDS.test(kind) || !(await form.count())) return false;
  for (const field of await form.locator("input:is([type=text], [type=tel], [type=email], :not([type])), textarea").all()) {
    if (await field.isVisible()) await field.fill("");
  }
  if (!(await press(walker))) return false;
  if (await walker.page.locator("main [role=alert] a[href^='#']").count()) await walker.look(`${slug(kind)}-error`);
  else if (await meet()) return true;
  if (kindOf(walker.path()) !== kind) return false;
  await walker.page.goto(from);
  for (let i = 0; i < IN_A_ROW && kindOf(walker.path()) === kind; i++) {
    await answer(walker, values);
    if (!(await press(walker))) return false;
    if (await meet()) return true;
  }
  return false;
}
