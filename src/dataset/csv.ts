import { parse } from "csv-parse/sync";
import type { z } from "zod";
import { type Problem, shown } from "./problem.ts";
import { problemsOf } from "./zod-problems.ts";

/** A row and the line where it begins. */
export interface Row<T> {
  readonly value: T;
  readonly line: number;
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
): Row<T>[] | Problem[] {
  let raw: { record: string[]; info: { lines: number } }[];
  try {
    raw = parse(text, {
      info: true,
      bom: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as typeof raw;
  } catch (error) {
    const { message, lines } = error as { message: string; lines?: number };
    return [{ file, ...(lines === undefined ? {} : { line: lines }), reason: `not well-formed CSV: ${message}.` }];
  }
  const [header, ...rows] = raw;
  if (!header || header.record.join(",") !== columns.join(",")) {
    return [
      {
        file,
        line: 1,
        value: shown(header?.record.join(",") ?? ""),
        reason: "another header.",
        allowed: columns.join(","),
      },
    ];
  }
  const problems: Problem[] = [];
  const found: Row<T>[] = [];
  for (const { record, info } of rows) {
    const line = info.lines;
    if (record.length !== columns.length) {
      problems.push({
        file,
        line,
        record: record[0] ?? "",
        reason: `has ${record.length} cells.`,
        allowed: `${columns.length} cells.`,
      });
      continue;
    }
    const cells = columns.map((column, index): [string, unknown] => {
      const cell = record[index] ?? "";
      if (lists.includes(column)) return [column, cell === "" ? [] : cell.split(";").map((item) => item.trim())];
      return [column, cell === "" ? undefined : cell];
    });
    const value = Object.fromEntries(cells);
    const result = format.safeParse(value);
    if (result.success) found.push({ value: result.data, line });
    else problems.push(...problemsOf(file, result.error, value, () => line));
  }
  return problems.length > 0 ? problems : found;
}
