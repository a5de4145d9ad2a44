import { setTimeout as wait } from "node:timers/promises";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { StoreError } from "../../src/store/errors.ts";
import type { Store } from "../../src/store/port.ts";
import { useGraph } from "../support/graph.ts";
import { knownRequests } from "./known-requests.ts";
import { storeWith, useServers } from "./serve.ts";

const graph = useGraph();
const REQUEST = `query Objectors($id: ID!) { positions(filter: { provisions: [$id] }, first: 5) { totalCount nodes { id stance } } dataset { hash } }`;
const VARIABLES = { id: "uncc/final/6(2)" };

/** The store with its states named by `nameOf`, and what was read of it. */
function watched(nameOf: () => string | null): { store: Store; read: string[] } {
  const read: string[] = [];
  const store = storeWith(graph.store, {
    read: (statement, parameters) => {
      read.push(statement.name);
      return graph.store.read(statement, parameters);
    },
    readTogether: (work) => work(nameOf()),
  });
  return { store, read };
}

/** A reply whole: its status, its headers but for those that tell one reply from another, and its body. */
async function wholeReply(url: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  const all = [...response.headers].filter(([name]) => name !== "x-request-id" && name !== "date");
  return { status: response.status, headers: all, text: await response.text() };
}

describe("an answer that was sent", () => {
  const serve = useServers();

  it("is sent again where the same is asked, letter by letter and with the same headers, and nothing is read", async () => {
    const { store, read } = watched(() => "one");
    const { url } = await serve(store, { TRAVAUX_CACHE_ROWS: "0" });
    const [known, unknown] = [[] as string[], [] as string[]];
    for (const { name, text, variables } of knownRequests) {
      const request = { query: text, variables };
      const first = await wholeReply(url, request);
      read.length = 0;
      expect(await wholeReply(url, request), name).toEqual(first);
      if (!first.text.includes('"errors":')) expect(read, name).toEqual([]);
      (first.text.includes('"errors":') ? unknown : known).push(name);
    }
    // A few ask for a record of another kind than the values are of, and are told so.
    expect(known.length).toBeGreaterThan(4 * unknown.length);
  });

  it("is another's own: other variables, another name, another form and the wish for the cost are asked anew", async () => {
    const { store } = watched(() => "one");
    const { url, ask } = await serve(store);
    const both = `query A($id: ID!) { actor(id: $id) { name } } query B($id: ID!) { actor(id: $id) { id } }`;
    const named = async (operationName: string, id: string) =>
      JSON.parse((await wholeReply(url, { query: both, operationName, variables: { id } })).text).data.actor;
    for (let times = 0; times < 3; times++) {
      expect(await named("A", "state:in")).toEqual({ name: "India" });
      expect(await named("B", "state:in")).toEqual({ id: "state:in" });
      expect(await named("A", "state:jp")).toEqual({ name: "Japan" });
      const plain = await ask(REQUEST, VARIABLES);
      expect(plain.body.extensions).toBeUndefined();
      const counted = await ask(REQUEST, VARIABLES, { "travaux-cost": "1" });
      expect(counted.body.extensions.cost.nodes).toBeGreaterThan(0);
      const modern = await ask(REQUEST, VARIABLES, { accept: "application/graphql-response+json" });
      expect(modern.headers.get("content-type")).toContain("application/graphql-response+json");
    }
  });

  it("is sent no more once the graph is in another state, or where the state has no name", async () => {
    let state: string | null = "one";
    const { store, read } = watched(() => state);
    const { ask } = await serve(store);
    const reads = async () => {
      read.length = 0;
      expect((await ask(REQUEST, VARIABLES)).code).toBeUndefined();
      return read.length;
    };
    const all = await reads();
    expect(all).toBeGreaterThan(1);
    expect(await reads()).toBe(0);
    state = "two";
    expect(await reads()).toBe(all);
    expect(await reads()).toBe(0);
    state = null;
    expect(await reads()).toBe(all);
    expect(await reads()).toBe(all);
  });

  it("is not kept where it has an error, in any part", async () => {
    let isFailing = true;
    const store = storeWith(graph.store, {
      read: (statement, parameters) =>
        isFailing && statement.name === "read/get-actors"
          ? Promise.reject(new StoreError("syntax", "made to fail"))
          : graph.store.read(statement, parameters),
    });
    const { ask } = await serve(store, { TRAVAUX_CACHE_ROWS: "0" });
    const partly = await ask(`{ dataset { hash } actor(id: "state:in") { name } }`);
    expect(partly.body.data.dataset.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(partly.code).toBe("INTERNAL_SERVER_ERROR");
    isFailing = false;
    expect((await ask(`{ dataset { hash } actor(id: "state:in") { name } }`)).body.data.actor.name).toBe("India");
    for (let times = 0; times < 3; times++) expect((await ask("{ nothing }")).code).toBe("GRAPHQL_VALIDATION_FAILED");
  });

  it("does not hide that the store is away or late: that is told at once and not asked twice", async () => {
    let asks = 0;
    let failure: StoreError | null = null;
    const store = storeWith(graph.store, {
      readTogether: async (work) => {
        asks += 1;
        if (failure) throw failure;
        return work("one");
      },
    });
    const { ask } = await serve(store);
    const first = await ask(REQUEST, VARIABLES);
    for (const [code, told] of [
      ["unavailable", "SERVICE_UNAVAILABLE"],
      ["timeout", "TIMEOUT"],
    ] as const) {
      failure = new StoreError(code, "made to fail");
      asks = 0;
      const reply = await ask(REQUEST, VARIABLES);
      expect([reply.status, reply.code, reply.headers.get("retry-after"), asks]).toEqual([503, told, "2", 1]);
      expect(reply.body.data ?? null).toBeNull();
    }
    failure = null;
    expect((await ask(REQUEST, VARIABLES)).body).toEqual(first.body);
  });

  it("is logged and counted as one that was made", async () => {
    const lines: Record<string, unknown>[] = [];
    const log = pino({ level: "info" }, { write: (line: string) => lines.push(JSON.parse(line)) });
    const { url, ask } = await serve(graph.store, {}, { log });
    for (let times = 0; times < 2; times++) await ask(REQUEST, VARIABLES);
    while (lines.length < 2) await wait(5);
    const [made, kept] = lines.map(({ operation, nodes, status, code }) => ({ operation, nodes, status, code }));
    expect(made).toMatchObject({ operation: "Objectors", status: 200, code: null });
    expect(kept).toEqual(made);
    expect(lines[1]?.requestId).not.toBe(lines[0]?.requestId);
    const figures = await (await fetch(`${url}/metrics`)).text();
    expect(figures).toContain('travaux_operations_total{code="OK"} 2');
  });

  it("is one of those asked for last, in so much memory; 0 keeps none", async () => {
    const { store, read } = watched(() => "one");
    const reads = async (ask: Awaited<ReturnType<typeof serve>>["ask"], id: string) => {
      read.length = 0;
      await ask(`query ($id: ID!) { actor(id: $id) { name kind note } }`, { id });
      return read.length > 0;
    };
    const { ask } = await serve(store, { TRAVAUX_ANSWERS_KB: "4", TRAVAUX_CACHE_ROWS: "0" });
    const ids = ["state:in", "state:jp", "state:fr", "state:br", "state:ng", "state:nz"];
    for (const id of ids) expect(await reads(ask, id)).toBe(true);
    expect(await reads(ask, "state:nz")).toBe(false);
    expect(await reads(ask, "state:in")).toBe(true);
    const none = await serve(store, { TRAVAUX_ANSWERS_KB: "0", TRAVAUX_CACHE_ROWS: "0" });
    for (let times = 0; times < 3; times++) expect(await reads(none.ask, "state:in")).toBe(true);
  });
});
