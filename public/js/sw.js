// Reading without a connection. The server puts above this file: RELEASE, SHELL (what every page needs, and the page that
// is shown when nothing else can be), LANGUAGES, COPIES (by language, the note for a page that comes from here).
// What is about a person is never kept: only pages that the server marks as the same for everybody, by an ETag and
// without `no-store`, and without a question mark in the address, since behind it stands what somebody typed. What the
// worker asks for by itself it asks for as nobody, without cookies.

const shell = `shell-${RELEASE}`;
const read = `read-${RELEASE}`;
const kept = "kept";
/** So many pages that were read are kept; the oldest go. */
const MOST_READ = 40;
/** A page of which there is a copy is waited for no longer than this. */
const PATIENCE_MS = 4000;
/** Answers of whatever stands in front of a server that is away. */
const AWAY = [502, 503, 504];
/** Answers that say that there is no such page any more. */
const GONE = [404, 410];
/** As nobody in particular, and not from the browser's own memory. */
const AS_NOBODY = { cache: "no-cache", credentials: "omit" };
const PERSONAL = /no-store|private/;

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(takeOver()));

async function install() {
  const cache = await caches.open(shell);
  const one = async (path) => {
    const answer = await fetch(path, AS_NOBODY);
    if (!answer.ok || PERSONAL.test(answer.headers.get("cache-control") ?? "")) throw new Error(`${path}: ${answer.status}`);
    await cache.put(path, answer);
  };
  await Promise.all(SHELL.map(one));
  await skipWaiting();
}

/** What an older release kept goes; pages that people keep are fetched anew, as they belong to the new release. */
async function takeOver() {
  const ours = [shell, read, kept];
  for (const name of await caches.keys()) if (!ours.includes(name)) await caches.delete(name);
  const cache = await caches.open(kept);
  for (const { url } of await cache.keys()) await renew(cache, new URL(url).pathname);
  await clients.claim();
}

/** Fetches a kept page anew; one that is gone is kept no more. */
async function renew(cache, path) {
  const answer = await fetch(path, AS_NOBODY).catch(() => undefined);
  if (answer && forEverybody(answer)) await cache.put(path, answer);
  else if (answer && GONE.includes(answer.status)) await cache.delete(path);
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
  const language = url.pathname.split("/")[1];
  const copy = url.search ? undefined : await copyOf(url.pathname);
  const answer = fetch(request).then((fresh) => {
    if (copy && AWAY.includes(fresh.status)) throw new Error("away");
    return fresh;
  });
  // Also an answer that comes too late to be shown renews the copy.
  event.waitUntil(answer.then((fresh) => (url.search ? undefined : learn(url.pathname, fresh))).catch(() => {}));
  try {
    return await (copy ? Promise.race([answer, late()]) : answer);
  } catch (error) {
    if (copy) return marked(copy, language);
    const instead = await (await caches.open(shell)).match(`/${language}/offline`);
    if (instead) return instead;
    throw error;
  }
}

function late() {
  return new Promise((_, fail) => setTimeout(() => fail(new Error("late")), PATIENCE_MS));
}

async function copyOf(path) {
  for (const name of [kept, read]) {
    const copy = await (await caches.open(name)).match(path);
    if (copy) return copy;
  }
}

/** A copy says on the page that it is one, and of when. */
async function marked(copy, language) {
  const { note, moment } = COPIES[language];
  const at = new Date(copy.headers.get("date") ?? "");
  const when = Number.isNaN(at.valueOf()) ? "…" : new Intl.DateTimeFormat(moment, { dateStyle: "long", timeStyle: "short" }).format(at);
  const says = note.replace("{date}", () => `<bdi>${when}</bdi>`);
  const html = (await copy.text()).replace(/<main\b[^>]*>/, (tag) => tag + says);
  const headers = new Headers(copy.headers);
  // They are about what came over the wire.
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  return new Response(html, { status: copy.status, headers });
}

function forEverybody(answer) {
  const says = (name) => answer.headers.get(name) ?? "";
  return (
    answer.status === 200 && answer.type === "basic" && !answer.redirected && says("etag") !== "" &&
    says("content-type").startsWith("text/html") && !PERSONAL.test(says("cache-control"))
  );
}

/** What an answer tells about our copies of its page. */
async function learn(path, fresh) {
  if (forEverybody(fresh)) return remember(path, fresh.clone());
  if (GONE.includes(fresh.status)) {
    for (const name of [read, kept]) await (await caches.open(name)).delete(path);
    return;
  }
  // Whoever acts for somebody, or chose how numbers are written, has pages of their own; what they keep is everybody's.
  const cache = await caches.open(kept);
  if (fresh.status === 200 && (await cache.match(path))) await renew(cache, path);
}

async function remember(path, answer) {
  const [reads, keeps] = [await caches.open(read), await caches.open(kept)];
  if (await keeps.match(path)) return keeps.put(path, answer);
  await reads.delete(path);
  await reads.put(path, answer);
  const all = await reads.keys();
  for (const old of all.slice(0, Math.max(0, all.length - MOST_READ))) await reads.delete(old);
}
