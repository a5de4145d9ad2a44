import { spawnSync } from "node:child_process";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { SMALL_DATA } from "../dataset/small-data.ts";
import { temporaryFolders } from "../support/folder.ts";

const LOADER = new URL("../support/typescript.mjs", import.meta.url).href;
const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
/** Megabytes of heap; a process that needs more is ended by its engine, with another status and no sentence of ours. */
const HEAP = 512;

describe("a huge data file", { timeout: 30_000 }, () => {
  const newFolder = temporaryFolders();
  const alias = (place: number) => `*a${place}`;

  it.each<[string, () => string, RegExp]>([
    [
      "of 50 MB",
      () => "- id: a\n  label: 'x'\n".repeat(2_500_000),
      /issues\.yaml: too large to be read as one file\. Allowed: about 100,000 lines; split the file\./,
    ],
    [
      "with one value of 30 MB",
      () => `issues:\n- id: a\n  label: '${"x".repeat(30_000_000)}'\n`,
      /issues\.yaml:3 \[a\] issues\[0\]\.label "x{79}…": too long or too large\. Allowed: at most 400\./,
    ],
    [
      "with 100,000 records",
      () =>
        `issues:\n${Array.from({ length: 100_000 }, (_, place) => `- id: a${place}\n  label: L${place}\n`).join("")}`,
      /issues\.yaml: too large to be read as one file\./,
    ],
    [
      "that nests five million deep",
      () => "[".repeat(5_000_000),
      /issues\.yaml:1: nested too deeply\. Allowed: at most 20 levels\./,
    ],
    [
      "whose aliases stand for ten to the thirtieth values",
      () =>
        `a0: &a0 [x]\n${Array.from({ length: 30 }, (_, place) => `a${place + 1}: &a${place + 1} [${Array(10).fill(alias(place)).join(",")}]\n`).join("")}`,
      /issues\.yaml:1: YAML anchors are not allowed|issues\.yaml:1 .*YAML anchors are not allowed/,
    ],
  ])("%s is refused in ten seconds and a bounded heap", (_, write, told) => {
    const folder = join(newFolder(), "data");
    cpSync(SMALL_DATA, folder, { recursive: true });
    writeFileSync(join(folder, "issues.yaml"), write());
    const begun = performance.now();
    const ran = spawnSync(
      process.execPath,
      [`--max-old-space-size=${HEAP}`, "--import", LOADER, MAIN, "check", folder],
      { encoding: "utf8", env: { ...process.env, NEO4J_URI: "" } },
    );
    expect(performance.now() - begun).toBeLessThan(10_000);
    expect(`${ran.stdout}${ran.stderr}`).toMatch(told);
    expect(ran.status).toBe(2);
  });
});
