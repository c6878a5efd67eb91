// What must be true where people, systems or paper choose how a page looks. These functions run inside the page, with the
// medium already set.

/** With forced colours every control keeps an edge, and nothing but the progress bar keeps colours of its own. */
export function forcedColours() {
  const faults = [];
  const name = (it) => `<${it.localName} class="${it.className}">`;
  for (const it of document.querySelectorAll("button, .button, input:not([type=hidden], [type=radio], [type=checkbox], [type=file]), select, textarea")) {
    if (!it.checkVisibility()) continue;
    const style = getComputedStyle(it);
    const edge = ["Top", "Bottom"].every((side) => style[`border${side}Style`] !== "none" && parseFloat(style[`border${side}Width`]) >= 1);
    const isLink = style.textDecorationLine.includes("underline");
    const isOwn = style.backgroundColor !== getComputedStyle(document.body).backgroundColor;
    if (!edge && !isLink && !isOwn) faults.push(`no edge with forced colours: ${name(it)} in ${name(it.parentElement)}`);
  }
  for (const it of document.querySelectorAll("body *:not(svg, svg *, progress)")) {
    if (getComputedStyle(it).forcedColorAdjust === "none") faults.push(`keeps its own colours against forced ones: ${name(it)}`);
  }
  const seen = new Set();
  for (const it of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")) {
    const sort = `${it.localName} ${it.type ?? ""} ${it.className} ${it.parentElement.className}`;
    if (seen.has(sort) || !it.checkVisibility()) continue;
    seen.add(sort);
    it.focus();
    if (document.activeElement === it && !isFocusSeen(it)) faults.push(`with forced colours the focus can't be seen on ${name(it)}`);
  }
  document.activeElement?.blur();
  scrollTo(0, 0);
  return faults;
}

/** Nothing moves for whoever asked for that. */
export function stillness() {
  const faults = [];
  const longest = (list) => Math.max(...list.split(",").map(parseFloat));
  for (const it of document.querySelectorAll("*")) {
    const { animationName, animationDuration, transitionDuration, scrollBehavior } = getComputedStyle(it);
    const moves = (animationName !== "none" && longest(animationDuration) > 0.01) || longest(transitionDuration) > 0.01 || scrollBehavior === "smooth";
    if (moves) faults.push(`moves although less motion is asked for: <${it.localName} class="${it.className}">`);
  }
  return faults;
}

/** On paper: heading and words are there, dark enough for white paper; what can only be pressed is not. */
export function paper() {
  const faults = [];
  const name = (it) => `<${it.localName} class="${it.className}">`;
  const shown = (it) => it?.checkVisibility({ visibilityProperty: true });
  // A ticket or a slip is printed without the page's heading, and has its own.
  if (![...document.querySelectorAll("main :is(h1, h2, h3, strong), .ticket-number")].some(shown)) faults.push("no heading on paper");
  for (const it of document.querySelectorAll("header nav ul, .languages, .skip, main button:not(:disabled)")) {
    if (shown(it) && it.getBoundingClientRect().width > 1) faults.push(`on paper: ${name(it)} in ${name(it.parentElement)}`);
  }
  const light = (colour) => {
    const [r, g, b, a = 1] = colour.match(/[\d.]+/g).map(Number);
    const part = (value) => ((value / 255) <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    return 1 - a + a * (0.2126 * part(r) + 0.7152 * part(g) + 0.0722 * part(b));
  };
  const walker = document.createTreeWalker(document.querySelector("main") ?? document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const it = node.parentElement;
    if (!node.data.trim() || it.closest("script, noscript, option") || !shown(it)) continue;
    const { color } = getComputedStyle(it);
    // Paper is white whatever the background: browsers leave it out.
    if (color.startsWith("rgb") && 1.05 / (light(color) + 0.05) < 4.5) faults.push(`too pale for paper (${color}): ${name(it)} in ${name(it.parentElement)}`);
  }
  return [...new Set(faults)];
}
