// Which kinds of page were looked at, in which languages and states: read from what the test files left behind. Fails
// where a kind of the portal was not seen in a language, or not in a state that it was seen in in another.

import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DIRECTIONS } from "../lib/browser.mjs";
import { KNOWN } from "../lib/faults.mjs";
import { kinds } from "../lib/kinds.mjs";
import { OUT } from "../lib/portal.mjs";

const LANGS = Object.keys(DIRECTIONS);
/** Kinds that no walk reaches yet, with the samples that stand for them. A kind that is walked must leave this table. */
const BY_SAMPLE = JSON.parse(readFileSync(new URL("by-sample.json", import.meta.url), "utf8"));

const folder = join(OUT, "visited");
const files = existsSync(folder) ? readdirSync(folder) : [];
if (files.length === 0) {
  console.error("no page was looked at: run the browser tests first (tests/run --only browser)");
  process.exit(1);
}
const left = files.map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")));
const visits = left.flatMap(({ visits }) => visits);
const known = new Set(left.flatMap(({ known }) => known));
const samples = new Set(visits.filter((visit) => visit.by === "sample").map(({ lang, name }) => `${lang} ${name}`));

const faults = [];
const rows = [];
const all = kinds();
for (const kind of all.keys()) {
  const own = visits.filter((visit) => visit.kind === kind);
  const states = Object.fromEntries(LANGS.map((lang) => [lang, new Set(own.filter((visit) => visit.lang === lang).map((visit) => visit.state))]));
  const standIns = BY_SAMPLE[kind] ?? [];
  const isSampled = (lang) => standIns.length > 0 && standIns.every((name) => samples.has(`${lang} sample-${name}`));
  for (const lang of LANGS) {
    if (states[lang].size === 0 && !isSampled(lang)) faults.push(`${kind} was not looked at, ${lang}`);
    const missing = LANGS.flatMap((other) => [...states[other]]).filter((state) => state === "error" && !states[lang].has(state));
    if (missing.length > 0) faults.push(`${kind} was looked at with errors in another language, and not in ${lang}`);
  }
  if (own.length > 0 && standIns.length > 0) faults.push(`${kind} is walked now: take it out of by-sample.json`);
  const names = LANGS.map((lang) => [...states[lang]].sort().join(", ") || (isSampled(lang) ? "sample" : "–"));
  rows.push(`| ${kind} | ${all.get(kind)[0]} | ${names.join(" | ")} | ${own.length} |`);
}
for (const kind of Object.keys(BY_SAMPLE)) if (!all.has(kind)) faults.push(`by-sample.json names ${kind}, which the portal hasn't`);

KNOWN.forEach(({ rule, what }, at) => known.has(at) || faults.push(`[${rule}] ${what} is mended: take it out of known-faults.json`));

const head = `| kind | address | ${LANGS.join(" | ")} | looks |\n|---|---|${LANGS.map(() => "---|").join("")}---|`;
writeFileSync(join(OUT, "coverage.md"), `${head}\n${rows.join("\n")}\n`);
faults.forEach((what) => console.log(`FAULT ${what}`));
console.log(`${all.size} kinds, ${visits.length} looks in ${files.length} files, ${samples.size} samples, ${known.size} known faults, ${faults.length} faults; tests/out/coverage.md`);
process.exit(faults.length > 0 ? 1 : 0);
