import type { BadRow } from "../../record.ts";
import { type CellAct, readActs } from "./act-cell.ts";
import { type Meaning, meaningOfAll } from "./kinds.ts";
import { type Phrase, phrasesOf, readLegend } from "./legend.ts";
import { cleanHeading, cleanName, stripMarkup } from "./names.ts";
import type { Table, TableRow } from "./status-xml.ts";

/* The table of participants: a row a participant, a column a kind of act or several, told apart by the legend in its header. */

export interface TableAct {
  readonly name: string;
  readonly meaning: Extract<Meaning, { kind: string }>;
  readonly phrase: string;
  readonly date: string;
  readonly locator: string;
  readonly line: number;
}

export interface ReadTable {
  readonly acts: readonly TableAct[];
  /** What is not taken, and why. */
  readonly rows: readonly BadRow[];
  /** Every participant, also one without an act that is taken. */
  readonly names: ReadonlySet<string>;
}

interface Column {
  readonly header: string;
  readonly legend: readonly Phrase[];
}

type Taken = TableAct | Omit<BadRow, "type" | "origin">;

function take(act: CellAct, cell: string, name: string, column: Column, line: number): Taken {
  const { header, legend } = column;
  if (act.isBracketed)
    return {
      value: cell,
      leftOut: true,
      reason: "acts in square brackets are not taken: the depositary marks them as undone, and only its notes say how",
    };
  const phrases = phrasesOf(legend, act.letter);
  if (phrases.length === 0)
    return {
      field: header,
      value: cell,
      reason: `the header has no meaning for ${act.letter ? `the letter ${act.letter}` : "a date without a letter"}`,
    };
  const meaning = meaningOfAll(phrases);
  if (meaning.kind === null) return { field: header, value: cell, reason: meaning.reason, leftOut: true };
  const phrase = phrases[0]?.text ?? "";
  return { name, meaning, phrase, date: act.date, locator: `${header}: ${name}, ${stripMarkup(cell)}`, line };
}

function readRow(
  { cells, line }: TableRow,
  columns: readonly Column[],
): { name: string; taken: Taken[] } | { fault: string } {
  if (cells.length !== columns.length + 1)
    return { fault: `the row has ${cells.length} cells, and the header ${columns.length + 1}` };
  const name = cleanName(cells[0] ?? "");
  if (name === "") return { fault: "the row names no participant" };
  const taken = columns.flatMap((column, at): Taken[] => {
    const cell = cells[at + 1] ?? "";
    const acts = readActs(cell);
    if (acts) return acts.map((act) => take(act, cell, name, column, line));
    return [
      {
        field: column.header,
        value: stripMarkup(cell),
        reason: "the cell holds no dated act",
        allowed: "days such as 4 Nov 1980, each with a letter of the header, if any",
      },
    ];
  });
  return { name, taken };
}

/** Reads the table; an empty one is that of a treaty in which none took part, or of which the source lists nobody. */
export function readTable(file: string, { header, rows }: Table): ReadTable {
  const columns = header
    .slice(1)
    .map((text) => ({ header: cleanHeading(text), legend: readLegend(cleanHeading(text)) }));
  const acts: TableAct[] = [];
  const bad: BadRow[] = [];
  const names = new Set<string>();
  for (const row of rows) {
    const origin = { file, line: row.line };
    const read = readRow(row, columns);
    if ("fault" in read) {
      bad.push({ type: "bad", origin, value: row.cells.map(stripMarkup).join(" | "), reason: read.fault });
      continue;
    }
    names.add(read.name);
    for (const one of read.taken) {
      if ("meaning" in one) acts.push(one);
      else bad.push({ type: "bad", origin, ...one });
    }
  }
  return { acts, rows: bad, names };
}
