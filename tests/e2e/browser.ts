import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { type Served, serve } from "./serve.ts";

const KNOWN_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** Where a Chromium is, or null; in CI a missing one is a failure, never a silent skip. */
export function findChromium(): string | null {
  const given = process.env.CHROMIUM_PATH;
  const found = given !== undefined && given !== "" ? given : KNOWN_PLACES.find((place) => existsSync(place));
  if (found !== undefined && existsSync(found)) return found;
  const reason = "No Chromium was found: set CHROMIUM_PATH to one to run the tests in a real browser.";
  if (process.env.CI === "true") throw new Error(reason);
  console.warn(`Skipped. ${reason}`);
  return null;
}

export const launchOptions = (executablePath: string) => ({
  executablePath,
  args: [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});

export const chromiumPath = findChromium();

export interface Visit {
  page: Page;
  /** The whole address of a path. */
  at: (path: string) => string;
}

/** One server and one browser for a file of tests; each visit is a fresh profile, and any console error fails its test. */
export function useBrowser(data?: () => string): {
  visit: (path: string, options?: BrowserContextOptions) => Promise<Visit>;
} {
  let browser: Browser;
  let served: Served;
  let complaints: string[] = [];
  const close: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    if (chromiumPath === null) return;
    served = await serve(data?.());
    browser = await chromium.launch(launchOptions(chromiumPath));
  });
  afterEach(async () => {
    for (const one of close.splice(0)) await one();
    const heard = complaints;
    complaints = [];
    expect(heard, "the console").toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });
  return {
    visit: async (path, options = {}) => {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        reducedMotion: "reduce",
        ...options,
      });
      close.push(() => context.close());
      const page = await context.newPage();
      page.on("console", (message) => {
        if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
      });
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(served.url + path);
      return { page, at: (other) => served.url + other };
    },
  };
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds against WCAG 2.2 AA, each with the place where it was found. */
export async function axe(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const found = await page.evaluate(
    `axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }).then((result) =>
      result.violations.map((one) => one.id + ": " + one.nodes.map((node) => node.target.join(" ")).slice(0, 3).join("; ")))`,
  );
  return found as string[];
}
