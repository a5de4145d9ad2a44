import { compareIds } from "../domain/ledger.ts";
import type { Context } from "./context.ts";
import { type Entity, findEntities } from "./entity.ts";
import { edgesAround, type GraphView, type OpenEdge, viewOf } from "./neighborhood.ts";

/** Entities opened at one step at most, so that a path through a hub stays bounded. */
const FRONTIER = 2000;

/**
 * Shortest connections between two entities, breadth first: all of the same length, in the order of the keys on the
 * way, at most `first`. Empty where there is none within `maxLength` steps.
 */
export async function shortestPaths(
  from: Entity,
  to: Entity,
  maxLength: number,
  first: number,
  context: Context,
): Promise<GraphView[]> {
  if (from.key === to.key) return [await viewOf([from], new Set([from.key]), [], 0, context)];
  const distance = new Map([[from.key, 0]]);
  const into = new Map<string, OpenEdge[]>();
  let frontier = [from];
  for (let step = 1; step <= maxLength && frontier.length > 0 && !distance.has(to.key); step++) {
    const next = new Set<string>();
    for (const edge of await edgesAround(frontier, context)) {
      for (const [here, there] of [
        [edge.source, edge.target],
        [edge.target, edge.source],
      ] as const) {
        if (distance.get(here) !== step - 1 || (distance.get(there) ?? step) < step) continue;
        distance.set(there, step);
        into.set(there, [...(into.get(there) ?? []), edge]);
        next.add(there);
      }
    }
    frontier = await findEntities([...next].sort(compareIds).slice(0, FRONTIER), context);
  }
  if (!distance.has(to.key)) return [];
  const paths: { keys: string[]; edges: OpenEdge[] }[] = [];
  const walk = (key: string, keys: string[], edges: OpenEdge[]) => {
    if (paths.length >= first) return;
    if (key === from.key) {
      paths.push({ keys: [key, ...keys], edges });
      return;
    }
    const before = new Map<string, OpenEdge>();
    for (const edge of into.get(key) ?? []) {
      const other = edge.source === key ? edge.target : edge.source;
      if (distance.get(other) === (distance.get(key) ?? 0) - 1 && !before.has(other)) before.set(other, edge);
    }
    for (const other of [...before.keys()].sort(compareIds)) {
      const edge = before.get(other);
      if (edge) walk(other, [key, ...keys], [edge, ...edges]);
    }
  };
  walk(to.key, [], []);
  return Promise.all(
    paths.map(async ({ keys, edges }) => viewOf(await findEntities(keys, context), new Set(keys), edges, 0, context)),
  );
}
