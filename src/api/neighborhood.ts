import { compareIds } from "../domain/ledger.ts";
import { ENTITY_KINDS, type EntityKind } from "../domain/lists.ts";
import {
  countVotesBeside,
  type Link,
  listCastsAmong,
  listCastsAroundActors,
  listCastsAroundVotes,
  listLinksAmong,
  listLinksAround,
  listLinksBesideCasts,
  listLinksOfPositions,
  listStancesAroundActors,
  listStancesAroundTargets,
} from "../store/statements/graph.ts";
import type { Batch, Provision } from "./batch.ts";
import type { Context } from "./context.ts";
import { type Entity, findEntities, nameEntity } from "./entity.ts";
import { type Edge, linkEdge, stanceEdge } from "./graph-edge.ts";
import { adoptedOf, canonicalOf, expandProvisions } from "./lineage.ts";

/** Relationships read at one step at most: far above what a view of 1,000 nodes can show. */
const LINKS = 20_000;
/** Actors of whom the votes are read at one step at most: each may have six thousand. */
const OPENED = 12;

/** An edge of which the end is not fixed yet: it is drawn to the first of these that is drawn, else to `target`. */
export type OpenEdge = Edge & { readonly ends: readonly string[] };

/**
 * The names under which a provision may be drawn, the nearest first: its own, that of the adopted text, then the same
 * of what contains it. Other entities have one name.
 */
async function endsOf(key: string, batch: Batch): Promise<{ target: string; ends: string[] }> {
  const own = await batch.provision.load(key);
  if (own === null) return { target: key, ends: [key] };
  const ends: string[] = [];
  for (let part: Provision | null = own; part !== null; ) {
    const adopted = (await adoptedOf(batch, part))?.id;
    ends.push(part.id, ...(adopted === undefined || adopted === part.id ? [] : [adopted]));
    part = part.parentId === null ? null : await batch.provision.load(part.parentId);
  }
  return { target: (await adoptedOf(batch, own))?.id ?? key, ends };
}

const keysOf = (entities: Iterable<Entity>, ...kinds: EntityKind[]) =>
  [...entities].filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key);

const closed = (link: Link): OpenEdge => {
  const edge = linkEdge(link);
  return { ...edge, ends: [edge.target] };
};

/**
 * Positions around the entities. They stand as lines, except those given themselves; a provision has the stances on it
 * under all its numbers, and on its parts.
 */
async function stancesAround(entities: readonly Entity[], { store, batch }: Context): Promise<OpenEdge[]> {
  const [actors, provisions, positions] = [
    keysOf(entities, "ACTOR"),
    keysOf(entities, "PROVISION"),
    keysOf(entities, "POSITION"),
  ];
  const others = keysOf(entities, "VERSION", "TREATY", "EVENT", "ISSUE");
  const targets = [...others, ...(provisions.length === 0 ? [] : await expandProvisions(batch, provisions))];
  const [byActors, onTargets, ofPositions] = await Promise.all([
    actors.length === 0 ? [] : store.read(listStancesAroundActors, { keys: actors }),
    targets.length === 0 ? [] : store.read(listStancesAroundTargets, { keys: targets }),
    positions.length === 0 ? [] : store.read(listLinksOfPositions, { keys: positions }),
  ]);
  const stances = await Promise.all(
    [...byActors, ...onTargets].map(async (line) => ({
      ...stanceEdge(line),
      ...(await endsOf(line.targetKey, batch)),
    })),
  );
  return [...stances, ...ofPositions.map(closed)];
}

const eachOnce = (edges: readonly OpenEdge[]) => [...new Map(edges.map((edge) => [edge.id, edge])).values()];

/** Every relationship that begins or ends at the entities, up to a bound. */
export async function edgesAround(entities: readonly Entity[], context: Context): Promise<OpenEdge[]> {
  const keys = entities.map(({ key }) => key);
  const [stances, links] = await Promise.all([
    stancesAround(entities, context),
    keys.length === 0 ? [] : context.store.read(listLinksAround, { keys, limit: LINKS }),
  ]);
  return eachOnce(stances.concat(links.map(closed)));
}

interface Step {
  readonly edges: readonly OpenEdge[];
  /** Votes of the actors that were left out: those beyond the newest of each. */
  readonly unread: number;
}

/**
 * What a step from the entities leads over. Of the votes of an actor, which are thousands, it reads the newest that a view
 * has room for, and counts the others.
 */
async function stepFrom(
  entities: readonly Entity[],
  wanted: ReadonlySet<EntityKind>,
  seen: ReadonlySet<string>,
  limit: number,
  context: Context,
): Promise<Step> {
  const { store } = context;
  const votes = wanted.has("ACTOR") ? keysOf(entities, "VOTE") : [];
  const actors = wanted.has("VOTE") ? keysOf(entities, "ACTOR").slice(0, OPENED) : [];
  const keys = entities.map(({ key }) => key);
  const [stances, links, ofVotes, ofActors] = await Promise.all([
    stancesAround(entities, context),
    keys.length === 0 ? [] : store.read(listLinksBesideCasts, { keys, limit: LINKS }),
    votes.length === 0 ? [] : store.read(listCastsAroundVotes, { keys: votes, limit: LINKS }),
    actors.length === 0 ? [] : store.read(listCastsAroundActors, { keys: actors, limit }),
  ]);
  const known = [...new Set([...ofActors.map(({ toKey }) => toKey), ...seen])];
  const [beside] = ofActors.length === 0 ? [] : await store.read(countVotesBeside, { actors, votes: known });
  const edges = eachOnce(stances.concat([...links, ...ofVotes, ...ofActors].map(closed)));
  return { edges, unread: beside?.votes ?? 0 };
}

/** The relationships between the entities, other than those of positions. */
async function linksAmong(entities: readonly Entity[], { store }: Context): Promise<OpenEdge[]> {
  const [votes, actors] = [keysOf(entities, "VOTE"), keysOf(entities, "ACTOR")];
  const [links, casts] = await Promise.all([
    store.read(listLinksAmong, { keys: entities.map(({ key }) => key) }),
    votes.length === 0 || actors.length === 0 ? [] : store.read(listCastsAmong, { votes, actors }),
  ]);
  return [...links, ...casts].map(closed);
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

/**
 * What stands for each name among the drawn entities. A provision that was asked for stands for itself; of others that
 * are the same in another version, the first drawn stands for all, so that its stances meet at one place.
 */
async function drawnNames(
  entities: Iterable<Entity>,
  asked: ReadonlySet<string>,
  { batch }: Context,
): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  const standsFor = new Map<string, string>();
  for (const { key, kind } of entities) {
    if (kind !== "PROVISION") {
      names.set(key, key);
      continue;
    }
    const adopted = await canonicalOf(batch, key);
    const first = standsFor.get(adopted) ?? key;
    standsFor.set(adopted, first);
    names.set(key, asked.has(key) ? key : first);
  }
  for (const [adopted, key] of standsFor) if (!names.has(adopted)) names.set(adopted, key);
  return names;
}

/** The view of the given entities and the edges between them, each position and relationship once. */
export async function viewOf(
  entities: readonly Entity[],
  asked: ReadonlySet<string>,
  edges: readonly OpenEdge[],
  omitted: number,
  context: Context,
): Promise<GraphView> {
  const drawn = await drawnNames(entities, asked, context);
  const between = new Map<string, Edge>();
  for (const { ends, ...edge } of edges) {
    const end = ends.find((name) => drawn.has(name));
    const target = end === undefined ? undefined : drawn.get(end);
    if (target === undefined || !drawn.has(edge.source)) continue;
    const id = edge.position === null ? edge.id : `${edge.position}>${target}`;
    between.set(id, { ...edge, id, target });
  }
  const ordered = [...between.values()].sort((a, b) => compareIds(a.id, b.id));
  return { nodes: await describe(entities, context), edges: ordered, truncated: omitted > 0, omitted };
}

/**
 * The given entities and what lies within `depth` steps: nearest first; of equally near ones those joined by most
 * relationships, so that what is cut off is what hangs on least. Of an actor's votes the newest are read, and where a step
 * begins at more than twelve actors, the votes of twelve of them.
 */
export async function neighborhood(
  start: readonly Entity[],
  { depth, kinds, limit }: { depth: number; kinds: readonly EntityKind[] | null; limit: number },
  context: Context,
): Promise<GraphView> {
  const wanted = new Set<EntityKind>(kinds ?? ENTITY_KINDS.filter((kind) => kind !== "POSITION"));
  const drawn = new Map(start.slice(0, limit).map((entity) => [entity.key, entity]));
  const asked = new Set(start.map(({ key }) => key));
  const edges: OpenEdge[] = [];
  const seen = new Set(start.map(({ key }) => key));
  let omitted = start.length - drawn.size;
  let frontier = [...drawn.values()];
  for (let step = 0; step < depth && frontier.length > 0; step++) {
    const { edges: found, unread } = await stepFrom(frontier, wanted, seen, limit, context);
    edges.push(...found);
    omitted += unread;
    const joined = new Map<string, number>();
    const names = await drawnNames(drawn.values(), asked, context);
    for (const { source, target, ends } of found) {
      const end = ends.find((name) => names.has(name)) ?? target;
      for (const key of [source, end]) if (!seen.has(key)) joined.set(key, (joined.get(key) ?? 0) + 1);
    }
    const ordered = [...joined].sort((a, b) => b[1] - a[1] || compareIds(a[0], b[0])).map(([key]) => key);
    for (const key of ordered) seen.add(key);
    const next = (await findEntities(ordered, context)).filter(({ kind }) => wanted.has(kind));
    frontier = next.slice(0, Math.max(0, limit - drawn.size));
    omitted += next.length - frontier.length;
    for (const entity of frontier) drawn.set(entity.key, entity);
  }
  if (frontier.length > 0) edges.push(...(await stancesAround(frontier, context)));
  edges.push(...(await linksAmong([...drawn.values()], context)));
  return viewOf([...drawn.values()], asked, edges, omitted, context);
}
