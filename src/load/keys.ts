import type { Dataset } from "../dataset/dataset.ts";
import type { EntityKind } from "../domain/lists.ts";

/**
 * Keys of entities, unique over all kinds: the id, or, where an earlier kind of the list has the same id, the kind and
 * the id ("document:moscow-2025").
 */
export interface Keys {
  of(kind: EntityKind, id: string): string;
  /** The key of the first kind among these that has the id. References are known to resolve. */
  among(kinds: readonly EntityKind[], id: string): string;
}

export function makeKeys(dataset: Dataset): Keys {
  const ids: [EntityKind, readonly { id: string }[]][] = [
    ["TREATY", dataset.treaties],
    ["VERSION", dataset.versions],
    ["PROVISION", dataset.provisions],
    ["ACTOR", dataset.actors],
    ["ISSUE", dataset.issues],
    ["POSITION", dataset.positions],
    ["DOCUMENT", dataset.documents],
    ["VOTE", dataset.votes],
    ["EVENT", dataset.events],
    ["TREATY_ACTION", dataset.actions],
  ];
  const taken = new Set<string>();
  const keys = new Map<EntityKind, Map<string, string>>();
  for (const [kind, records] of ids) {
    const ofKind = new Map<string, string>();
    for (const { id } of records) {
      const key = taken.has(id) ? `${kind.toLowerCase()}:${id}` : id;
      taken.add(key);
      ofKind.set(id, key);
    }
    keys.set(kind, ofKind);
  }
  // A document may be cited by an id under which it was once filed.
  for (const { id, formerIds } of dataset.documents) {
    const documents = keys.get("DOCUMENT");
    for (const former of formerIds ?? []) documents?.set(former, documents.get(id) ?? id);
  }
  const of = (kind: EntityKind, id: string) => keys.get(kind)?.get(id) ?? id;
  return {
    of,
    among: (kinds, id) => of(kinds.find((kind) => keys.get(kind)?.has(id)) ?? "DOCUMENT", id),
  };
}
