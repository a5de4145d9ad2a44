import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

const property = z.looseObject({
  type: z.string(),
  unique: z.boolean().optional(),
  fullText: z.boolean().optional(),
});
const ends = z.union([z.string(), z.array(z.string())]).transform((value) => (Array.isArray(value) ? value : [value]));
const file = z.looseObject({
  common: z.record(z.string(), property),
  kinds: z.record(
    z.string(),
    z.looseObject({
      labelOf: z.string().optional(),
      entity: z.string().optional(),
      stands: z.literal("any").optional(),
      properties: z.record(z.string(), property).default({}),
    }),
  ),
  relationships: z.record(
    z.string(),
    z.looseObject({ from: ends, to: ends, properties: z.record(z.string(), property).default({}) }),
  ),
});

/** graph/model.yaml as the lint needs it. */
export const model = file.parse(parse(readFileSync(new URL("../../../graph/model.yaml", import.meta.url), "utf8")));

/** The kind of which a label is one: State is an Actor. */
export function kindOf(label: string): string {
  return model.kinds[label]?.labelOf ?? label;
}

/** The names that a node with the label, or a relationship of the type, may have as properties. */
export function propertiesOf(name: string): ReadonlySet<string> {
  const kind = model.kinds[kindOf(name)];
  const own = kind ?? model.relationships[name];
  const shared = own?.entity === undefined ? [] : Object.keys(model.kinds.Entity?.properties ?? {});
  const any =
    name === "Entity" || kind?.stands === "any"
      ? Object.values(model.kinds).flatMap((kind) => Object.keys(kind.properties))
      : [];
  return new Set([...Object.keys(model.common), ...Object.keys(own?.properties ?? {}), ...shared, ...any]);
}

/** The types that a property of this name has somewhere: "string", "integer", "boolean", "partialDate", "string[]". */
export function typesOf(name: string): ReadonlySet<string> {
  const owners = [...Object.values(model.kinds), ...Object.values(model.relationships)];
  return new Set(owners.flatMap((owner) => owner.properties[name]?.type ?? []));
}

/** Whether a node of the label may be an end of the relationship. Entity stands for any kind, and so does what is not published. */
export function mayEnd(type: string, end: "from" | "to", label: string): boolean {
  return (
    label === "Entity" ||
    model.kinds[label]?.stands === "any" ||
    (model.relationships[type]?.[end].includes(kindOf(label)) ?? false)
  );
}
