import { parsePartialDate } from "../../domain/partial-date.ts";
import type { BadRow, Origin } from "../record.ts";

/** Why a record cannot be taken. `line` where it is another than that of the record. */
export interface Fault {
  readonly reason: string;
  readonly field?: string;
  readonly value?: string;
  readonly allowed?: string;
  readonly line?: number;
  /** Nothing is wrong with the record: the graph holds it already, or has nothing to hold it by. */
  readonly leftOut?: true;
}

export function toBadRow({ line, ...fault }: Fault, origin: Origin): BadRow {
  return { type: "bad", origin: line === undefined ? origin : { ...origin, line }, ...fault };
}

/** A fault for each field that holds a date that does not exist, or is none. */
export function checkDates(fields: Readonly<Record<string, string | undefined>>): Fault[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    value === undefined || parsePartialDate(value) !== null
      ? []
      : [{ field, value, reason: "This is no date.", allowed: "2024, 2024-02 or 2024-02-09" }],
  );
}
