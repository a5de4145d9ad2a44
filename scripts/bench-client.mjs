// Takes the measures of the explorer on the running program and prints them beside their limits.
// npm run build && node scripts/bench-client.mjs     TRAVAUX_URL measures a server that runs already.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { startServer } from "./serve.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const RUNS = 3;
const AROUND = "/?view=graph&id=uncc/final/6(2)&open=uncc/final/6(2)";
/** Around many things at once, so that a thousand elements stand on the canvas. */
const CROWDED = 60;
const ALL = "/?view=matrix&of=uncc&all=1";

/** Each view, its address, and what is there when it is of use. */
const VIEWS = [
  ["ask", "/", ".openings a"],
  ["answer", "/?q=Who%20objected%20to%20Article%2017%3F", ".reading article"],
  ["matrix", "/?view=matrix", ".matrix-line .stance-cell"],
  ["graph", AROUND, ".side-panel article"],
  ["lineage", "/?view=lineage&rows=provision:uncc/final/4", ".lineage-band li"],
  ["timeline", "/?view=timeline&of=uncc", ".timeline-bar"],
  ["table", "/?view=table", "tbody tr"],
  ["record", "/?provision=uncc/final/6(2)", "article"],
];

/** Watches for long tasks and shifts from the first moment. */
const WATCH = `
  window.longest = 0; window.shift = 0;
  new PerformanceObserver((list) => { for (const one of list.getEntries()) window.longest = Math.max(window.longest, one.duration); }).observe({ type: "longtask", buffered: true });
  new PerformanceObserver((list) => { for (const one of list.getEntries()) if (!one.hadRecentInput) window.shift += one.value; }).observe({ type: "layout-shift", buffered: true });
`;

/**
 * Milliseconds from the beginning of the navigation to the frame after the first useful thing is there. The page takes the
 * time itself: a look from outside comes every half second only.
 */
const usefulAt = (selector) => `
  window.useful = Number.NaN;
  new MutationObserver((_, watch) => {
    if (document.querySelector(${JSON.stringify(selector)}) === null) return;
    watch.disconnect();
    requestAnimationFrame(() => setTimeout(() => { window.useful = performance.now(); }));
  }).observe(document, { childList: true, subtree: true, attributes: true });
`;

/** Frames a second while something is moved, over two seconds. */
const FRAMES = `new Promise((resolve) => { let count = 0; const start = performance.now(); const step = () => { count += 1; const gone = performance.now() - start; if (gone < 2000) requestAnimationFrame(step); else resolve((count * 1000) / gone); }; requestAnimationFrame(step); })`;

const places = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = places.find((place) => place && existsSync(place));
if (!executablePath) {
  console.error("No Chromium was found: set CHROMIUM_PATH to one.");
  process.exit(1);
}

const rows = [];
const note = (name, value, unit, limit, most = true) =>
  rows.push({ name, value, unit, limit, ok: limit === null || (most ? value <= limit : value >= limit), most });
const middle = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;

measureBundle();
const server = process.env.TRAVAUX_URL ? null : startServer({ NEO4J_URI: "" });
const url = (process.env.TRAVAUX_URL ?? (await server.url)).replace(/\/$/, "");
const args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"];
const browser = await chromium.launch({ executablePath, args });
try {
  for (const [name, path, awaited] of VIEWS) await measureView(name, path, awaited);
  await measureExpansion();
  await measurePanning();
  await measureMatrix();
} finally {
  await browser.close();
  await server?.stop();
}
print();

function measureBundle() {
  const folder = join(root, "dist/client/assets");
  const files = readdirSync(folder).filter((name) => /\.m?js$/.test(name));
  const sizes = files.map((name) => [
    name.replace(/-[\w-]{8}(?=\.m?js$)/, ""),
    gzipSync(readFileSync(join(folder, name))).length,
  ]);
  note("JavaScript in total, gzip", Math.round(sizes.reduce((sum, [, size]) => sum + size, 0) / 1000), "KB", 300);
  for (const [name, size] of sizes.sort((a, b) => b[1] - a[1]).slice(0, 8))
    note(`  ${name}`, Math.round(size / 100) / 10, "KB", null);
}

async function open(path, awaited = null) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.addInitScript(WATCH + (awaited === null ? "" : usefulAt(awaited)));
  await page.goto(url + path, { waitUntil: "commit" });
  return { page, close: () => context.close() };
}

async function measureView(name, path, awaited) {
  const [times, tasks, shifts] = [[], [], []];
  for (let run = 0; run < RUNS; run += 1) {
    const { page, close } = await open(path, awaited);
    await page.locator(awaited).first().waitFor();
    await page.waitForTimeout(400);
    times.push(await page.evaluate("window.useful"));
    tasks.push(await page.evaluate("window.longest"));
    shifts.push(await page.evaluate("window.shift"));
    await close();
  }
  note(`${name}: useful from its address`, Math.round(middle(times)), "ms", name === "ask" ? 1500 : 1000);
  note(`${name}: longest task`, Math.round(middle(tasks)), "ms", 200);
  note(`${name}: layout shift`, Math.round(middle(shifts) * 1000) / 1000, "", 0);
}

async function measureExpansion() {
  const times = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { page, close } = await open(AROUND);
    await page.locator(".side-panel article").first().waitFor();
    const counts = page.locator(".graph-title .muted").first();
    const before = await counts.innerText();
    await page.getByRole("application").focus();
    await page.keyboard.press("ArrowLeft");
    const took = await page.evaluate(`new Promise((resolve, reject) => {
      setTimeout(() => reject(new Error("Nothing was expanded within 5 s.")), 5000);
      const target = document.querySelector(".graph-title .muted");
      const start = performance.now();
      new MutationObserver(() => target.textContent !== ${JSON.stringify(before)} && requestAnimationFrame(() => resolve(performance.now() - start)))
        .observe(target, { characterData: true, childList: true, subtree: true });
      document.querySelector(".canvas-holder").dispatchEvent(new KeyboardEvent("keydown", { key: "e", bubbles: true }));
    })`);
    times.push(took);
    await close();
  }
  note("graph: expand a node", Math.round(middle(times)), "ms", 300);
}

async function measurePanning() {
  const asked = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: '{ issues { id } treaty(id: "uncc") { provisions { id } } }' }),
  });
  const { issues, treaty } = (await asked.json()).data;
  const ids = [...treaty.provisions.slice(0, CROWDED / 2), ...issues.slice(0, CROWDED)].map(
    ({ id }) => `&id=${encodeURIComponent(id)}`,
  );
  const { page, close } = await open(`/?view=graph&layout=force&more=900${ids.join("")}`);
  await page.getByRole("application").waitFor();
  await page.waitForTimeout(9000);
  const words = await page.locator(".graph-title .muted").first().innerText();
  const [actors = 0, provisions = 0, stances = 0] = (words.match(/\d[\d,]*/g) ?? []).map((one) =>
    Number(one.replace(",", "")),
  );
  note("graph: elements drawn", actors + provisions + stances, "", 1000, false);
  note("graph: longest task while it is laid out", Math.round(await page.evaluate("window.longest")), "ms", 200);
  const box = await page.locator(".canvas-holder").boundingBox();
  const [x, y] = [box.x + box.width - 60, box.y + 40];
  await page.mouse.move(x, y);
  await page.mouse.down();
  const frames = page.evaluate(FRAMES);
  for (let step = 0; step < 100; step += 1) {
    await page.mouse.move(x - (step % 50) * 4, y + (step % 30) * 4);
    await page.waitForTimeout(12);
  }
  note("graph: frames a second while it is panned", Math.round(await frames), "", 45, false);
  await page.mouse.up();
  await close();
}

async function measureMatrix() {
  const { page, close } = await open(ALL);
  await page.locator(".matrix-line").first().waitFor();
  await page.waitForTimeout(500);
  const grid = page.getByRole("grid");
  const size = [await grid.getAttribute("aria-rowcount"), await grid.getAttribute("aria-colcount")].map(
    (one) => Number(one) - 1,
  );
  note(`matrix: cells, ${size[0]} lines x ${size[1]} columns`, size[0] * size[1], "", null);
  const frames = await page.evaluate(`(() => {
    const box = document.querySelector(".matrix-scroll"); let on = true;
    const step = (at) => { box.scrollTop = (at * 24) % (box.scrollHeight - box.clientHeight); if (on) requestAnimationFrame(() => step(at + 1)); };
    step(0);
    return ${FRAMES}.then((value) => { on = false; return value; });
  })()`);
  note("matrix: frames a second while it is scrolled", Math.round(frames), "", 45, false);
  const took = await page.evaluate(`new Promise((resolve) => {
    const start = performance.now();
    new MutationObserver(() => document.querySelector(".coalitions ol li") && resolve(performance.now() - start)).observe(document.body, { childList: true, subtree: true });
    const select = [...document.querySelectorAll("select")].find((one) => [...one.options].some((option) => option.value === "coalition"));
    select.value = "coalition"; select.dispatchEvent(new Event("change", { bubbles: true }));
  })`);
  note("coalitions: found and shown", Math.round(took), "ms", 250);
  await close();
}

function print() {
  const wide = Math.max(...rows.map((row) => row.name.length));
  for (const { name, value, unit, limit, ok, most } of rows) {
    const shown = `${value}${unit === "" ? "" : ` ${unit}`}`.padStart(12);
    const against = limit === null ? "" : `  ${most ? "at most" : "at least"} ${limit}${unit === "" ? "" : ` ${unit}`}`;
    console.log(`${ok ? " " : "!"} ${name.padEnd(wide)} ${shown}${against}`);
  }
  const failed = rows.filter((row) => !row.ok).length;
  console.log(
    `\n${failed === 0 ? "All within their limits" : `${failed} beyond their limits`}; ${cpus().length} cores, ${browser.version()}, software-drawn.`,
  );
  process.exitCode = failed === 0 ? 0 : 1;
}
