import type { ActorKind, Confidence, Named, PartialDate, Side, Stance } from "./contract.ts";
import { operation } from "./operation.ts";
import type { PositionFilter } from "./operations.ts";

/** A position as a cell needs it: who, what, when, on which things. The evidence is read when the cell is opened. */
export interface CellRow {
  id: string;
  stance: Stance;
  side: Side;
  confidence: Confidence;
  date: PartialDate | null;
  actor: { id: string; name: string; kind: ActorKind };
  provisions: (Named & { number: string; title: string | null; adopted: { id: string } | null })[];
  issues: Named[];
}
interface Page<Row> {
  nodes: Row[];
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export const cellsOperation = operation<
  { positions: Page<CellRow> },
  { filter: PositionFilter; first: number; after: string | null }
>(
  "Cells",
  `query Cells($filter: PositionFilter, $first: Int, $after: String) {
  positions(filter: $filter, orderBy: DATE_ASC, first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id stance side confidence date
      actor { id name kind }
      provisions { id label number title adopted { id } }
      issues { id label }
    }
  }
}`,
);

export interface MemberOf {
  group: { id: string; name: string; kind: ActorKind };
  from: PartialDate | null;
  to: PartialDate | null;
}
export interface ActorMeta {
  id: string;
  name: string;
  kind: ActorKind;
  regions: string[];
  memberOf: MemberOf[];
}
export const actorsOperation = operation<{ actors: Page<ActorMeta> }, { first: number; after: string | null }>(
  "Actors",
  `query Actors($first: Int, $after: String) {
  actors(first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id name kind regions memberOf { group { id name kind } from to } }
  }
}`,
);

export interface ProvisionHead extends Named {
  number: string;
  title: string | null;
  chapter: string | null;
  parent: { id: string } | null;
}
export const provisionsOperation = operation<{
  treaties: { nodes: (Named & { provisions: ProvisionHead[] })[] };
  issues: Named[];
}>(
  "Provisions",
  `query Provisions {
  treaties(first: 50) { nodes { id label provisions { id label number title chapter parent { id } } } }
  issues { id label }
}`,
);

/** Which provisions each issue concerns. */
export const issueReachOperation = operation<{ issues: (Named & { provisions: { id: string }[] })[] }>(
  "IssueReach",
  `query IssueReach {
  issues { id label provisions { id } }
}`,
);
