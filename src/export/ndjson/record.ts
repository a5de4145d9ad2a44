import { graphModel, type PropertyModel } from "../../store/model.ts";
import type { GraphLink, GraphNode } from "../graph.ts";
import { checkProperties, isObject, isText } from "./check-properties.ts";
import { shown } from "./problem.ts";
import { findRepeatedKey } from "./repeated-key.ts";

export type FileRecord =
  | { readonly type: "node"; readonly node: GraphNode }
  | { readonly type: "relationship"; readonly link: GraphLink }
  | { readonly type: "head"; readonly head: Readonly<Record<string, unknown>> }
  | { readonly type: "counts"; readonly nodes: number; readonly relationships: number };

const SHAPES =
  'a line is {"node": kind, "properties": {...}}, {"relationship": type, "from": key, "to": key, "properties": {...}}, ' +
  "the head or the counts";

/** What a line says, by itself, or the reason why it cannot be taken. */
export function parseRecord(text: string): FileRecord | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return `is not JSON: ${shown(text)}`;
  }
  if (!isObject(value)) return `is ${shown(value)}; ${SHAPES}`;
  const repeated = findRepeatedKey(text, value);
  if (repeated !== null) return `has the name ${shown(repeated)} twice in one object`;
  if (Object.hasOwn(value, "relationship")) return parseLink(value);
  if (Object.hasOwn(value, "node")) return parseNode(value);
  if (Object.hasOwn(value, "format")) return { type: "head", head: value };
  if (Object.hasOwn(value, "nodes")) return parseCounts(value);
  return `is ${shown(value)}; ${SHAPES}`;
}

function parseNode(value: Record<string, unknown>): FileRecord | string {
  const { node, properties } = value;
  const kind = isText(node) && node !== "Dataset" ? graphModel().kinds.get(node) : undefined;
  if (kind === undefined) {
    const names = [...graphModel().kinds.keys()].filter((name) => name !== "Dataset");
    return `has the kind ${shown(node)}; a node is one of ${names.join(", ")}`;
  }
  const foreign = foreignName(value, ["node", "properties"]);
  if (foreign !== null) return foreign;
  const checked = checkProperties(kind.name, kind.properties, properties, ({ optional }) => !optional);
  if (typeof checked === "string") return checked;
  const id = kind.isEntity ? checked.key : checked.id;
  if (id === "") return `has an empty ${kind.isEntity ? "key" : "id"}`;
  return {
    type: "node",
    node: { kind: kind.name, key: kind.isEntity ? String(id) : `${kind.name}/${id}`, properties: checked },
  };
}

/** An imported relationship holds less than a curated one; what says what it is must be there. */
const saysWhatItIs = ({ list }: PropertyModel) => list === "voteChoices" || list === "lineageRelations";

function parseLink(value: Record<string, unknown>): FileRecord | string {
  const { relationship, from, to, properties } = value;
  const known = isText(relationship) ? graphModel().relationships.get(relationship) : undefined;
  if (known === undefined)
    return `has the type ${shown(relationship)}; a relationship is one of ${[...graphModel().relationships.keys()].join(", ")}`;
  const foreign = foreignName(value, ["relationship", "from", "to", "properties"]);
  if (foreign !== null) return foreign;
  if (!isText(from)) return `has from ${shown(from)}; it must be the key of a node`;
  if (!isText(to)) return `has to ${shown(to)}; it must be the key of a node`;
  const checked = checkProperties(known.name, known.properties, properties, saysWhatItIs);
  return typeof checked === "string"
    ? checked
    : { type: "relationship", link: { type: known.name, from, to, properties: checked } };
}

function parseCounts(value: Record<string, unknown>): FileRecord | string {
  const { nodes, relationships } = value;
  if (typeof nodes !== "number" || typeof relationships !== "number")
    return `is ${shown(value)}; the last line is {"nodes": number, "relationships": number}`;
  return foreignName(value, ["nodes", "relationships"]) ?? { type: "counts", nodes, relationships };
}

function foreignName(value: Record<string, unknown>, allowed: readonly string[]): string | null {
  const foreign = Object.keys(value).find((name) => !allowed.includes(name));
  return foreign === undefined ? null : `has the name ${shown(foreign)}; it may have ${allowed.join(", ")}`;
}
