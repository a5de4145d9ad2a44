/** The closed lists of the code, of the model and of the schema say the same. */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { buildASTSchema, isEnumType, parse as parseGraphql } from "graphql";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import * as lists from "../../src/domain/lists.ts";

const at = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

interface Entry {
  readonly meaning?: string;
  readonly side?: string;
}
interface Model {
  readonly kinds: Record<string, { entity?: string }>;
  readonly lists: Record<string, Record<string, Entry>>;
}
const model = parse(readFileSync(at("graph/model.yaml"), "utf8")) as Model;

const folder = at("src/api/schema/");
const source = readdirSync(folder).map((file) => readFileSync(`${folder}${file}`, "utf8"));
const schema = buildASTSchema(parseGraphql(source.join("\n")));
const enumOf = (name: string) => {
  const type = schema.getType(name);
  return isEnumType(type) ? type.getValues() : [];
};

const LISTS = [
  { model: "stances", code: lists.STANCES, graphql: "Stance" },
  { model: "sides", code: lists.SIDES, graphql: "Side" },
  { model: "confidences", code: lists.CONFIDENCES, graphql: "Confidence" },
  { model: "actorKinds", code: lists.ACTOR_KINDS, graphql: "ActorKind" },
  { model: "voteChoices", code: lists.VOTE_CHOICES, graphql: "VoteChoice" },
  { model: "treatyActionKinds", code: lists.TREATY_ACTION_KINDS, graphql: "TreatyActionKind" },
  { model: "lineageRelations", code: lists.LINEAGE_RELATIONS, graphql: null },
  { model: "versionStandings", code: lists.VERSION_STANDINGS, graphql: null },
  { model: "aliasKinds", code: lists.ALIAS_KINDS, graphql: null },
] as const;

describe("the closed lists", () => {
  it("are those of the model, all of them", () => {
    expect(Object.keys(model.lists).sort()).toEqual(LISTS.map((list) => list.model).sort());
  });

  for (const { model: name, code, graphql } of LISTS) {
    it(`${name}: has the same values in the code and in the model, in the same order, each with a meaning`, () => {
      const values = model.lists[name] ?? {};
      expect(Object.keys(values)).toEqual([...code]);
      for (const [value, { meaning = "" }] of Object.entries(values)) expect(meaning, value).toMatch(/^[A-Z].{5,}\.$/);
    });

    if (graphql === null) continue;
    it(`${name}: has the same values in the schema, each with a description`, () => {
      const values = enumOf(graphql);
      expect(values.map((value) => value.name)).toEqual([...code]);
      for (const value of values) expect(value.description, value.name).toMatch(/^[A-Z].{5,}\.$/);
    });
  }

  it("give every stance the side that the model gives it", () => {
    for (const stance of lists.STANCES) expect(lists.sideOf(stance)).toBe(model.lists.stances?.[stance]?.side);
    expect(new Set(lists.STANCES.map(lists.sideOf))).toEqual(new Set(lists.SIDES));
  });

  it("name every kind that has a page of its own", () => {
    const entities = Object.values(model.kinds).flatMap(({ entity }) => entity ?? []);
    expect(entities.sort()).toEqual([...lists.ENTITY_KINDS].sort());
    expect(enumOf("EntityKind").map(({ name }) => name)).toEqual([...lists.ENTITY_KINDS]);
  });
});
