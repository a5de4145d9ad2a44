// Preloaded into a process that is measured: when it ends, it writes the most memory that it held into a file.
import { readFileSync, writeFileSync } from "node:fs";

/** Kilobytes. Linux counts in getrusage what the parent held when it forked; its status file counts the process alone. */
function peakOf() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "latin1"))?.[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}

process.on("exit", () => writeFileSync(process.env.TRAVAUX_BENCH_PEAK, String(peakOf())));
