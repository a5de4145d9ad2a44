import type { PositionRow } from "../api/contract.ts";
import type { TableSort } from "./place.ts";
import { targetOf } from "./sentences.ts";
import { STANCES } from "./stances.ts";

/** Rows that hold every word given, in any of the fields that the table shows. */
export function filterRows(rows: readonly PositionRow[], words: string): PositionRow[] {
  const wanted = fold(words)
    .split(/\s+/)
    .filter((word) => word !== "");
  if (wanted.length === 0) return [...rows];
  return rows.filter((row) => {
    const text = fold(searchable(row));
    return wanted.every((word) => text.includes(word));
  });
}

const fold = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

const searchable = (row: PositionRow) =>
  [
    row.actor.name,
    row.stance.replaceAll("_", " "),
    targetOf(row),
    row.provision?.title,
    row.target,
    row.ask,
    row.date,
    row.via?.name,
    row.forum,
    ...row.issues.map((issue) => issue.label),
    ...row.evidence.map((evidence) => evidence.document.title),
  ].join(" ");

const names = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** In the order of one column; equal rows by date, then by id, so that the order is always the same. */
export function sortRows(rows: readonly PositionRow[], { column, descending }: TableSort): PositionRow[] {
  const sign = descending ? -1 : 1;
  const compare = (a: PositionRow, b: PositionRow): number => {
    switch (column) {
      case "date":
        return compareDates(a.date, b.date, sign);
      case "actor":
        return sign * names.compare(a.actor.name, b.actor.name);
      case "stance":
        return sign * (STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance));
      case "provision":
        return sign * names.compare(targetOf(a), targetOf(b));
    }
  };
  return [...rows].sort((a, b) => compare(a, b) || compareDates(a.date, b.date, 1) || names.compare(a.id, b.id));
}

/** The undated stand last in either direction. */
function compareDates(a: string | null, b: string | null, sign: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  return sign * a.localeCompare(b);
}
