import type { Piece } from "../formats.ts";
import type { GraphLink, GraphNode, Properties } from "../graph.ts";
import type { Source } from "../source.ts";
import { type Attribute, labelOf, linkAttributes, linkValues, nodeAttributes, nodeValues } from "./attributes.ts";
import { escapeXml } from "./escape.ts";

/**
 * GEXF 1.3, as Gephi reads it. Memberships have the days between which they can hold, and positions the first day on which they
 * can have been taken, so that a timeline shows the graph of a day; all else is always there.
 */
export async function* writeGexf(source: Source): AsyncGenerator<Piece> {
  const facts = Object.entries(source.dataset).map(([name, value]) => `${name}: ${value}`);
  const head = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta><creator>Travaux</creator><description>${escapeXml(facts.join("; "))}</description></meta>`,
    '<graph defaultedgetype="directed" mode="dynamic" timeformat="date" timerepresentation="interval">',
    ...attributes("node", nodeAttributes()),
    ...attributes("edge", [{ name: "relationship", type: "string" }, ...linkAttributes()]),
    "<nodes>",
  ];
  yield { text: `${head.join("\n")}\n` };
  for await (const page of source.nodes()) yield { text: page.map(toNode).join("") };
  yield { text: "</nodes>\n<edges>\n" };
  let count = 0;
  for await (const page of source.links()) {
    const before = count;
    yield { text: page.map((link, place) => toEdge(link, before + place)).join("") };
    count += page.length;
  }
  yield { text: "</edges>\n</graph>\n</gexf>\n" };
}

function attributes(on: "node" | "edge", list: readonly Attribute[]): string[] {
  return [
    `<attributes class="${on}" mode="static">`,
    ...list.map(
      ({ name, type }) =>
        `<attribute id="${on}_${name}" title="${name}" type="${type === "integer" ? "long" : type}"/>`,
    ),
    "</attributes>",
  ];
}

function toNode(node: GraphNode): string {
  const span = node.kind === "Position" ? spanOf(node.properties, "earliest") : "";
  const [key, label] = [escapeXml(node.key), escapeXml(labelOf(node))];
  return `<node id="${key}" label="${label}"${span}>${values("node", nodeValues(node))}</node>\n`;
}

function toEdge(link: GraphLink, number: number): string {
  const span = link.type === "MEMBER_OF" ? spanOf(link.properties, "fromEarliest", "toLatest") : "";
  const ends = `source="${escapeXml(link.from)}" target="${escapeXml(link.to)}" kind="${link.type}" label="${link.type}"`;
  const list = values("edge", [["relationship", link.type], ...linkValues(link)]);
  return `<edge id="e${number}" ${ends}${span}>${list}</edge>\n`;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The days that the record can mean: what a program of graphs compares must be days. */
function spanOf(properties: Properties, first: string, last?: string): string {
  const of = (attribute: string, name: string | undefined) => {
    const day = String(name === undefined ? "" : (properties[name] ?? ""));
    return DAY.test(day) ? ` ${attribute}="${day}"` : "";
  };
  return `${of("start", first)}${of("end", last)}`;
}

function values(on: "node" | "edge", list: Iterable<[string, string]>): string {
  const items = [...list].map(([name, value]) => `<attvalue for="${on}_${name}" value="${escapeXml(value)}"/>`);
  return `<attvalues>${items.join("")}</attvalues>`;
}
