import { parsePartialDate } from "../../domain/partial-date.ts";
import { graphModel, type PropertyModel } from "../../store/model.ts";
import type { Properties, Value } from "../graph.ts";
import { shown } from "./problem.ts";

type Known = ReadonlyMap<string, PropertyModel>;

/** Whether a property must be there: what the program cannot do without, which is less than the model asks of a relationship. */
export type IsNeeded = (property: PropertyModel) => boolean;

/**
 * The properties of a node or relationship, in the order of the model, or what is wrong with the first one that is wrong.
 * `owner` is the kind or type, for the sentence.
 */
export function checkProperties(owner: string, known: Known, held: unknown, isNeeded: IsNeeded): Properties | string {
  if (!isObject(held)) return `has properties ${shown(held)}; they must be an object`;
  const names = [...known.keys()].join(", ");
  for (const name of Object.keys(held))
    if (!known.has(name)) return `has a property ${shown(name)}; ${owner} has ${names}`;
  const properties: Record<string, Value> = {};
  for (const [name, property] of known) {
    const value = Object.hasOwn(held, name) ? held[name] : undefined;
    if (value === undefined) {
      if (isNeeded(property)) return `has no ${name}, which ${owner} must have`;
      continue;
    }
    const expected = misfit(property, value);
    if (expected !== null) return `has ${name} ${shown(value)}; it must be ${expected}`;
    properties[name] = value as Value;
  }
  return properties;
}

/** An object of JSON: no list, no null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** What the value must be, if it is something else; null if it fits. */
function misfit({ type, list }: PropertyModel, value: unknown): string | null {
  switch (type) {
    case "string":
      if (!isText(value)) return "a text of whole characters";
      return list === undefined ? null : notListed(list, value);
    case "partialDate":
      return isText(value) && parsePartialDate(value) !== null ? null : "a date such as 2024, 2024-02 or 2024-02-09";
    case "integer":
      return Number.isSafeInteger(value) && !Object.is(value, -0) ? null : "a whole number";
    case "boolean":
      return typeof value === "boolean" ? null : "true or false";
    case "string[]":
      return Array.isArray(value) && value.every(isText) ? null : "a list of texts";
  }
}

/** A text that both engines store: no half of a character. */
export function isText(value: unknown): value is string {
  return typeof value === "string" && !/\p{Surrogate}/u.test(value);
}

function notListed(list: string, value: string): string | null {
  const values = graphModel().lists.get(list);
  return values === undefined || values.has(value) ? null : `one of ${[...values.keys()].join(", ")}`;
}
