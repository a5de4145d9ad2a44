import neo4j, { type Integer, isInt } from "neo4j-driver";
import type { PlainParameters, RawRow } from "../checked.ts";
import { StoreError } from "../errors.ts";
import type { PlainValue } from "../values.ts";

type DriverValue = null | boolean | number | string | Integer | DriverValue[] | { [key: string]: DriverValue };

/** Plain data as the driver takes it: whole numbers are integers at every depth, or 7 would be stored as 7.0. */
export function toDriver(parameters: PlainParameters): { [name: string]: DriverValue } {
  return toDriverMap(parameters);
}

function toDriverValue(value: PlainValue): DriverValue {
  if (typeof value === "bigint") return neo4j.int(value);
  if (typeof value === "number") return Number.isInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== "object") return value;
  return Array.isArray(value) ? value.map(toDriverValue) : toDriverMap(value);
}

function toDriverMap(map: { readonly [key: string]: PlainValue }): { [key: string]: DriverValue } {
  const converted: { [key: string]: DriverValue } = {};
  for (const key of Object.keys(map)) converted[key] = toDriverValue(map[key] ?? null);
  return converted;
}

/**
 * A row of the driver as plain data. An integer past 2^53 is a bigint, as on the embedded engine.
 *
 * @throws StoreError "row" for a node, a path, a date or a point: statements return scalars and maps.
 */
export function fromDriver(row: RawRow, what: string): RawRow {
  const converted: { [column: string]: unknown } = {};
  for (const column of Object.keys(row)) converted[column] = fromDriverValue(row[column], `${what}: ${column}`);
  return converted;
}

function fromDriverValue(value: unknown, path: string): unknown {
  if (value === null || typeof value !== "object") return value;
  if (isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toBigInt();
  if (Array.isArray(value)) return value.map((item) => fromDriverValue(item, path));
  if (Object.getPrototypeOf(value) !== Object.prototype)
    throw new StoreError("row", `${path} is a ${value.constructor.name}; statements return scalars, lists and maps.`);
  return fromDriver(value as RawRow, path);
}
