// Debian's Chromium under playwright-core, and contexts like a person's device.

import { chromium } from "playwright-core";
import { existsSync } from "node:fs";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The languages that are tested, with their direction. */
export const DIRECTIONS = { ar: "rtl", en: "ltr" };

/** A browser; every context in it starts empty. */
export async function launch() {
  const executablePath = process.env.CHROMIUM || PLACES.find((path) => existsSync(path));
  if (!executablePath) throw new Error("no Chromium: apt-get install chromium, or set CHROMIUM to one");
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

/** A device: its language, width in CSS px, and whether scripts run. The worker stays out but where it is what is tested:
 * what it answers can't be looked at on the wire. */
export function device(browser, { lang, width = 390, scripts = true, ...more }) {
  return browser.newContext({
    locale: lang,
    extraHTTPHeaders: { "accept-language": lang },
    viewport: { width, height: width < 600 ? 844 : 900 },
    javaScriptEnabled: scripts,
    reducedMotion: "reduce",
    serviceWorkers: "block",
    ...more,
  });
}

/**
 * Remembers the last document that a page received, as it was sent.
 * @returns {() => Promise<{url: string, status: number, headers: object, body: string}>}
 */
export function documents(page) {
  let last;
  page.on("response", (response) => {
    const request = response.request();
    if (!request.isNavigationRequest() || response.frame() !== page.mainFrame()) return;
    if (response.status() >= 300 && response.status() < 400 && response.status() !== 304) return;
    last = response;
  });
  return async () => {
    if (!last) throw new Error("no document yet");
    const headers = await last.allHeaders();
    // What the browser already had is confirmed by a 304, which comes without the headers that belong to the body.
    headers["content-type"] ??= "text/html; charset=utf-8";
    const revalidated = last.status() === 304;
    return { url: last.url(), status: revalidated ? 200 : last.status(), headers, body: await last.text() };
  };
}
