import type { PropertyModel } from "../../store/model.ts";
import { graphModel } from "../../store/model.ts";
import { carriedProperties, nodeKinds } from "../carried.ts";
import type { GraphLink, GraphNode, Properties, Value } from "../graph.ts";

export type AttributeType = "string" | "integer" | "boolean";
export interface Attribute {
  readonly name: string;
  readonly type: AttributeType;
}

/*
 * Graph programs know one set of attributes for all nodes and one for all edges. A property keeps its name, and each name has one
 * type in the model. What is ours has an underscore, which no property has: node_kind; and own_id for the id of a
 * relationship, since programs keep that of an edge under the name id.
 */
const OWN_ID = "own_id";

/** What a node can hold: its kind, and each property of any kind. */
export function nodeAttributes(): Attribute[] {
  const found = nodeKinds().flatMap(carriedProperties);
  return [{ name: "node_kind", type: "string" }, ...attributesOf(found.filter(([name]) => name !== "label"))];
}

export function linkAttributes(): Attribute[] {
  const found = [...graphModel().relationships.values()].flatMap(carriedProperties);
  return attributesOf(found).map(({ name, type }) => ({ name: name === "id" ? OWN_ID : name, type }));
}

/** The attributes of a node in their order, its label apart. A list is a text: that of JSON. */
export function* nodeValues({ kind, properties }: GraphNode): Generator<[string, string]> {
  yield ["node_kind", kind];
  for (const [name, value] of carriedValues(properties)) if (name !== "label") yield [name, value];
}

export function* linkValues({ properties }: GraphLink): Generator<[string, string]> {
  for (const [name, value] of carriedValues(properties)) yield [name === "id" ? OWN_ID : name, value];
}

/** What a node is called in a drawing. */
export function labelOf({ key, properties }: GraphNode): string {
  const { label, title, name, subject, ask } = properties;
  return String(label ?? title ?? name ?? subject ?? ask ?? key);
}

function* carriedValues(properties: Properties): Generator<[string, string]> {
  for (const [name, value] of Object.entries(properties)) if (carried().has(name)) yield [name, toText(value)];
}

function toText(value: Value): string {
  return typeof value === "string" ? value : Array.isArray(value) ? JSON.stringify(value) : String(value);
}

/** Names of all properties that any kind or type carries. */
const carried = (() => {
  let names: ReadonlySet<string> | null = null;
  return () => {
    names ??= new Set(
      [...nodeKinds(), ...graphModel().relationships.values()].flatMap((owner) =>
        carriedProperties(owner).map(([name]) => name),
      ),
    );
    return names;
  };
})();

function attributesOf(found: readonly [string, PropertyModel][]): Attribute[] {
  const types = new Map<string, AttributeType>();
  for (const [name, { type }] of found) {
    const own = type === "integer" || type === "boolean" ? type : "string";
    if ((types.get(name) ?? own) !== own) throw new Error(`graph/model.yaml has ${name} with two types`);
    types.set(name, own);
  }
  return [...types].map(([name, type]) => ({ name, type }));
}
