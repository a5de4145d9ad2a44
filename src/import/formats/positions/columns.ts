import { nearest } from "../../../domain/nearest.ts";

/*
 * The columns of a table of positions, in any order: docs/import-positions.md says what each holds. A column may have
 * another name in the table, which the command gives (actor=Country).
 */
export const FIELDS = [
  "id",
  "actor",
  "via",
  "stance",
  "treaty",
  "version",
  "provision",
  "issue",
  "ask",
  "date",
  "forum",
  "document",
  "document_id",
  "publisher",
  "url",
  "locator",
  "quote",
  "confidence",
  "coder",
] as const;
export type Field = (typeof FIELDS)[number];
/** Under which name of the header each field stands. */
export type Columns = Readonly<Partial<Record<Field, string>>>;
const TARGETS = ["treaty", "provision", "issue"] as const;

export interface HeaderFault {
  readonly field: string;
  readonly reason: string;
  readonly allowed: string;
}
const ALLOWED = FIELDS.join(", ");
const isField = (name: string): name is Field => (FIELDS as readonly string[]).includes(name);
const toField = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");

/**
 * What the columns of a header are, and what is wrong with it. `given` names columns that are called otherwise; `isSet` tells
 * which fields the command sets for every row, so that no column needs to.
 */
export function readColumns(
  header: readonly string[],
  given: Readonly<Record<string, string>>,
  isSet: (field: Field) => boolean,
): { readonly columns: Columns; readonly faults: readonly HeaderFault[] } {
  const columns: Partial<Record<Field, string>> = {};
  const faults: HeaderFault[] = [];
  for (const [field, column] of Object.entries(given)) {
    if (!isField(field)) faults.push(unknown(field, `A position has no field "${field}"`, FIELDS));
    else if (header.includes(column)) columns[field] = column;
    else faults.push({ ...unknown(column, "The header has no such column", header), allowed: header.join(", ") });
  }
  const named = new Set(Object.values(columns));
  for (const column of header) {
    const field = toField(column);
    if (column === "" || named.has(column)) continue;
    if (!isField(field)) faults.push(unknown(column, "This column is none of a table of positions", FIELDS));
    else if (columns[field] === undefined) columns[field] = column;
    else faults.push({ field: column, reason: `The column ${field} is given by another already.`, allowed: ALLOWED });
  }
  for (const field of ["actor", "stance"] as const)
    if (columns[field] === undefined) faults.push({ field, reason: "The table lacks this column.", allowed: ALLOWED });
  if (!TARGETS.some((field) => columns[field] !== undefined || isSet(field)))
    faults.push({
      field: "provision",
      reason: "The table does not say what the positions are on.",
      allowed: "a column treaty, provision or issue, or the setting treaty",
    });
  return { columns, faults };
}

function unknown(field: string, reason: string, names: readonly string[]): HeaderFault {
  const near = nearest(field, names);
  return { field, reason: `${reason}${near === null ? "" : `; the nearest is "${near}"`}.`, allowed: ALLOWED };
}
