import { actorsOperation, cellsOperation, provisionsOperation } from "../api/matrix.ts";
import { datasetOperation, type PositionFilter } from "../api/operations.ts";
import type { MatrixData } from "./matrix/build.ts";
import { readAll } from "./pages.ts";
import { askOnce, type Remote, useOperation, useRemote } from "./remote.ts";

/** All that a matrix of these positions needs. Kept for one version of the data, by its hash. */
export function useMatrixData(filter: PositionFilter | null): Remote<MatrixData> {
  const dataset = useOperation(datasetOperation, {});
  const hash = dataset.status === "ready" ? dataset.value.dataset.hash : null;
  const key = filter === null || hash === null ? null : JSON.stringify(["matrix", hash, filter]);
  const load = async (signal: AbortSignal): Promise<MatrixData> => {
    const [rows, actors, heads] = await Promise.all([
      readAll(cellsOperation, { filter: filter ?? {} }, (result) => result.positions, signal),
      readAll(actorsOperation, {}, (result) => result.actors, signal),
      askOnce(provisionsOperation, {}, signal),
    ]);
    return { rows, actors, treaties: heads.treaties.nodes, issues: heads.issues };
  };
  const remote = useRemote<MatrixData>(key, load);
  if (filter === null || remote.status !== "idle") return remote;
  if (dataset.status === "failed") return { ...dataset, before: null };
  return { status: "loading", late: dataset.status === "loading" && dataset.late, before: null };
}
