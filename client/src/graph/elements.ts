import type { GraphEdge, GraphNode, Stance } from "../api/contract.ts";
import { type Drawing, isStance } from "../state/drawing.ts";
import { graph } from "../text.ts";
import { columnOf, LINE, PORT_PITCH } from "./columns.ts";
import { curveBetween } from "./curve.ts";
import { lookOf } from "./kinds.ts";
import type { ElementDefinition, Spots } from "./types.ts";
import { LETTERS, wrapWords } from "./wrap.ts";

export interface Scene {
  drawing: Drawing;
  spots: Spots;
  /** Stances switched off. */
  off: readonly Stance[];
  /** The node or edge that the panel explains. */
  open: string | null;
  /** Columns have captions and ports; free layouts have neither. */
  free?: boolean;
  /** The frames round nodes that stand together, and who is in which. */
  frames?: readonly { id: string; label: string; members: readonly string[] }[];
  /** Where the keyboard is. */
  focus: { node: string | null; edge: string | null };
}

/** Drawing and view state to Cytoscape's elements: pure, so that the same scene is always the same picture. */
export function toElements(scene: Scene): ElementDefinition[] {
  const { drawing, spots, off, free = false, frames = [] } = scene;
  const edges = drawing.edges.filter((edge) => edge.stance === null || !off.includes(edge.stance));
  if (free) return freeElements(scene, edges, frames);
  const near = nearOf(scene, edges);
  const ports = portsOf(edges, spots);
  const nodes = drawing.nodes.filter((node) => spots.has(node.id));
  return [
    ...nodes.map((node) => nodeElement(node, spots, classes(node.id, near, scene))),
    ...nodes
      .filter((node) => columnOf(node) === 1)
      .flatMap((node) => captions(node, drawing, spots, classes(node.id, near, scene))),
    ...edges.map((edge) => edgeElement(edge, spots, ports.get(edge.id) ?? 0, edgeClasses(edge, near, scene))),
  ];
}

/** The twelve with most links, the open one and its neighbours are named; the others when they are pointed at. */
const NAMED = 12;
/** Up to so many nodes all are named. */
export const FEW_NAMED = 40;
/** Beyond this, lines are straight: bent ones take too long to draw. */
const MOST_BENT = 400;

function freeElements(scene: Scene, edges: readonly GraphEdge[], frames: NonNullable<Scene["frames"]>) {
  const { drawing, spots, open, focus } = scene;
  const near = nearOf(scene, edges);
  const nodes = drawing.nodes.filter((node) => spots.has(node.id));
  const parent = new Map(frames.flatMap((frame) => frame.members.map((id) => [id, frame.id] as const)));
  const few = nodes.length <= FEW_NAMED;
  const named = new Set(
    [...nodes]
      .sort((a, b) => b.degree - a.degree)
      .slice(0, NAMED)
      .map((node) => node.id),
  );
  const isNamed = (id: string) =>
    few ||
    named.has(id) ||
    frames.some((one) => one.id === id) ||
    id === open ||
    id === focus.node ||
    near?.nodes.has(id) === true;
  const used = new Set(nodes.flatMap((node) => parent.get(node.id) ?? []));
  const straight = edges.length > MOST_BENT ? ["straight"] : [];
  return [
    ...frames
      .filter((frame) => used.has(frame.id))
      .map(
        (frame): ElementDefinition => ({
          group: "nodes",
          data: { id: frame.id, kind: "FRAME", label: wrapWords(frame.label, 30).join("\n") },
          classes: ["frame"],
        }),
      ),
    ...nodes.map((node): ElementDefinition => {
      const element = nodeElement(node, spots, classes(node.id, near, scene), scene);
      const { height } = lookOf(node);
      const frame = parent.get(node.id);
      return {
        ...element,
        data: { ...element.data, height, ...(frame === undefined ? {} : { parent: frame }) },
        classes: [
          lookOf(node).name,
          "free",
          ...(frames.some((one) => one.id === node.id) ? ["closed-frame"] : []),
          ...(isNamed(node.id) ? [] : ["quiet"]),
          ...classes(node.id, near, scene),
        ],
      };
    }),
    ...edges
      .filter((edge) => spots.has(edge.source) && spots.has(edge.target))
      .map((edge): ElementDefinition => {
        const { id, source, target, label, side, stance, inherited, confidence } = edge;
        return {
          group: "edges",
          data: { id, source, target, label, side, stance, inherited, confidence },
          classes: [...straight, ...edgeClasses(edge, near, scene)],
        };
      }),
  ];
}

interface Near {
  nodes: ReadonlySet<string>;
  edges: ReadonlySet<string>;
}

/** What belongs to the open node or edge; null while nothing is open, so that nothing is faded. */
function nearOf({ open, drawing }: Scene, edges: readonly GraphEdge[]): Near | null {
  if (open === null) return null;
  const openEdge = edges.find((edge) => edge.id === open);
  if (openEdge === undefined && !drawing.nodes.some((node) => node.id === open)) return null;
  const mine =
    openEdge === undefined ? edges.filter((edge) => edge.source === open || edge.target === open) : [openEdge];
  return {
    nodes: new Set([open, ...mine.flatMap((edge) => [edge.source, edge.target])]),
    edges: new Set(mine.map((edge) => edge.id)),
  };
}

function classes(id: string, near: Near | null, { open, focus }: Scene): string[] {
  return [
    ...(id === open ? ["open"] : []),
    ...(near !== null && !near.nodes.has(id) ? ["far"] : []),
    ...(id === focus.node ? ["focus"] : []),
  ];
}

function edgeClasses(edge: GraphEdge, near: Near | null, { open, focus }: Scene): string[] {
  const isNear = near?.edges.has(edge.id) === true;
  return [
    ...(isNear && (edge.target === open || edge.source === open) ? ["near"] : []),
    ...(near !== null && !isNear ? ["far"] : []),
    ...(edge.id === focus.edge || edge.id === open ? ["focus"] : []),
  ];
}

function nodeElement(
  node: GraphNode,
  spots: Spots,
  names: string[],
  scene: Pick<Scene, "free"> = {},
): ElementDefinition {
  const spot = spots.get(node.id);
  const look = lookOf(node);
  const { x, y, width, height } = spot ?? { x: 0, y: 0, width: look.width, height: look.height };
  const label = labelOf(node, scene.free === true);
  return {
    group: "nodes",
    data: {
      id: node.id,
      kind: node.kind,
      label,
      width: Math.max(
        width,
        node.kind === "PROVISION" ? 12 + 9 * Math.max(...label.split("\n").map((line) => line.length)) : width,
      ),
      height,
    },
    position: { x, y },
    classes: [look.name, `column-${columnOf(node)}`, ...names],
  };
}

function labelOf(node: GraphNode, free: boolean): string {
  const column = columnOf(node);
  if (column === 1) return shortNumber(node.label);
  return wrapWords(node.label, column === 0 && !free ? LETTERS.actor : LETTERS.issue).join("\n");
}

/** "Article 6(2)" is 6(2) inside its box; what is no article keeps its name. */
export const shortNumber = (label: string): string =>
  label.replace(/^(?:draft )?article\s+/i, "").replace(/\s*\((?=[A-Z])/, "\n(");

/** The title beside a provision, and how much of what hangs on it is drawn: nodes that are no part of the data. */
function captions(node: GraphNode, drawing: Drawing, spots: Spots, names: string[]): ElementDefinition[] {
  const spot = spots.get(node.id);
  if (spot === undefined) return [];
  const lines = wrapWords(node.detail ?? "", LETTERS.caption);
  const title = lines.join("\n");
  const drawn = drawing.edges.filter((edge) => edge.source === node.id || edge.target === node.id).length;
  const sub = node.degree > drawn ? graph.linksDrawn(drawn, node.degree) : "";
  const x = spot.x + spot.width / 2 + (names.includes("open") ? 16 : 8);
  const caption = (id: string, label: string, y: number, name: string): ElementDefinition => ({
    group: "nodes",
    data: { id: `${id} ${node.id}`, kind: "CAPTION", label },
    position: { x, y },
    classes: ["caption", name, ...names.map((one) => `caption-${one}`)],
  });
  return [
    ...(title === "" ? [] : [caption("title", title, spot.y - (sub === "" ? 0 : 8), "caption-title")]),
    ...(sub === ""
      ? []
      : [caption("sub", sub, title === "" ? spot.y : spot.y + 1 + (LINE / 2) * lines.length, "caption-sub")]),
  ];
}

/** One landing place for each stance on a provision, in the order of the actors, so that no two arrow heads touch. */
function portsOf(edges: readonly GraphEdge[], spots: Spots): Map<string, number> {
  const ports = new Map<string, number>();
  const byTarget = new Map<string, GraphEdge[]>();
  for (const edge of edges) if (isStance(edge)) byTarget.set(edge.target, [...(byTarget.get(edge.target) ?? []), edge]);
  for (const [target, list] of byTarget) {
    const spot = spots.get(target);
    const pitch = Math.min(PORT_PITCH, ((spot?.height ?? 30) - 8) / list.length);
    const sorted = [...list].sort((a, b) => (spots.get(a.source)?.y ?? 0) - (spots.get(b.source)?.y ?? 0));
    for (const [at, edge] of sorted.entries()) ports.set(edge.id, (at - (sorted.length - 1) / 2) * pitch);
  }
  return ports;
}

function edgeElement(edge: GraphEdge, spots: Spots, port: number, names: string[]): ElementDefinition {
  const [from, to] = [spots.get(edge.source), spots.get(edge.target)];
  const across = from !== undefined && to !== undefined && Math.abs(from.x - to.x) > 60;
  return {
    group: "edges",
    data: {
      id: edge.id,
      source: edge.source,
      target: edge.target,
      label: edge.label,
      side: edge.side,
      stance: edge.stance,
      inherited: edge.inherited,
      confidence: edge.confidence,
      ...(across ? curveBetween(from, to, port) : {}),
    },
    classes: [across ? "across" : "beside", ...names],
  };
}
