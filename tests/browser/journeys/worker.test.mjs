// The worker for reading without a connection, by itself: its answers where the network is slow, away or lies, which a
// browser's tests can't bring about from outside.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import vm from "node:vm";
import { ROOT } from "../lib/portal.mjs";

const ORIGIN = "https://portal.example";
const CODE = readFileSync(join(ROOT, "public/js/sw.js"), "utf8");
const ABOVE = `const RELEASE = "2"; const SHELL = ["/ar/offline", "/assets/site.1.css"]; const LANGUAGES = ["ar", "en"];
const COPIES = { ar: { note: "<p data-copy>{date}</p>", moment: "ar-JO-u-ca-gregory-nu-arab" }, en: { note: "<p data-copy>{date}</p>", moment: "en" } };`;
const OURS = { "content-type": "text/html; charset=utf-8", etag: 'W/"1"', "cache-control": "no-cache", date: "Sat, 21 Nov 2026 10:00:00 GMT" };

/** An answer as the portal gives it: from the same origin, not redirected. */
class Answer extends Response {
  get type() {
    return "basic";
  }

  clone() {
    const { status, headers, body } = super.clone();
    return new Answer(body, { status, headers });
  }
}

const page = (words, headers = {}, status = 200) => new Answer(`<main id="main"><h1>${words}</h1></main>`, { status, headers: { ...OURS, ...headers } });

/** A worker whose network is `network(path, options)`. */
function worker(network) {
  const [on, stores, asked] = [{}, new Map(), []];
  const path = (request) => new URL(request.url ?? request, ORIGIN).pathname;
  const cache = () => {
    const held = new Map();
    return {
      match: async (request) => held.get(path(request))?.clone(),
      put: async (request, answer) => void held.set(path(request), answer),
      delete: async (request) => held.delete(path(request)),
      keys: async () => [...held.keys()].map((one) => ({ url: ORIGIN + one })),
    };
  };
  const open = async (name) => stores.get(name) ?? (stores.set(name, cache()), stores.get(name));
  const caches = { open, keys: async () => [...stores.keys()], delete: async (name) => stores.delete(name) };
  const fetch = async (request, options = {}) => {
    asked.push([path(request), options.credentials ?? request.credentials]);
    return network(path(request), options);
  };
  // No test waits for what takes seconds.
  const soon = (done) => setTimeout(done, 20);
  const context = {
    addEventListener: (name, handler) => (on[name] = handler),
    caches, fetch, setTimeout: soon, location: { origin: ORIGIN }, skipWaiting: async () => {}, clients: { claim: async () => {} },
    URL, Headers, Response, Intl, Date, Promise, Error, Math, Number,
  };
  vm.runInNewContext(ABOVE + CODE, context);
  const fire = async (name, event = {}) => {
    const [waits, answers] = [[], []];
    on[name]({ ...event, waitUntil: (promise) => waits.push(promise), respondWith: (promise) => answers.push(promise) });
    const answer = await answers[0];
    return { answer, done: Promise.all(waits) };
  };
  const visit = async (address) => {
    const { answer, done } = await fire("fetch", { request: { method: "GET", mode: "navigate", url: ORIGIN + address } });
    const text = await answer.clone().text();
    await done;
    return { status: answer.status, text, isCopy: text.includes("data-copy") };
  };
  const text = async (name, address) => (await (await open(name)).match(address))?.text();
  return { fire, visit, open, asked, text };
}

test("the shell is fetched as nobody, and nothing of a person gets into it", async () => {
  const good = worker((path) => page(path));
  await (await good.fire("install")).done;
  assert.deepEqual(good.asked.map(([, credentials]) => credentials), ["omit", "omit"]);
  assert.ok(await good.text("shell-2", "/ar/offline"));
  const bad = worker((path) => page(path, path.startsWith("/ar") ? { "cache-control": "no-store" } : {}));
  await assert.rejects(async () => (await bad.fire("install")).done, /offline/);
  assert.equal(await bad.text("shell-2", "/ar/offline"), undefined);
});

test("a new release fetches kept pages anew as nobody, and drops those that are gone", async () => {
  const one = worker((path) => (path.endsWith("gone") ? page("gone", {}, 410) : page("new")));
  for (const path of ["/ar/services/a", "/ar/services/gone"]) await (await one.open("kept")).put(path, page("old"));
  await (await one.open("read-1")).put("/ar", page("old"));
  await (await one.fire("activate")).done;
  assert.ok(one.asked.every(([, credentials]) => credentials === "omit"));
  assert.match(await one.text("kept", "/ar/services/a"), /new/);
  assert.equal(await one.text("kept", "/ar/services/gone"), undefined);
  assert.equal(await one.text("read-1", "/ar"), undefined);
});

test("a copy says that it is one, and of when; also when the network is only slow", async () => {
  let network = () => page("fresh");
  const one = worker((...request) => network(...request));
  assert.equal((await one.visit("/ar/services/a")).isCopy, false);
  network = () => Promise.reject(new TypeError("no network"));
  const copy = await one.visit("/ar/services/a");
  assert.match(copy.text, /<main id="main"><p data-copy><bdi>[^<]*٢٠٢٦[^<]*<\/bdi><\/p><h1>fresh/);
  assert.doesNotMatch(await one.text("read-2", "/ar/services/a"), /data-copy/, "the mark is not kept");
  let late;
  network = () => new Promise((done) => (late = () => done(page("later"))));
  setTimeout(() => late(), 60);
  const slow = await one.visit("/ar/services/a");
  assert.ok(slow.isCopy && slow.text.includes("fresh"));
  assert.match(await one.text("read-2", "/ar/services/a"), /later/, "what comes too late is read next time");
});

test("a server that is away is no answer where there is a copy, and one where there is none", async () => {
  let status = 200;
  const one = worker(() => page(`page ${status}`, {}, status));
  await one.visit("/en/services/a");
  for (status of [502, 503, 504]) {
    const seen = await one.visit("/en/services/a");
    assert.ok(seen.isCopy && seen.status === 200 && seen.text.includes("page 200"), String(status));
    assert.equal((await one.visit("/en/services/b")).status, status);
  }
  status = 500;
  assert.equal((await one.visit("/en/services/a")).status, 500, "a fault is shown");
});

test("a page that is gone is kept no more", async () => {
  for (const status of [404, 410]) {
    const one = worker(() => page("gone", { "cache-control": "no-store" }, status));
    for (const name of ["kept", "read-2"]) await (await one.open(name)).put("/en/services/a", page("old"));
    const seen = await one.visit("/en/services/a");
    assert.ok(seen.status === status && !seen.isCopy);
    for (const name of ["kept", "read-2"]) assert.equal(await one.text(name, "/en/services/a"), undefined);
  }
});

test("whoever has pages of their own keeps everybody's, and it is renewed", async () => {
  const own = { etag: "", "cache-control": "no-store" };
  const one = worker((_, { credentials }) => (credentials === "omit" ? page("everybody") : page("You are acting for", own)));
  await (await one.open("kept")).put("/en/services/a", page("old"));
  assert.match((await one.visit("/en/services/a")).text, /acting/);
  assert.match(await one.text("kept", "/en/services/a"), /everybody/);
  await one.visit("/en/services/b");
  assert.equal(await one.text("read-2", "/en/services/b"), undefined, "nothing else is fetched twice");
  assert.equal(one.asked.filter(([path]) => path.endsWith("/b")).length, 1);
});

test("without a copy and without a network there is the page that says so", async () => {
  let network = () => page("offline");
  const one = worker((...request) => network(...request));
  await (await one.fire("install")).done;
  network = () => Promise.reject(new TypeError("no network"));
  const seen = await one.visit("/ar/search?q=birth");
  assert.ok(seen.text.includes("offline") && !seen.isCopy);
});
