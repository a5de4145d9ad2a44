import { readFileSync } from "node:fs";
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { makeSchema } from "../../src/api/schema.ts";

const contract = buildSchema(readFileSync(new URL("../contract.graphql", import.meta.url), "utf8"));
const served = makeSchema();
const types = Object.values(served.getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
);

describe("the served schema", () => {
  it("holds all of the public contract, without a breaking change", () => {
    expect(findBreakingChanges(contract, served)).toEqual([]);
  });

  it("would be found to break the contract where a field is missing", () => {
    const broken = buildSchema("type Query { dataset: String }");
    expect(findBreakingChanges(contract, broken).length).toBeGreaterThan(0);
  });

  it("describes every type, field, argument and enum value", () => {
    const bare: string[] = [];
    const note = (name: string, description: string | null | undefined) => {
      if (!description?.trim()) bare.push(name);
    };
    for (const type of types) {
      note(type.name, type.description);
      if (isEnumType(type)) for (const value of type.getValues()) note(`${type.name}.${value.name}`, value.description);
      if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        note(`${type.name}.${field.name}`, field.description);
        if ("args" in field)
          for (const argument of field.args) note(`${type.name}.${field.name}(${argument.name})`, argument.description);
      }
    }
    expect(bare).toEqual([]);
  });

  it("is read only", () => {
    expect(served.getMutationType()).toBeUndefined();
    expect(served.getSubscriptionType()).toBeUndefined();
  });
});
