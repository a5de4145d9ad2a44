import type { GraphEdge, GraphNode } from "../api/contract.ts";
import { type Drawing, isStance } from "../state/drawing.ts";
import { STANCES } from "../state/stances.ts";
import { lookOf } from "./kinds.ts";
import type { Spot, Spots } from "./types.ts";
import { LETTERS, wrapWords } from "./wrap.ts";

/**
 * Two columns: actors left, in the order for, critical, against of the leading provision; provisions right, each as tall
 * as its stances; issues beyond them. What is placed stays where it is: what comes later goes to the end of its column.
 */
export function placeInColumns(drawing: Drawing, placed: Spots, width: number): Spots {
  const column = (node: GraphNode) => (drawing.focus.includes(node.id) && columnOf(node) === 2 ? 1 : columnOf(node));
  const spots = new Map<string, Spot>();
  for (const node of drawing.nodes) {
    const spot = placed.get(node.id);
    if (spot !== undefined) spots.set(node.id, spot);
  }
  const standing = (index: number) =>
    spots.get(drawing.nodes.find((node) => spots.has(node.id) && column(node) === index)?.id ?? "")?.x;
  const withIssues = drawing.nodes.some((node) => column(node) === 2);
  const columns = columnXs(standing(1) ?? gapFor(width, withIssues));
  const fresh = drawing.nodes.filter((node) => !spots.has(node.id));
  const stances = drawing.edges.filter(isStance);
  const actors = orderActors(
    fresh.filter((node) => column(node) === 0),
    stances,
    drawing.focus,
  );
  stack(spots, actors, columns[0], () => 26, actorPitch);
  const rank = new Map([...spots].map(([id, spot]) => [id, spot.y]));
  const right = fresh.filter((node) => column(node) === 1);
  const count = (node: GraphNode) =>
    stances.filter((edge) => edge.target === node.id || edge.source === node.id).length;
  stack(
    spots,
    byNeighbours(right, drawing.edges, rank),
    columns[1],
    (node) => provisionHeight(count(node)),
    captionPitch,
  );
  const rankRight = new Map([...spots].map(([id, spot]) => [id, spot.y]));
  const issues = fresh.filter((node) => column(node) === 2);
  stack(
    spots,
    byNeighbours(issues, drawing.edges, rankRight),
    columns[2],
    () => 32,
    (node) => 44 + LINE * wrapWords(node.label, LETTERS.issue).length,
  );
  if (placed.size === 0) level(spots, drawing.nodes, column);
  return spots;
}

/** The pitch of a stance on the edge of a provision, and the height of what carries n of them. */
export const PORT_PITCH = 9.4;
export const provisionHeight = (stances: number): number => Math.max(30, PORT_PITCH * stances + 8);

/** Room for each name and caption: long ones wrap, and the row grows. */
const actorPitch = (node: GraphNode): number => Math.max(29, LINE * wrapWords(node.label, LETTERS.actor).length);
const captionPitch = (node: GraphNode, height: number): number =>
  Math.max(height + 11, LINE * (wrapWords(node.detail ?? "", LETTERS.caption).length + 1) + 6);
export const LINE = 14.5;

/** Widths that the words need: names left of the actors, captions right of the provisions, names under the issues. */
export const NAME_WIDTH = 220;
export const CAPTION_WIDTH = 200;
const ISSUE_WIDTH = 130;

function gapFor(width: number, withIssues: boolean): number {
  const words = NAME_WIDTH + 24 + 25 + CAPTION_WIDTH + (withIssues ? ISSUE_WIDTH : 0);
  return Math.min(520, Math.max(240, width - words - 56));
}

const columnXs = (gap: number): [number, number, number] => [0, gap, gap + 25 + CAPTION_WIDTH + ISSUE_WIDTH / 2];

export const columnOf = (node: Pick<GraphNode, "kind">): 0 | 1 | 2 =>
  node.kind === "ACTOR" || node.kind === "DOCUMENT" ? 0 : node.kind === "ISSUE" ? 2 : 1;

function orderActors(
  nodes: readonly GraphNode[],
  stances: readonly GraphEdge[],
  focus: readonly string[],
): GraphNode[] {
  const rank = (node: GraphNode) => {
    for (const [at, id] of focus.entries()) {
      const edge = stances.find((one) => one.source === node.id && one.target === id);
      if (edge?.stance != null) return at * 100 + STANCES.indexOf(edge.stance);
    }
    return 10_000;
  };
  return [...nodes].sort((a, b) => rank(a) - rank(b));
}

/** By the middle of what each is linked to, so that few lines cross. */
function byNeighbours(
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  at: ReadonlyMap<string, number>,
): GraphNode[] {
  const middle = (node: GraphNode) => {
    const ys = edges
      .filter((edge) => edge.source === node.id || edge.target === node.id)
      .map((edge) => at.get(edge.source === node.id ? edge.target : edge.source))
      .filter((y) => y !== undefined);
    return ys.length === 0 ? Number.POSITIVE_INFINITY : ys.reduce((sum, y) => sum + y, 0) / ys.length;
  };
  const middles = new Map(nodes.map((node) => [node.id, middle(node)]));
  return [...nodes].sort((a, b) => (middles.get(a.id) ?? 0) - (middles.get(b.id) ?? 0));
}

/** Puts nodes under what already stands in the column. */
function stack(
  spots: Map<string, Spot>,
  nodes: readonly GraphNode[],
  x: number,
  heightOf: (node: GraphNode) => number,
  roomOf: (node: GraphNode, height: number) => number,
): void {
  const standing = [...spots.values()].filter((spot) => Math.abs(spot.x - x) < 1);
  let bottom = Math.max(...standing.map((spot) => spot.y + spot.height / 2 + 8), 0);
  for (const node of nodes) {
    const height = heightOf(node);
    const room = roomOf(node, height);
    spots.set(node.id, { x, y: bottom + room / 2, width: lookOf(node).width, height });
    bottom += room;
  }
}

/** Stretches the shorter columns over the height of the tallest, so that the drawing is one block. */
function level(spots: Map<string, Spot>, nodes: readonly GraphNode[], columnOf: (node: GraphNode) => number): void {
  const columns = ([0, 1, 2] as const).map((column) => nodes.filter((node) => columnOf(node) === column));
  const extent = (column: readonly GraphNode[]) =>
    Math.max(0, ...column.map((node) => (spots.get(node.id)?.y ?? 0) + (spots.get(node.id)?.height ?? 0) / 2));
  const tallest = Math.max(...columns.map(extent));
  for (const [index, column] of columns.entries()) {
    const inOrder = [...column].sort((a, b) => (spots.get(a.id)?.y ?? 0) - (spots.get(b.id)?.y ?? 0));
    const slack = tallest - extent(column);
    const step = column.length < 2 ? 0 : Math.min(slack / (column.length - 1), index === 0 ? 4 : 40);
    const start = (slack - step * (column.length - 1)) / 2;
    for (const [at, node] of inOrder.entries()) {
      const spot = spots.get(node.id);
      if (spot !== undefined) spots.set(node.id, { ...spot, y: spot.y + start + at * step });
    }
  }
}
