import type { PositionRow } from "../api/contract.ts";
import type { PositionFilter } from "../api/operations.ts";
import { positionsOperation } from "../api/operations.ts";
import { toTable } from "./csv.ts";
import type { Shown } from "./shown.ts";

/** Positions as they are carried away from any view that shows them as rows. */
export function shownRows(title: string, rows: readonly PositionRow[], query: Shown["query"]): Shown {
  return {
    title,
    what: "positions",
    query,
    table: () => toTable(rows),
    data: () => rows,
    graph: async () => (await import("../export/graph-file.ts")).fileOfRows(rows),
  };
}

export const ledgerQuery = (filter: PositionFilter | null): Shown["query"] => ({
  text: positionsOperation.text,
  variables: JSON.stringify({ filter: filter ?? {}, orderBy: "DATE_DESC", first: 100, after: null }),
});
