// What must be true of a page's words. These functions run inside the page; each returns a list of faults as text.

/** Elements whose words are in a language, direction or spelling of their own. */
function isMarked(element) {
  return Boolean(element.closest("[lang]:not(html), bdi, [dir=ltr], code, script, style, noscript, template, textarea, svg"));
}

/** The text nodes of the page that can be read. */
function words() {
  const found = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.data.trim() && !node.parentElement.closest("script, style, noscript, template")) found.push(node);
  }
  return found;
}

/** A text without the names that may stand in any script. */
function withoutNames(text, allowed) {
  return allowed.reduce((rest, name) => rest.replaceAll(name, " "), text);
}

/** A text without references, phones and the like that stand between marks of direction: plain messages have no elements. */
function unmarked(text) {
  return text.replace(/[\u2066-\u2068\u200e]+[+0-9A-Z•\-/ \u00a0]*[\u2069\u200e]*/g, " ");
}

/** Fluent's isolates and other marks of direction: they stay in text, and have no place in what machines read. */
export function isolates() {
  const mark = /[\u2066-\u2069\u200e\u200f\u061c]/;
  const faults = [];
  for (const element of document.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      if (mark.test(value)) faults.push(`a mark of direction in ${name} of <${element.localName} class="${element.className}">`);
    }
  }
  if (mark.test(document.title)) faults.push("a mark of direction in the title");
  return faults;
}

/** Digits of the page's language: Arabic-Indic in Arabic (as the demo country writes them), Latin elsewhere. */
export function digits({ lang, allowed }) {
  const foreign = lang === "ar" ? /[0-9]/ : /[\u0660-\u0669\u06f0-\u06f9]/;
  return words()
    .filter((node) => foreign.test(withoutNames(unmarked(node.data), allowed)) && !isMarked(node.parentElement))
    .map((node) => `digits of another language in "${node.data.trim().slice(0, 60)}" in <${node.parentElement.localName} class="${node.parentElement.className}">`);
}

/** Numbers with a noun in the wrong form. `nouns`: the four forms after a number, see `PLURALS`. */
export function plurals({ lang, nouns }) {
  const latin = (text) => Number(text.replace(/[\u0660-\u0669]/g, (digit) => digit.charCodeAt(0) - 0x660).replace(/[٬,]/g, ""));
  const of = new Intl.PluralRules(lang);
  const all = nouns.flatMap((noun) => Object.values(noun)).sort((a, b) => b.length - a.length);
  const pair = new RegExp(`(?<![\\d٠-٩.٫/:-])([\\d٠-٩][\\d٠-٩٬,]*)[\\s\\u00a0\\u2069]+(${all.join("|")})(?![\\p{L}\\p{M}])`, "gu");
  const faults = [];
  for (const element of document.querySelectorAll("main :is(p, li, dd, td, span, strong, h2, h3, div)")) {
    if (element.querySelector("p, li, dd, td, div, br") || element.closest("textarea, [data-live]")) continue;
    for (const [, number, word] of element.textContent.matchAll(pair)) {
      const category = of.select(latin(number));
      const right = nouns.some((noun) => (noun[category] ?? noun.other) === word);
      if (!right) faults.push(`"${number} ${word}": not the form for ${category}`);
    }
  }
  return faults;
}

/** What points somewhere is mirrored where the language is read the other way; everything else is not. */
export function arrows({ dir }) {
  const pointing = ["back", "forward", "chevron"];
  const faults = [];
  for (const use of document.querySelectorAll("svg use[href*='#']")) {
    const name = use.getAttribute("href").split("#")[1];
    const svg = use.closest("svg");
    const { transform } = getComputedStyle(svg);
    const turned = new DOMMatrix(transform === "none" ? undefined : transform).a < 0;
    if (turned !== (dir === "rtl" && pointing.includes(name))) faults.push(`the picture ${name} is ${turned ? "" : "not "}mirrored`);
  }
  for (const node of words()) {
    if (/[←→⇐⇒⟵⟶‹›◀▶]/.test(node.data)) faults.push(`an arrow as a letter, which nothing mirrors: "${node.data.trim().slice(0, 40)}"`);
  }
  return faults;
}

/** Fields for what is always written from left to right say so; free text follows what is typed. */
export function fields() {
  const faults = [];
  for (const field of document.querySelectorAll("input, textarea")) {
    const fixed = field.matches("[type=email], [type=url], [type=tel], [inputmode=numeric], [inputmode=decimal], [inputmode=tel], [inputmode=email], [inputmode=url]");
    const free = field.matches("textarea, input[type=text], input[type=search], input:not([type])");
    if (fixed && getComputedStyle(field).direction !== "ltr") faults.push(`the field ${field.name} isn't dir="ltr"`);
    // A field for words in a language that is named goes as that language goes.
    const isNamed = field.lang && ["rtl", "ltr"].includes(field.dir);
    if (!fixed && free && !isNamed && !["auto", "ltr"].includes(field.dir)) faults.push(`the field ${field.name} isn't dir="auto"`);
  }
  return faults;
}

/** A language that is named is the one of the words. */
export function tongues() {
  const faults = [];
  for (const element of document.querySelectorAll("body [lang]")) {
    const own = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data).join(" ");
    const [arabic, latin] = [/[\u0620-\u064a]{2,}/.test(own), /[A-Za-z]{3,}/.test(own)];
    if (arabic === latin) continue;
    if ((element.lang === "ar") !== arabic) faults.push(`lang="${element.lang}" on "${own.trim().slice(0, 50)}"`);
  }
  return faults;
}

export const helpers = [isMarked, withoutNames, unmarked, words];

/** Nouns that stand after numbers, by plural form. Zero and two have words of their own, so a numeral with them is odd. */
export const PLURALS = {
  ar: [
    // Before another noun the word has no ending of its own: عشرون يومَ عملٍ.
    { few: "أيام عمل", many: "يوم عمل", other: "يوم عمل" },
    { few: "أيام", many: "يومًا", other: "يوم" },
    { few: "أيام", many: "يوماً", other: "يوم" },
    { few: "ساعات", many: "ساعة", other: "ساعة" },
    { few: "دقائق", many: "دقيقة", other: "دقيقة" },
    { few: "أشهر", many: "شهرًا", other: "شهر" },
    { few: "سنوات", many: "سنة", other: "سنة" },
    { few: "خدمات", many: "خدمة", other: "خدمة" },
    { few: "طلبات", many: "طلبًا", other: "طلب" },
    { few: "سجلات", many: "سجلًا", other: "سجل" },
    { few: "خطوات", many: "خطوة", other: "خطوة" },
    { few: "مواعيد", many: "موعدًا", other: "موعد" },
  ],
  en: [
    ["day", "days"],
    ["hour", "hours"],
    ["minute", "minutes"],
    ["month", "months"],
    ["year", "years"],
    ["service", "services"],
    ["application", "applications"],
    ["step", "steps"],
    ["appointment", "appointments"],
  ].map(([one, other]) => ({ one, other })),
};
