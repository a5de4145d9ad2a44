/** The nodes of one cycle of the given edges, its first node again at the end; null where there is none. */
export function findCycle(edges: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  for (const start of edges.keys()) {
    const cycle = done.has(start) ? null : cycleFrom(start, edges, done);
    if (cycle) return cycle;
  }
  return null;
}

/** Walks with a list of its own, so that a long chain cannot exhaust the stack. */
function cycleFrom(start: string, edges: ReadonlyMap<string, readonly string[]>, done: Set<string>): string[] | null {
  const path = [{ node: start, next: 0 }];
  const open = new Set([start]);
  for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
    const to = edges.get(last.node)?.[last.next++];
    if (to === undefined) {
      path.pop();
      open.delete(last.node);
      done.add(last.node);
    } else if (open.has(to)) {
      const nodes = path.map(({ node }) => node);
      return [...nodes.slice(nodes.indexOf(to)), to];
    } else if (!done.has(to)) {
      path.push({ node: to, next: 0 });
      open.add(to);
    }
  }
  return null;
}
