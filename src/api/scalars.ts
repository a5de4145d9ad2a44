import { GraphQLScalarType, Kind } from "graphql";
import { parsePartialDate } from "../domain/partial-date.ts";
import { BadInputError } from "./errors.ts";

function parse(value: unknown): string {
  const date = typeof value === "string" ? parsePartialDate(value) : null;
  if (date !== null) return date;
  const shown = String(typeof value === "string" ? value : JSON.stringify(value)).slice(0, 80);
  throw new BadInputError(`"${shown}" is not a date; give one that exists, as 2024, 2024-02 or 2024-02-09.`);
}

/** A calendar date as precise as its source. */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: "PartialDate",
  description: "A calendar date as precise as its source: 2024, 2024-02 or 2024-02-09 (ISO 8601). Never padded.",
  serialize: (value) => String(value),
  parseValue: parse,
  parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
});
