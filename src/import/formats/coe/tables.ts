import { readCsv } from "../../files/read-csv.ts";
import { readJsonLines } from "../../files/read-jsonl.ts";
import type { BadRow, Origin } from "../../record.ts";
import { type Participation, readArticles, readOfficeDate, type Statement, seriesNumber } from "./facts.ts";

/** What a file holds, or why a row of it cannot be read. */
export type Fact =
  | { readonly type: "participation"; readonly facts: Participation }
  | { readonly type: "statement"; readonly facts: Statement }
  | BadRow;

const DATES = "2001-11-23, 2001-11-23T00:00:00 or 23/11/2001";
const TABLE = ["treaty", "state", "signature_date", "consent_date", "entry_into_force_date"] as const;

/** Whether the header is of the office's chart as a table. */
export const isChart = (header: readonly string[]): boolean => TABLE.every((column) => header.includes(column));

/** Reads dates by the name of a field; one that is none becomes a bad row, and the record is not taken. */
export class Dates {
  readonly bad: BadRow[] = [];
  readonly #origin: Origin;
  constructor(origin: Origin) {
    this.#origin = origin;
  }
  read<K extends string>(key: K, field: string, value: string): { readonly [key in K]?: string } {
    const date = readOfficeDate(value);
    if (date === undefined)
      this.bad.push({ type: "bad", origin: this.#origin, field, value, reason: "This is no date.", allowed: DATES });
    return (date ? { [key]: date } : {}) as { readonly [key in K]?: string };
  }
}

/** The chart of signatures and ratifications as a CSV table. */
export async function* readChart(file: string): AsyncGenerator<Fact> {
  for await (const row of readCsv(file)) {
    if (row.type === "bad") {
      yield row;
      continue;
    }
    const origin = { file, line: row.line };
    const cell = (name: string): string => row.cells[name] ?? "";
    const number = seriesNumber(cell("treaty"));
    if (number === "" || cell("state") === "") {
      const reason = "The row does not name its treaty, or no State.";
      yield { type: "bad", origin, field: "treaty", value: cell("treaty"), reason, allowed: "ETS 185" };
      continue;
    }
    const dates = new Dates(origin);
    const letter = cell("consent_type");
    const facts: Participation = {
      origin,
      number,
      name: cell("state"),
      ...dates.read("signedOn", "signature_date", cell("signature_date")),
      ...dates.read("consentedOn", "consent_date", cell("consent_date")),
      ...(letter === "" ? {} : { consentLetter: letter }),
      ...dates.read("inForceOn", "entry_into_force_date", cell("entry_into_force_date")),
    };
    if (dates.bad.length > 0) yield* dates.bad;
    else yield { type: "participation", facts };
  }
}

/** Reservations and declarations, an object a line. */
export async function* readStatementLines(file: string): AsyncGenerator<Fact> {
  for await (const line of readJsonLines(file)) {
    if (line.type === "bad") {
      yield line;
      continue;
    }
    const origin = { file, line: line.line };
    const cell = (name: string): string => String(line.value[name] ?? "").trim();
    const number = seriesNumber(cell("treaty"));
    if (number === "" || cell("state") === "" || cell("text") === "") {
      const reason = "The object lacks its treaty, its State or its text.";
      yield {
        type: "bad",
        origin,
        reason,
        allowed: "treaty, state, nature, articles, text, deposit_date, effect_date",
      };
      continue;
    }
    const dates = new Dates(origin);
    const facts: Statement = {
      origin,
      number,
      name: cell("state"),
      nature: cell("nature"),
      articles: readArticles(cell("articles")),
      ...dates.read("madeOn", "deposit_date", cell("deposit_date")),
      ...dates.read("effectiveOn", "effect_date", cell("effect_date")),
      text: cell("text"),
    };
    if (dates.bad.length > 0) yield* dates.bad;
    else yield { type: "statement", facts };
  }
}
