// Functions that run inside the page. Each returns a list of faults as text; none changes the page for good.

/** The document's frame: language, direction, one h1, main, skip link, landmarks, the word for Error in the title. */
export function structure({ lang, dir, errorWord }) {
  const faults = [];
  const need = (holds, what) => holds || faults.push(what);
  const html = document.documentElement;
  need(html.lang === lang, `html lang is "${html.lang}"`);
  need(html.dir === dir, `html dir is "${html.dir}"`);
  need(document.querySelectorAll("h1").length === 1, `${document.querySelectorAll("h1").length} h1`);
  need(document.querySelector("main#main"), "no main#main");
  const first = document.querySelector("body a[href], body button, body input");
  need(first?.getAttribute("href") === "#main", "the first thing to focus isn't the skip link");
  need(document.querySelector("header") && document.querySelector("footer") && document.querySelector("nav"), "landmarks missing");
  need(document.querySelector("body > footer a[href^='tel:']"), "no help in the footer");
  const summary = document.querySelector("main [role=alert]");
  const linked = summary ? [...summary.querySelectorAll("a[href^='#']")] : [];
  if (linked.length > 0) {
    need(document.title.startsWith(errorWord), `the title of a page with errors doesn't begin with "${errorWord}"`);
    for (const link of linked) {
      const target = document.getElementById(decodeURIComponent(link.getAttribute("href").slice(1)));
      // What is wrong with a whole file, or was changed by somebody else, is told in a part of the page.
      if (target?.matches("h2, section, [tabindex='-1']")) continue;
      need(target?.matches("input, select, textarea"), `the summary's link ${link.getAttribute("href")} leads to no field`);
      const ids = (target?.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean);
      const group = target?.closest("fieldset");
      const groupIds = (group?.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean);
      const told = [...ids, ...groupIds].some((id) => document.getElementById(id)?.textContent.includes(link.textContent.trim()));
      need(told, `the field ${link.getAttribute("href")} isn't described by its message`);
      need(target?.getAttribute("aria-invalid") === "true" || group?.getAttribute("aria-invalid") === "true" || group,
        `the field ${link.getAttribute("href")} isn't aria-invalid`);
    }
  }
  const inline = [...document.querySelectorAll("script:not([src]), style, [style], [onclick], [onload], [onsubmit]")];
  need(inline.length === 0, `inline script or style: ${inline.map((it) => it.outerHTML.slice(0, 80)).join(" ")}`);
  return faults;
}

/** Words of the other script that leaked: Latin on an Arabic page, Arabic on a page in a Latin script. */
export function leaks({ lang, allowed }) {
  const foreign = lang === "ar" ? /[A-Za-z]{2,}/ : /[\u0620-\u064a]{2,}/;
  const marked = "[lang]:not(html), bdi, [dir=ltr], [dir=auto], code, script, style, textarea, template";
  const faults = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.data.trim();
    if (foreign.test(withoutNames(unmarked(text), allowed)) && !node.parentElement.closest(marked)) {
      faults.push(`text "${text.slice(0, 80)}" in <${node.parentElement.localName} class="${node.parentElement.className}">`);
    }
  }
  for (const name of ["aria-label", "title", "alt", "placeholder", "data-expand", "data-collapse"]) {
    for (const element of document.querySelectorAll(`[${name}]`)) {
      const text = element.getAttribute(name);
      if (foreign.test(text) && !element.closest("[lang]:not(html)")) faults.push(`${name}="${text.slice(0, 80)}"`);
    }
  }
  // A title may hold what somebody typed or is called; on the page that stands in a field, or is marked in the heading.
  const theirs = [...document.querySelectorAll("input, h1, h1 bdi")].map((it) => (it.value ?? it.textContent).replace(/[\u2066-\u2069]/g, "").trim()).filter(Boolean);
  if (foreign.test(withoutNames(document.title, theirs))) faults.push(`title "${document.title}"`);
  return faults;
}

/** What sticks out sideways. */
export function sideways() {
  const root = document.documentElement;
  const width = root.clientWidth;
  if (root.scrollWidth <= width) return [];
  const out = [...document.querySelectorAll("body *")]
    .filter((it) => {
      const box = it.getBoundingClientRect();
      return box.width > 0 && (box.right > width + 1 || box.left < -1) && getComputedStyle(it).position !== "absolute";
    })
    .map((it) => `<${it.localName} class="${it.className.baseVal ?? it.className}">`);
  return [`scrolls sideways at ${width} px: ${root.scrollWidth} px wide; sticking out: ${[...new Set(out)].slice(0, 6).join(" ")}`];
}

/** What sticks out or is cut off under the spacing of WCAG 1.4.12 (Arabic has no letter spacing), which is then taken away. */
export function spaced({ lang }) {
  const letters = lang === "ar" ? "" : "letter-spacing: .12em !important;";
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `* { line-height: ${lang === "ar" ? 1.9 : 1.5} !important; word-spacing: .16em !important; ${letters} }
     p { margin-block-end: 2em !important }`,
  );
  document.adoptedStyleSheets = [sheet];
  const faults = [...sideways(), ...clipped()];
  document.adoptedStyleSheets = [];
  return faults;
}

/** Text that a box cuts off. */
export function clipped() {
  const faults = [];
  for (const it of document.querySelectorAll("body *")) {
    const style = getComputedStyle(it);
    if (!/hidden|clip/.test(style.overflowX + style.overflowY)) continue;
    if (it.clientWidth <= 1 || it.clientHeight <= 1 || !it.textContent.trim() || it.closest("svg")) continue;
    if (it.scrollHeight > it.clientHeight + 2 || it.scrollWidth > it.clientWidth + 2) {
      faults.push(`text is cut off in <${it.localName} class="${it.className}">`);
    }
  }
  return faults;
}

/** Targets smaller than 24 px, other than links within a sentence. */
export function smallTargets() {
  const faults = [];
  for (const it of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")) {
    const boxes = [it, ...(it.matches("[type=radio], [type=checkbox]") ? (it.labels ?? []) : [])].map((box) => box.getBoundingClientRect());
    const height = Math.max(...boxes.map((box) => box.bottom)) - Math.min(...boxes.map((box) => box.top));
    const width = Math.max(...boxes.map((box) => box.right)) - Math.min(...boxes.map((box) => box.left));
    if (width <= 1 || height <= 1 || it.matches(".skip") || !it.checkVisibility({ visibilityProperty: true, opacityProperty: false })) continue;
    const around = it.parentElement.textContent.trim().length;
    const inSentence = it.localName === "a" && getComputedStyle(it).display === "inline" && around > it.textContent.trim().length + 1;
    if ((width < 23.5 || height < 23.5) && !inSentence) {
      const name = it.id || it.className || it.textContent.trim().slice(0, 30);
      faults.push(`target ${Math.round(width)}×${Math.round(height)} px: <${it.localName}> in <${it.parentElement.localName} class="${it.parentElement.className}"> ${name}`);
    }
  }
  return faults;
}

/** Numbers, references and the like whose glyphs don't run from left to right. */
export function wrongGlyphOrder() {
  const faults = [];
  const range = document.createRange();
  const patterns = /[\w.+-]+@[\w.-]+|[+0-9A-Z\u0660-\u0669](?:[ \-/+.,:]?[0-9A-Z\u0660-\u0669]){3,}/g;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement.closest("script, style, textarea, select, [hidden], svg")) continue;
    for (const match of node.data.matchAll(patterns)) {
      const lines = new Map();
      for (let i = match.index; i < match.index + match[0].length; i++) {
        if (/\s/.test(node.data[i])) continue;
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        const box = range.getBoundingClientRect();
        if (box.width === 0) continue;
        const line = Math.round(box.top);
        if (!lines.has(line)) lines.set(line, []);
        lines.get(line).push(box.left);
      }
      const straight = [...lines.values()].every((xs) => xs.every((x, i) => i === 0 || x >= xs[i - 1] - 0.5));
      if (!straight) faults.push(`"${match[0]}" doesn't run from left to right in <${node.parentElement.localName} class="${node.parentElement.className}">`);
    }
  }
  return faults;
}

/** The addresses of the portal to which a page links. */
export function links() {
  return [...document.querySelectorAll("a[href]")]
    .map((link) => new URL(link.href))
    .filter((url) => url.origin === location.origin)
    .map((url) => url.pathname + url.search);
}
