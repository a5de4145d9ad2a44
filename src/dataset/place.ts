import { type Problem, shown } from "./problem.ts";

/** Where a record was read: for problems, and for nothing else. */
export interface Place {
  readonly file: string;
  /** The way to the record in a YAML file: ["positions", 3]. */
  readonly path: readonly PropertyKey[];
  /** The line of the record in a CSV file. */
  readonly line?: number;
}

/** A problem whose line is looked up only when it is told. */
export interface Finding extends Omit<Problem, "file" | "line" | "field"> {
  readonly place: Place;
  /** The way from the record to the field. */
  readonly field?: readonly PropertyKey[];
}

/** The line of a path in the file of a finding. */
export type LineOf = (path: readonly PropertyKey[]) => number | undefined;

/** "positions[3].stance" */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key, index) => (typeof key === "number" ? `[${key}]` : `${index === 0 ? "" : "."}${String(key)}`))
    .join("");
}

/** The finding as a problem with its line and the name of its field. */
export function toProblem({ place, field, ...rest }: Finding, lineOf: LineOf): Problem {
  const path = [...place.path, ...(field ?? [])];
  const line = place.line ?? lineOf(path);
  return {
    file: place.file,
    ...(line === undefined ? {} : { line }),
    ...(path.length === 0 ? {} : { field: fieldName(path) }),
    ...rest,
    ...(rest.value === undefined ? {} : { value: shown(rest.value) }),
  };
}
