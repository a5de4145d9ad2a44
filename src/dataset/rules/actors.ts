import { fold } from "../../domain/fold.ts";
import { isBefore } from "../../domain/partial-date.ts";
import type { Finding } from "../place.ts";
import { findCycle } from "./cycle.ts";
import type { Rule } from "./rule.ts";

const nobodyBelongsToItself: Rule = ({ members }) =>
  members
    .filter(({ actor, group }) => actor === group)
    .map(({ readAt, actor }) => {
      const reason = "a member of itself.";
      return { place: readAt, record: actor, field: ["actor"], value: actor, reason };
    });

/** An organ of an organ of itself, or another id for another id for itself. */
const nobodyIsPartOfItself: Rule = ({ actors }) =>
  (["partOf", "sameAs"] as const).flatMap((field) => {
    const edges = new Map(actors.map((actor) => [actor.id, actor[field] === undefined ? [] : [actor[field]]]));
    const cycle = findCycle(edges);
    const actor = actors.find(({ id }) => id === cycle?.[0]);
    if (!cycle || !actor) return [];
    const reason = `${field} leads back to the actor itself.`;
    return [{ place: actor.readAt, record: actor.id, field: [field], value: cycle.join(" > "), reason }];
  });

const membershipEndsAfterItBegins: Rule = ({ members }) =>
  members.flatMap(({ readAt, actor, from, to }) => {
    if (from === undefined || to === undefined || !isBefore(to, from)) return [];
    const reason = `the membership ends before it begins (${from}).`;
    return [{ place: readAt, record: actor, field: ["to"], value: to, reason }];
  });

const namesAreNotShared: Rule = ({ actors }) => {
  const owners = new Map<string, string>();
  return actors.flatMap((actor): Finding[] => {
    if (actor.sameAs !== undefined) return [];
    const names = [
      { name: actor.name, field: ["name"] },
      ...(actor.aliases ?? []).map(({ name }, index) => ({ name, field: ["aliases", index, "name"] })),
    ];
    return names.flatMap(({ name, field }): Finding[] => {
      const folded = fold(name);
      const owner = owners.get(folded);
      if (owner === actor.id) return [];
      owners.set(folded, actor.id);
      if (owner === undefined) return [];
      const reason = `also a name of ${owner}: a question with it has two readings.`;
      return [{ place: actor.readAt, record: actor.id, field, value: folded, reason, warning: true }];
    });
  });
};

export const ACTOR_RULES: readonly Rule[] = [
  nobodyBelongsToItself,
  nobodyIsPartOfItself,
  membershipEndsAfterItBegins,
  namesAreNotShared,
];
