// All rules for a page, put together so that one call into the browser asks many of them: a call costs more than a rule.

import * as base from "./on-page.mjs";
import * as keyboard from "./rules/keyboard.mjs";
import * as media from "./rules/media.mjs";
import * as shape from "./rules/shape.mjs";
import * as text from "./rules/text.mjs";

const functions = [base, keyboard, media, shape, text].flatMap((module) => [...Object.values(module), ...(module.helpers ?? [])]);
const source = [...new Set(functions)].filter((it) => typeof it === "function").map(String).join("\n");
const constants = Object.entries(keyboard.constants).map(([name, value]) => `const ${name} = ${value};`).join("\n");

/** Has the page answer several rules at once. `wanted`: each rule's name with what it is given. */
export function ask(page, wanted) {
  const calls = Object.entries(wanted).map(([name, given]) => `${JSON.stringify(name)}: ${name}(${JSON.stringify(given ?? {})})`);
  return page.evaluate(`(() => {\n${constants}\n${source}\nreturn {${calls.join(", ")}};\n})()`);
}

export { PLURALS } from "./rules/text.mjs";
