// What must be true for whoever uses a keyboard. These functions run inside the page.

const LARGEST_WALK = 150;

/** What Tab stops at, in its order. */
function stops() {
  return [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]")].filter(
    (it) => it.tabIndex >= 0 && !it.disabled && it.checkVisibility({ visibilityProperty: true }),
  );
}

/** True when something is drawn around what has the focus, or around the box it stands in. */
function isFocusSeen(element) {
  for (let at = element, up = 0; at && up < 4; at = at.parentElement, up++) {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(at);
    if (outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !/^rgba\(.*, 0\)$/.test(outlineColor)) return true;
  }
  return false;
}

/** Every stop of Tab takes the focus, shows it, is in view and under nothing (WCAG 2.4.7, 2.4.11). */
export function focusWalk() {
  const faults = [];
  const all = stops();
  const step = Math.max(1, Math.ceil(all.length / LARGEST_WALK));
  for (const it of all.filter((_, at) => at % step === 0)) {
    const name = `<${it.localName}> ${it.id || it.className || it.textContent.trim().slice(0, 30)}`;
    if (it.tabIndex > 0) faults.push(`${name} has tabindex ${it.tabIndex}`);
    it.focus();
    if (document.activeElement !== it) {
      faults.push(`${name} takes no focus`);
      continue;
    }
    if (!isFocusSeen(it)) faults.push(`the focus on ${name} can't be seen`);
    const box = it.getClientRects()[0] ?? it.getBoundingClientRect();
    // A box that is nearly as high as the screen is scrolled to where one types.
    const isLarge = box.height > innerHeight / 2;
    const isIn = isLarge ? box.top < innerHeight && box.bottom > 0 : box.top >= -1 && box.bottom <= innerHeight + 1;
    if (!isIn) faults.push(`${name} is out of view when focused`);
    const y = Math.min(innerHeight - 1, Math.max(0, box.top + Math.min(box.height, innerHeight) / 2));
    const over = document.elementFromPoint(Math.min(innerWidth - 1, Math.max(0, box.left + box.width / 2)), y);
    const isOurs = !over || it.contains(over) || over.contains(it) || [...(it.labels ?? [])].some((label) => label.contains(over));
    if (!isOurs) faults.push(`${name} is covered by <${over.localName} class="${over.className}"> when focused`);
  }
  document.activeElement?.blur();
  scrollTo(0, 0);
  return faults;
}

/** On a narrow screen, where all stands in one column, Tab goes down, and along a line as the language is read. */
export function readingOrder() {
  const faults = [];
  const all = stops()
    .filter((it) => !it.matches(".skip") && getComputedStyle(it).position !== "absolute")
    .map((it) => ({ it, box: it.getClientRects()[0] ?? it.getBoundingClientRect(), rtl: getComputedStyle(it.parentElement).direction === "rtl" }));
  const name = ({ it }) => `<${it.localName}> ${it.id || it.className || it.textContent.trim().slice(0, 30)}`;
  for (let i = 1; i < all.length; i++) {
    const [a, b] = [all[i - 1], all[i]];
    const shared = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
    const sameLine = shared > Math.min(a.box.height, b.box.height) / 2;
    if (!sameLine && b.box.bottom <= a.box.top) faults.push(`${name(b)} comes after ${name(a)}, and stands above it`);
    const backwards = a.rtl ? b.box.right > a.box.right + 1 : b.box.left < a.box.left - 1;
    if (sameLine && a.rtl === b.rtl && backwards) faults.push(`${name(b)} comes after ${name(a)}, and stands before it`);
  }
  for (const it of document.querySelectorAll("body *")) {
    const { order, flexDirection, gridAutoFlow } = getComputedStyle(it);
    if (order !== "0" || /reverse/.test(flexDirection) || /dense/.test(gridAutoFlow)) {
      faults.push(`<${it.localName} class="${it.className}"> is drawn in another order than it is read`);
    }
  }
  return faults;
}

/** No control lies on another. */
export function overlaps() {
  const faults = [];
  const name = ({ it }) => `<${it.localName}> ${it.id || it.className || it.textContent.trim().slice(0, 30)}`;
  const all = stops()
    .filter((it) => !it.matches(".skip"))
    .map((it) => ({ it, box: it.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1);
  all.forEach((a, at) => {
    for (const b of all.slice(at + 1)) {
      if (b.box.top >= a.box.bottom || b.box.bottom <= a.box.top || a.it.contains(b.it) || b.it.contains(a.it)) continue;
      const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
      const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
      // Links in text have boxes that are higher than their lines, and hold their neighbours where they break.
      const areWords = [a, b].every(({ it }) => it.localName === "a" && getComputedStyle(it).display === "inline");
      if (wide > 3 && high > 3 && !areWords) faults.push(`${name(a)} and ${name(b)} lie on each other at ${innerWidth} px`);
    }
  });
  return faults;
}

/** What is pressed all day is as large as we promise: 44 px. */
export function ourTargets({ least }) {
  const faults = [];
  for (const it of document.querySelectorAll("button, .button, input:not([type=hidden], [type=radio], [type=checkbox]), select, textarea, summary, nav a[href]")) {
    const { width, height } = it.getBoundingClientRect();
    if (it.localName === "a" && getComputedStyle(it).display === "inline" && it.parentElement.textContent.trim() !== it.textContent.trim()) continue;
    if (width <= 1 || !it.checkVisibility({ visibilityProperty: true })) continue;
    if (height < least - 0.5) faults.push(`${Math.round(height)} px high, ours are ${least}: <${it.localName} class="${it.className}"> in <${it.parentElement.localName} class="${it.parentElement.className}">`);
  }
  return faults;
}

/** What works only with scripts, in the page as it was sent. */
export function plain({ body }) {
  const sent = new DOMParser().parseFromString(body, "text/html");
  const faults = [];
  const name = (it) => `<${it.localName} class="${it.className}"> ${it.textContent.trim().slice(0, 30)}`;
  for (const it of sent.querySelectorAll("button[type=button], a:not([href]), main [hidden]:not(option), [disabled]:not(option, fieldset [disabled])")) {
    // A place without words, which a script fills with what only scripts can do, hides nothing from anybody.
    if (it.matches("[hidden]") && !it.textContent.trim()) continue;
    faults.push(`does nothing, or isn't there, without scripts: ${name(it)}`);
  }
  for (const it of sent.querySelectorAll("button, input:not([type=hidden]), select, textarea")) {
    if (!it.closest("form") && !it.getAttribute("form")) faults.push(`in no form: ${name(it)}`);
  }
  for (const form of sent.querySelectorAll("form")) {
    const sends = form.querySelector("button:not([type=button]), input[type=submit]") || (form.id && sent.querySelector(`[form="${form.id}"]`));
    if (!sends) faults.push(`a form that nothing sends: ${form.getAttribute("action")}`);
  }
  return faults;
}

export const helpers = [stops, isFocusSeen];
export const constants = { LARGEST_WALK };
