#!/usr/bin/env node
import { readFileSync } from "node:fs";

/*
 * The entry imports the program late: where the process may hold so few files open that the modules cannot be read, it can
 * still say so. Reading them takes more than a hundred at once.
 */
const FEWEST = 128;
const TOO_MANY = new Set(["EMFILE", "ENFILE"]);

/** How many files this process may hold open at once; null where the system does not say. */
function openFilesLimit(): number | null {
  try {
    const found = /^Max open files\s+(\d+)/m.exec(readFileSync("/proc/self/limits", "utf8"))?.[1];
    return found === undefined ? null : Number(found);
  } catch {
    return null;
  }
}

function refuse(has: string): never {
  process.stderr.write(
    `This process may hold ${has} files open, and needs ${FEWEST}; raise that with \`ulimit -n 1024\` and start again.\n`,
  );
  process.exit(1);
}

const limit = openFilesLimit();
if (limit !== null && limit < FEWEST) refuse(String(limit));
try {
  await import("./program.ts");
} catch (error) {
  if (!TOO_MANY.has((error as { code?: string }).code ?? "")) throw error;
  refuse("too few");
}
