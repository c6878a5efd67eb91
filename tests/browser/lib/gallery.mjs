// Every page in every state worth looking at, as the samples draw it: pages that no walk leads to, such as those of a
// register that fails or of a case that was refused, are held to the same rules. One test file a language calls this.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { createReadStream, existsSync } from "node:fs";
import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import { launch } from "./browser.mjs";
import { Faults } from "./faults.mjs";
import { Inspector } from "./inspect.mjs";
import { ROOT } from "./portal.mjs";

const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".woff2": "font/woff2" };
/** Nothing changes while the samples are looked at. */
const KEPT = { "cache-control": "max-age=3600" };

/** The tests of all samples in a language. */
export function samples(lang) {
  const faults = new Faults();
  let folder;
  let server;
  let browser;
  let inspector;

  before(async () => {
    const binary = process.env.SHUBBAK_GALLERY ?? join(process.env.CARGO_TARGET_DIR ?? join(ROOT, "target"), "debug/examples/gallery");
    if (!existsSync(binary)) throw new Error(`${binary} is missing: run cargo build --workspace --all-targets first`);
    folder = await mkdtemp(join(tmpdir(), "shubbak-gallery-"));
    await promisify(execFile)(binary, [folder]);
    server = createServer((request, response) => {
      const path = join(folder, normalize(new URL(request.url, "http://gallery").pathname));
      if (!existsSync(path) || !extname(path)) return response.writeHead(404).end();
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream", ...KEPT });
      createReadStream(path).pipe(response);
    });
    await new Promise((done) => server.listen(0, "127.0.0.1", done));
    browser = await launch();
    inspector = new Inspector(browser, faults);
  });
  after(async () => {
    await inspector?.close();
    await browser?.close();
    server?.close();
    if (folder) await rm(folder, { recursive: true, force: true });
  });

  test(`every sample, ${lang}`, async () => {
    const names = (await readdir(join(folder, lang))).filter((name) => name.endsWith(".html") && name !== "index.html");
    assert.ok(names.length > 100, `${names.length} samples`);
    for (const name of names.sort()) {
      // Parts of pages without what is around them; the patterns, which are whole pages, are walked.
      if (name === "components.html") continue;
      const body = await readFile(join(folder, lang, name), "utf8");
      const url = `http://127.0.0.1:${server.address().port}/${lang}/${name}`;
      const sent = { url, status: 200, headers: { "content-type": TYPES[".html"] }, body };
      await inspector.inspect(sent, `sample-${name.slice(0, -5)}`, { lang, by: "sample" });
    }
  });

  test("nothing is wrong on any sample", () => faults.assertNone());
}
