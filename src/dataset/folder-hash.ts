import { createHash, type Hash } from "node:crypto";
import { statSync } from "node:fs";
import { listFiles, readDataFile } from "./file.ts";

/** Raised when the loader's idea of a record changes, so that a store loaded by an older one is loaded again. */
const FORMAT = "travaux-graph-1";

/** The hash of a data set, to which its files are added in the order of their names. */
export class DataHash {
  readonly #hash: Hash = createHash("sha256").update(FORMAT);

  add(file: string, bytes: Buffer): void {
    this.#hash.update(`\0${file}\0`).update(bytes);
  }

  /** SHA-256 in hexadecimal. */
  toHex(): string {
    return this.#hash.digest("hex");
  }
}

/**
 * The hash that `readDataset` gives the folder, without reading what its files say; null where a file cannot be read. A
 * store that holds this hash was loaded from the same bytes, which were checked then.
 */
export function folderHash(root: string): string | null {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return null;
  const { files, problems } = listFiles(root);
  if (problems.length > 0) return null;
  const hash = new DataHash();
  for (const file of files) {
    const read = readDataFile(root, file);
    if ("reason" in read) return null;
    hash.add(file, read.bytes);
  }
  return hash.toHex();
}
