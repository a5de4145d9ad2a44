import { describe, expect, it } from "vitest";
import { readSchema, textIndex } from "../../src/store/schema.ts";
import { model } from "./lint/model.ts";

/** Label and property of everything that the model marks so, as "Actor.id". */
function marked(mark: "unique" | "fullText"): string[] {
  return Object.entries(model.kinds).flatMap(([label, { properties }]) =>
    Object.entries(properties).flatMap(([name, property]) => (property[mark] === true ? [`${label}.${name}`] : [])),
  );
}

function found(engine: "embedded" | "neo4j", pattern: RegExp): string[] {
  return readSchema(engine).flatMap((statement) => {
    const match = pattern.exec(statement);
    return match === null ? [] : [`${match[1]}.${match[2]}`];
  });
}

const constraint = /^CREATE CONSTRAINT \w+ IF NOT EXISTS FOR \(n:(\w+)\) REQUIRE n\.(\w+) IS UNIQUE$/;
const index = /^CREATE INDEX \w+ IF NOT EXISTS FOR \(n:(\w+)\) ON \(n\.(\w+)\)$/;
const fullText = /^CREATE FULLTEXT INDEX \w+ IF NOT EXISTS FOR \(n:(\w+)\) ON EACH \[n\.(\w+)\]/;
const looked = [
  "Position.treatyId",
  "Position.versionId",
  "Provision.treatyId",
  "Provision.versionId",
  "Vote.date",
  "Vote.release",
  "Vote.symbol",
];

describe("the schema", () => {
  it.each(["embedded", "neo4j"] as const)(
    "of %s has a constraint for what the model calls unique, and no other",
    (engine) => {
      const own = engine === "neo4j" ? ["Replacement.id"] : [];
      expect(found(engine, constraint).sort()).toEqual([...marked("unique"), ...own].sort());
    },
  );
  it("of neo4j has the full-text index of the model, under the name and for the property of the adapters", () => {
    expect(found("neo4j", fullText)).toEqual(marked("fullText"));
    expect(found("neo4j", fullText)).toEqual([`${textIndex.label}.${textIndex.property}`]);
    expect(readSchema("neo4j").join("\n")).toContain(`FULLTEXT INDEX ${textIndex.name} `);
  });
  it("of neo4j has the indexes by which statements look up, beside those of the constraints", () => {
    expect(found("neo4j", index).sort()).toEqual(looked);
  });
  it("of embedded has an index for each constraint too, which makes none there", () => {
    expect(found("embedded", index).sort()).toEqual([...marked("unique"), ...looked].sort());
  });
  it.each([
    ["embedded", [constraint, index]],
    ["neo4j", [constraint, index, fullText]],
  ] as const)("of %s has nothing else", (engine, patterns) => {
    expect(readSchema(engine).filter((statement) => !patterns.some((pattern) => pattern.test(statement)))).toEqual([]);
  });
});
