import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import type { ReadOptions } from "./record.ts";

/** SHA-256 of the files, in their order, and of the settings with which they are read, in hexadecimal. */
export async function hashFiles(format: string, files: readonly string[], options: ReadOptions): Promise<string> {
  const hashes: string[] = [];
  for (const file of files) {
    const hash = createHash("sha256");
    for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
    hashes.push(hash.digest("hex"));
  }
  const sorted = (values: Readonly<Record<string, string>> = {}) => Object.entries(values).sort();
  return hashTexts(format, JSON.stringify([sorted(options.columns), sorted(options.settings)]), ...hashes);
}

/** SHA-256 of texts, told apart by their places, in hexadecimal. */
export function hashTexts(...texts: readonly string[]): string {
  return createHash("sha256").update(JSON.stringify(texts)).digest("hex");
}
