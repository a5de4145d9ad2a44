import type { ActorKind, EntityKind, Side, Stance } from "../api/contract.ts";
import type { ViewName } from "../state/place.ts";

export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

export const product = {
  name: "Travaux",
  motto: "Who wanted what, in whose name, on what evidence",
};

export const views: Record<Exclude<ViewName, "record">, string> = {
  ask: "Ask",
  matrix: "Matrix",
  graph: "Graph",
  lineage: "Lineage",
  timeline: "Timeline",
  table: "Table",
};

export const stanceWords: Record<
  Stance,
  { word: string; short: string; one: string; many: string; on: (target: string) => string }
> = {
  SUPPORTS: {
    word: "Supports",
    short: "Supports",
    one: "supports",
    many: "support",
    on: (target) => `supports ${target}`,
  },
  SUPPORTS_WITH_RESERVATIONS: {
    word: "Supports with reservations",
    short: "Reservations",
    one: "supports with reservations",
    many: "support with reservations",
    on: (target) => `supports ${target} with reservations`,
  },
  CONCERNED: {
    word: "Concerned",
    short: "Concerned",
    one: "is concerned",
    many: "are concerned",
    on: (target) => `is concerned about ${target}`,
  },
  PROPOSES_AMENDMENT: {
    word: "Proposes amendment",
    short: "Amendment",
    one: "proposes an amendment",
    many: "propose an amendment",
    on: (target) => `proposes an amendment to ${target}`,
  },
  OPPOSES: { word: "Opposes", short: "Opposes", one: "opposes", many: "oppose", on: (target) => `opposes ${target}` },
  CALLS_FOR_DELETION: {
    word: "Calls for deletion",
    short: "Deletion",
    one: "calls for deletion",
    many: "call for deletion",
    on: (target) => `calls for deletion of ${target}`,
  },
  ABSTAINS: {
    word: "Abstains",
    short: "Abstains",
    one: "abstains",
    many: "abstain",
    on: (target) => `abstains on ${target}`,
  },
};

export const sideWords: Record<Side, string> = {
  FOR: "For",
  CRITICAL: "Critical",
  AGAINST: "Against",
  NEITHER: "Neither",
};

export const kindWords: Record<EntityKind, { one: string; many: string }> = {
  TREATY: { one: "Treaty", many: "treaties" },
  VERSION: { one: "Version", many: "versions" },
  PROVISION: { one: "Provision", many: "provisions" },
  ACTOR: { one: "Actor", many: "actors" },
  ISSUE: { one: "Issue", many: "issues" },
  POSITION: { one: "Position", many: "positions" },
  DOCUMENT: { one: "Document", many: "documents" },
  VOTE: { one: "Vote", many: "votes" },
  EVENT: { one: "Event", many: "events" },
  TREATY_ACTION: { one: "Treaty action", many: "treaty actions" },
};

export const actorKindWords: Record<ActorKind, string> = {
  STATE: "State",
  INTERGOVERNMENTAL_ORGANIZATION: "Intergovernmental organization",
  CIVIL_SOCIETY: "Civil society",
  INDUSTRY: "Industry",
  ACADEMIA: "Academia",
  GROUP: "Group",
  BODY: "Body",
  PERSON: "Person",
};

export const lookWords = {
  state: "State",
  organization: "Organization",
  group: "Group",
  person: "Person",
  provision: "Provision",
  issue: "Issue",
  document: "Document",
  version: "Version",
  treaty: "Treaty",
  vote: "Vote",
  event: "Event",
  action: "Treaty action",
  position: "Position",
};

export const dates = {
  only: (from: string | null, to: string | null) =>
    from === null ? `Only until ${to}` : to === null ? `Only since ${from}` : `Only ${from} to ${to}`,
  all: "All dates",
};
