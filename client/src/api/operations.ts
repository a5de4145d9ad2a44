import type {
  ActionRow,
  ActorName,
  AnswerRow,
  DocumentRow,
  EntityKind,
  GraphPart,
  LineageRow,
  Named,
  PartialDate,
  PositionPage,
  PositionRow,
  ProvisionName,
  Side,
  Stance,
  VersionName,
} from "./contract.ts";
import {
  ACTOR_NAME,
  DOCUMENT_ROW,
  EVIDENCE_ROW,
  LINEAGE_ROW,
  PROVISION_NAME,
  positionPageParts,
  positionParts,
  VERSION_NAME,
} from "./fragments.ts";
import { operation } from "./operation.ts";

export interface PositionFilter {
  actors?: readonly string[];
  provisions?: readonly string[];
  issues?: readonly string[];
  stances?: readonly Stance[];
  sides?: readonly Side[];
  documents?: readonly string[];
  ids?: readonly string[];
  treaty?: string;
  text?: string;
}
export type PositionOrder = "DATE_ASC" | "DATE_DESC" | "ACTOR" | "PROVISION";

export interface DatasetRow {
  name: string;
  version: string;
  hash: string;
  asOf: PartialDate;
  counts: { kind: EntityKind; count: number }[];
  gaps: { topic: string; text: string }[];
}
export const datasetOperation = operation<{ dataset: DatasetRow; treaties: { nodes: Named[] } }>(
  "Dataset",
  `query Dataset {
  dataset { name version hash asOf counts { kind count } gaps { topic text } }
  treaties(first: 50) { nodes { id label } }
}`,
);

export const askOperation = operation<{ ask: AnswerRow }, { question: string; treaty: string | null }>(
  "Ask",
  `query Ask($question: String!, $treaty: ID) {
  ask(question: $question, treaty: $treaty) {
    question status text suggestions
    readings {
      meaning query variables
      provisions { ...ProvisionName adopted { ...ProvisionName } lineage { ...LineageRow } }
      actors { ...ActorName }
      issues { id label }
      positions { ...PositionRow }
      votes { id label date body subject inFavour against abstaining outcome }
      actions { id label kind date effectiveOn text actor { ...ActorName } evidence { ...EvidenceRow } }
      documents { ...DocumentRow }
      coverage { actorsOnRecord statesOnRecord statesSilent documents from to note }
    }
  }
}`,
  LINEAGE_ROW,
  positionParts,
);

export interface NeighborhoodVariables {
  ids: readonly string[];
  depth: number;
  kinds: readonly EntityKind[];
  limit: number;
}
export const neighborhoodOperation = operation<{ neighborhood: GraphPart }, NeighborhoodVariables>(
  "Neighborhood",
  `query Neighborhood($ids: [ID!]!, $depth: Int!, $kinds: [EntityKind!], $limit: Int!) {
  neighborhood(ids: $ids, depth: $depth, kinds: $kinds, limit: $limit) {
    truncated omitted
    nodes { id kind actorKind label detail degree }
    edges { id source target type label side stance inherited confidence position date }
  }
}`,
);

export const pathsOperation = operation<{ paths: GraphPart[] }, { from: string; to: string; first: number }>(
  "Paths",
  `query Paths($from: ID!, $to: ID!, $first: Int) {
  paths(from: $from, to: $to, first: $first) {
    truncated omitted
    nodes { id kind actorKind label detail degree }
    edges { id source target type label side stance inherited confidence position date }
  }
}`,
);

export const positionsOperation = operation<
  { positions: PositionPage },
  { filter: PositionFilter; orderBy: PositionOrder; first: number; after: string | null }
>(
  "Positions",
  `query Positions($filter: PositionFilter, $orderBy: PositionOrder, $first: Int, $after: String) {
  positions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { ...PositionPage }
}`,
  positionPageParts,
);

export const positionOperation = operation<{ position: PositionRow | null }, { id: string }>(
  "Position",
  `query Position($id: ID!) { position(id: $id) { ...PositionRow } }`,
  positionParts,
);

export interface ProvisionRecord extends ProvisionName {
  summary: string | null;
  chapter: string | null;
  treaty: Named;
  parent: ProvisionName | null;
  parts: ProvisionName[];
  adopted: ProvisionName | null;
  lineage: LineageRow[];
  issues: Named[];
}
export const provisionOperation = operation<{ provision: ProvisionRecord | null }, { id: string }>(
  "Provision",
  `query Provision($id: ID!) {
  provision(id: $id) {
    ...ProvisionName summary chapter
    treaty { id label }
    parent { ...ProvisionName }
    parts { ...ProvisionName }
    adopted { ...ProvisionName }
    lineage { ...LineageRow }
    issues { id label }
  }
}`,
  PROVISION_NAME,
  VERSION_NAME,
  LINEAGE_ROW,
  EVIDENCE_ROW,
  DOCUMENT_ROW,
);

export interface MembershipRow {
  actor: ActorName;
  group: ActorName;
  from: PartialDate | null;
  to: PartialDate | null;
}
export interface ActorRecord extends ActorName {
  iso3: string | null;
  aliases: string[];
  memberOf: MembershipRow[];
  members: MembershipRow[];
  actions: ActionRow[];
}
export const actorOperation = operation<{ actor: ActorRecord | null }, { id: string }>(
  "Actor",
  `query Actor($id: ID!) {
  actor(id: $id) {
    ...ActorName iso3 aliases
    memberOf { actor { ...ActorName } group { ...ActorName } from to }
    members { actor { ...ActorName } group { ...ActorName } from to }
    actions { id label kind date effectiveOn text actor { ...ActorName } evidence { ...EvidenceRow } }
  }
}`,
  ACTOR_NAME,
  EVIDENCE_ROW,
  DOCUMENT_ROW,
);

export interface IssueRecord extends Named {
  description: string | null;
  broader: Named[];
  narrower: Named[];
  provisions: ProvisionName[];
}
export const issueOperation = operation<{ issue: IssueRecord | null }, { id: string }>(
  "Issue",
  `query Issue($id: ID!) {
  issue(id: $id) { id label description broader { id label } narrower { id label } provisions { ...ProvisionName } }
}`,
  PROVISION_NAME,
  VERSION_NAME,
);

export interface DocumentRecord extends DocumentRow {
  authors: ActorName[];
}
export const documentOperation = operation<{ document: DocumentRecord | null }, { id: string }>(
  "Document",
  `query Document($id: ID!) { document(id: $id) { ...DocumentRow authors { ...ActorName } } }`,
  DOCUMENT_ROW,
  ACTOR_NAME,
);

export interface TreatyRecord extends Named {
  title: string;
  symbol: string | null;
  adoptedOn: PartialDate | null;
  openedForSignatureOn: PartialDate | null;
  inForceOn: PartialDate | null;
  status: string | null;
  versions: VersionName[];
  provisions: ProvisionName[];
}
export const treatyOperation = operation<{ treaty: TreatyRecord | null }, { id: string }>(
  "Treaty",
  `query Treaty($id: ID!) {
  treaty(id: $id) {
    id label title symbol adoptedOn openedForSignatureOn inForceOn status
    versions { ...VersionName }
    provisions { ...ProvisionName }
  }
}`,
  PROVISION_NAME,
  VERSION_NAME,
);

export interface SearchRow {
  kind: EntityKind;
  score: number;
  highlight: string | null;
  node: Named;
}
export const searchOperation = operation<{ search: SearchRow[] }, { text: string; first: number }>(
  "Search",
  `query Search($text: String!, $first: Int) { search(text: $text, first: $first) { kind score highlight node { id label } } }`,
);

export const suggestOperation = operation<{ suggest: string[] }, { text: string; first: number }>(
  "Suggest",
  `query Suggest($text: String!, $first: Int) { suggest(text: $text, first: $first) }`,
);
