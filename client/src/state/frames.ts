import type { GraphEdge, GraphNode, Stance } from "../api/contract.ts";
import type { ActorMeta } from "../api/matrix.ts";
import { graph as text } from "../text.ts";
import type { Drawing } from "./drawing.ts";
import { tellingBlocs } from "./matrix/groups.ts";

/** What stands together in a free drawing, under one name; it can be closed to one node. */
export interface Frame {
  id: string;
  label: string;
  members: readonly string[];
  of: "actors" | "provisions";
}

export interface IssueReach {
  id: string;
  label: string;
  provisions: readonly { id: string }[];
}

/** A frame holds two at least: round one it would say nothing. */
const LEAST = 2;

/** The actors of each region, by name. */
export function regionFrames(drawing: Drawing, metas: readonly ActorMeta[]): Frame[] {
  const names = drawnActors(drawing, metas).flatMap((actor) =>
    actor.regions.slice(0, 1).map((region) => ({ id: region, label: region, member: actor.id })),
  );
  return gather(names, "actors");
}

/** The members of each bloc. Who belongs to several stands in the one with the most members drawn, and a bloc in its own. */
export function blocFrames(drawing: Drawing, metas: readonly ActorMeta[]): Frame[] {
  const actors = drawnActors(drawing, metas);
  const telling = tellingBlocs(actors);
  const claims = actors.flatMap((actor) => [
    ...actor.memberOf
      .filter(({ group }) => telling.has(group.id))
      .map(({ group }) => ({ id: group.id, label: group.name, member: actor.id })),
    ...(telling.has(actor.id) ? [{ id: actor.id, label: actor.name, member: actor.id }] : []),
  ]);
  return gather(settle(claims), "actors");
}

/** The provisions that each issue concerns, and the issue itself where it is drawn. */
export function issueFrames(drawing: Drawing, issues: readonly IssueReach[]): Frame[] {
  const drawn = new Set(drawing.nodes.map((node) => node.id));
  const claims = issues.flatMap(({ id, label, provisions }) =>
    [id, ...provisions.map((one) => one.id)]
      .filter((member) => drawn.has(member))
      .map((member) => ({ id, label, member })),
  );
  return gather(settle(claims), "provisions");
}

interface Claim {
  id: string;
  label: string;
  member: string;
}

function drawnActors(drawing: Drawing, metas: readonly ActorMeta[]): ActorMeta[] {
  const drawn = new Set(drawing.nodes.map((node) => node.id));
  return metas.filter((actor) => drawn.has(actor.id));
}

/** One frame for each member: the largest first takes all of its own, then the largest of the rest. */
function settle(claims: readonly Claim[]): Claim[] {
  const settled: Claim[] = [];
  let open = [...claims];
  while (open.length > 0) {
    const sizes = new Map<string, Set<string>>();
    for (const { id, member } of open) sizes.set(id, (sizes.get(id) ?? new Set()).add(member));
    const [[largest] = [""]] = [...sizes].sort(([a, x], [b, y]) => y.size - x.size || a.localeCompare(b));
    const taken = open.filter((claim) => claim.id === largest);
    settled.push(...taken);
    const gone = new Set(taken.map((claim) => claim.member));
    open = open.filter((claim) => !gone.has(claim.member));
  }
  return settled;
}

function gather(claims: readonly Claim[], of: Frame["of"]): Frame[] {
  const frames = new Map<string, { label: string; members: Set<string> }>();
  for (const { id, label, member } of claims) {
    const frame = frames.get(id) ?? { label, members: new Set() };
    frame.members.add(member);
    frames.set(id, frame);
  }
  return [...frames]
    .filter(([, { members }]) => members.size >= LEAST)
    .map(([id, { label, members }]) => ({ id: `frame ${id}`, label, members: [...members], of }))
    .sort((a, b) => b.members.length - a.members.length || a.label.localeCompare(b.label));
}

/** A closed frame is one node, and what led to its members leads to it: one line a neighbour and side. */
export function closeFrames(drawing: Drawing, frames: readonly Frame[], closed: readonly string[]): Drawing {
  const shut = frames.filter((frame) => closed.includes(frame.id));
  const drawn = new Set(drawing.nodes.map((node) => node.id));
  const into = new Map(
    shut.flatMap((frame) => frame.members.filter((id) => drawn.has(id)).map((id) => [id, frame] as const)),
  );
  if (into.size === 0) return drawing;
  const used = shut.filter((frame) => frame.members.some((id) => into.has(id)));
  const endOf = (id: string) => into.get(id)?.id ?? id;
  const moved = new Map<string, GraphEdge[]>();
  for (const edge of drawing.edges) {
    const [source, target] = [endOf(edge.source), endOf(edge.target)];
    if (source === target) continue;
    const isMoved = source !== edge.source || target !== edge.target;
    const key = isMoved ? `${source} ${target} ${edge.side ?? edge.type}` : edge.id;
    moved.set(key, [...(moved.get(key) ?? []), { ...edge, source, target }]);
  }
  const edges = [...moved].map(([key, bundle]) => bundled(key, bundle));
  return {
    ...drawing,
    nodes: [...drawing.nodes.filter((node) => !into.has(node.id)), ...used.map((frame) => closedNode(frame, edges))],
    edges,
  };
}

function closedNode(frame: Frame, edges: readonly GraphEdge[]): GraphNode {
  return {
    id: frame.id,
    kind: frame.of === "actors" ? "ACTOR" : "ISSUE",
    actorKind: frame.of === "actors" ? "GROUP" : null,
    label: text.frameSize(frame.label, frame.members.length),
    detail: null,
    degree: edges.filter((edge) => edge.source === frame.id || edge.target === frame.id).length,
  };
}

export const isBundle = (edge: Pick<GraphEdge, "id">): boolean => edge.id.startsWith("bundle ");

/** The closed frame at an end of a bundle, or that a node is; null for anything else. */
export function frameAt(id: string, frames: readonly Frame[], drawing: Drawing): Frame | null {
  const edge = drawing.edges.find((one) => one.id === id && isBundle(one));
  const ends = edge === undefined ? [id] : [edge.source, edge.target];
  return frames.find((frame) => ends.includes(frame.id)) ?? null;
}

/** Several lines as one: the stance that most of them tell, drawn as inherited or doubtful only where all are. */
function bundled(key: string, bundle: readonly GraphEdge[]): GraphEdge {
  const [first] = bundle;
  if (first === undefined) throw new Error("A bundle without a line.");
  if (key === first.id) return first;
  const stance = mostTold(bundle);
  return {
    ...first,
    id: `bundle ${key}`,
    stance,
    label: first.side === null ? text.bundledLinks(bundle.length) : text.bundle[first.side](bundle.length),
    inherited: bundle.every((edge) => edge.inherited),
    confidence: bundle.every((edge) => edge.confidence === "LOW") ? "LOW" : "HIGH",
    position: null,
  };
}

function mostTold(bundle: readonly GraphEdge[]): Stance | null {
  const counts = new Map<Stance, number>();
  for (const { stance } of bundle) if (stance !== null) counts.set(stance, (counts.get(stance) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0]?.[0] ?? null;
}
