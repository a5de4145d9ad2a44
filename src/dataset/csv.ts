import { parse } from "csv-parse/sync";
import type { z } from "zod";
import { type Problem, shown } from "./problem.ts";
import { problemsOf } from "./zod-problems.ts";

/** With its header; more could exhaust the memory. */
const MOST_ROWS = 200_000;

/** A row and the line where it begins. */
export interface Row<T> {
  readonly value: T;
  readonly line: number;
}

/** A row as csv-parse gives it; `raw` is its text with the line end before it, where there is one. */
interface RawRow {
  readonly record: string[];
  readonly raw: string;
  readonly info: { readonly lines: number };
}

/**
 * Reads a CSV file whose header must be exactly `columns`. Empty cells are absent; the cells of `lists` are split at ";".
 * Ragged rows, a missing or repeated header and unknown columns are problems.
 */
export function parseCsv<T>(
  file: string,
  text: string,
  columns: readonly string[],
  lists: readonly string[],
  format: z.ZodType<T>,
): { rows: Row<T>[]; problems: Problem[] } {
  let raw: RawRow[];
  try {
    // csv-parse counts the line ends of Windows twice inside quotes.
    raw = parse(text.replace(/\r\n?/g, "\n"), {
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      to: MOST_ROWS + 1,
    }) as unknown as RawRow[];
  } catch (error) {
    const { message, lines } = error as { message: string; lines?: number };
    const reason = `not well-formed CSV: ${shown(message.replace(/\.$/, ""))}.`;
    return { rows: [], problems: [{ file, ...(lines === undefined ? {} : { line: lines }), reason }] };
  }
  const [header] = raw;
  const allowed = `${columns.join(",")}.`;
  if (!header || header.record.join(",") !== columns.join(",")) {
    const value = shown(header?.record.join(",") ?? "");
    return { rows: [], problems: [{ file, line: 1, value, reason: "not the header that belongs here.", allowed }] };
  }
  if (raw.length > MOST_ROWS) {
    const reason = "too large to be read as one file.";
    return { rows: [], problems: [{ file, reason, allowed: `at most ${MOST_ROWS} rows.` }] };
  }
  const problems: Problem[] = [];
  const found: Row<T>[] = [];
  for (const { record, raw: source, info } of raw.slice(1)) {
    const line = info.lines - lineEndsIn(source.trim());
    if (record.length !== columns.length) {
      const [count, name] = [record.length, shown(record[0] ?? "")];
      const reason = `has ${count} ${count === 1 ? "cell" : "cells"}.`;
      problems.push({ file, line, record: name, reason, allowed: `${columns.length} cells.` });
      continue;
    }
    const value = Object.fromEntries(
      columns.map((column, index) => [column, cellOf(record[index] ?? "", lists.includes(column))]),
    );
    const result = format.safeParse(value);
    if (result.success) found.push({ value: result.data, line });
    else problems.push(...problemsOf(file, result.error, value, format, () => line));
  }
  return { rows: found, problems };
}

function cellOf(cell: string, isList: boolean): string | string[] | undefined {
  if (isList) return cell === "" ? [] : cell.split(";").map((item) => item.trim());
  return cell === "" ? undefined : cell;
}

function lineEndsIn(text: string): number {
  return text.split("\n").length - 1;
}
