import { StoreError } from "./errors.ts";

/** What may travel to a store: plain data only, so that both engines hold the same thing. */
export type PlainValue = null | boolean | number | bigint | string | PlainValue[] | { [key: string]: PlainValue };

const smallestInteger = -(2n ** 63n);
const largestInteger = 2n ** 63n - 1n;

/**
 * The value, if it is plain data. Each engine would quietly store something else, or refuse with its own words, for
 * undefined, a Date, a Set, a Buffer, NaN, an integer that no longer is exact, or half a character.
 *
 * @throws StoreError "parameter", naming the path of the first value that cannot be stored.
 */
export function checkPlain(value: unknown, path: string): PlainValue {
  switch (typeof value) {
    case "string":
      if (/\p{Surrogate}/u.test(value)) throw refusal(path, "is not well-formed Unicode text");
      return value;
    case "boolean":
      return value;
    case "number":
      if (!Number.isFinite(value)) throw refusal(path, `is ${value}, which is not a number that can be stored`);
      if (Number.isInteger(value) && !Number.isSafeInteger(value))
        throw refusal(path, `is ${value}, past the integers that a number holds exactly; pass a bigint`);
      return value;
    case "bigint":
      if (value < smallestInteger || value > largestInteger) throw refusal(path, "does not fit in 64 bits");
      return value;
    case "object":
      return value === null ? null : checkComposite(value, path);
    default:
      throw refusal(
        path,
        `is ${typeof value === "undefined" ? "undefined; null stands for nothing" : `a ${typeof value}`}`,
      );
  }
}

function checkComposite(value: object, path: string): PlainValue {
  if (Array.isArray(value)) return Array.from(value, (item: unknown, index) => checkPlain(item, `${path}[${index}]`));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null)
    throw refusal(path, `is a ${value.constructor?.name ?? "foreign object"}, not plain data`);
  const checked: { [key: string]: PlainValue } = {};
  for (const [key, item] of Object.entries(value)) checked[key] = checkPlain(item, `${path}.${key}`);
  return checked;
}

function refusal(path: string, reason: string): StoreError {
  return new StoreError("parameter", `${path} ${reason}.`);
}
