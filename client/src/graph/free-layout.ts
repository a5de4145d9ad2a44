import type { GraphNode } from "../api/contract.ts";
import type { Drawing } from "../state/drawing.ts";
import type { LayoutReply, LayoutRequest } from "../workers/layout-engine.ts";
import { LINE } from "./columns.ts";
import { FEW_NAMED } from "./elements.ts";
import { lookOf } from "./kinds.ts";
import type { Spot } from "./types.ts";
import { LETTERS, wrapWords } from "./wrap.ts";

let worker: Worker | null = null;
let asked = 0;
const kept = new Map<string, Map<string, Spot>>();

/** The room that a node needs with its name under it, where names are shown. */
function roomOf(node: GraphNode, named: boolean): { width: number; height: number } {
  const { width, height } = lookOf(node);
  if (!named || node.kind === "PROVISION") return { width, height };
  const lines = wrapWords(node.label, LETTERS.issue);
  return { width: Math.max(width, ...lines.map((line) => line.length * 7)), height: height + 8 + lines.length * LINE };
}

/** Force and lineage layouts, made beside the page. The same drawing is laid out once. */
export async function layOut(
  drawing: Drawing,
  layout: "force" | "lineage",
  parents: ReadonlyMap<string, string>,
): Promise<Map<string, Spot>> {
  const few = drawing.nodes.length <= FEW_NAMED;
  const request: LayoutRequest = {
    id: 0,
    layout,
    nodes: drawing.nodes.map((node) => {
      const { width, height } = roomOf(node, few);
      return { id: node.id, width, height, parent: parents.get(node.id) ?? null };
    }),
    edges: drawing.edges.map(({ id, source, target }) => ({ id, source, target })),
    fixed: [],
  };
  const key = JSON.stringify(request);
  const before = kept.get(key);
  if (before !== undefined) return before;
  worker ??= new Worker(new URL("../workers/layout.ts", import.meta.url), { type: "module" });
  const own = worker;
  asked += 1;
  const id = asked;
  const reply = await new Promise<LayoutReply>((resolve, reject) => {
    const take = (event: MessageEvent<LayoutReply>) => {
      if (event.data.id !== id) return;
      own.removeEventListener("message", take);
      resolve(event.data);
    };
    own.addEventListener("message", take);
    own.addEventListener("error", (event) => reject(new Error(event.message)), { once: true });
    own.postMessage({ ...request, id });
  });
  const nodes = new Map(drawing.nodes.map((node) => [node.id, node]));
  const spots = new Map(
    reply.spots.flatMap(([name, x, y]): [string, Spot][] => {
      const node = nodes.get(name);
      if (node === undefined) return [];
      const { width, height } = lookOf(node);
      return [[name, { x, y: y - (roomOf(node, few).height - height) / 2, width, height }]];
    }),
  );
  kept.set(key, spots);
  return spots;
}
