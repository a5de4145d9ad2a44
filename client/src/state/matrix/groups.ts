import type { ActorMeta } from "../../api/matrix.ts";
import { actorKindWords, matrix as text } from "../../text.ts";
import type { Place } from "../place.ts";
import type { Cells } from "./cells.ts";
import { orderActors } from "./order.ts";

/** Rows that stand together under a name. */
export interface Group {
  id: string;
  label: string;
  actors: readonly ActorMeta[];
}

/** Actors who stand together, found by their records. */
export interface Community {
  actors: readonly string[];
  label: string;
}

export function groupActors(
  actors: readonly ActorMeta[],
  cells: Cells,
  { group, order }: Pick<Place, "group" | "order">,
  communities: readonly Community[],
): Group[] {
  const named = new Map<string, { label: string; rank: number; actors: ActorMeta[] }>();
  const put = (id: string, label: string, rank: number, actor: ActorMeta) => {
    const entry = named.get(id) ?? { label, rank, actors: [] };
    entry.actors.push(actor);
    named.set(id, entry);
  };
  const kind = (actor: ActorMeta) =>
    put(actor.kind, text.kindGroups[actor.kind] ?? actorKindWords[actor.kind], 2, actor);
  const blocs = group === "bloc" ? tellingBlocs(actors) : new Set<string>();
  const of = new Map(communities.flatMap((one, at) => one.actors.map((id) => [id, at] as const)));
  for (const actor of actors) {
    const [region] = actor.regions;
    switch (group) {
      case "none":
        put("all", text.everyone, 0, actor);
        break;
      case "kind":
        kind(actor);
        break;
      case "region":
        if (region === undefined) kind(actor);
        else put(region, region, 1, actor);
        break;
      case "bloc": {
        const mine = actor.memberOf.map((span) => span.group).filter((one) => blocs.has(one.id));
        for (const one of new Map(mine.map((entry) => [entry.id, entry])).values()) put(one.id, one.name, 1, actor);
        if (mine.length === 0) put("none", text.noBloc, 3, actor);
        break;
      }
      case "coalition": {
        const at = of.get(actor.id);
        if (at === undefined) put("none", text.noCoalition, 3, actor);
        else put(`coalition-${at}`, communities[at]?.label ?? "", 1, actor);
      }
    }
  }
  return [...named]
    .map(([id, entry]) => ({ id, ...entry, actors: orderActors(entry.actors, cells, order) }))
    .sort((a, b) => a.rank - b.rank || sizeOrName(group, a, b))
    .map(({ id, label, actors: members }) => ({ id, label, actors: members }));
}

function sizeOrName(group: Place["group"], a: Group, b: Group): number {
  if (group === "coalition") return a.id.localeCompare(b.id, "en", { numeric: true });
  return group === "bloc" ? b.actors.length - a.actors.length : a.label.localeCompare(b.label);
}

/** Groups with two members here at least; one to which nearly all states belong would tell nobody apart. */
export function tellingBlocs(actors: readonly ActorMeta[]): Set<string> {
  const counts = new Map<string, number>();
  for (const actor of actors) {
    for (const id of new Set(actor.memberOf.map((span) => span.group.id))) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const states = actors.filter((actor) => actor.kind === "STATE").length;
  const most = states < 10 ? Number.POSITIVE_INFINITY : states * 0.9;
  return new Set([...counts].filter(([, count]) => count > 1 && count < most).map(([id]) => id));
}
