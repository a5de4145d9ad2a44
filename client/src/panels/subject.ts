import type { EntityKind, LineageRow, Named, ProvisionName } from "../api/contract.ts";
import type { PositionFilter } from "../api/operations.ts";
import type { RecordKind, RecordRef } from "../state/place.ts";

/** Whatever can be chosen, made ready to explain itself: the side panel and the record page draw the same thing. */
export interface Subject {
  ref: RecordRef;
  /** "Provision", "State", "Document": what it is, in a word. */
  kind: string;
  within: Value | null;
  title: string;
  subtitle: string | null;
  summary: string | null;
  lineage: { steps: readonly LineageRow[]; meant: ProvisionName } | null;
  facts: readonly Fact[];
  /** The positions that belong to it; null where it has none of its own. */
  filter: PositionFilter | null;
  /** Said where nobody is on record. */
  silence: string;
  /** The node to draw it by; null where it is not drawn. */
  nodeId: string | null;
}

export interface Fact {
  label: string;
  values: readonly Value[];
}

/** A value that may lead on: to another record, or to an address outside. */
export interface Value {
  text: string;
  ref?: RecordRef;
  href?: string;
  detail?: string;
}

const RECORD_OF: Partial<Record<EntityKind, RecordKind>> = {
  TREATY: "treaty",
  PROVISION: "provision",
  ACTOR: "actor",
  ISSUE: "issue",
  POSITION: "position",
  DOCUMENT: "document",
};
export const recordKindOf = (kind: EntityKind): RecordKind | null => RECORD_OF[kind] ?? null;

/** A node id is the entity's id, or "kind:id" where another kind has the same id. */
export function recordOfNode(node: { id: string; kind: EntityKind }): RecordRef | null {
  const kind = recordKindOf(node.kind);
  if (kind === null) return null;
  const prefix = `${node.kind.toLowerCase()}:`;
  return { kind, id: node.id.startsWith(prefix) ? node.id.slice(prefix.length) : node.id };
}

export const toValue = (kind: RecordKind, named: Named, detail?: string): Value => ({
  text: named.label,
  ref: { kind, id: named.id },
  ...(detail === undefined ? {} : { detail }),
});

export const textFact = (label: string, text: string | null): Fact => ({
  label,
  values: text === null || text === "" ? [] : [{ text }],
});
