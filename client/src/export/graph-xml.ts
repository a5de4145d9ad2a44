import { type About, versionOf } from "./about.ts";
import type { FileEdge, FileNode, GraphFile, Value } from "./graph-file.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 has no place for these, not even escaped.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
export const escapeXml = (words: string): string =>
  words
    .replace(FORBIDDEN, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

interface Field {
  name: string;
  type: "string" | "int" | "boolean";
}
function fieldsOf(items: readonly { values: Readonly<Record<string, Value>> }[]): Field[] {
  const types = new Map<string, Field["type"]>();
  for (const { values } of items) {
    for (const [name, value] of Object.entries(values)) {
      if (value === null) {
        if (!types.has(name)) types.set(name, "string");
      } else types.set(name, typeof value === "number" ? "int" : typeof value === "boolean" ? "boolean" : "string");
    }
  }
  return [...types].map(([name, type]) => ({ name, type }));
}

/** GraphML: keys first, then nodes and edges; what is not known is left out. */
export function toGraphml({ nodes, edges }: GraphFile, about: About): string {
  const keys = (items: readonly FileNode[] | readonly FileEdge[], on: "node" | "edge") => [
    `<key id="${on}_label" for="${on}" attr.name="label" attr.type="string"/>`,
    ...fieldsOf(items).map(
      ({ name, type }) => `<key id="${on}_${name}" for="${on}" attr.name="${name}" attr.type="${type}"/>`,
    ),
  ];
  const data = (on: "node" | "edge", item: FileNode | FileEdge) =>
    [["label", item.label] as const, ...Object.entries(item.values)]
      .filter(([, value]) => value !== null)
      .map(([name, value]) => `<data key="${on}_${name}">${escapeXml(String(value))}</data>`)
      .join("");
  const facts = factsOf(about);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...facts.map(([name]) => `<key id="graph_${name}" for="graph" attr.name="${name}" attr.type="string"/>`),
    ...keys(nodes, "node"),
    ...keys(edges, "edge"),
    '<graph id="travaux" edgedefault="directed">',
    ...facts.map(([name, value]) => `<data key="graph_${name}">${escapeXml(value)}</data>`),
    ...nodes.map((node) => `<node id="${escapeXml(node.id)}">${data("node", node)}</node>`),
    ...edges.map(
      (edge) =>
        `<edge id="${escapeXml(edge.id)}" source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}">${data("edge", edge)}</edge>`,
    ),
    "</graph>",
    "</graphml>",
    "",
  ].join("\n");
}

export const factsOf = (about: About): [string, string][] => [
  ["title", about.title],
  ["data", about.data.name],
  ["data_version", versionOf(about)],
  ["data_hash", about.data.hash],
  ["as_of", about.data.asOf],
  ["address", about.address],
  ["query", about.query],
  ["variables", about.variables],
];

/** GEXF 1.3, as Gephi reads it. */
export function toGexf({ nodes, edges }: GraphFile, about: About): string {
  const types = { string: "string", int: "integer", boolean: "boolean" };
  const attributes = (items: readonly FileNode[] | readonly FileEdge[], on: "node" | "edge") => [
    `<attributes class="${on}">`,
    ...fieldsOf(items).map(({ name, type }) => `<attribute id="${on}_${name}" title="${name}" type="${types[type]}"/>`),
    "</attributes>",
  ];
  const values = (on: "node" | "edge", item: FileNode | FileEdge) => {
    const known = Object.entries(item.values).filter(([, value]) => value !== null);
    const list = known.map(([name, value]) => `<attvalue for="${on}_${name}" value="${escapeXml(String(value))}"/>`);
    return list.length === 0 ? "" : `<attvalues>${list.join("")}</attvalues>`;
  };
  const facts = factsOf(about)
    .map(([name, value]) => `${name}: ${value}`)
    .join("; ");
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" version="1.3">',
    `<meta lastmodifieddate="${about.on}"><creator>Travaux</creator><description>${escapeXml(facts)}</description></meta>`,
    '<graph defaultedgetype="directed" mode="static">',
    ...attributes(nodes, "node"),
    ...attributes(edges, "edge"),
    "<nodes>",
    ...nodes.map(
      (node) => `<node id="${escapeXml(node.id)}" label="${escapeXml(node.label)}">${values("node", node)}</node>`,
    ),
    "</nodes>",
    "<edges>",
    ...edges.map(
      (edge) =>
        `<edge id="${escapeXml(edge.id)}" source="${escapeXml(edge.source)}" target="${escapeXml(edge.target)}" label="${escapeXml(edge.label)}">${values("edge", edge)}</edge>`,
    ),
    "</edges>",
    "</graph>",
    "</gexf>",
    "",
  ].join("\n");
}
