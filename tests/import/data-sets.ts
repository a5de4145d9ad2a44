import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe } from "vitest";
import type { BadRow, Format, ImportRecord, Read, ReadOptions } from "../../src/import/record.ts";

/** The public data that the readers were made for. It is not shipped: some of it has no licence. */
const FOLDER = process.env.TRAVAUX_DATA_SETS ?? fileURLToPath(new URL("../../../shared/data", import.meta.url));

/** Declares tests over a folder of the public data where it is there; else says in the run why they are left out. */
export function describeDataSet(folder: string, body: (path: (file: string) => string) => void): void {
  const path = join(FOLDER, folder);
  if (existsSync(path)) describe(`the public data in ${folder}`, () => body((file) => join(path, file)));
  else
    console.warn(
      `Left out: tests over the public data in ${folder}. Its folder is not here (TRAVAUX_DATA_SETS names another).`,
    );
}

export interface All {
  readonly reads: readonly Read[];
  readonly bad: readonly BadRow[];
  readonly leftOut: readonly BadRow[];
}

/** All that a format reads of some files. */
export async function readAll(format: Format, files: readonly string[], options: ReadOptions = {}): Promise<All> {
  const all = { reads: [] as Read[], bad: [] as BadRow[], leftOut: [] as BadRow[] };
  for await (const read of format.read(files, options)) {
    if (!("type" in read)) all.reads.push(read);
    else if (read.leftOut) all.leftOut.push(read);
    else all.bad.push(read);
  }
  return all;
}

/** The records of one type, in their order. */
export function recordsOf<T extends ImportRecord["type"]>(all: All, type: T): Extract<ImportRecord, { type: T }>[] {
  return all.reads.flatMap(({ record }) =>
    record.type === type ? [record as Extract<ImportRecord, { type: T }>] : [],
  );
}

export function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of items) counts[key(item)] = (counts[key(item)] ?? 0) + 1;
  return counts;
}

/** Every participant's name that was read. */
export function namesOf(all: All): Set<string> {
  return new Set(recordsOf(all, "action").map(({ actor }) => actor.name));
}

/** A name without marks of notes, brackets left open, markup, stray white space or characters that were not read. */
export const CLEAN_NAME = /^\p{L}[\p{L}\p{M}'’.,\-–/ ]*(?:\([\p{L}\p{M}'’.,\- ]+\)[\p{L} ]*)?$/u;
