import { louvain, type WeightedLink } from "./louvain.ts";

/** What one actor holds: for each thing on which it is on record, the side it takes. */
export interface Holder {
  id: string;
  sides: readonly (readonly [thing: string, side: string])[];
}
export interface Coalition {
  actors: readonly string[];
  /** Over all pairs within: records shared, and those on which the two stand on the same side. */
  shared: number;
  same: number;
}
export interface Coalitions {
  coalitions: readonly Coalition[];
  /** Those who stand nearly as close to another coalition as to their own. */
  between: readonly string[];
}

const SEED = 20_241_224;
/** Who is half as close to another coalition as to its own stands between the two. */
const NEARLY = 0.5;

/**
 * Who stands with whom. Two actors are linked where they share enough records and mostly stand on the same side; the
 * link is as strong as the sames are more than the differences.
 */
export function findCoalitions(holders: readonly Holder[], least: number): Coalitions {
  const sorted = [...holders].sort((a, b) => (a.id < b.id ? -1 : 1));
  const maps = sorted.map(({ sides }) => new Map(sides));
  const links: WeightedLink[] = [];
  const pairs = new Map<string, { shared: number; same: number }>();
  for (let a = 0; a < maps.length; a += 1) {
    for (let b = a + 1; b < maps.length; b += 1) {
      const pair = compare(maps[a], maps[b]);
      if (pair.shared < least) continue;
      pairs.set(`${a} ${b}`, pair);
      const weight = 2 * pair.same - pair.shared;
      if (weight > 0) links.push([a, b, weight]);
    }
  }
  const of = louvain(sorted.length, links, SEED);
  const members = new Map<number, number[]>();
  for (const [node, community] of of.entries()) members.set(community, [...(members.get(community) ?? []), node]);
  const coalitions = [...members.values()]
    .filter((nodes) => nodes.length > 1)
    .sort((a, b) => b.length - a.length || (a[0] ?? 0) - (b[0] ?? 0));
  return {
    coalitions: coalitions.map((nodes) => ({
      actors: byRecords(nodes, maps).map((node) => sorted[node]?.id ?? ""),
      ...sumPairs(nodes, pairs),
    })),
    between: between(sorted.length, links, of).map((node) => sorted[node]?.id ?? ""),
  };
}

/** Those with most on record first: by them a coalition is known. */
const byRecords = (nodes: readonly number[], maps: readonly ReadonlyMap<string, string>[]): number[] =>
  [...nodes].sort((a, b) => (maps[b]?.size ?? 0) - (maps[a]?.size ?? 0));

function compare(a: ReadonlyMap<string, string> | undefined, b: ReadonlyMap<string, string> | undefined) {
  let [shared, same] = [0, 0];
  for (const [thing, side] of a ?? []) {
    const other = b?.get(thing);
    if (other === undefined) continue;
    shared += 1;
    if (other === side) same += 1;
  }
  return { shared, same };
}

function sumPairs(nodes: readonly number[], pairs: ReadonlyMap<string, { shared: number; same: number }>) {
  let [shared, same] = [0, 0];
  for (const [at, a] of nodes.entries()) {
    for (const b of nodes.slice(at + 1)) {
      const pair = pairs.get(`${a} ${b}`);
      shared += pair?.shared ?? 0;
      same += pair?.same ?? 0;
    }
  }
  return { shared, same };
}

function between(count: number, links: readonly WeightedLink[], of: readonly number[]): number[] {
  const ties = Array.from({ length: count }, () => new Map<number, number>());
  for (const [a, b, weight] of links) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const community = of[to] ?? 0;
      ties[from]?.set(community, (ties[from]?.get(community) ?? 0) + weight);
    }
  }
  return ties.flatMap((tie, node) => {
    const own = tie.get(of[node] ?? 0) ?? 0;
    const other = Math.max(0, ...[...tie].filter(([community]) => community !== of[node]).map(([, weight]) => weight));
    return own > 0 && other >= own * NEARLY ? [node] : [];
  });
}
