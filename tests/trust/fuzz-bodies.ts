import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { schema } from "../../src/api/execute.ts";

/** FUZZ_SEED runs another; the seed of a failure is in its message. */
export const SEED = Number(process.env.FUZZ_SEED ?? "20240808");

/** Numbers from 0 to 1 that a seed gives again (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The next number from 0 to 1 that the seed gives. */
export const random = randomFrom(SEED);
const below = (count: number) => Math.floor(random() * count);
const pick = <T>(list: readonly T[]): T => list[below(list.length)] as T;

const IDS = [
  "uncc",
  "state:us",
  "uncc/final/6(2)",
  "pos-0140",
  "scope-other-treaties",
  "hrw-a19-2023",
  "v74247",
  "eff",
  "nothing",
  "uncc/rev2",
];
const TEXTS = [
  "Article 17",
  "russia",
  "",
  "\u202eevil",
  "<script>",
  "'; MATCH (n) DETACH DELETE n //",
  '\\"',
  "\u0000",
  "Who objected to Article 17?",
  "2024-02-30",
  "😀".repeat(40),
];
const NUMBERS = [-1, 0, 1, 2, 3, 7, 20, 100, 101, 1000, 2_147_483_647, -2_147_483_648, 2_147_483_648];

function literal(type: GraphQLInputType, wild: boolean): string {
  if (isNonNullType(type)) return literal(type.ofType, wild);
  if (wild && random() < 0.15) return pick(["null", "true", "3.5", '"x"', "[[]]", "{}", "NOPE", "$missing"]);
  if (isListType(type)) return `[${Array.from({ length: below(3) }, () => literal(type.ofType, wild)).join(", ")}]`;
  if (isEnumType(type)) return pick(type.getValues()).name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(() => random() < 0.15);
    return `{${fields.map((field) => `${field.name}: ${literal(field.type, wild)}`).join(", ")}}`;
  }
  switch (getNamedType(type).name) {
    case "Int":
      return String(wild ? pick(NUMBERS) : 1 + below(3));
    case "Boolean":
      return pick(["true", "false"]);
    case "ID":
      return JSON.stringify(pick(IDS));
    case "PartialDate":
      return JSON.stringify(pick(["2024", "2024-02", "2024-02-09", ...(wild ? ["2024-02-30"] : [])]));
    default:
      return JSON.stringify(pick(TEXTS));
  }
}

function argumentsOf(args: readonly GraphQLArgument[], wild: boolean): string {
  const given = args.filter(({ type }) => (isNonNullType(type) ? !wild || random() < 0.9 : random() < 0.3));
  return given.length === 0 ? "" : `(${given.map((one) => `${one.name}: ${literal(one.type, wild)}`).join(", ")})`;
}

function selection(type: GraphQLOutputType, depth: number, wild: boolean): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return wild && random() < 0.03 ? " { id }" : "";
  if (isAbstractType(named)) {
    const concrete = pick(schema.getPossibleTypes(named));
    return ` { __typename ... on ${concrete.name}${selection(concrete, depth, wild)} }`;
  }
  if (!isObjectType(named)) return "";
  const fields: GraphQLField<unknown, unknown>[] = Object.values(named.getFields());
  const able = depth > 1 ? fields : fields.filter((field) => isLeafType(getNamedType(field.type)));
  const chosen = Array.from({ length: 1 + below(4) }, () => pick(able.length > 0 ? able : fields.slice(0, 1)));
  const texts = chosen.map((field, index) => {
    const alias = `a${index}_${depth}: `;
    const name = wild && random() < 0.05 ? `${field.name}x` : field.name;
    const directive =
      random() < 0.03
        ? ` @${pick(["include", "skip", ...(wild ? ["nope"] : [])])}(if: ${pick(["true", "false"])})`
        : "";
    return `${alias}${name}${argumentsOf(field.args, wild)}${directive}${selection(field.type, depth - 1, wild)}`;
  });
  return ` { __typename ${texts.join(" ")} }`;
}

/** Breaks a text in a place: a piece goes, comes twice, or becomes another. */
function broken(text: string): string {
  const at = below(text.length);
  const piece = text.slice(at, at + 1 + below(8));
  return (
    text.slice(0, at) +
    pick(["", piece + piece, "{", "}", "...F", "@", '"', "$", "fragment F on Query { ...F }", "\u0000"]) +
    text.slice(at + piece.length)
  );
}

/** The body of the next request that the seed gives; a `wild` one is made to be wrong in some place. */
export function bodyOf(wild: boolean): string {
  const query = `query Fuzz${selection(schema.getQueryType() as GraphQLOutputType, 2 + below(wild ? 12 : 3), wild)}`;
  const body = JSON.stringify({
    query: wild && random() < 0.3 ? broken(query) : query,
    variables: wild && random() < 0.2 ? { x: pick(TEXTS), __proto__x: 1 } : {},
  });
  return wild && random() < 0.05 ? broken(body) : body;
}
