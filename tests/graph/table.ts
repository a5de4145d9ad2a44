import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export type Row = Record<string, string>;

/** The rows of a table of the first collection, kept in tests/fixtures/dossier. */
export function table(name: string): Row[] {
  const path = fileURLToPath(new URL(`../fixtures/dossier/${name}.tsv`, import.meta.url));
  const [header = "", ...lines] = readFileSync(path, "utf8").replace(/\n$/, "").split("\n");
  const columns = header.split("\t");
  return lines.map((line) => Object.fromEntries(line.split("\t").map((cell, index) => [columns[index] ?? "", cell])));
}
