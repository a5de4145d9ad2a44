import type { Operation } from "../api/operation.ts";
import { askOnce } from "./remote.ts";

const PAGE = 100;
interface Page<Row> {
  nodes: readonly Row[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** Every page of a connection, one after the other; what was read before is not asked for again. */
export async function readAll<Result, Variables extends object, Row>(
  operation: Operation<Result, Variables & { first: number; after: string | null }>,
  variables: Variables,
  pageOf: (result: Result) => Page<Row>,
): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  for (;;) {
    const page: Page<Row> = pageOf(await askOnce(operation, { ...variables, first: PAGE, after }));
    rows.push(...page.nodes);
    if (!page.pageInfo.hasNextPage || page.pageInfo.endCursor === null) return rows;
    after = page.pageInfo.endCursor;
  }
}
