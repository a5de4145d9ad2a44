import { statSync } from "node:fs";
import { basename } from "node:path";
import { findFormat, formats } from "../../import/formats.ts";
import { type ImportReport, importFiles } from "../../import/import-files.ts";
import type { BadRow } from "../../import/record.ts";
import { loadIfChanged } from "../load-data.ts";
import { openStore } from "../open-store.ts";
import { Failure, note, say } from "../say.ts";

export interface ImportOptions {
  readonly source?: string;
  readonly skipBad?: boolean;
  readonly column?: readonly string[];
  readonly set?: readonly string[];
  readonly data?: string;
}

/** What `travaux import --help` adds: the formats, a line each. */
export function describeFormats(): string {
  const width = Math.max(...formats.map(({ name }) => name.length));
  return ["", "Formats:", ...formats.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`)].join("\n");
}

/** travaux import FORMAT FILE...: import files beside the curated graph, all or nothing. */
export async function importFrom(name: string, files: readonly string[], options: ImportOptions): Promise<void> {
  const format = findFormat(name);
  if (format === undefined)
    throw new Failure(`There is no format "${name}"; it may be ${formats.map((one) => one.name).join(", ")}.`, 2);
  for (const file of files) checkFile(file);
  const source = options.source ?? format.name;
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(source) || source === "state")
    throw new Failure(`"${source}" cannot name a source; use small letters, digits and hyphens.`, 2);
  const read = { columns: parsePairs("--column", options.column), settings: parsePairs("--set", options.set) };
  const store = await openStore(process.env);
  try {
    await loadIfChanged(store, options.data);
    const isTerminal = process.stderr.isTTY;
    const report = await importFiles(
      store,
      {
        format,
        files,
        source,
        options: read,
        skipBad: options.skipBad ?? false,
        today: new Date().toISOString().slice(0, 10),
      },
      {
        onBad: (row) => note(`${isTerminal ? "\r\x1b[K" : ""}${formatBadRow(row)}`),
        onProgress: (rows) => {
          if (isTerminal) process.stderr.write(`\rImporting ${source}: ${rows.toLocaleString("en")} rows`);
        },
      },
    );
    if (isTerminal) process.stderr.write("\r\x1b[K");
    for (const line of tellLeftOut(report.leftOut)) note(line);
    tell(source, report, store.engine, options.skipBad ?? false);
  } finally {
    await store.close();
  }
}

/** "unvotes.csv.gz:12: vote "maybe": This is no choice. Allowed: yes, no or abstain." */
export function formatBadRow({ origin, field, value, reason, allowed }: BadRow): string {
  const what = [field, value === undefined ? undefined : `"${value.slice(0, 80)}"`].filter(
    (part) => part !== undefined,
  );
  const place = `${basename(origin.file)}:${origin.line}`;
  return `${place}: ${what.length === 0 ? "" : `${what.join(" ")}: `}${reason}${allowed === undefined ? "" : ` Allowed: ${allowed}.`}`;
}

/** "Left out 1,602 rows: acts of the kind ..." for each reason, the commonest first. */
function tellLeftOut(leftOut: ImportReport["leftOut"]): string[] {
  const byCount = [...leftOut].sort(([, a], [, b]) => b - a);
  return byCount.map(
    ([reason, count]) => `Left out ${count.toLocaleString("en")} ${count === 1 ? "row" : "rows"}: ${reason}.`,
  );
}

function tell(source: string, report: ImportReport, engine: string, isSkipping: boolean): void {
  const { status, rows, bad, resumed, milliseconds } = report;
  const number = (count: number) => count.toLocaleString("en");
  if (status === "refused")
    throw new Failure(
      bad === 0
        ? "The files hold no rows, so that nothing was imported."
        : `${number(bad)} bad ${bad === 1 ? "row" : "rows"}; nothing was imported. ` +
            (isSkipping ? "Mend them." : "Mend them, or give --skip-bad to leave them out."),
      2,
    );
  if (status === "unchanged") {
    say(`${source} holds these files already: ${number(rows)} rows. Nothing changed.`);
    return;
  }
  const rate = Math.round((rows - resumed) / (milliseconds / 1000));
  say(
    `${status === "replaced" ? "Replaced" : "Imported"} ${source}: ${number(rows)} rows into the ${engine} store ` +
      `in ${(milliseconds / 1000).toFixed(1)} s (${number(rate)} a second).` +
      (resumed > 0 ? ` ${number(resumed)} of them had been written before it was stopped.` : "") +
      (bad > 0 ? ` Left out ${number(bad)} bad ${bad === 1 ? "row" : "rows"}.` : ""),
  );
}

function checkFile(file: string): void {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) throw new Failure(`There is no file ${file}.`, 2);
  if (!found.isFile()) throw new Failure(`${file} is no file.`, 2);
}

function parsePairs(option: string, pairs: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1) throw new Failure(`${option} takes name=value; "${pair}" is not that.`, 2);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}
