// Reading without a connection. The server puts above this file: RELEASE, SHELL (what every page needs, and the page that
// is shown when nothing else can be), LANGUAGES.
// What is about a person is never kept: only pages that the server marks as the same for everybody, by an ETag and
// without `no-store`, and without a question mark in the address, since behind it stands what somebody typed.

const shell = `shell-${RELEASE}`;
const read = `read-${RELEASE}`;
const kept = "kept";
/** So many pages that were read are kept; the oldest go. */
const MOST_READ = 40;
/** A page of which there is a copy is waited for no longer than this. */
const PATIENCE_MS = 4000;

addEventListener("install", (event) => {
  const fresh = SHELL.map((path) => new Request(path, { cache: "no-cache" }));
  event.waitUntil(caches.open(shell).then((cache) => cache.addAll(fresh)).then(() => skipWaiting()));
});

addEventListener("activate", (event) => event.waitUntil(takeOver()));

/** What an older release kept goes; pages that people keep are fetched anew, as they belong to the new release. */
async function takeOver() {
  const ours = [shell, read, kept];
  for (const name of await caches.keys()) if (!ours.includes(name)) await caches.delete(name);
  const cache = await caches.open(kept);
  for (const request of await cache.keys()) {
    const answer = await fetch(request.url).catch(() => undefined);
    if (answer && forEverybody(answer)) await cache.put(request.url, answer);
  }
  await clients.claim();
}

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  if (url.pathname.startsWith("/assets/")) event.respondWith(asset(request, url));
  else if (request.mode === "navigate" && LANGUAGES.includes(url.pathname.split("/")[1])) {
    event.respondWith(page(event, request, url));
  }
});

async function asset(request, url) {
  const cache = await caches.open(shell);
  const hit = await cache.match(url.pathname);
  if (hit) return hit;
  try {
    return await fetch(request);
  } catch (error) {
    // A page of an older release names an older style sheet: the present one is better than none.
    const like = SHELL.find((path) => /\/site\.[^/]*\.(css|js)$/.test(path) && path.split(".").pop() === url.pathname.split(".").pop());
    const instead = url.pathname.includes("/site.") && like && (await cache.match(like));
    if (instead) return instead;
    throw error;
  }
}

async function page(event, request, url) {
  const copy = url.search ? undefined : await copyOf(url.pathname);
  const answer = fetch(request).then((fresh) => {
    if (!url.search && forEverybody(fresh)) event.waitUntil(remember(url.pathname, fresh.clone()));
    return fresh;
  });
  answer.catch(() => {});
  try {
    return await (copy ? Promise.race([answer, late()]) : answer);
  } catch (error) {
    const instead = copy ?? (await copyOf(`/${url.pathname.split("/")[1]}/offline`));
    if (instead) return instead;
    throw error;
  }
}

function late() {
  return new Promise((_, fail) => setTimeout(() => fail(new Error("late")), PATIENCE_MS));
}

async function copyOf(path) {
  for (const name of [read, kept, shell]) {
    const copy = await (await caches.open(name)).match(path);
    if (copy) return copy;
  }
}

function forEverybody(answer) {
  const says = (name) => answer.headers.get(name) ?? "";
  return (
    answer.status === 200 && answer.type === "basic" && !answer.redirected && says("etag") !== "" &&
    says("content-type").startsWith("text/html") && !/no-store|private/.test(says("cache-control"))
  );
}

async function remember(path, answer) {
  const [reads, keeps] = [await caches.open(read), await caches.open(kept)];
  if (await keeps.match(path)) return keeps.put(path, answer);
  await reads.delete(path);
  await reads.put(path, answer);
  const all = await reads.keys();
  for (const old of all.slice(0, Math.max(0, all.length - MOST_READ))) await reads.delete(old);
}
