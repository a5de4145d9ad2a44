import { compareIds } from "../domain/ledger.ts";
import { ENTITY_KINDS, type EntityKind } from "../domain/lists.ts";
import {
  listLinksAround,
  listLinksOfPositions,
  listStancesAroundActors,
  listStancesAroundTargets,
} from "../store/statements/graph.ts";
import type { Context } from "./context.ts";
import { type Entity, findEntities, nameEntity } from "./entity.ts";
import { type Edge, linkEdge, stanceEdge } from "./graph-edge.ts";

/** Relationships read at one step at most: far above what a view of 1,000 nodes can show. */
const LINKS = 20_000;

/** Every relationship that begins or ends at the entities; positions stand as lines, except those given themselves. */
export async function edgesAround(entities: readonly Entity[], { store }: Context): Promise<Edge[]> {
  const keysOf = (...kinds: EntityKind[]) => entities.filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key);
  const [actors, targets, positions, keys] = [
    keysOf("ACTOR"),
    keysOf("PROVISION", "VERSION", "TREATY", "EVENT", "ISSUE"),
    keysOf("POSITION"),
    entities.map(({ key }) => key),
  ];
  const [byActors, onTargets, ofPositions, links] = await Promise.all([
    actors.length === 0 ? [] : store.read(listStancesAroundActors, { keys: actors }),
    targets.length === 0 ? [] : store.read(listStancesAroundTargets, { keys: targets }),
    positions.length === 0 ? [] : store.read(listLinksOfPositions, { keys: positions }),
    keys.length === 0 ? [] : store.read(listLinksAround, { keys, limit: LINKS }),
  ]);
  const edges = [...byActors, ...onTargets].map(stanceEdge).concat([...ofPositions, ...links].map(linkEdge));
  return [...new Map(edges.map((edge) => [edge.id, edge])).values()];
}

export interface GraphView {
  readonly nodes: readonly object[];
  readonly edges: readonly Edge[];
  readonly truncated: boolean;
  readonly omitted: number;
}

/** Nodes with their names and degrees, in the given order. */
async function describe(entities: readonly Entity[], context: Context): Promise<object[]> {
  return Promise.all(
    entities.map(async (entity) => {
      const [name, degree, actor] = await Promise.all([
        nameEntity(entity, context),
        context.batch.degree.load(entity.key),
        entity.kind === "ACTOR" ? context.batch.actor.load(entity.id) : null,
      ]);
      return { id: entity.key, kind: entity.kind, actorKind: actor?.kind ?? null, ...name, degree };
    }),
  );
}

/** The view of the given entities and the edges between them, each edge once. */
export async function viewOf(
  entities: readonly Entity[],
  edges: readonly Edge[],
  omitted: number,
  context: Context,
): Promise<GraphView> {
  const drawn = new Set(entities.map(({ key }) => key));
  const between = edges.filter(({ source, target }) => drawn.has(source) && drawn.has(target));
  const unique = [...new Map(between.map((edge) => [edge.id, edge])).values()].sort((a, b) => compareIds(a.id, b.id));
  return { nodes: await describe(entities, context), edges: unique, truncated: omitted > 0, omitted };
}

/**
 * The given entities and what lies within `depth` steps: nearest first; of equally near ones those joined by most
 * relationships, so that what is cut off is what hangs on least.
 */
export async function neighborhood(
  start: readonly Entity[],
  { depth, kinds, limit }: { depth: number; kinds: readonly EntityKind[] | null; limit: number },
  context: Context,
): Promise<GraphView> {
  const wanted = new Set<EntityKind>(kinds ?? ENTITY_KINDS.filter((kind) => kind !== "POSITION"));
  const drawn = new Map(start.slice(0, limit).map((entity) => [entity.key, entity]));
  const edges: Edge[] = [];
  const seen = new Set(start.map(({ key }) => key));
  let omitted = start.length - drawn.size;
  let frontier = [...drawn.values()];
  for (let step = 0; step < depth && frontier.length > 0; step++) {
    const found = await edgesAround(frontier, context);
    edges.push(...found);
    const joined = new Map<string, number>();
    for (const { source, target } of found) {
      for (const key of [source, target]) if (!seen.has(key)) joined.set(key, (joined.get(key) ?? 0) + 1);
    }
    const ordered = [...joined].sort((a, b) => b[1] - a[1] || compareIds(a[0], b[0])).map(([key]) => key);
    for (const key of ordered) seen.add(key);
    const next = (await findEntities(ordered, context)).filter(({ kind }) => wanted.has(kind));
    frontier = next.slice(0, Math.max(0, limit - drawn.size));
    omitted += next.length - frontier.length;
    for (const entity of frontier) drawn.set(entity.key, entity);
  }
  if (frontier.length > 0) edges.push(...(await edgesAround(frontier, context)));
  return viewOf([...drawn.values()], edges, omitted, context);
}
