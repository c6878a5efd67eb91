// The kinds of page that the portal has, read from the tables of its routes: what answers a GET with a page is a kind.
// Several addresses of one handler are one kind.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./portal.mjs";

const TABLES = { web: "server/src/web/router.rs", desk: "server/src/web/desk/routes.rs" };
/** What programs ask for, files, addresses that only lead on, and the list of components, whose patterns are looked at one by one. */
const NO_PAGE = /^\/$|^\/(auth|events|exchange|v2|open-data|assets|healthz|readyz|metrics|robots|sitemap)|\.(csv|json)$|\.(webmanifest|css|js)$|^\/\{lang\}\/kiosk(\/end)?$|\/_components$|^\/_components\/|\/desk\/portrait$|\/sign-out$|\/resume\/open$/;
const ROUTE = /\.route\(\s*"([^"]+)",\s*([\s\S]*?)(?=\.route\(|;|\n})/g;
/** What answers a GET: after who may (`get(Own(Thing::Application, Represented), applications::show)`). */
const READS = /\bget\(\s*(?:[^(),]|\([^()]*\))+,\s*([\w:]+),?\s*\)/;

function read() {
  const routes = [];
  for (const [where, file] of Object.entries(TABLES)) {
    for (const [, path, methods] of readFileSync(join(ROOT, file), "utf8").matchAll(ROUTE)) {
      if (NO_PAGE.test(path)) continue;
      const handler = methods.match(READS)?.[1];
      routes.push({ path, kind: handler && `${where} ${handler}`, posts: /\bpost\(/.test(methods) });
    }
  }
  return routes;
}

/** Every route, with the kind of page that its GET answers with. */
export const ROUTES = read();

/** The kinds of page, each with its addresses. */
export function kinds() {
  const all = new Map();
  for (const { path, kind } of ROUTES) {
    if (!kind) continue;
    if (!all.has(kind)) all.set(kind, []);
    all.get(kind).push(path);
  }
  return all;
}

const parts = (path) => path.split("/").filter(Boolean);
const isOpen = (part) => part.startsWith("{");

/** The kind to which an address belongs: the most particular route that fits; null where none does. */
export function kindOf(path) {
  const wanted = parts(path);
  const fits = ROUTES.filter((route) => {
    const own = parts(route.path);
    return own.length === wanted.length && own.every((part, at) => isOpen(part) || part === wanted[at]);
  });
  const particular = (route) => parts(route.path).map((part) => (isOpen(part) ? "1" : "0")).join("");
  const [best] = fits.sort((a, b) => particular(a).localeCompare(particular(b)));
  if (!best) return null;
  return best.kind ?? `only posts ${best.path}`;
}

/** The file name of a kind. */
export function slug(kind) {
  return kind.replaceAll(/[^a-z]+/g, "-");
}
