import type { PropertyModel } from "../../store/model.ts";
import { carriedProperties, kindOf, relationshipOf } from "../carried.ts";
import type { Properties, Value } from "../graph.ts";
import { listIri } from "./iris.ts";
import { propertyTerm, setTerm } from "./terms.ts";

type Json = string | number | boolean | { readonly [name: string]: unknown } | readonly Json[];
export type Described = Record<string, Json>;

/** The properties of a kind of node as terms of RDF. */
export function describeNode(kind: string, properties: Properties): Described {
  return describe(kind, carriedProperties(kindOf(kind)), properties);
}

/** The properties of a type of relationship as terms of RDF. */
export function describeLink(type: string, properties: Properties): Described {
  return describe(type, carriedProperties(relationshipOf(type)), properties);
}

function describe(owner: string, carried: readonly [string, PropertyModel][], properties: Properties): Described {
  const described: Described = {};
  for (const [name, model] of carried) {
    const value = properties[name];
    if (value === undefined) continue;
    described[propertyTerm(owner, name)] = toJson(model, value);
    const alsoAs = setTerm(name);
    if (alsoAs !== undefined && Array.isArray(value)) described[alsoAs] = [...new Set(value as string[])];
  }
  return described;
}

function toJson({ type, list }: PropertyModel, value: Value): Json {
  // A list of RDF is a chain of nodes without names, which no two writers name alike; this is one value that keeps its order.
  if (Array.isArray(value)) return { "@type": "@json", "@value": value };
  if (type === "partialDate") return toDate(String(value));
  if (list !== undefined) return { "@id": listIri(list, String(value)) };
  return value as Json;
}

/** A date as precise as it is: a year, a month of a year, or a day. */
export function toDate(date: string): { "@value": string; "@type": string } {
  const type = date.length === 4 ? "xsd:gYear" : date.length === 7 ? "xsd:gYearMonth" : "xsd:date";
  return { "@value": date, "@type": type };
}
