import type { Piece } from "../formats.ts";
import type { GraphLink, GraphNode } from "../graph.ts";
import type { Source } from "../source.ts";
import { type Attribute, labelOf, linkAttributes, linkValues, nodeAttributes, nodeValues } from "./attributes.ts";
import { escapeXml } from "./escape.ts";

const TYPES = { string: "string", integer: "long", boolean: "boolean" } as const;

/** GraphML 1.0: the attributes with their types, the facts of the data set, nodes by key, edges by number. */
export async function* writeGraphml(source: Source): AsyncGenerator<Piece> {
  const facts = Object.entries(source.dataset).map(([name, value]) => [name, String(value)] as const);
  const head = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...facts.map(([name]) => key("graph", { name, type: "string" })),
    ...[{ name: "label", type: "string" } as const, ...nodeAttributes()].map((attribute) => key("node", attribute)),
    ...[{ name: "relationship", type: "string" } as const, ...linkAttributes()].map((attribute) =>
      key("edge", attribute),
    ),
    '<graph id="travaux" edgedefault="directed">',
    ...facts.map(([name, value]) => data("graph", name, value)),
  ];
  yield { text: `${head.join("\n")}\n` };
  for await (const page of source.nodes()) yield { text: page.map(toNode).join("") };
  let count = 0;
  for await (const page of source.links()) {
    const before = count;
    yield { text: page.map((link, place) => toEdge(link, before + place)).join("") };
    count += page.length;
  }
  yield { text: "</graph>\n</graphml>\n" };
}

type Owner = "graph" | "node" | "edge";

function key(on: Owner, { name, type }: Attribute): string {
  return `<key id="${on}_${name}" for="${on}" attr.name="${name}" attr.type="${TYPES[type]}"/>`;
}

function data(on: Owner, name: string, value: string): string {
  return `<data key="${on}_${name}">${escapeXml(value)}</data>`;
}

function toNode(node: GraphNode): string {
  const values = [...nodeValues(node)].map(([name, value]) => data("node", name, value));
  return `<node id="${escapeXml(node.key)}">${data("node", "label", labelOf(node))}${values.join("")}</node>\n`;
}

function toEdge(link: GraphLink, number: number): string {
  const values = [...linkValues(link)].map(([name, value]) => data("edge", name, value)).join("");
  const [from, to] = [escapeXml(link.from), escapeXml(link.to)];
  return `<edge id="e${number}" source="${from}" target="${to}">${data("edge", "relationship", link.type)}${values}</edge>\n`;
}
