// What this browser has copies of, on the page that says that there is no connection.

const part = document.querySelector("[data-offline-pages]");
const language = document.documentElement.lang;

if (part && "caches" in window) {
  const titles = new Map();
  for (const name of await caches.keys()) {
    if (name !== "kept" && !name.startsWith("read-")) continue;
    const cache = await caches.open(name);
    for (const { url } of await cache.keys()) {
      const { pathname } = new URL(url);
      if (pathname.split("/")[1] !== language) continue;
      const text = await (await cache.match(pathname)).text();
      const title = new DOMParser().parseFromString(text, "text/html").querySelector("h1")?.textContent;
      if (title) titles.set(pathname, title);
    }
  }
  const heading = document.createElement("h2");
  [heading.id, heading.textContent] = ["kept", part.dataset.offlinePages];
  const list = document.createElement("ul");
  list.className = "plain-list";
  for (const [path, title] of titles) {
    const link = document.createElement("a");
    [link.href, link.textContent] = [path, title];
    list.appendChild(document.createElement("li")).append(link);
  }
  part.setAttribute("aria-labelledby", heading.id);
  part.append(heading, list);
  part.hidden = titles.size === 0;
}

/** The longest pause between two looks whether the server is there again. */
const LONGEST_MS = 60_000;
const isInstead = !location.pathname.endsWith("/offline");

if (isInstead) {
  addEventListener("online", () => location.reload());
  look(2000);
}

/** Looks now and then, ever more seldom: a browser can't tell by itself that a server is there again. */
function look(pause) {
  setTimeout(async () => {
    const answer = await fetch(location.href, { method: "HEAD", cache: "no-store" }).catch(() => undefined);
    if (answer && answer.status < 500) location.reload();
    else look(Math.min(2 * pause, LONGEST_MS));
  }, pause);
}
