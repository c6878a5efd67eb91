// Starts a portal of its own for a test file: free ports, a data folder that goes away, the demo country beside it.

import { execFile, spawn } from "node:child_process";
import { createServer } from "node:net";
import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");
export const OUT = join(ROOT, "tests/out");

const READY_WITHIN_MS = 30_000;

/** A port of 127.0.0.1 that nobody listens on just now. */
export function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

function binary() {
  const path = process.env.SHUBBAK_BINARY ?? join(process.env.CARGO_TARGET_DIR ?? join(ROOT, "target"), "debug/shubbak");
  if (!existsSync(path)) throw new Error(`${path} is missing: run cargo build -p server first`);
  return path;
}

/**
 * A running portal.
 * @param {object} options `decideAfterMs`: how long back offices take; `env`: further settings.
 * @returns {Promise<{url: string, demo: string, log: () => string, stop: () => Promise<void>,
 *   turn: (system: string, mode: string) => Promise<void>, run: (...args: string[]) => Promise<object>}>}
 */
export async function startPortal({ decideAfterMs = 400, env = {}, port, demoPort } = {}) {
  const path = binary();
  const [listen, demoListen] = [port ?? (await freePort()), demoPort ?? (await freePort())];
  const folder = await mkdtemp(join(tmpdir(), "shubbak-browser-"));
  const child = spawn(path, ["serve"], {
    cwd: ROOT,
    env: {
      PATH: process.env.PATH,
      SHUBBAK_LISTEN: `127.0.0.1:${listen}`,
      SHUBBAK_DEMO_LISTEN: `127.0.0.1:${demoListen}`,
      SHUBBAK_DATA_DIR: folder,
      SHUBBAK_DEMO_DECIDE_AFTER_MS: String(decideAfterMs),
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  child.stdout.on("data", (chunk) => (log += chunk));
  child.stderr.on("data", (chunk) => (log += chunk));
  let gone = false;
  const exited = new Promise((done) => child.once("exit", () => done((gone = true))));
  // A test that is stopped must not leave its portal behind.
  const leave = () => gone || child.kill("SIGKILL");
  process.once("exit", leave);

  const stop = async () => {
    if (!gone) {
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), 8_000);
      await exited;
      clearTimeout(late);
    }
    process.removeListener("exit", leave);
    await mkdir(join(OUT, "portal-logs"), { recursive: true });
    const name = basename(process.argv[1] ?? "portal", ".test.mjs");
    await writeFile(join(OUT, "portal-logs", `${name}-${listen}.log`), log);
    await rm(folder, { recursive: true, force: true });
  };

  const url = `http://127.0.0.1:${listen}`;
  const demo = `http://127.0.0.1:${demoListen}`;
  const begun = Date.now();
  for (;;) {
    const ready = await fetch(`${url}/readyz`).then((answer) => answer.ok, () => false);
    if (ready) break;
    if (gone || Date.now() - begun > READY_WITHIN_MS) {
      await stop();
      throw new Error(`the portal did not get ready:\n${log}`);
    }
    await new Promise((done) => setTimeout(done, 50));
  }
  const turn = async (system, mode) => {
    const answer = await fetch(`${demo}/switches/${system}`, {
      method: "POST",
      headers: { accept: "application/json" },
      body: new URLSearchParams({ mode }),
    });
    if (!answer.ok) throw new Error(`switch ${system} → ${mode}: ${answer.status}`);
  };
  /** Runs a command of the portal on its database. */
  const run = (...args) => promisify(execFile)(path, args, { cwd: ROOT, env: { PATH: process.env.PATH, SHUBBAK_DATA_DIR: folder, ...env } });
  return { url, demo, log: () => log, stop, turn, run };
}
