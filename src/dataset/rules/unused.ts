import type { Finding, Place } from "../place.ts";
import type { Rule } from "./rule.ts";

/** Actors and issues that nothing refers to: they may be kept for questions that find no record, or be forgotten. */
export const nothingIsUnused: Rule = (dataset) => {
  const used = new Set<string | undefined>([
    dataset.meta.silenceCountedOver,
    ...dataset.positions.flatMap(({ actor, via, issues }) => [actor, via, ...(issues ?? [])]),
    ...dataset.members.flatMap(({ actor, group }) => [actor, group]),
    ...dataset.documents.flatMap(({ authors }) => (authors ?? []).map(({ actor }) => actor)),
    ...dataset.votes.flatMap(({ casts }) => Object.values(casts ?? {}).flat()),
    ...dataset.actions.map(({ actor }) => actor),
    ...dataset.provisions.flatMap(({ issues }) => issues ?? []),
    ...dataset.issues.flatMap(({ broader }) => broader ?? []),
    ...dataset.actors.flatMap(({ partOf, sameAs }) => [partOf, sameAs]),
  ]);
  const unused = (kind: string, records: readonly { id: string; readAt: Place }[]): Finding[] =>
    records
      .filter(({ id }) => !used.has(id))
      .map(({ id, readAt }) => {
        const reason = `nothing refers to this ${kind}.`;
        return { place: readAt, record: id, field: ["id"], value: id, reason, warning: true };
      });
  return [...unused("actor", dataset.actors), ...unused("issue", dataset.issues)];
};
