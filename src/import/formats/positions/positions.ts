import { basename } from "node:path";
import { CONFIDENCES, STANCES } from "../../../domain/lists.ts";
import { isEncoding } from "../../files/decode-lines.ts";
import { type Row, readCsv } from "../../files/read-csv.ts";
import type { BadRow, DocumentRecord, Format, PositionRecord, Read, ReadOptions } from "../../record.ts";
import { slug } from "../mtdsg/names.ts";
import { type Columns, type Field, readColumns } from "./columns.ts";
import { tellNoStance, toConfidence, toStance } from "./stances.ts";

/** What the command can say for every row that does not say it itself. */
const SETTINGS = ["treaty", "version", "confidence", "encoding"] as const;
type Settings = Readonly<Record<string, string>>;

/** Reads the rows of one table. A document that rows name by its title is brought once, before the first of them. */
class TableReader {
  readonly #file: string;
  readonly #columns: Columns;
  readonly #settings: Settings;
  readonly #told: Set<string>;
  readonly #table: DocumentRecord;
  readonly #lines = new Map<string, number>();

  constructor(file: string, columns: Columns, settings: Settings, told: Set<string>) {
    this.#file = file;
    this.#columns = columns;
    this.#settings = settings;
    this.#told = told;
    const name = basename(file);
    const id = `positions:table:${slug(name.replace(/\.csv(?:\.gz)?$/i, ""))}`;
    this.#table = { type: "document", id, title: `Table of positions ${name}`, kind: "table" };
  }

  *read({ line, cells }: Row): Generator<Read | BadRow> {
    const origin = { file: this.#file, line };
    const text = (field: Field): string => cells[this.#columns[field] ?? ""] || (this.#settings[field] ?? "");
    const fault = (field: Field, reason: string, allowed: string): BadRow => {
      return { type: "bad", origin, field: this.#columns[field] ?? field, value: text(field), reason, allowed };
    };
    const stance = toStance(text("stance"));
    const confidence = toConfidence(text("confidence") || "MEDIUM");
    const faults: BadRow[] = [];
    if (text("actor") === "") faults.push(fault("actor", "The row names no actor.", "a name or a code of an actor"));
    if (stance === null) faults.push(fault("stance", tellNoStance(text("stance")), STANCES.join(", ")));
    if (confidence === null)
      faults.push(fault("confidence", "This is no degree of confidence.", CONFIDENCES.join(", ")));
    yield* faults;
    if (stance === null || confidence === null || faults.length > 0) return;

    const key = JSON.stringify(Object.values(cells));
    const before = text("id") === "" ? this.#lines.get(key) : undefined;
    if (before !== undefined) {
      yield { type: "bad", origin, leftOut: true, reason: "a position that the table gives twice is taken once" };
      return;
    }
    this.#lines.set(key, line);
    const document = this.#documentOf(text);
    if (document.record !== null && !this.#told.has(document.id)) {
      this.#told.add(document.id);
      yield { origin, record: document.record };
    }
    const optional = pick(text, ["treaty", "version", "ask", "date", "forum", "coder", "quote"]);
    const record: PositionRecord = {
      type: "position",
      id: text("id") === "" ? `${this.#table.id.replace(":table:", ":")}:${line}` : `positions:${text("id")}`,
      actor: { name: text("actor"), ...codeOf(text("actor")) },
      ...(text("via") === "" ? {} : { via: { name: text("via") } }),
      stance,
      ...optional,
      provisions: several(text("provision")).map(withoutArticle),
      issues: several(text("issue")),
      confidence,
      document: document.id,
      locator: text("locator") || `line ${line}`,
    };
    yield { origin, record };
  }

  /** A document that is held, by its id; one that the table brings, by its title; or the table itself. */
  #documentOf(text: (field: Field) => string): { readonly id: string; readonly record: DocumentRecord | null } {
    if (text("document_id") !== "") return { id: text("document_id"), record: null };
    const title = text("document");
    if (title === "") return { id: this.#table.id, record: this.#table };
    const id = `positions:document:${slug(title)}`;
    return { id, record: { type: "document", id, title, kind: "source", ...pick(text, ["publisher", "url"]) } };
  }
}

/** The cells of some fields that are not empty, by the name of the field. */
function pick<F extends Field>(text: (field: Field) => string, fields: readonly F[]): Partial<Record<F, string>> {
  const given = fields.filter((field) => text(field) !== "").map((field) => [field, text(field)]);
  return Object.fromEntries(given) as Partial<Record<F, string>>;
}

const several = (cell: string): string[] =>
  cell
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** "Article 6(2)" is cited as "6(2)". */
const withoutArticle = (citation: string): string => citation.replace(/^art(?:icles?|s?\.)?\s+(?=\d)/i, "");

/** An actor may be written by its ISO code. */
function codeOf(actor: string): { readonly iso2?: string; readonly iso3?: string } {
  if (/^[A-Z]{2}$/.test(actor)) return { iso2: actor };
  return /^[A-Z]{3}$/.test(actor) ? { iso3: actor } : {};
}

async function* readTable(file: string, options: ReadOptions, told: Set<string>): AsyncGenerator<Read | BadRow> {
  const settings = options.settings ?? {};
  const { encoding } = settings;
  let reader: TableReader | undefined;
  for await (const row of readCsv(file, encoding === undefined ? {} : { encoding })) {
    if (row.type === "bad") {
      yield row;
      continue;
    }
    if (reader === undefined) {
      const isSet = (field: Field) => settings[field] !== undefined;
      const { columns, faults } = readColumns(Object.keys(row.cells), options.columns ?? {}, isSet);
      for (const fault of faults) yield { type: "bad", origin: { file, line: 1 }, ...fault };
      if (columns.actor === undefined || columns.stance === undefined) return;
      reader = new TableReader(file, columns, settings, told);
    }
    yield* reader.read(row);
  }
}

async function* read(files: readonly string[], options: ReadOptions): AsyncGenerator<Read | BadRow> {
  const origin = { file: files[0] ?? "", line: 1 };
  const settings = options.settings ?? {};
  for (const name of Object.keys(settings))
    if (!(SETTINGS as readonly string[]).includes(name)) {
      yield { type: "bad", origin, field: name, reason: "There is no such setting.", allowed: SETTINGS.join(", ") };
      return;
    }
  if (settings.encoding !== undefined && !isEncoding(settings.encoding)) {
    const allowed = "utf-8, windows-1252, iso-8859-1, macintosh, or another label of the WHATWG Encoding Standard";
    yield {
      type: "bad",
      origin,
      field: "encoding",
      value: settings.encoding,
      reason: "No such encoding is known.",
      allowed,
    };
    return;
  }
  const told = new Set<string>();
  for (const file of files) yield* readTable(file, options, told);
}

/** Positions that anybody keeps in a table: docs/import-positions.md. */
export const positions: Format = {
  name: "positions",
  summary: "a CSV table of positions: actor, stance and what it is on; see docs/import-positions.md",
  read,
};
