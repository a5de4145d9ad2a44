import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { fold } from "../domain/fold.ts";

const file = new URL("../../graph/names/states.csv", import.meta.url);

/** The names of States and territories in use in the records of the United Nations, each with its alpha-3 code. */
export interface StateNames {
  /** The alpha-3 code of a name, or undefined. Case, accents, "the", "&" and "St." make no difference. */
  codeOf(name: string): string | undefined;
  /** Every name, as the table writes it. */
  readonly names: readonly string[];
}

let table: StateNames | null = null;

/** graph/names/states.csv, read once. */
export function stateNames(): StateNames {
  table ??= readNames(readFileSync(file, "utf8"));
  return table;
}

/** A name as names are compared: folded, without "the" before it, "Saint" for "St.". */
export function foldName(name: string): string {
  return fold(name.replace(/\bSt\.(?=\s)/gi, "Saint")).replace(/^the /, "");
}

function readNames(text: string): StateNames {
  const rows: { name: string; iso3: string }[] = parse(text, { columns: true });
  const codes = new Map(rows.map(({ name, iso3 }) => [foldName(name), iso3]));
  return { codeOf: (name) => codes.get(foldName(name)), names: rows.map(({ name }) => name) };
}
