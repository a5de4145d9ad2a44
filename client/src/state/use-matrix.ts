import { actorsOperation, type CellRow, cellsOperation, provisionsOperation } from "../api/matrix.ts";
import type { PositionFilter } from "../api/operations.ts";
import type { MatrixData } from "./matrix/build.ts";
import { readAll } from "./pages.ts";
import { askOnce, type Remote, useRemote } from "./remote.ts";
import { STANCES } from "./stances.ts";

/** All that a matrix of these positions needs, kept while the page is open. */
export function useMatrixData(filter: PositionFilter | null): Remote<MatrixData> {
  const key = filter === null ? null : JSON.stringify(["matrix", filter]);
  return useRemote<MatrixData>(key, async () => {
    const [rows, actors, heads] = await Promise.all([
      readCells(filter ?? {}),
      readAll(actorsOperation, {}, (result) => result.actors),
      askOnce(provisionsOperation, {}),
    ]);
    return { rows, actors, treaties: heads.treaties.nodes, issues: heads.issues };
  });
}

/** The positions alone, for a view that needs no rows for actors. */
export function useCells(filter: PositionFilter | null): Remote<CellRow[]> {
  const key = filter === null ? null : JSON.stringify(["cells", filter]);
  return useRemote<CellRow[]>(key, () => readCells(filter ?? {}));
}

/** Page after page takes its time: each stance is read beside the others. */
async function readCells(filter: PositionFilter): Promise<CellRow[]> {
  const parts = await Promise.all(
    STANCES.map((stance) => {
      const own: PositionFilter = { ...filter, stances: [stance] };
      return readAll(cellsOperation, { filter: own }, (result) => result.positions);
    }),
  );
  return parts.flat().sort((a, b) => (a.date ?? "9").localeCompare(b.date ?? "9") || a.id.localeCompare(b.id));
}
