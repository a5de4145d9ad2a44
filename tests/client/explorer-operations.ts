/** Every request that the explorer makes: whatever client/src/api declares, so that none is forgotten. */
import * as lineage from "../../client/src/api/lineage.ts";
import * as matrix from "../../client/src/api/matrix.ts";
import type { Operation } from "../../client/src/api/operation.ts";
import * as operations from "../../client/src/api/operations.ts";
import * as timeline from "../../client/src/api/timeline.ts";

type AnyOperation = Operation<unknown, never>;

const isOperation = (value: unknown): value is AnyOperation =>
  typeof value === "object" && value !== null && "name" in value && "text" in value;

export const explorerOperations: readonly AnyOperation[] = [operations, matrix, lineage, timeline].flatMap((module) =>
  Object.values(module).filter(isOperation),
);
