/**
 * The closed lists of the ledger, as values and types. Their meanings and legal sources stand in graph/model.yaml;
 * a test proves that the two agree.
 */
export const STANCES = [
  "SUPPORTS",
  "SUPPORTS_WITH_RESERVATIONS",
  "CONCERNED",
  "PROPOSES_AMENDMENT",
  "CALLS_FOR_DELETION",
  "OPPOSES",
  "ABSTAINS",
] as const;
export type Stance = (typeof STANCES)[number];

export const SIDES = ["FOR", "CRITICAL", "AGAINST", "NEITHER"] as const;
export type Side = (typeof SIDES)[number];

export const CONFIDENCES = ["HIGH", "MEDIUM", "LOW"] as const;
export type Confidence = (typeof CONFIDENCES)[number];

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

export const VOTE_CHOICES = ["YES", "NO", "ABSTAIN", "NOT_VOTING"] as const;
export type VoteChoice = (typeof VOTE_CHOICES)[number];

export const TREATY_ACTION_KINDS = [
  "SIGNATURE",
  "DEFINITIVE_SIGNATURE",
  "RATIFICATION",
  "ACCEPTANCE",
  "APPROVAL",
  "ACCESSION",
  "SUCCESSION",
  "FORMAL_CONFIRMATION",
  "RESERVATION",
  "DECLARATION",
  "OBJECTION",
  "WITHDRAWAL",
  "DENUNCIATION",
  "TERRITORIAL_APPLICATION",
] as const;
export type TreatyActionKind = (typeof TREATY_ACTION_KINDS)[number];

/** How a provision became one of a later version. Every one of them carries the positions over. */
export const LINEAGE_RELATIONS = ["unchanged", "renumbered", "moved", "reworded", "split", "merged"] as const;
export type LineageRelation = (typeof LINEAGE_RELATIONS)[number];

/** What a version of the text is: its standing in the negotiation. */
export const VERSION_STANDINGS = ["proposal", "compilation", "draft", "adopted"] as const;
export type VersionStanding = (typeof VERSION_STANDINGS)[number];

export const ALIAS_KINDS = ["official", "short", "abbreviation", "former", "adjective", "plain"] as const;
export type AliasKind = (typeof ALIAS_KINDS)[number];

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

const SIDE_OF: Record<Stance, Side> = {
  SUPPORTS: "FOR",
  SUPPORTS_WITH_RESERVATIONS: "FOR",
  CONCERNED: "CRITICAL",
  PROPOSES_AMENDMENT: "CRITICAL",
  CALLS_FOR_DELETION: "AGAINST",
  OPPOSES: "AGAINST",
  ABSTAINS: "NEITHER",
};

/** The side that a stance takes. Contract: enum Side. */
export function sideOf(stance: Stance): Side {
  return SIDE_OF[stance];
}
