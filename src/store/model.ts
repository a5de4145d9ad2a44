import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

/** What a property can be: a text, a list of texts, a whole number, a yes or no, or a date as precise as its source. */
export const PROPERTY_TYPES = ["string", "string[]", "integer", "boolean", "partialDate"] as const;
export type PropertyType = (typeof PROPERTY_TYPES)[number];

const property = z.object({
  type: z.enum(PROPERTY_TYPES),
  optional: z.boolean().default(false),
  /** The closed list of which its value is one. */
  list: z.string().optional(),
  meaning: z.string().optional(),
  /** Only for finding and comparing: it follows from other properties. */
  derived: z.boolean().default(false),
  /** A note of the store itself, which no export holds. */
  internal: z.boolean().default(false),
});
export type PropertyModel = z.infer<typeof property>;

const properties = z.record(z.string(), property).default({});
const ends = z.union([z.string(), z.array(z.string())]).transform((value) => (Array.isArray(value) ? value : [value]));
const file = z.object({
  common: z.record(z.string(), property),
  kinds: z.record(
    z.string(),
    z.object({
      meaning: z.string(),
      entity: z.string().optional(),
      labelOf: z.string().optional(),
      /** Not part of the graph: a trace of what is under way. */
      passing: z.boolean().default(false),
      properties,
    }),
  ),
  relationships: z.record(z.string(), z.object({ from: ends, to: ends, meaning: z.string().optional(), properties })),
  lists: z.record(
    z.string(),
    z.record(z.string(), z.looseObject({ meaning: z.string(), label: z.string().optional() })),
  ),
});

type Properties = ReadonlyMap<string, PropertyModel>;

export interface KindModel {
  readonly name: string;
  readonly meaning: string;
  /** Whether it has a key and a page of its own. */
  readonly isEntity: boolean;
  /** All that a node of the kind may hold, in the order of the model; the key of an entity comes first. */
  readonly properties: Properties;
}
export interface RelationshipModel {
  readonly name: string;
  readonly meaning: string | null;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly properties: Properties;
}
export interface GraphModel {
  /** The kinds of which the graph is made; labels that only refine a kind, and what is passing, are none. */
  readonly kinds: ReadonlyMap<string, KindModel>;
  readonly relationships: ReadonlyMap<string, RelationshipModel>;
  /** Properties that the store notes for itself, as "Dataset.isRestored"; those of the kinds do not hold them. */
  readonly internal: ReadonlySet<string>;
  /** The values of each closed list, with their meanings and the label that they give. */
  readonly lists: ReadonlyMap<
    string,
    ReadonlyMap<string, { readonly meaning: string; readonly label?: string | undefined }>
  >;
}

/** graph/model.yaml: what the graph can hold. Read once, when first asked for. */
export const graphModel: () => GraphModel = once(() => {
  const { common, kinds, relationships, lists } = file.parse(
    parse(readFileSync(new URL("../../graph/model.yaml", import.meta.url), "utf8")),
  );
  const shared = kinds.Entity?.properties ?? {};
  const isKind = ([name, kind]: [string, (typeof kinds)[string]]) =>
    name !== "Entity" && kind.labelOf === undefined && !kind.passing;
  return {
    kinds: new Map(
      Object.entries(kinds)
        .filter(isKind)
        .map(([name, { meaning, entity, properties: own }]) => {
          const isEntity = entity !== undefined;
          const held = toMap({ ...(isEntity ? shared : {}), ...own, ...common });
          return [name, { name, meaning, isEntity, properties: held }];
        }),
    ),
    relationships: new Map(
      Object.entries(relationships).map(([name, { from, to, meaning = null, properties: own }]) => [
        name,
        { name, meaning, from, to, properties: toMap({ ...common, ...own }) },
      ]),
    ),
    internal: new Set(
      Object.entries({ ...kinds, ...relationships }).flatMap(([owner, { properties: own }]) =>
        Object.entries(own).flatMap(([name, { internal }]) => (internal ? [`${owner}.${name}`] : [])),
      ),
    ),
    lists: new Map(Object.entries(lists).map(([name, values]) => [name, new Map(Object.entries(values))])),
  };
});

/** Without what the store notes for itself. */
function toMap(declared: Readonly<Record<string, PropertyModel>>): Properties {
  return new Map(Object.entries(declared).filter(([, { internal }]) => !internal));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
