import type { z } from "zod";
import { nearest } from "../domain/nearest.ts";
import { knownFields } from "./known-fields.ts";
import { fieldName } from "./place.ts";
import { type Problem, shown } from "./problem.ts";

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let found: unknown = value;
  for (const key of path) {
    if (found === null || typeof found !== "object" || !Object.hasOwn(found, key)) return undefined;
    found = (found as Record<PropertyKey, unknown>)[key];
  }
  return found;
}

/** The id of the innermost record on the path. */
function recordAt(value: unknown, path: readonly PropertyKey[]): string | undefined {
  for (let length = path.length; length >= 0; length--) {
    const found = valueAt(value, path.slice(0, length));
    if (found !== null && typeof found === "object") {
      const { id, number, position, actor } = found as Record<string, unknown>;
      const name = id ?? number ?? position ?? actor;
      if (typeof name === "string") return name;
    }
  }
  return undefined;
}

const KINDS: Record<string, string> = {
  string: "text (quote it: a bare 012 or 2024 is a number, a bare true a truth value)",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a record with fields",
};

/** "OPPOSES is nearest; the list is SUPPORTS, OPPOSES." */
export function allowedOf(values: readonly string[], value: unknown): string {
  const near = typeof value === "string" ? nearest(value, values) : null;
  const list = values.join(", ");
  if (values.length === 1) return `${list}.`;
  return near === null ? `one of ${list}.` : `${near} is nearest; the list is ${list}.`;
}

const MISSING = "this field is missing.";

function explain(issue: z.core.$ZodIssue, value: unknown): { reason: string; allowed?: string } {
  const isMissing = value === undefined;
  switch (issue.code) {
    case "invalid_value":
      if (isMissing) return { reason: MISSING, allowed: allowedOf(issue.values.map(String), value) };
      return { reason: "not in the closed list.", allowed: allowedOf(issue.values.map(String), value) };
    case "invalid_type":
      return isMissing
        ? { reason: MISSING }
        : { reason: "of the wrong type.", allowed: `${KINDS[issue.expected] ?? issue.expected}.` };
    case "too_big":
      return { reason: "too long or too large.", allowed: `at most ${String(issue.maximum)}.` };
    case "too_small":
      return { reason: "empty or too small.", allowed: `at least ${String(issue.minimum)}.` };
    default:
      return { reason: "not as it must be.", allowed: `${issue.message}.` };
  }
}

/** Every issue of a failed parse as a problem with its line, record and value. */
export function problemsOf(
  file: string,
  error: z.ZodError,
  value: unknown,
  format: z.ZodType,
  lineOf: (path: readonly PropertyKey[]) => number | undefined,
): Problem[] {
  return error.issues.flatMap((issue): Problem[] => {
    const at = (path: readonly PropertyKey[]) => {
      const [line, record] = [lineOf(path), recordAt(value, path)];
      return {
        file,
        ...(line === undefined ? {} : { line }),
        ...(record === undefined ? {} : { record: shown(record) }),
        ...(path.length === 0 ? {} : { field: shown(fieldName(path)) }),
      };
    };
    if (issue.code === "unrecognized_keys") {
      const known = knownFields(format, issue.path);
      return issue.keys.map((key) => ({
        ...at([...issue.path, key]),
        value: shown(key),
        reason: "an unknown field.",
        allowed: allowedOf(known, key),
      }));
    }
    const found = valueAt(value, issue.path);
    return [{ ...at(issue.path), ...(found === undefined ? {} : { value: shown(found) }), ...explain(issue, found) }];
  });
}
