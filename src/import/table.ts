import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { parse } from "csv-parse";
import type { BadRow } from "./record.ts";

/** A row of a table: its cells by the names of the header, and the line where it begins, from 1. */
export interface TableRow {
  readonly type: "row";
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Reads a CSV file as a stream, gzip or not, so that a table of any length needs the memory of a few rows. Cells keep
 * their text; blank lines are passed over. What cannot be read is a bad row: a header that is empty or names a column
 * twice, a row with more or fewer cells than it, text that is not UTF-8, a quote that does not end.
 */
export async function* readTable(file: string): AsyncGenerator<TableRow | BadRow> {
  let header: readonly string[] | null = null;
  let line = 1;
  const bad = (reason: string, allowed?: string, at = line): BadRow => ({
    type: "bad",
    origin: { file, line: at },
    reason,
    ...(allowed === undefined ? {} : { allowed }),
  });
  try {
    for await (const cells of openTable(file)) {
      const begun = line;
      line += 1 + lineEndsIn(cells);
      if (cells.length === 1 && cells[0] === "") continue;
      if (header === null) {
        header = cells.map((cell) => cell.trim());
        const fault = faultOf(header);
        if (fault === null) continue;
        yield bad(fault, "a header that names each column once", begun);
        return;
      }
      if (cells.length === header.length) yield { type: "row", line: begun, cells: zip(header, cells) };
      else yield bad(`The row has ${cells.length} cells.`, `${header.length} cells`, begun);
    }
    if (header === null) yield bad("The file is empty.", "a table with a header", 1);
  } catch (error) {
    yield bad(toReason(error));
  }
}

/** The names of a table's columns, or an empty list where it has no header that can be read. */
export async function readHeader(file: string): Promise<readonly string[]> {
  try {
    for await (const cells of openTable(file)) return cells.map((cell) => cell.trim());
  } catch {
    // The reading of the rows tells what is wrong.
  }
  return [];
}

async function* openTable(file: string): AsyncGenerator<string[]> {
  const bytes = createReadStream(file);
  const plain = file.endsWith(".gz") ? bytes.pipe(createGunzip()) : bytes;
  const table = parse({ bom: true, relax_column_count: true, skip_empty_lines: false, max_record_size: 4_000_000 });
  bytes.on("error", (error: Error) => table.destroy(error));
  if (plain !== bytes) plain.on("error", (error: Error) => table.destroy(error));
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  plain.on("data", (chunk: Buffer) => {
    try {
      if (!table.write(decoder.decode(chunk, { stream: true }))) {
        plain.pause();
        table.once("drain", () => plain.resume());
      }
    } catch (error) {
      table.destroy(error as Error);
    }
  });
  plain.on("end", () => {
    try {
      table.end(decoder.decode());
    } catch (error) {
      table.destroy(error as Error);
    }
  });
  try {
    for await (const cells of table) yield cells as string[];
  } finally {
    bytes.destroy();
  }
}

function faultOf(header: readonly string[]): string | null {
  const twice = header.find((name, place) => header.indexOf(name) !== place);
  if (twice !== undefined) return `The header names "${twice}" twice.`;
  return null;
}

function zip(header: readonly string[], cells: readonly string[]): Record<string, string> {
  const row: Record<string, string> = Object.create(null);
  for (let place = 0; place < header.length; place += 1) row[header[place] ?? ""] = cells[place] ?? "";
  return row;
}

function lineEndsIn(cells: readonly string[]): number {
  let ends = 0;
  for (const cell of cells) for (let at = cell.indexOf("\n"); at !== -1; at = cell.indexOf("\n", at + 1)) ends += 1;
  return ends;
}

function toReason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") return "The text is not UTF-8.";
  if (code === "Z_DATA_ERROR" || code === "Z_BUF_ERROR") return "The file is not whole: its compression is broken.";
  if (code === "CSV_QUOTE_NOT_CLOSED") return "A quotation mark is not closed.";
  if (code?.startsWith("CSV_")) return `The table cannot be read: ${message.replace(/\.$/, "")}.`;
  return `The file cannot be read (${code ?? "unknown"}).`;
}
