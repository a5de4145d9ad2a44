import { type DocumentNode, execute, parse, validate } from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";
import { describe, expect, it } from "vitest";
import { executeOften } from "../../src/api/compiled.ts";
import { contextOf, schema } from "../../src/api/execute.ts";
import { Memory } from "../../src/api/known.ts";
import { useGraph } from "../support/graph.ts";
import { bodyOf, SEED } from "../trust/fuzz-bodies.ts";
import { knownRequests } from "./known-requests.ts";
import { storeWith, useServers } from "./serve.ts";

const graph = useGraph();
const memory = new Memory(100_000);
const context = () => contextOf(graph.store, memory.recall("test"));
const plainly = (document: DocumentNode, variableValues = {}) =>
  execute({ schema, document, variableValues, contextValue: context(), hideSuggestions: true });

describe("a request that comes again and again", () => {
  it.each(knownRequests)(
    "has the answer of the plain executor, letter by letter: $name",
    async ({ document, variables }) => {
      const plain = JSON.stringify(await plainly(document, variables));
      for (let times = 0; times < 5; times++) {
        const often = await executeOften({ document, variableValues: variables, contextValue: context() });
        expect(JSON.stringify(often)).toBe(plain);
      }
    },
  );

  it(`has the same where it was made from the schema, seed ${SEED}`, async () => {
    let compared = 0;
    for (let i = 0; i < 400; i++) {
      const document = parse(JSON.parse(bodyOf(false)).query);
      if (validate(schema, document).length > 0) continue;
      const compiled = compileQuery(schema, document);
      if (!isCompiledQuery(compiled)) continue;
      const [plain, often] = [await plainly(document), await compiled.query(undefined, context(), {})];
      // Where there is an error the plain executor is asked again, so that only its errors are told.
      if (plain.errors !== undefined) expect(often.errors?.length).toBeGreaterThan(0);
      if (often.errors !== undefined && often.errors.length > 0) continue;
      expect(JSON.stringify(often)).toBe(JSON.stringify(plain));
      compared += 1;
    }
    expect(compared).toBeGreaterThan(100);
  }, 60_000);

  it("is not made into code where it holds a text of the client's or a name that is special to objects", async () => {
    for (const text of [
      `{ treaty(id: "uncc\\"); throw new Error(\\"") { label } }`,
      `query ($id: ID!) { __proto__: treaty(id: $id) { constructor: label } }`,
      `query ($id: ID = "uncc") { a: treaty(id: $id) { b: label } }`,
    ]) {
      const document = parse(text);
      const plain = JSON.stringify(await plainly(document, { id: "uncc" }));
      for (let times = 0; times < 5; times++)
        expect(
          JSON.stringify(await executeOften({ document, variableValues: { id: "uncc" }, contextValue: context() })),
        ).toBe(plain);
    }
  });
});

describe("a failure in a request that comes again and again", () => {
  const serve = useServers();

  it("is told as the first time", async () => {
    const server = await serve(graph.store);
    const query = `query ($id: ID!, $first: Int) { treaty(id: $id) { label } positions(filter: { actors: [$id] }, first: $first) { totalCount } }`;
    const first = await server.ask(query, { id: "nobody", first: 5 });
    expect(first.code).toBe("BAD_USER_INPUT");
    for (let times = 0; times < 5; times++) {
      const again = await server.ask(query, { id: "nobody", first: 5 });
      expect([again.status, again.body]).toEqual([first.status, first.body]);
    }
    const wrong = await server.ask(query, { id: 5.5, first: "x" });
    for (let times = 0; times < 5; times++)
      expect((await server.ask(query, { id: 5.5, first: "x" })).body).toEqual(wrong.body);
  });

  it("of the store gives no part of an answer", async () => {
    let isAway = false;
    const server = await serve(
      storeWith(graph.store, {
        readTogether: async (work) => {
          if (isAway) throw new Error("gone");
          return graph.store.readTogether(work);
        },
      }),
    );
    const query = `query ($id: ID!) { treaty(id: $id) { label } }`;
    for (let times = 0; times < 5; times++)
      expect((await server.ask(query, { id: "uncc" })).body.data.treaty.label).toBe("UN Convention against Cybercrime");
    isAway = true;
    const { body } = await server.ask(query, { id: "uncc" });
    expect(body.data ?? null).toBeNull();
  });
});
