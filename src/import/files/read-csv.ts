import { Readable } from "node:stream";
import { parse } from "csv-parse";
import type { BadRow } from "../record.ts";
import { decodeLines, REPLACEMENT } from "./decode-lines.ts";
import { openBytes, tellWhyUnread } from "./open-bytes.ts";

/** A row of a table: its line in the file, and its cells by the name of their column. */
export interface Row {
  readonly type: "row";
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export interface CsvOptions {
  /** Of lines that are not UTF-8; see decode-lines.ts. */
  readonly encoding?: string;
}

/** Characters in one row: more is a quotation mark that was never closed. */
const LONGEST_ROW = 1_000_000;

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

const bad = (file: string, line: number, reason: string, rest: Partial<BadRow> = {}): BadRow => ({
  type: "bad",
  origin: { file, line },
  reason,
  ...rest,
});

/** What is wrong with a header, or null. Columns without a name at the end are no columns: spreadsheets leave them. */
function faultOfHeader(file: string, names: readonly string[], line: number): BadRow | null {
  const twice = names.find((name, at) => name !== "" && names.indexOf(name) !== at);
  if (twice !== undefined)
    return bad(file, line, `the header names the column "${twice}" twice`, {
      field: twice,
      allowed: "each column named once",
    });
  if (names.every((name) => name === ""))
    return bad(file, line, "the file has no header", { allowed: "column names in the first line" });
  return null;
}

/** The names of a table's columns, or an empty list where it has no header that can be read: reading its rows tells why. */
export async function readHeader(file: string): Promise<readonly string[]> {
  const parser = parse({ relax_column_count: true, max_record_size: LONGEST_ROW, to: 1 });
  const source = Readable.from(decodeLines(openBytes(file)));
  source.on("error", (error) => parser.destroy(error));
  try {
    for await (const names of source.pipe(parser) as AsyncIterable<string[]>) return names.map((name) => name.trim());
  } catch {
    // Told with the rows.
  } finally {
    source.destroy();
  }
  return [];
}

function toRow(file: string, names: readonly string[], record: readonly string[], line: number): Row | BadRow {
  const width = names.length;
  if (record.length !== width)
    return bad(file, line, `the row has ${record.length} cells, and the header ${width} columns`, {
      allowed: "as many cells as columns, with quotation marks around a cell that holds a comma",
    });
  const strange = record.findIndex((cell) => cell.includes(REPLACEMENT));
  if (strange >= 0)
    return bad(file, line, "the cell is not UTF-8", {
      field: names[strange] ?? "",
      value: record[strange] ?? "",
      allowed: "UTF-8, or the encoding named with the setting encoding (windows-1252, iso-8859-1, macintosh)",
    });
  return { type: "row", line, cells: Object.fromEntries(names.map((name, at) => [name, (record[at] ?? "").trim()])) };
}

/** The rows of a CSV file as they come, and what is wrong with those that are none. It does not throw for what is in the file. */
export async function* readCsv(file: string, { encoding }: CsvOptions = {}): AsyncGenerator<Row | BadRow> {
  const parser = parse({ info: true, relax_column_count: true, max_record_size: LONGEST_ROW });
  const source = Readable.from(
    encoding === undefined ? decodeLines(openBytes(file)) : decodeLines(openBytes(file), encoding),
  );
  source.on("error", (error) => parser.destroy(error));
  let names: string[] | undefined;
  let before = 0;
  try {
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<Parsed>) {
      const line = before + 1;
      before = info.lines;
      if (record.length === 1 && record[0]?.trim() === "") continue;
      if (names !== undefined) {
        yield toRow(file, names, record, line);
        continue;
      }
      names = record.map((name) => name.trim());
      const fault = faultOfHeader(file, names, line);
      if (fault) {
        yield fault;
        return;
      }
    }
    if (names === undefined) yield bad(file, 1, "the file is empty");
  } catch (error) {
    yield explain(file, error, before + 1);
  } finally {
    source.destroy();
  }
}

function explain(file: string, error: unknown, line: number): BadRow {
  const code = String((error as { code?: unknown })?.code ?? "");
  if (/QUOTE|MAX_RECORD/.test(code))
    return bad(
      file,
      line,
      "a quotation mark opens a cell and is not closed as CSV wants; what follows cannot be read",
      {
        allowed: 'a quotation mark within a cell written twice ("")',
      },
    );
  return bad(file, line, `the file cannot be read: ${tellWhyUnread(error)}`);
}
