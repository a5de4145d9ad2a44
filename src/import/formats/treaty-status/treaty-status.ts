import { isEncoding } from "../../files/decode-lines.ts";
import { readCsv } from "../../files/read-csv.ts";
import type { BadRow, Format, Read, ReadOptions } from "../../record.ts";
import { FIELDS, findLayout, toLayout } from "./layouts.ts";
import { RowReader, toDocument } from "./rows.ts";

/*
 * Plain tables of who did what under a treaty, a row a State. Columns are named on the command line, field by field
 * (layouts.ts lists the fields); the header of a known table needs none. Settings: title or treaty, where no column names
 * the treaty; encoding, for lines that are not UTF-8.
 */
async function* readTable(file: string, options: ReadOptions, treaties: Set<string>): AsyncGenerator<Read | BadRow> {
  const { encoding, ...settings } = options.settings ?? {};
  const columns = options.columns ?? {};
  let reader: RowReader | undefined;
  for await (const row of readCsv(file, encoding === undefined ? {} : { encoding })) {
    if (row.type === "bad") {
      yield row;
      continue;
    }
    if (reader === undefined) {
      const header = Object.keys(row.cells);
      const layout = Object.keys(columns).length > 0 ? toLayout(columns, header) : findLayout(header);
      if (layout === null || typeof layout === "string") {
        const reason =
          layout ?? "the header is of no table that is known: name its columns, as in actor=Country signature=Signed";
        yield { type: "bad", origin: { file, line: 1 }, reason, allowed: `the fields ${FIELDS.join(", ")}` };
        return;
      }
      reader = new RowReader(file, layout, settings, treaties);
      yield { origin: { file, line: 1 }, record: toDocument(file) };
    }
    yield* reader.read(row);
  }
}

async function* read(files: readonly string[], options: ReadOptions): AsyncGenerator<Read | BadRow> {
  const encoding = options.settings?.encoding;
  if (encoding !== undefined && !isEncoding(encoding)) {
    const allowed = "utf-8, windows-1252, iso-8859-1, macintosh, or another label of the WHATWG Encoding Standard";
    yield {
      type: "bad",
      origin: { file: files[0] ?? "", line: 1 },
      field: "encoding",
      value: encoding,
      reason: "no such encoding is known",
      allowed,
    };
    return;
  }
  const treaties = new Set<string>();
  for (const file of files) yield* readTable(file, options, treaties);
}

export const treatyStatus: Format = {
  name: "treaty-status",
  summary: "plain CSV tables of treaty actions, their columns named with --column",
  read,
};
