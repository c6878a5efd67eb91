// The portal behind TLS, as browsers meet it: scanned by Mozilla's HTTP Observatory, its policy read by csp_evaluator.
// It needs no network: the certificate is made here, and no preload list is asked for (that would only add to the score).

import { execFileSync, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import https from "node:https";
import { createServer } from "node:net";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = resolve(HERE, "../..");
const LEAST = 135;
const HOST = "localhost";

/** The one finding that stands: the policy names the portal itself as the place of scripts, and csp_evaluator can't know
 *  that it serves neither JSONP nor AngularJS nor files that people have uploaded. */
const KNOWN = (one) => one.directive === "script-src" && one.value === "'self'" && one.severity === Severity.MEDIUM_MAYBE;

const require = createRequire(import.meta.url);
const { CspEvaluator } = require("csp_evaluator/dist/evaluator.js");
const { CspParser } = require("csp_evaluator/dist/parser.js");
const { Severity } = require("csp_evaluator/dist/finding.js");

/** Makes a certificate, and starts this file again with it among those that Node trusts. */
function again() {
  const folder = mkdtempSync(join(tmpdir(), "shubbak-tls-"));
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  const subject = ["-subj", `/CN=${HOST}`, "-addext", `subjectAltName=DNS:${HOST}`];
  execFileSync("openssl", ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-keyout", key, "-out", cert, ...subject], { stdio: "pipe" });
  const env = { ...process.env, NODE_EXTRA_CA_CERTS: cert, SHUBBAK_TEST_TLS: folder };
  const { status } = spawnSync(process.execPath, [fileURLToPath(import.meta.url)], { env, stdio: "inherit" });
  rmSync(folder, { recursive: true, force: true });
  process.exit(status ?? 1);
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

const leaving = [];
/** Whatever was started ends with this process. */
async function leave() {
  for (const end of leaving.reverse()) await end();
}

async function portal(folder, ports, more = {}) {
  const binary = process.env.SHUBBAK_BINARY ?? join(process.env.CARGO_TARGET_DIR ?? join(ROOT, "target"), "debug/shubbak");
  if (!existsSync(binary)) throw new Error(`${binary} is missing: run cargo build first`);
  const env = {
    PATH: process.env.PATH,
    SHUBBAK_LISTEN: `127.0.0.1:${ports.portal}`,
    SHUBBAK_DEMO_LISTEN: `127.0.0.1:${ports.demo}`,
    SHUBBAK_DATA_DIR: folder,
    SHUBBAK_PUBLIC_URL: `https://${HOST}:${ports.tls}`,
    SHUBBAK_PROXIES: "1",
    ...more,
  };
  const child = spawn(binary, ["serve"], { cwd: ROOT, env, stdio: ["ignore", "pipe", "pipe"] });
  let log = "";
  for (const out of [child.stdout, child.stderr]) out.on("data", (chunk) => (log += chunk));
  let gone = false;
  const exited = new Promise((done) => child.once("exit", () => done((gone = true))));
  const stop = async () => {
    if (!gone) child.kill("SIGTERM");
    const late = setTimeout(() => child.kill("SIGKILL"), 10_000);
    await exited;
    clearTimeout(late);
  };
  leaving.push(stop);
  for (let tries = 0; ; tries += 1) {
    if (await fetch(`http://127.0.0.1:${ports.portal}/readyz`).then((answer) => answer.ok, () => false)) return stop;
    if (gone || tries > 1200) throw new Error(`the portal did not get ready:\n${log}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}

/** What stands in front of a portal: TLS, and the way from http:// to it. */
async function proxy(ports) {
  const folder = process.env.SHUBBAK_TEST_TLS;
  const credentials = { key: readFileSync(join(folder, "key.pem")), cert: readFileSync(join(folder, "cert.pem")) };
  const tls = https.createServer(credentials, (request, response) => {
    const { method, url: path } = request;
    const headers = { ...request.headers, "x-forwarded-for": "127.0.0.1" };
    const behind = http.request({ host: "127.0.0.1", port: ports.portal, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode, answer.rawHeaders);
      answer.pipe(response);
    });
    behind.once("error", () => response.destroy());
    request.pipe(behind);
  });
  const plain = http.createServer((request, response) => {
    response.writeHead(301, { location: `https://${HOST}:${ports.tls}${request.url}` }).end();
  });
  for (const [server, port] of [[tls, ports.tls], [plain, ports.plain]]) {
    await new Promise((done) => server.listen(port, done));
    leaving.push(() => new Promise((done) => server.close(done) && server.closeAllConnections()));
  }
}

/** A browser's cookies by origin, without a browser. */
function visitor() {
  const jars = new Map();
  return async function go(url, form) {
    for (let hops = 0; hops < 12; hops += 1) {
      const { origin } = new URL(url);
      const jar = jars.get(origin) ?? jars.set(origin, new Map()).get(origin);
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
      const headers = { cookie, "accept-language": "en", ...(form && { origin }) };
      const answer = await fetch(url, { method: form ? "POST" : "GET", body: form, headers, redirect: "manual" });
      for (const line of answer.headers.getSetCookie()) jar.set(...line.split(";")[0].split(/=(.*)/s).slice(0, 2));
      const to = answer.headers.get("location");
      if (!to) return { url, status: answer.status, text: await answer.text(), jar };
      [url, form] = [new URL(to, url).href, undefined];
    }
    throw new Error(`round in circles: ${url}`);
  };
}

/** The first form in the page's main part, with what stands in it, and its first button pressed. */
function formOf(page) {
  const main = page.text.slice(page.text.indexOf("<main"));
  const form = main.match(/<form[^>]*method="post"[\s\S]*?<\/form>/)?.[0];
  if (!form) throw new Error(`${page.url} (${page.status}) has no form`);
  const attribute = (tag, name) => tag.match(new RegExp(`\\b${name}="([^"]*)"`))?.[1].replaceAll("&amp;", "&");
  const fields = new URLSearchParams();
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const kind = attribute(tag, "type");
    if (kind === "hidden" || (kind === "radio" && / checked/.test(tag))) fields.append(attribute(tag, "name"), attribute(tag, "value") ?? "");
  }
  const button = form.match(/<button[^>]*>/)?.[0] ?? "";
  if (attribute(button, "name")) fields.append(attribute(button, "name"), attribute(button, "value"));
  return [new URL(attribute(form, "action") ?? page.url, page.url).href, fields];
}

/** Signs the first person in at the demo country's eID: the session's cookie. */
async function signedIn(base) {
  const go = visitor();
  let page = await go(`${base}/en/my`);
  for (let step = 0; step < 3 && !new URL(page.url).pathname.endsWith("/en/my"); step += 1) page = await go(...formOf(page));
  if (page.status !== 200 || !page.url.endsWith("/en/my")) throw new Error(`nobody is signed in: ${page.url} (${page.status})`);
  return [...page.jar].map(([name, value]) => `${name}=${value}`).join("; ");
}

async function observed(ports, path, cookie) {
  const package_ = join(HERE, "node_modules/@mdn/mdn-http-observatory");
  const list = join(package_, "conf/hsts-preload.json");
  if (!existsSync(list)) writeFileSync(list, "{}\n");
  const { retrieve } = await import(join(package_, "src/retriever/retriever.js"));
  const { ALL_TESTS } = await import(join(package_, "src/constants.js"));
  const { getScoreModifier } = await import(join(package_, "src/grader/grader.js"));
  const headers = ["Accept: text/html", ...(cookie ? [`Cookie: ${cookie}`] : [])];
  const found = await retrieve(HOST, { httpPort: ports.plain, httpsPort: ports.tls, path, headers });
  const { status, headers: answer, verified } = found.responses.auto ?? {};
  if (status !== 200 || !verified) throw new Error(`${path}: ${status}, certificate ${verified}`);
  const results = ALL_TESTS.map((test) => test(found)).filter((one) => one.result);
  const marks = results.map((one) => [one.result, getScoreModifier(one.result), one.pass]);
  // Extra credit counts from an A on, as the Observatory itself has it.
  const without = marks.reduce((sum, [, mark]) => sum + Math.min(mark, 0), 100);
  const all = marks.reduce((sum, [, mark]) => sum + mark, 100);
  return { score: without >= 90 ? all : without, marks, policy: answer["content-security-policy"] };
}

async function main() {
  const ports = {};
  for (const name of ["portal", "demo", "tls", "plain"]) ports[name] = await freePort();
  const folder = mkdtempSync(join(tmpdir(), "shubbak-headers-"));
  leaving.push(() => rmSync(folder, { recursive: true, force: true }));
  await proxy(ports);
  const base = `https://${HOST}:${ports.tls}`;
  const stop = await portal(folder, ports);
  const cookie = await signedIn(base);
  if (!cookie.includes("__Host-shubbak=")) throw new Error("by TLS the session's cookie is bound to its host");
  await stop();
  // The same portal with providers that have TLS, as a country has them: the session is still there.
  const provider = (name) => ({ [`${name}_ISSUER`]: "https://eid.example", [`${name}_CLIENT_ID`]: "shubbak", [`${name}_CLIENT_SECRET`]: "secret" });
  await portal(folder, ports, { ...provider("SHUBBAK_OIDC"), ...provider("SHUBBAK_STAFF_OIDC") });
  const faults = [];
  const lines = ["| page | score | what counts | csp_evaluator |", "|---|---|---|---|"];
  for (const [path, who] of [
    ["/en"], ["/ar"], ["/ar/life-events/having-a-baby"], ["/en/services/passport"], ["/ar/sign-in"], ["/en/desk/sign-in"],
    ["/en/my", cookie], ["/en/my/data/usage", cookie], ["/en/my/contact", cookie],
  ]) {
    const { score, marks, policy } = await observed(ports, path, who);
    const findings = new CspEvaluator(new CspParser(policy).csp).evaluate();
    const told = findings.filter((one) => !KNOWN(one)).map((one) => `${Severity[one.severity]} ${one.directive} ${one.value ?? ""}: ${one.description}`);
    lines.push(`| ${path} | ${score} | ${marks.filter(([, mark]) => mark).map(([name, mark]) => `${name} ${mark}`).join(", ")} | ${told.length} |`);
    if (score < LEAST) faults.push(`${path}: ${score} of at least ${LEAST}: ${JSON.stringify(marks)}`);
    for (const [name, , pass] of marks) if (!pass) faults.push(`${path}: ${name}`);
    faults.push(...told.map((one) => `${path}: ${one}`));
  }
  mkdirSync(join(ROOT, "tests/out"), { recursive: true });
  writeFileSync(join(ROOT, "tests/out/headers.md"), `${lines.join("\n")}\n`);
  console.log(lines.join("\n"));
  return faults;
}

if (!process.env.SHUBBAK_TEST_TLS) again();
let faults;
try {
  faults = await main();
} catch (error) {
  faults = [error.stack];
} finally {
  await leave();
}
for (const fault of faults) console.error(`FAIL ${fault}`);
process.exitCode = faults.length ? 1 : 0;
