import { readdirSync, readFileSync } from "node:fs";
import { buildSchema, isEnumType, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { ACTOR_KINDS, ENTITY_KINDS, SIDE_NAMES, STANCE_NAMES } from "../../client/src/api/contract.ts";
import { explorerOperations as operations } from "./explorer-operations.ts";

const contract = readFileSync(new URL("../contract.graphql", import.meta.url), "utf8");
const folder = new URL("../../src/api/schema/", import.meta.url);
const served = readdirSync(folder)
  .filter((name) => name.endsWith(".graphql"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"))
  .join("\n");

const LATER = ["Suggest", "Neighborhood", "Paths", "Actors", "Contested", "LineageMap", "Timeline", "Changes"];

describe.each([
  ["the public contract", contract],
  ["the served schema", served],
])("against %s", (_name, text) => {
  const schema = buildSchema(text);

  // What was added to the schema after the contract was agreed is held against the served schema alone.
  const held = _name === "the public contract" ? operations.filter(({ name }) => !LATER.includes(name)) : operations;
  it.each(held.map((operation) => [operation.name, operation.text]))("the operation %s is valid", (_, document) => {
    expect(validate(schema, parse(document))).toEqual([]);
  });

  it.each([
    ["Stance", STANCE_NAMES],
    ["Side", SIDE_NAMES],
    ["EntityKind", ENTITY_KINDS],
    ["ActorKind", ACTOR_KINDS],
  ])("the closed list %s is the same", (name, values) => {
    const type = schema.getType(name);
    const named = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    expect([...named].sort()).toEqual([...values].sort());
  });
});

it("names each operation as its document does, so that a log can be read", () => {
  for (const { name, text } of operations) expect(text).toMatch(new RegExp(`^query ${name}\\b`));
});
