// What a page is, for the table of what was seen: its state, and a shape by which pages that differ only in their words
// are known. These functions run inside the page.

/** The states that a page can be in. */
export function state({ status }) {
  const main = document.querySelector("main") ?? document.body;
  const fields = [...main.querySelectorAll("form[method=post] :is(input:not([type=hidden]), select, textarea)")];
  const isFilled = (it) => (it.matches("[type=radio], [type=checkbox]") ? it.checked : it.localName === "select" ? it.selectedIndex > 0 : it.value !== "");
  if (main.querySelector("[role=alert] a[href^='#']")) return "error";
  if (status >= 400) return "refused";
  if (fields.length === 0) return "read";
  return fields.some(isFilled) ? "filled" : "empty";
}

/** True when the page asks for something that can be answered wrongly. */
export function asks() {
  return document.querySelector("main form[method=post] :is(input:not([type=hidden], [type=submit], [type=checkbox]), select, textarea)") !== null;
}

/** Which elements stand in which, with their classes and roles, and the order of headings: not how many, and no words. */
export function shape() {
  const kind = (it) => {
    const names = [...it.attributes].map(({ name, value }) => (["class", "type", "role", "dir", "aria-invalid", "aria-current"].includes(name) ? `${name}=${value}` : name));
    return `${it.localName}[${names.sort().join(",")}]`;
  };
  const chains = new Set();
  const go = (it, above) => {
    const chain = `${above}>${kind(it)}`;
    chains.add(chain);
    for (const child of it.children) if (child.localName !== "svg") go(child, chain.slice(-400));
  };
  go(document.body, "");
  const headings = [...document.querySelectorAll("h1,h2,h3,h4,h5,h6")].map((it) => it.localName).filter((name, at, all) => name !== all[at - 1]);
  return `${[...chains].sort().join("\n")}\n${headings.join()}`;
}
