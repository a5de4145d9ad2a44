// Takes the pictures of docs/pictures/ from the running program, so that they stay true.
// npm run build && node scripts/pictures.mjs     CHROMIUM_PATH names the browser where it is not in a known place.
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { startServer } from "./serve.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const QUESTION = "/?q=Who%20objected%20to%20Article%2017%3F";
const AROUND = "/?view=graph&id=uncc/final/6(2)&open=uncc/final/6(2)";
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 360, height: 800 };

/** File, path, theme, size, pixels for one, and what must be there before the picture is taken. */
const MATRIX = "/?view=matrix&of=uncc&open=state:in@uncc/final/6(2)";
const LINEAGE = "/?view=lineage&rows=provision:uncc/zero/17";
const PICTURES = [
  ["ask", QUESTION, "light", WIDE, 1.5, "article"],
  ["ask-dark", QUESTION, "dark", WIDE, 1, "article"],
  ["ask-phone", QUESTION, "light", PHONE, 2, "article"],
  ["matrix", MATRIX, "light", WIDE, 1.5, ".cell-popover article"],
  ["matrix-dark", "/?view=matrix&cols=issues&group=bloc", "dark", WIDE, 1, ".stance-cell"],
  ["matrix-phone", "/?view=matrix&rows=provision:uncc/final/6(2)", "light", PHONE, 2, ".stance-cell"],
  ["coalitions", "/?view=matrix&cols=issues&group=coalition", "light", WIDE, 1, ".coalitions li"],
  ["graph", AROUND, "light", WIDE, 1.5, ".side-panel article"],
  ["graph-dark", AROUND, "dark", WIDE, 1, ".side-panel article"],
  ["graph-force", `${AROUND}&layout=force`, "light", WIDE, 1, ".side-panel article"],
  [
    "graph-frames",
    `${AROUND.replace("&open=uncc/final/6(2)", "")}&layout=force&frame=bloc`,
    "light",
    WIDE,
    1,
    ".frames button",
  ],
  ["lineage", LINEAGE, "light", WIDE, 1.5, ".lineage-band li"],
  ["lineage-dark", LINEAGE, "dark", WIDE, 1, ".lineage-band li"],
  ["timeline", "/?view=timeline&of=uncc&from=2024-01&to=2024-08", "light", WIDE, 1, ".moments li"],
  ["table", "/?view=table", "light", WIDE, 1, "tbody tr"],
  ["record", "/?provision=uncc/final/6(2)", "light", WIDE, 1, "article"],
];

const places = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = places.find((place) => place && existsSync(place));
if (!executablePath) {
  console.error("No Chromium was found: set CHROMIUM_PATH to one.");
  process.exit(1);
}

const server = process.env.TRAVAUX_URL ? null : startServer({ NEO4J_URI: "" });
const url = process.env.TRAVAUX_URL ?? (await server.url);
const args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];
const browser = await chromium.launch({ executablePath, args });
mkdirSync(join(root, "docs/pictures"), { recursive: true });
try {
  for (const [name, path, colorScheme, viewport, deviceScaleFactor, awaited] of PICTURES) {
    const context = await browser.newContext({ viewport, colorScheme, deviceScaleFactor, reducedMotion: "reduce" });
    const page = await context.newPage();
    await page.goto(url + path);
    await page.locator(awaited).first().waitFor();
    await page.evaluate("document.fonts.ready");
    await page.waitForTimeout(800);
    const file = join(root, "docs/pictures", `${name}.png`);
    await page.screenshot({ path: file });
    console.log(`docs/pictures/${name}.png`);
    await context.close();
  }
} finally {
  await browser.close();
  await server?.stop();
}
