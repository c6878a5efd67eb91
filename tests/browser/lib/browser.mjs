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

/** A device: its language, width in CSS px, and whether scripts run. */
export function device(browser, { lang, width = 390, scripts = true, ...more }) {
  return browser.newContext({
    locale: lang,
    extraHTTPHeaders: { "accept-language": lang },
    viewport: { width, height: width < 600 ? 844 : 900 },
    javaScriptEnabled: scripts,
    reducedMotion: "reduce",
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
    if (response.status() >= 300 && response.status() < 400) return;
    last = response;
  });
  return async () => {
    if (!last) throw new Error("no document yet");
    return { url: last.url(), status: last.status(), headers: await last.allHeaders(), body: await last.text() };
  };
}
