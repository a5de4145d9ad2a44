import { describe, expect, it } from "vitest";
import { StoreError } from "../../src/store/errors.ts";
import type { Store } from "../../src/store/port.ts";
import { describeNeo4j, openEmptyEmbedded, openEmptyNeo4j } from "../support/engines.ts";
import { reading } from "../support/statements.ts";
import { randomGraph, writeGraph } from "./differential/graph.ts";
import { type RandomQuery, randomQuery } from "./differential/query.ts";
import { type Chance, chanceFrom } from "./differential/random.ts";
import { parseCypher } from "./lint/cypher-file.ts";
import { checkDialect } from "./lint/lint.ts";

/** Random reads a run, over so many random graphs. */
const queries = 1002;
const graphs = 6;
const seed = Number(process.env.TRAVAUX_SEED ?? Math.floor(Math.random() * 2 ** 32));

describeNeo4j("random reads in the dialect", (access) => {
  it(`give equal rows on both engines, ${queries} times`, { timeout: 300_000 }, async () => {
    console.log(`The seed is ${seed}; TRAVAUX_SEED=${seed} gives the same graphs and reads.`);
    const chance = chanceFrom(seed);
    const embedded = await openEmptyEmbedded({ readTimeoutMs: 20_000 });
    const neo4j = await openEmptyNeo4j(access, { readTimeoutMs: 20_000 });
    const different: string[] = [];
    let rows = 0;
    for (let graph = 0; graph < graphs; graph += 1) {
      const written = randomGraph(chance);
      await writeGraph(embedded, written);
      await neo4j.write((transaction) => transaction.run(reading("MATCH (node) DETACH DELETE node"), {}));
      await writeGraph(neo4j, written);
      const drawn = Array.from({ length: queries / graphs }, () => queryInDialect(chance));
      const compare = async () => {
        for (let query = drawn.pop(); query !== undefined; query = drawn.pop()) {
          const [ours, theirs] = await Promise.all([answer(embedded, query), answer(neo4j, query)]);
          rows += Array.isArray(theirs) ? theirs.length : 0;
          if (JSON.stringify(ours) !== JSON.stringify(theirs)) different.push(describeDifference(query, ours, theirs));
        }
      };
      await Promise.all([compare(), compare(), compare()]);
    }
    await embedded.close();
    await neo4j.close();
    expect(different.slice(0, 5).join("\n\n"), `${different.length} of ${queries}, seed ${seed}`).toBe("");
    expect(rows).toBeGreaterThan(queries);
  });
});

describe("the random reads", () => {
  it("are the same for the same seed", () => {
    const texts = (from: number) =>
      Array.from({ length: 20 }, () => from).map((start) => randomQuery(chanceFrom(start)).text);
    expect(texts(7)).toEqual(texts(7));
    expect(texts(7)).not.toEqual(texts(8));
  });
});

/** The writer knows no rule of the dialect that needs a look around, so what the lint refuses is drawn again. */
function queryInDialect(chance: Chance): RandomQuery {
  for (;;) {
    const query = randomQuery(chance);
    if (checkDialect(parseCypher("read/random", query.text)).length === 0) return query;
  }
}

/** The rows, with the keys of maps sorted, or the class of the error. */
async function answer(store: Store, { text, parameters }: RandomQuery): Promise<unknown> {
  try {
    return sortKeys(await store.read(reading(text), parameters));
  } catch (error) {
    if (error instanceof StoreError) return error.code === "internal" ? `internal` : error.code;
    throw error;
  }
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, item]) => [key, sortKeys(item)]),
  );
}

function describeDifference({ text, parameters }: RandomQuery, ours: unknown, theirs: unknown): string {
  const short = (value: unknown) => JSON.stringify(value).slice(0, 600);
  return `${text}\n${JSON.stringify(parameters)}\nembedded: ${short(ours)}\nneo4j:    ${short(theirs)}`;
}
