// The Nu checker over every page that the browser tests saved, in one run: no error, no warning that matters.

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { OUT } from "../lib/portal.mjs";

const folder = join(OUT, "html");
const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".html")) : [];
if (files.length === 0) {
  console.error("no page was saved: run the browser tests first (tests/run --only browser)");
  process.exit(1);
}
const jar = createRequire(import.meta.url)("vnu-jar");
const run = spawnSync("java", ["-Xss2m", "-jar", jar, "--format", "json", "--exit-zero-always", "--skip-non-html", folder], {
  encoding: "utf8",
  maxBuffer: 256 * 1024 * 1024,
});
if (run.error) {
  console.error(`MISSING TOOL: java (${run.error.message}); mend: apt-get install default-jre-headless`);
  process.exit(1);
}
let messages;
try {
  ({ messages } = JSON.parse(run.stderr));
} catch {
  console.error(`the checker did not answer in JSON:\n${run.stderr.slice(0, 2000)}`);
  process.exit(1);
}
const found = new Map();
for (const { type, subType, message, extract, url } of messages) {
  if (type !== "error" && subType !== "warning") continue;
  // What differs only in its numbers is one kind.
  const key = `${type === "error" ? "error" : "warning"}: ${message.replaceAll(/\d+/g, "N")}`;
  if (!found.has(key)) found.set(key, { extract, pages: new Set() });
  found.get(key).pages.add(url.split("/").pop());
}
const errors = [...found].filter(([key]) => key.startsWith("error"));
for (const [key, { extract, pages }] of found) {
  const some = [...pages].slice(0, 5).join(", ");
  console.log(`${key}\n    ${String(extract).replaceAll("\n", " ").slice(0, 200)}\n    on ${pages.size}: ${some}`);
}
console.log(`${files.length} pages, ${errors.length} kinds of error, ${found.size - errors.length} kinds of warning`);
process.exit(errors.length > 0 ? 1 : 0);
