import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { manyRollCalls, writePackage } from "../import/roll-calls.ts";
import { temporaryFolders } from "../support/folder.ts";

const LOADER = new URL("../support/typescript.mjs", import.meta.url).href;
const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const STATES = [
  ["France", "FR"],
  ["Japan", "JP"],
  ["Brazil", "BR"],
  ["India", "IN"],
] as const;

/** Runs a command with files that may be so many blocks of 512 bytes: past that a write fails as on a full disk. */
function run(home: string, blocks: number | "unlimited", ...args: string[]) {
  const { status, signal, stderr, stdout } = spawnSync(
    "sh",
    ["-c", `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, "--import", LOADER, MAIN, ...args],
    { env: { ...process.env, NEO4J_URI: "", TRAVAUX_HOME: home }, encoding: "utf8", input: "{ dataset { hash } }" },
  );
  // The bound on files is a signal too, which ends a process that is ending already: no disk does that.
  return { status: signal === "SIGXFSZ" ? 1 : status, noted: stderr.trim(), said: stdout };
}

describe("a disk that is full", { timeout: 60_000 }, () => {
  const folder = temporaryFolders();
  const hashOf = (home: string) => run(home, "unlimited", "query").said;
  const FULL = /^The store could not be written: its .+\. What it held before is as it was; make room and try again\.$/;

  it.each([400, 2000])("stops a load in one sentence, and the next one finds all as it was (%d blocks)", (blocks) => {
    const home = folder();
    const { status, noted } = run(home, blocks, "load");
    expect(noted).toMatch(FULL);
    expect(status).toBe(1);
    expect(run(home, "unlimited", "load").status).toBe(0);
  });

  it("stops an import in one sentence, and what was held is as it was", () => {
    const home = folder();
    expect(run(home, "unlimited", "load").status).toBe(0);
    const before = hashOf(home);
    const { choices, rollCalls } = manyRollCalls(4000, STATES, 7);
    const { status, noted } = run(home, 3200, "import", "unga-votes", ...writePackage(folder(), choices, rollCalls));
    expect(noted).toMatch(FULL);
    expect(status).toBe(1);
    expect(hashOf(home)).toBe(before);
  });

  it("stops an export in one sentence, and leaves no piece of it", () => {
    const home = folder();
    expect(run(home, "unlimited", "load").status).toBe(0);
    const out = join(folder(), "graph.ndjson");
    const { status, noted } = run(home, 2900, "export", "ndjson", "--out", out);
    expect(noted.split("\n")).toHaveLength(1);
    expect(noted).toMatch(/graph\.ndjson was not written: .+\.$/);
    expect(status).toBe(1);
    expect(existsSync(out)).toBe(false);
  });
});
