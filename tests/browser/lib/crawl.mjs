// Every address that can be reached by links, asked for without a browser; and a sample of them, some of each template.

const AT_ONCE = 8;
const LINK = /<a\b[^>]*?\shref="([^"]*)"/g;

/**
 * Follows links from a page to every page that `wanted` lets through.
 * @param {string} origin of the portal
 * @param {string} start the first path
 * @param {(path: string) => boolean} wanted
 * @returns {Promise<{pages: Map<string, number>, links: Set<string>, dead: string[]}>} the pages with their length, all
 *   links of the portal on them, and what does not answer 200
 */
export async function crawl(origin, start, wanted) {
  const pages = new Map();
  const [links, dead] = [new Set(), []];
  const [done, open] = [new Set([start]), [start]];
  const visit = async (path) => {
    const answer = await fetch(origin + path);
    const body = await answer.text();
    if (answer.status !== 200) dead.push(`${path} answers ${answer.status}`);
    if (answer.status !== 200 || !(answer.headers.get("content-type") ?? "").startsWith("text/html")) return;
    pages.set(path, body.length);
    for (const [, href] of body.matchAll(LINK)) {
      const url = new URL(href.replaceAll("&amp;", "&"), origin + path);
      if (url.origin !== origin) continue;
      const link = url.pathname + url.search;
      links.add(link);
      if (!done.has(link) && wanted(link)) {
        done.add(link);
        open.push(link);
      }
    }
  };
  while (open.length > 0) await Promise.all(open.splice(0, AT_ONCE).map(visit));
  return { pages, links, dead };
}

/** What addresses of one template have in common: `/ar/services/residence-permit` → `/ar/services/*`. */
export function template(path) {
  const { pathname, searchParams } = new URL(path, "http://portal");
  const parts = pathname.split("/").filter(Boolean);
  if (parts.length > 2) parts[parts.length - 1] = "*";
  return `/${parts.join("/")}?${[...new Set(searchParams.keys())].sort().join("&")}`;
}

/** At most three pages of each template: the longest, the shortest and the one in the middle. */
export function sample(pages) {
  const templates = new Map();
  for (const [path, length] of pages) {
    const key = template(path);
    if (!templates.has(key)) templates.set(key, []);
    templates.get(key).push({ path, length });
  }
  return [...templates.values()].flatMap((all) => {
    all.sort((a, b) => b.length - a.length || a.path.localeCompare(b.path));
    return [...new Set([all[0], all[all.length >> 1], all[all.length - 1]])].map(({ path }) => path);
  });
}
