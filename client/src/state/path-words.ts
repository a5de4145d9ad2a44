import type { GraphPart } from "../api/contract.ts";
import { stanceWords } from "../text.ts";
import { shortLabel } from "./sentences.ts";

/** A connection told step by step: "Iran supports Scope of the Convention. Article 4 concerns Scope of the Convention." */
export function pathSentences(path: GraphPart, from: string): string[] {
  const name = new Map(path.nodes.map((node) => [node.id, shortLabel(node.label)]));
  const left = [...path.edges];
  const sentences: string[] = [];
  for (let at = from; left.length > 0; ) {
    const index = left.findIndex((edge) => edge.source === at || edge.target === at);
    const [edge] = left.splice(index === -1 ? 0 : index, 1);
    if (edge === undefined) break;
    const [source, target] = [name.get(edge.source) ?? edge.source, name.get(edge.target) ?? edge.target];
    const said =
      edge.stance === null
        ? `${edge.label.replaceAll("_", " ").toLowerCase()} ${target}`
        : stanceWords[edge.stance].on(target);
    sentences.push(`${source} ${said}.`);
    at = edge.source === at ? edge.target : edge.source;
  }
  return sentences;
}
