import { isPlainFile, NOT_PLAIN, readDataFile } from "./file.ts";
import type { Collected, ReadOptions, Taken } from "./file-kind.ts";
import { FILE_KINDS } from "./file-kinds.ts";

/** Takes in one file by the kind that its path says. */
export function collectFile(
  root: string,
  file: string,
  into: Collected,
  options: ReadOptions,
): Taken & { bytes: Buffer | null } {
  for (const kind of FILE_KINDS) {
    const match = kind.pattern.exec(file);
    if (!match) continue;
    const read = readDataFile(root, file);
    if ("reason" in read) return { problems: [read], bytes: null };
    return { ...kind.take(into, file, read.text, match, options), bytes: read.bytes };
  }
  if (!isPlainFile(root, file)) return { problems: [{ file, reason: NOT_PLAIN }], bytes: null };
  const allowed = `${FILE_KINDS.map(({ shape }) => shape).join(", ")}.`;
  return { problems: [{ file, reason: "no file of this name belongs here.", allowed }], bytes: null };
}
