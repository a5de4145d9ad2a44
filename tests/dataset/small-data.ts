/** The data of an invented treaty, to be copied, broken and read. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const SMALL_DATA = fileURLToPath(new URL("../fixtures/small-data", import.meta.url));

/** A copy of a data folder; `edit` replaces the first place where a text stands in a file, and fails if there is none. */
export function copyInto(folder: string, from = SMALL_DATA) {
  cpSync(from, folder, { recursive: true });
  const path = (file: string) => join(folder, file);
  const read = (file: string) => readFileSync(path(file), "utf8");
  const write = (file: string, text: string | Uint8Array) => writeFileSync(path(file), text);
  const edit = (file: string, old: string, replacement: string) => {
    const text = read(file);
    if (!text.includes(old)) throw new Error(`${file} does not hold "${old}".`);
    write(
      file,
      text.replace(old, () => replacement),
    );
  };
  return { folder, path, read, write, edit };
}
export type Copy = ReturnType<typeof copyInto>;

/** The line, from 1, on which the text first stands. */
export function lineOf(text: string, wanted: string): number {
  const index = text.indexOf(wanted);
  if (index === -1) throw new Error(`No line holds "${wanted}".`);
  return text.slice(0, index).split("\n").length;
}
