import type { GraphEdge, GraphNode } from "../api/contract.ts";
import { isBundle } from "../state/frames.ts";
import { graph, kindWords, stanceWords } from "../text.ts";
import type { Spots } from "./types.ts";
import { edgesOf, type Walker } from "./walk.ts";

/** What the keyboard stands on, said aloud and written at the foot of the canvas. */
export interface Spoken {
  subject: string;
  verb: string;
  object: string;
  count: string;
  stance: GraphEdge["stance"];
}

/** "Iran calls for deletion of Article 6(2). Stance 1 of 4." */
export function spokenAt(
  walker: Walker,
  nodes: readonly GraphNode[],
  edges: readonly GraphEdge[],
  spots: Spots,
): Spoken {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const own = edgesOf(walker.node, edges, spots);
  const edge = own.find((one) => one.id === walker.edge);
  const here = byId.get(walker.node);
  if (edge === undefined || here === undefined) {
    const kind = here === undefined ? "" : `, ${kindWords[here.kind].one.toLowerCase()}`;
    return {
      subject: here?.label ?? "",
      verb: `${kind}.`,
      object: "",
      count: own.length === 0 ? graph.noLinks : "",
      stance: null,
    };
  }
  const [source, target] = [byId.get(edge.source)?.label ?? "", byId.get(edge.target)?.label ?? ""];
  const at = own.indexOf(edge) + 1;
  if (isBundle(edge)) {
    const count = graph.linkOf(at, own.length);
    return { subject: source, verb: `: ${edge.label}`, object: target, count, stance: edge.stance };
  }
  if (edge.stance === null) {
    return {
      subject: source,
      verb: edge.label.replaceAll("_", " ").toLowerCase(),
      object: target,
      count: graph.linkOf(at, own.length),
      stance: null,
    };
  }
  const [verb = "", tail = ""] = stanceWords[edge.stance].on("\u0000").split("\u0000");
  const object = `${target}${tail}`;
  return { subject: source, verb: verb.trim(), object, count: graph.stanceOf(at, own.length), stance: edge.stance };
}

export const spokenText = ({ subject, verb, object, count }: Spoken): string =>
  `${subject}${/^[,:]/.test(verb) ? "" : " "}${verb}${object === "" ? "" : ` ${object}.`} ${count}`.trim();
