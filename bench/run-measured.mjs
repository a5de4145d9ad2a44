// A Node program in a process of its own, with its time and the most memory that it held.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const preload = new URL("tell-memory.mjs", import.meta.url).href;

/** The program as it is built. */
export const PROGRAM = fileURLToPath(new URL("../dist/cli/main.js", import.meta.url));

/**
 * Runs a program to its end. `environment` is added to this process's own.
 *
 * @returns { seconds, peakMb, said }: from its start to its end, the resident set at its largest, its standard output.
 * @throws Error with what it complained of, where it fails.
 */
export async function runMeasured(parameters, environment = {}) {
  const folder = mkdtempSync(join(tmpdir(), "travaux-peak-"));
  const peak = join(folder, "peak");
  const begun = performance.now();
  const child = spawn(process.execPath, ["--import", preload, ...parameters], {
    env: { ...process.env, ...environment, TRAVAUX_BENCH_PEAK: peak },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const texts = { said: "", complaints: "" };
  child.stdout.on("data", (data) => {
    texts.said += data;
  });
  child.stderr.on("data", (data) => {
    texts.complaints += data;
  });
  const code = await new Promise((resolve) => child.once("close", resolve));
  const seconds = (performance.now() - begun) / 1000;
  try {
    if (code !== 0) throw new Error(`${parameters.join(" ")} ended with ${code}.\n${texts.complaints.slice(-2000)}`);
    return { seconds, peakMb: Number(readFileSync(peak, "latin1")) / 1024, said: texts.said };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
