import type { Properties } from "./statements/load.ts";

/** What may stand in a row before it is written. */
export type Value = Properties[string] | readonly string[] | undefined;

/** Properties without the absent ones: neither engine keeps a null. */
export function given(values: Readonly<Record<string, Value>>): Properties {
  const properties: Properties = {};
  for (const [key, value] of Object.entries(values)) {
    if (value !== undefined) properties[key] = typeof value === "object" ? [...value] : value;
  }
  return properties;
}
