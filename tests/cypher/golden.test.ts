import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../../src/store/port.ts";
import { describeNeo4j, openEmptyEmbedded, openEmptyNeo4j } from "../support/engines.ts";
import { cases as actorCases } from "./golden/actors.ts";
import { cases as copyCases } from "./golden/copies.ts";
import { writeFixture } from "./golden/fixture.ts";
import { cases as ledgerCases } from "./golden/ledger.ts";
import { cases as textCases } from "./golden/texts.ts";

const cases = [...textCases, ...actorCases, ...ledgerCases, ...copyCases];

describe("golden rows on the embedded engine", () => {
  runCases(() => openEmptyEmbedded());
});

// The option gives rows whose order is not stated in a random one: a statement that passes five times states its order.
describe("golden rows on the embedded engine, shuffled", () => {
  runCases(() => openEmptyEmbedded({ shuffleUnordered: true }), 5);
});

describeNeo4j("golden rows on Neo4j", (access) => {
  runCases(() => openEmptyNeo4j(access));
});

describe("every statement of cypher/read", () => {
  const names = readdirSync(new URL("../../cypher/read/", import.meta.url)).filter((name) => name.endsWith(".cypher"));
  it.each(names)("has golden rows, and not only none: %s", (file) => {
    const name = `read/${file.replace(/\.cypher$/, "")}`;
    expect(cases.filter((one) => one.statement.name === name && one.rows.length > 0)).not.toEqual([]);
  });
});

function runCases(open: () => Promise<Store>, times = 1): void {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await writeFixture(store);
    return () => store.close();
  });
  it.each(cases.map((one) => [one.statement.name, one.shows, one] as const))("%s: %s", async (_name, _shows, one) => {
    for (let time = 1; time <= times; time += 1)
      expect(await store.read(one.statement, one.parameters)).toEqual(one.rows);
  });
}
