import type { Piece } from "../formats.ts";
import type { GraphNode } from "../graph.ts";
import type { Source } from "../source.ts";
import { nodeIri } from "./iris.ts";
import { toLinkObject } from "./link.ts";
import { describeKinds, describeLists } from "./lists.ts";
import { ACTOR_CLASSES, CLASSES, PREFIXES } from "./terms.ts";
import { describeNode } from "./values.ts";

/**
 * The whole graph as one document of JSON-LD 1.1, an object a line: the data set, our classes and closed lists, the nodes, the
 * relationships. Its context holds prefixes alone and stands in the file, so that reading it fetches nothing.
 */
export async function* writeJsonld(source: Source): AsyncGenerator<Piece> {
  const { dataset } = source;
  const head = toNodeObject({ kind: "Dataset", key: "Dataset/dataset", properties: dataset });
  yield {
    text: `{"@context":${JSON.stringify({ "@version": 1.1, ...PREFIXES })},\n"@graph":[\n${JSON.stringify(head)}`,
  };
  yield { text: [...describeKinds(), ...describeLists()].map(item).join("") };
  for await (const page of source.nodes()) yield { text: page.map((node) => item(toNodeObject(node))).join("") };
  const release = String(dataset.hash);
  for await (const page of source.links())
    yield { text: page.map((link) => item(toLinkObject(link, release))).join("") };
  yield { text: "\n]}\n" };
}

function item(value: object): string {
  return `,\n${JSON.stringify(value)}`;
}

function toNodeObject(node: GraphNode): object {
  const { kind, properties } = node;
  const more = kind === "Actor" ? (ACTOR_CLASSES[String(properties.kind)] ?? []) : [];
  return {
    "@id": nodeIri(node),
    "@type": [`tvx:${kind}`, ...(CLASSES[kind] ?? []), ...more],
    ...describeNode(kind, properties),
  };
}
