/** A weighted line between two of the numbered nodes; weights are positive. */
export type WeightedLink = readonly [a: number, b: number, weight: number];

/** A small generator whose numbers are the same everywhere (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Communities by the method of Louvain (Blondel and others, 2008): nodes move to where modularity gains most, then
 * communities become nodes, until nothing gains. The same links and seed give the same communities.
 */
export function louvain(count: number, links: readonly WeightedLink[], seed = 1): number[] {
  const random = seeded(seed);
  let of = Array.from({ length: count }, (_, node) => node);
  let [size, level] = [count, links];
  for (;;) {
    const moved = moveNodes(size, level, random);
    const names = [...new Set(moved)];
    const index = new Map(names.map((name, at) => [name, at]));
    const next = moved.map((name) => index.get(name) ?? 0);
    of = of.map((community) => next[community] ?? 0);
    if (names.length === size) return of;
    level = fold(level, next);
    size = names.length;
  }
}

function moveNodes(count: number, links: readonly WeightedLink[], random: () => number): number[] {
  const near: Map<number, number>[] = Array.from({ length: count }, () => new Map());
  const degree = new Array<number>(count).fill(0);
  let total = 0;
  for (const [a, b, weight] of links) {
    total += weight;
    degree[a] = (degree[a] ?? 0) + weight;
    degree[b] = (degree[b] ?? 0) + weight;
    if (a === b) continue;
    near[a]?.set(b, (near[a]?.get(b) ?? 0) + weight);
    near[b]?.set(a, (near[b]?.get(a) ?? 0) + weight);
  }
  const of = Array.from({ length: count }, (_, node) => node);
  if (total === 0) return of;
  const held = [...degree];
  const order = shuffle(count, random);
  for (let gained = true; gained; ) {
    gained = false;
    for (const node of order) {
      const own = of[node] ?? 0;
      const weight = degree[node] ?? 0;
      held[own] = (held[own] ?? 0) - weight;
      const toward = new Map<number, number>([[own, 0]]);
      for (const [other, link] of near[node] ?? []) {
        const community = of[other] ?? 0;
        toward.set(community, (toward.get(community) ?? 0) + link);
      }
      const gain = (community: number) =>
        (toward.get(community) ?? 0) - ((held[community] ?? 0) * weight) / (2 * total);
      let best = own;
      for (const community of toward.keys()) if (gain(community) > gain(best) + 1e-12) best = community;
      held[best] = (held[best] ?? 0) + weight;
      of[node] = best;
      if (best !== own) gained = true;
    }
  }
  return of;
}

function fold(links: readonly WeightedLink[], of: readonly number[]): WeightedLink[] {
  const sums = new Map<string, [number, number, number]>();
  for (const [a, b, weight] of links) {
    const [low, high] = [of[a] ?? 0, of[b] ?? 0].sort((x, y) => x - y) as [number, number];
    const key = `${low} ${high}`;
    const sum = sums.get(key) ?? [low, high, 0];
    sum[2] += weight;
    sums.set(key, sum);
  }
  return [...sums.values()];
}

function shuffle(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, node) => node);
  for (let at = count - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

/** How much denser communities are within than chance would have them. */
export function modularity(count: number, links: readonly WeightedLink[], of: readonly number[]): number {
  const total = links.reduce((sum, [, , weight]) => sum + weight, 0);
  if (total === 0) return 0;
  const held = new Array<number>(count).fill(0);
  let within = 0;
  for (const [a, b, weight] of links) {
    if (of[a] === of[b]) within += weight;
    for (const end of [a, b]) held[of[end] ?? 0] = (held[of[end] ?? 0] ?? 0) + weight;
  }
  return within / total - held.reduce((sum, one) => sum + (one / (2 * total)) ** 2, 0);
}
