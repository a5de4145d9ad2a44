import { readFileSync } from "node:fs";
import { Failure } from "./say.ts";

/** What the process holds open beside its connections: the store, the program, the log. */
const OWN = 64;
/** Connections for which it is worth to start. */
const FEWEST = 64;

/** How many files and connections this process may hold open at once; null where the system does not say. */
function openFilesLimit(): number | null {
  try {
    const found = /^Max open files\s+(\d+)/m.exec(readFileSync("/proc/self/limits", "utf8"))?.[1];
    return found === undefined ? null : Number(found);
  } catch {
    return null;
  }
}

/** As many connections as the wanted that the system lets the process hold open. Throws Failure where that is too few. */
export function allowedConnections(wanted: number): number {
  const limit = openFilesLimit();
  if (limit === null) return wanted;
  if (limit < OWN + FEWEST)
    throw new Failure(
      `This process may hold ${limit} files open, and needs ${OWN + FEWEST}; raise that with \`ulimit -n 1024\` and start again.`,
    );
  return Math.min(wanted, limit - OWN);
}
