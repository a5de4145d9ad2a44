import { graphModel, type KindModel, type PropertyModel, type RelationshipModel } from "../../store/model.ts";
import { carriedProperties, kindOf, nodeKinds } from "../carried.ts";
import type { GraphLink, GraphNode, Value } from "../graph.ts";

/** A table of the folder. `Row` is what a line of it is made of. */
export interface Table<Row> {
  /** As a Data Package names it: "text-version". */
  readonly name: string;
  /** Below the folder: "nodes/TextVersion.csv". */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  /** A column and the table in which its values are keys. */
  readonly foreignKeys: readonly (readonly [column: string, table: string])[];
  cells(row: Row): (Value | undefined)[];
}
export interface Field {
  readonly name: string;
  readonly model: PropertyModel;
  /** Whether every row has it. */
  readonly isRequired: boolean;
}

/** Every entity by its key, of whatever kind: what an end can point to where it may be of several kinds. */
export const ENTITIES: Table<GraphNode> = {
  name: "entity",
  file: "nodes/Entity.csv",
  title: "Entity",
  description:
    "Every node that has a page of its own, by key, with its kind, which names the table that holds the rest.",
  fields: [textField("key"), textField("kind")],
  primaryKey: ["key"],
  foreignKeys: [],
  cells: ({ key, kind }) => [key, kind],
};

/** The table of each kind of node. */
export function nodeTables(): Map<string, Table<GraphNode>> {
  return new Map(nodeKinds().map((kind) => [kind.name, nodeTable(kind)]));
}

/** The table of each type of relationship. Its ends stand in from_key and to_key: no property of the model has an underscore. */
export function linkTables(): Map<string, Table<GraphLink>> {
  return new Map([...graphModel().relationships.values()].map((type) => [type.name, linkTable(type)]));
}

function nodeTable(kind: KindModel): Table<GraphNode> {
  const carried = carriedProperties(kind);
  const own = carried.map(([name, model]) => ({ name, model, isRequired: !model.optional }));
  const names = own.map(({ name }) => name);
  return {
    name: kebab(kind.name),
    file: `nodes/${kind.name}.csv`,
    title: kind.name,
    description: kind.meaning,
    fields: kind.isEntity ? [textField("key"), ...own] : own,
    primaryKey: [kind.isEntity ? "key" : "id"],
    foreignKeys: kind.isEntity ? [["key", ENTITIES.name]] : [],
    cells: ({ key, properties }) => [...(kind.isEntity ? [key] : []), ...names.map((name) => properties[name])],
  };
}

function linkTable(type: RelationshipModel): Table<GraphLink> {
  const carried = carriedProperties(type);
  const names = carried.map(([name]) => name);
  const tableOf = ([only, ...more]: readonly string[]) =>
    only !== undefined && more.length === 0 ? kebab(kindOf(only).name) : ENTITIES.name;
  return {
    name: kebab(type.name),
    file: `relationships/${type.name}.csv`,
    title: type.name,
    description: type.meaning ?? `${type.from.join(" or ")} to ${type.to.join(" or ")}.`,
    fields: [
      textField("from_key"),
      textField("to_key"),
      // An imported relationship holds less than the model asks of a curated one.
      ...carried.map(([name, model]) => ({ name, model, isRequired: false })),
    ],
    // Only what tells several between two nodes apart has an id.
    primaryKey: ["from_key", "to_key", ...(names.includes("id") ? ["id"] : [])],
    foreignKeys: [
      ["from_key", tableOf(type.from)],
      ["to_key", tableOf(type.to)],
    ],
    cells: ({ from, to, properties }) => [from, to, ...names.map((name) => properties[name])],
  };
}

function textField(name: string): Field {
  return { name, model: { type: "string", optional: false, derived: false, internal: false }, isRequired: true };
}

function kebab(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .replaceAll("_", "-")
    .toLowerCase();
}
