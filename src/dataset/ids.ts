import type { Dataset } from "./dataset.ts";
import type { Finding, Place } from "./place.ts";

export type Kind =
  | "actor"
  | "issue"
  | "treaty"
  | "version"
  | "provision"
  | "document"
  | "position"
  | "event"
  | "vote"
  | "action"
  | "region";

export type Ids = Record<Kind, ReadonlySet<string>>;

interface Identified {
  readonly id: string;
  readonly readAt: Place;
  readonly field: string;
}

const byId = (records: readonly { id: string; readAt: Place }[], field = "id"): Identified[] =>
  records.map(({ id, readAt }) => ({ id, readAt, field }));

/** The ids of each kind, and those that are used twice. */
export function collectIds(dataset: Dataset): { ids: Ids; findings: Finding[] } {
  const records: Record<Kind, Identified[]> = {
    actor: byId(dataset.actors),
    issue: byId(dataset.issues),
    treaty: byId(dataset.treaties),
    version: byId(dataset.versions),
    provision: byId(dataset.provisions, "number"),
    document: [
      ...byId(dataset.documents),
      ...dataset.documents.flatMap(({ formerIds, readAt }) =>
        byId(
          (formerIds ?? []).map((id) => ({ id, readAt })),
          "formerIds",
        ),
      ),
    ],
    position: byId(dataset.positions),
    event: byId(dataset.events),
    vote: byId(dataset.votes),
    action: byId(dataset.actions),
    region: byId(
      dataset.regions.map(({ name, readAt }) => ({ id: name, readAt })),
      "name",
    ),
  };
  const findings: Finding[] = [];
  const index = (kind: Kind) => {
    const first = new Map<string, Place>();
    for (const { id, readAt, field } of records[kind]) {
      const before = first.get(id);
      if (before) {
        const reason = `this ${kind} id is used twice; first in ${before.file}.`;
        findings.push({ place: readAt, field: [field], record: id, value: id, reason });
      } else first.set(id, readAt);
    }
    return new Set(first.keys());
  };
  const ids: Ids = {
    actor: index("actor"),
    issue: index("issue"),
    treaty: index("treaty"),
    version: index("version"),
    provision: index("provision"),
    document: index("document"),
    position: index("position"),
    event: index("event"),
    vote: index("vote"),
    action: index("action"),
    region: index("region"),
  };
  return { ids, findings };
}
