/** The words of the public contract that the explorer uses; a test holds them against the SDL. */

export const STANCE_NAMES = [
  "SUPPORTS",
  "SUPPORTS_WITH_RESERVATIONS",
  "CONCERNED",
  "PROPOSES_AMENDMENT",
  "OPPOSES",
  "CALLS_FOR_DELETION",
  "ABSTAINS",
] as const;
export type Stance = (typeof STANCE_NAMES)[number];

export const SIDE_NAMES = ["FOR", "CRITICAL", "AGAINST", "NEITHER"] as const;
export type Side = (typeof SIDE_NAMES)[number];

export const ENTITY_KINDS = [
  "TREATY",
  "VERSION",
  "PROVISION",
  "ACTOR",
  "ISSUE",
  "POSITION",
  "DOCUMENT",
  "VOTE",
  "EVENT",
  "TREATY_ACTION",
] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const ACTOR_KINDS = [
  "STATE",
  "INTERGOVERNMENTAL_ORGANIZATION",
  "CIVIL_SOCIETY",
  "INDUSTRY",
  "ACADEMIA",
  "GROUP",
  "BODY",
  "PERSON",
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export type Confidence = "HIGH" | "MEDIUM" | "LOW";
export type AnswerStatus = "ANSWERED" | "AMBIGUOUS" | "NO_RECORD" | "NOT_UNDERSTOOD";
/** 2024, 2024-02 or 2024-02-09. */
export type PartialDate = string;

export interface Named {
  id: string;
  label: string;
}
export interface ActorName extends Named {
  name: string;
  kind: ActorKind;
}
export interface VersionName extends Named {
  symbol: string | null;
  date: PartialDate | null;
  isFinal: boolean;
}
export interface ProvisionName extends Named {
  number: string;
  title: string | null;
  version: VersionName;
}
export interface DocumentRow extends Named {
  title: string;
  kind: string;
  date: PartialDate | null;
  publisher: string | null;
  url: string | null;
  symbol: string | null;
}
export interface EvidenceRow {
  locator: string | null;
  quote: string | null;
  document: DocumentRow;
}
export interface PositionRow extends Named {
  actor: ActorName;
  stance: Stance;
  side: Side;
  via: ActorName | null;
  inherited: boolean;
  provision: ProvisionName | null;
  provisions: ProvisionName[];
  provisionInferred: boolean;
  version: VersionName | null;
  target: string | null;
  issues: Named[];
  ask: string | null;
  date: PartialDate | null;
  forum: string | null;
  confidence: Confidence;
  note: string | null;
  evidence: EvidenceRow[];
}
export interface LineageRow {
  from: ProvisionName | null;
  to: ProvisionName | null;
  version: VersionName;
  relation: string;
  explanation: string | null;
  confidence: Confidence;
  sources: EvidenceRow[];
}
export interface VoteRow extends Named {
  date: PartialDate | null;
  body: string | null;
  subject: string;
  inFavour: number | null;
  against: number | null;
  abstaining: number | null;
  outcome: string | null;
}
export interface ActionRow extends Named {
  kind: string;
  actor: ActorName;
  date: PartialDate | null;
  effectiveOn: PartialDate | null;
  text: string | null;
  evidence: EvidenceRow[];
}
export interface CoverageRow {
  actorsOnRecord: number;
  statesOnRecord: number;
  statesSilent: number;
  documents: number;
  from: PartialDate | null;
  to: PartialDate | null;
  note: string;
}
export interface ReadingRow {
  meaning: string;
  query: string;
  variables: string;
  provisions: (ProvisionName & { lineage: LineageRow[]; adopted: ProvisionName | null })[];
  actors: ActorName[];
  issues: Named[];
  positions: PositionRow[];
  votes: VoteRow[];
  actions: ActionRow[];
  documents: DocumentRow[];
  coverage: CoverageRow;
}
export interface AnswerRow {
  question: string;
  status: AnswerStatus;
  text: string;
  readings: ReadingRow[];
  suggestions: string[];
}
export interface SideCount {
  side: Side;
  positions: number;
  actors: number;
}
export interface StanceCount {
  stance: Stance;
  positions: number;
  actors: number;
}
export interface PositionPage {
  nodes: PositionRow[];
  totalCount: number;
  bySide: SideCount[];
  byStance: StanceCount[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}
export interface GraphNode extends Named {
  kind: EntityKind;
  actorKind: ActorKind | null;
  detail: string | null;
  degree: number;
}
export interface GraphEdge {
  id: string;
  source: string;
  target: string;
  type: string;
  label: string;
  side: Side | null;
  stance: Stance | null;
  inherited: boolean;
  confidence: Confidence | null;
  position: string | null;
  date: PartialDate | null;
}
export interface GraphPart {
  nodes: GraphNode[];
  edges: GraphEdge[];
  truncated: boolean;
  omitted: number;
}
