import type { PositionRow } from "../api/contract.ts";
import { nameSentence, targetOf } from "./sentences.ts";

const COLUMNS: readonly [string, (row: PositionRow) => string | null | undefined][] = [
  ["id", (row) => row.id],
  ["date", (row) => row.date],
  ["actor_id", (row) => row.actor.id],
  ["actor", (row) => row.actor.name],
  ["actor_kind", (row) => row.actor.kind],
  ["stance", (row) => row.stance],
  ["side", (row) => row.side],
  ["on", (row) => targetOf(row)],
  ["provisions", (row) => row.provisions.map((provision) => provision.id).join("; ")],
  ["provision_inferred", (row) => String(row.provisionInferred)],
  ["version", (row) => row.version?.label],
  ["ask", (row) => row.ask],
  ["in_whose_name", (row) => nameSentence(row)],
  ["inherited", (row) => String(row.inherited)],
  ["confidence", (row) => row.confidence],
  ["forum", (row) => row.forum],
  ["issues", (row) => row.issues.map((issue) => issue.label).join("; ")],
  ["documents", (row) => row.evidence.map((evidence) => evidence.document.title).join("; ")],
  ["urls", (row) => row.evidence.map((evidence) => evidence.document.url ?? "").join("; ")],
];

/** Positions as lines of words, the names of the columns first. */
export const toTable = (rows: readonly PositionRow[]): string[][] => [
  COLUMNS.map(([name]) => name),
  ...rows.map((row) => COLUMNS.map(([, read]) => read(row) ?? "")),
];

/** Comma-separated, quoted where needed, lines ended as RFC 4180 has them. */
export const toCsv = (rows: readonly PositionRow[]): string => toCsvText(toTable(rows));

export function toCsvText(lines: readonly (readonly string[])[]): string {
  return `${lines.map((cells) => cells.map(escapeCell).join(",")).join("\r\n")}\r\n`;
}

/** A cell that a spreadsheet would take for a formula is made text. */
function escapeCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hands a file to the reader; its name is ours, never taken from the data. */
export function download(name: string, type: string, content: BlobPart): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  window.setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
