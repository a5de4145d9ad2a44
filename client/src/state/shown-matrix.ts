import { cellsOperation } from "../api/matrix.ts";
import { readColors } from "./colors.ts";
import { cellAt, type Matrix } from "./matrix/build.ts";
import type { Place } from "./place.ts";
import type { Shown } from "./shown.ts";
import type { Selection } from "./use-selection.ts";

/** A matrix as it is carried away: every row and column of it, not only what is in sight. */
export function shownMatrix(title: string, matrix: Matrix, place: Place, { filter }: Selection): Shown {
  const actors = [...new Map(matrix.groups.flatMap((group) => group.actors).map((one) => [one.id, one])).values()];
  const rowsAt = (actor: string, column: string) => {
    const cell = cellAt(matrix, actor, column);
    return (cell?.rows ?? []).map((row) => ({ row, inherited: cell?.inherited ?? false }));
  };
  const table = async () => (await import("../export/matrix-picture.ts")).matrixTable(matrix);
  return {
    title,
    what: "matrix",
    query: {
      text: cellsOperation.text,
      variables: JSON.stringify({ filter: filter ?? {}, first: 100, after: null }),
    },
    picture: async () =>
      (await import("../export/matrix-picture.ts")).matrixPicture(matrix, place.folded, readColors()),
    table,
    data: () =>
      actors.map(({ id, name, kind }) => ({
        id,
        name,
        kind,
        stances: matrix.columns.flatMap((column) =>
          rowsAt(id, column.id).map(({ row, inherited }) => ({
            on: column.id,
            label: column.label,
            position: row.id,
            stance: row.stance,
            side: row.side,
            date: row.date,
            confidence: row.confidence,
            inherited,
          })),
        ),
      })),
    graph: async () => (await import("../export/graph-file.ts")).fileOfCells(actors, matrix.columns, rowsAt),
  };
}
