import { BadInputError } from "../errors.ts";
import { LIST, RANGES, TEXT } from "./fixed.ts";

function checkValue(name: string, value: unknown): void {
  if (typeof value === "string" && value.length > TEXT)
    throw new BadInputError(
      `\`${name}\` has ${value.length.toLocaleString("en")} characters; it may have ${TEXT.toLocaleString("en")}.`,
    );
  if (Array.isArray(value)) {
    if (value.length > LIST)
      throw new BadInputError(`\`${name}\` has ${value.length.toLocaleString("en")} items; it may have ${LIST}.`);
    for (const item of value) checkValue(name, item);
  } else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) checkValue(`${name}.${key}`, item);
  }
}

/** The number itself where it is in the range of its argument. Throws BadInputError. */
export function checkRange(name: keyof typeof RANGES, value: number): number {
  const { low, high } = RANGES[name];
  if (value >= low && value <= high) return value;
  throw new BadInputError(`\`${name}\` is ${value}; it may be ${low} to ${high.toLocaleString("en")}.`);
}

const isRanged = (name: string): name is keyof typeof RANGES => Object.hasOwn(RANGES, name);

/** Refuses coerced arguments of a field that are past a limit, at any depth of them. Throws BadInputError. */
export function checkArguments(values: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(values)) {
    checkValue(name, value);
    if (isRanged(name) && typeof value === "number") checkRange(name, value);
  }
}
