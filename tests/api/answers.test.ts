import { request as httpRequest } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { serverAudits } from "graphql-http";
import type { pino } from "pino";
import { describe, expect, it } from "vitest";
import { makeLog } from "../../src/api/observe/log.ts";
import { StoreError } from "../../src/store/errors.ts";
import { useGraph } from "../support/graph.ts";
import { readReply, storeWith, useServers } from "./serve.ts";

const graph = useGraph();
const TREATY = `query Treaty($id: ID = "uncc") { treaty(id: $id) { label } }`;

/** A log that keeps its lines. */
function keepingLog(logLevel: "info" | "warn") {
  const lines: string[] = [];
  const log = makeLog({ logLevel }, { write: (line: string) => void lines.push(line) } as pino.DestinationStream);
  return { log, lines };
}

describe("an error", () => {
  const serve = useServers();

  it("of ours gives an id, under which the log has the cause", async () => {
    const { log, lines } = keepingLog("warn");
    const secret = "MATCH (n) at bolt://db.internal:7687 in /srv/app";
    const broken = storeWith(graph.store, { read: () => Promise.reject(new Error(secret)) });
    const { code, message, body } = await (await serve(broken, {}, { log })).ask(TREATY);
    expect(code).toBe("INTERNAL_SERVER_ERROR");
    expect(JSON.stringify(body)).not.toMatch(/MATCH|bolt|srv/);
    const { id } = body.errors[0].extensions;
    expect(message).toContain(id);
    const line = lines.find((one) => one.includes(id)) ?? "";
    expect(JSON.parse(line)).toMatchObject({ level: "error", errorId: id, operation: "Treaty" });
    expect(line).toContain("db.internal");
  });

  it.each(["syntax", "parameter", "row", "internal"] as const)("of the store, %s, is ours too", async (code) => {
    const broken = storeWith(graph.store, {
      read: () => Promise.reject(new StoreError(code, "list-x: the row is wrong")),
    });
    const reply = await (await serve(broken)).ask(TREATY);
    expect(reply.code).toBe("INTERNAL_SERVER_ERROR");
    expect(JSON.stringify(reply.body)).not.toContain("list-x");
  });

  it.each([
    ["unavailable", "SERVICE_UNAVAILABLE"],
    ["unauthorized", "SERVICE_UNAVAILABLE"],
    ["conflict", "SERVICE_UNAVAILABLE"],
    ["timeout", "TIMEOUT"],
  ] as const)("that the store is %s is told as %s, with 503 and when to come again", async (cause, code) => {
    const broken = storeWith(graph.store, { read: () => Promise.reject(new StoreError(cause, "gone")) });
    const reply = await (await serve(broken)).ask(TREATY);
    expect([reply.status, reply.code, reply.body.data]).toEqual([503, code, null]);
    expect(Number(reply.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("in a part of the answer that could not be read takes the whole answer: no half list leaves", async () => {
    let reads = 0;
    const failing = storeWith(graph.store, {
      read: (statement, parameters) => {
        reads += 1;
        return reads > 2
          ? Promise.reject(new StoreError("unavailable", "cut off"))
          : graph.store.read(statement, parameters);
      },
    });
    const query = `{ a: treaty(id: "uncc") { label versions { label provisions { number } } } b: treaty(id: "uncc") { documents { title } } }`;
    const reply = await (await serve(failing)).ask(query);
    expect([reply.status, reply.body.data, reply.body.errors.length]).toEqual([503, null, 1]);
  });

  it.each([
    ["a name", "{ treatis { id } }", {}],
    ["a field", `{ treaty(id: "uncc") { titel } }`, {}],
    ["an argument", `{ treaty(ids: "uncc") { id } }`, {}],
    ["a value of a closed list", "{ positions(filter: { stances: [SUPORTS] }) { totalCount } }", {}],
    [
      "a value of a closed list in a variable",
      "query ($f: PositionFilter) { positions(filter: $f) { totalCount } }",
      { f: { stances: ["SUPORTS"] } },
    ],
    [
      "a field of a filter",
      "query ($f: PositionFilter) { positions(filter: $f) { totalCount } }",
      { f: { stance: ["SUPPORTS"] } },
    ],
    ["a type", "query ($f: PositionFiltr) { positions(filter: $f) { totalCount } }", {}],
    ["a fragment", '{ treaty(id: "uncc") { ...Name } } fragment Nam on Treaty { id }', {}],
  ])("does not help to guess %s", async (_, query, variables) => {
    const { status, code, body } = await (await serve(graph.store)).ask(query, variables);
    expect(status).toBe(400);
    expect(["GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT"]).toContain(code);
    expect(JSON.stringify(body)).not.toMatch(/did you mean/i);
  });

  it("does not repeat a long value", async () => {
    const { body } = await (await serve(graph.store)).ask(
      "query ($s: [Stance!]) { positions(filter: { stances: $s }) { totalCount } }",
      {
        s: ["x".repeat(50_000)],
      },
    );
    expect(JSON.stringify(body).length).toBeLessThan(2000);
  });
});

describe("an operation", () => {
  const serve = useServers();
  it("that takes longer than its time ends with TIMEOUT, and asks the store for nothing more", async () => {
    let asked = 0;
    const slow = storeWith(graph.store, {
      read: async (statement, parameters) => {
        asked += 1;
        await wait(150);
        return graph.store.read(statement, parameters);
      },
    });
    const server = await serve(slow, { TRAVAUX_OPERATION_MS: "200" });
    const started = performance.now();
    const { status, code } = await server.ask(
      `{ treaty(id: "uncc") { versions { label provisions { number issues { label } parent { number } } } documents { authors { name } } } }`,
    );
    expect(performance.now() - started).toBeLessThan(450);
    expect([status, code]).toEqual([503, "TIMEOUT"]);
    await wait(400);
    const then = asked;
    await wait(300);
    expect(asked).toBe(then);
  });

  it("is refused where its answer is over the limit, whole", async () => {
    const server = await serve(graph.store, { TRAVAUX_MAX_ANSWER_KB: "64" });
    const { status, code, message, body } = await server.ask(
      `{ positions(first: 100) { nodes { label ask note evidence { quote locator document { title url } } provisions { label title } } } more: positions(first: 100, orderBy: ACTOR) { nodes { label ask note evidence { document { title url } } } } }`,
    );
    expect([status, code, body.data]).toEqual([400, "TOO_EXPENSIVE", undefined]);
    expect(message).toContain("64 KB");
  });

  it("tells its cost only to those who ask", async () => {
    const server = await serve(graph.store);
    expect((await server.ask(TREATY)).body.extensions).toBeUndefined();
    expect((await server.ask(TREATY, {}, { "travaux-cost": "1" })).body.extensions.cost).toEqual({
      nodes: 0,
      limit: 10_000,
    });
  });

  it("leaves a line in the log, without the values of its variables", async () => {
    const { log, lines } = keepingLog("info");
    const { headers } = await (await serve(graph.store, {}, { log })).ask(TREATY, { id: "uncc" });
    await wait(20);
    const line = JSON.parse(lines.find((one) => one.includes("answered")) ?? "{}");
    expect(line).toMatchObject({ level: "info", operation: "Treaty", nodes: 0, status: 200, code: null });
    expect(line.requestId).toBe(headers.get("x-request-id"));
    expect(line.statements).toBeGreaterThan(0);
    expect(line.milliseconds).toBeGreaterThan(0);
    expect(JSON.stringify(line)).not.toContain("uncc");
  });

  it("leaves the values too where that is set", async () => {
    const { log, lines } = keepingLog("info");
    await (await serve(graph.store, { TRAVAUX_LOG_VARIABLES: "on" }, { log })).ask(TREATY, { id: "uncc" });
    await wait(20);
    expect(lines.join("")).toContain(`"variables":{"id":"uncc"}`);
  });
});

describe("the figures", () => {
  const serve = useServers();
  const figure = (text: string, line: string) =>
    Number(new RegExp(`^${line.replace(/[{}"]/g, "\\$&")} (\\S+)$`, "m").exec(text)?.[1]);

  it("count operations by code, statements by name, and what was turned away", async () => {
    const server = await serve(graph.store, { TRAVAUX_RATE: "3" });
    await server.ask(TREATY);
    await server.ask("{ nothing }");
    await server.ask(`{ positions(first: 0) { totalCount } }`);
    expect((await server.ask(TREATY)).status).toBe(429);
    await wait(20);
    const text = await (await fetch(`${server.url}/metrics`)).text();
    expect(figure(text, 'travaux_operations_total{code="OK"}')).toBe(1);
    expect(figure(text, 'travaux_operations_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe(1);
    expect(figure(text, 'travaux_operations_total{code="BAD_USER_INPUT"}')).toBe(1);
    expect(figure(text, 'travaux_refused_total{reason="rate"}')).toBe(1);
    expect(figure(text, "travaux_operations_in_flight")).toBe(0);
    expect(text).toMatch(/travaux_statement_seconds_count\{statement="[a-z/-]+get-treaties"\} 1/);
    expect(figure(text, "process_start_time_seconds")).toBeGreaterThan(1e9);
  });

  it("are for this machine alone unless a setting says so, and a proxy's request is not of this machine", async () => {
    const forwarded = { "x-forwarded-for": "203.0.113.9" };
    const statusOf = async (environment: NodeJS.ProcessEnv, headers = {}) =>
      (await fetch(`${(await serve(graph.store, environment)).url}/metrics`, { headers })).status;
    expect(await statusOf({})).toBe(200);
    expect(await statusOf({}, forwarded)).toBe(404);
    expect(await statusOf({ TRAVAUX_METRICS: "all" }, forwarded)).toBe(200);
    expect(await statusOf({ TRAVAUX_METRICS: "off" })).toBe(404);
  });
});

describe("the shape of a request", () => {
  const serve = useServers();
  const body = JSON.stringify({ query: "{ dataset { name } }" });

  it("is at most 100 KB", async () => {
    const { status, code, message } = await (await serve(graph.store)).post(body + " ".repeat(102_400));
    expect([status, code]).toEqual([413, "BAD_USER_INPUT"]);
    expect(message).toContain("100 KB");
  });

  it("is not compressed", async () => {
    const { status, code } = await (await serve(graph.store)).post(body, { "content-encoding": "gzip" });
    expect([status, code]).toEqual([415, "BAD_USER_INPUT"]);
  });

  it("has a URL of at most 8 KB, and headers of at most 16", async () => {
    const { url } = await serve(graph.store);
    expect((await fetch(`${url}/graphql?query=${"x".repeat(8200)}`)).status).toBe(414);
    expect((await fetch(`${url}/graphql`, { headers: { "x-long": "x".repeat(17_000) } })).status).toBe(431);
  });

  it("is no batch", async () => {
    const { status, code } = await (await serve(graph.store)).post(`[${body}, ${body}]`);
    expect([status, code]).toEqual([400, "BAD_USER_INPUT"]);
  });

  it("is JSON", async () => {
    const { status, code, message } = await (await serve(graph.store)).post("{ not json");
    expect([status, code]).toEqual([400, "BAD_USER_INPUT"]);
    expect(message).not.toContain("JSON at position");
  });

  it("does not reach into objects by names that they inherit", async () => {
    const { status } = await (await serve(graph.store)).post(
      `{"query":"{ dataset { name } }","variables":{"__proto__":{"a":1}}}`,
    );
    expect(status).toBe(400);
  });

  it("leads nowhere else: no path is turned into an address", async () => {
    const { url } = await serve(graph.store);
    for (const path of [
      "//example.org",
      "//example.org/..",
      "/\\example.org",
      "/%2f%2fexample.org/",
      "/graphql/..//example.org",
    ]) {
      const status = await new Promise<number>((resolve, reject) => {
        const sent = httpRequest(url, { path, method: "GET" }, (reply) => {
          expect(reply.headers.location).toBeUndefined();
          reply.resume();
          resolve(reply.statusCode ?? 0);
        });
        sent.on("error", reject).end();
      });
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
    }
  });
});

describe("a client address", () => {
  const serve = useServers();
  const from = (address: string) => ({ "x-forwarded-for": address });

  it("has 300 requests in ten seconds, all at once if it likes; the next is told when to come again", async () => {
    const server = await serve(graph.store, { TRAVAUX_RATE: "" });
    const begun = performance.now();
    const statuses: number[] = [];
    for (let i = 0; i < 10; i += 1)
      statuses.push(
        ...(await Promise.all(Array.from({ length: 30 }, () => server.ask("{ __typename }")))).map(
          ({ status }) => status,
        ),
      );
    expect(new Set(statuses)).toEqual(new Set([200]));
    let next = await server.ask("{ __typename }");
    let more = 0;
    // A place comes back every 33 ms: on a slow machine some are free again by now, and no more than the time that passed has.
    for (; next.status === 200 && more < (performance.now() - begun) * 0.03 + 1; more += 1)
      next = await server.ask("{ __typename }");
    const { status, code, headers } = next;
    expect([status, code]).toEqual([429, "RATE_LIMITED"]);
    expect(Number(headers.get("retry-after"))).toBeGreaterThanOrEqual(1);
    expect(Number(headers.get("retry-after"))).toBeLessThanOrEqual(20);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  it("is the one that connects, whatever it says of itself", async () => {
    const server = await serve(graph.store, { TRAVAUX_RATE: "2" });
    for (const address of ["203.0.113.1", "203.0.113.2"])
      expect((await server.ask(TREATY, {}, from(address))).status).toBe(200);
    expect((await server.ask(TREATY, {}, from("203.0.113.3"))).status).toBe(429);
  });

  it("is the one that a trusted proxy names, where one is trusted", async () => {
    const server = await serve(graph.store, { TRAVAUX_RATE: "1", TRAVAUX_TRUST_PROXY: "127.0.0.0/8" });
    for (const address of ["203.0.113.1", "203.0.113.2"])
      expect((await server.ask(TREATY, {}, from(address))).status).toBe(200);
    expect((await server.ask(TREATY, {}, from("203.0.113.1"))).status).toBe(429);
  });
});

describe("GraphQL over HTTP without the header that the cross-site check asks for", () => {
  const serve = useServers();
  it("fails no MUST and no SHOULD", async () => {
    const { url } = await serve(graph.store);
    const failed: string[] = [];
    for (const audit of serverAudits({ url: `${url}/graphql`, fetchFn: fetch })) {
      const result = await audit.fn();
      if (result.status !== "ok" && !/^MAY/.test(audit.name)) failed.push(`${audit.name}: ${result.status}`);
    }
    expect(failed).toEqual([]);
  });
});

describe("more than can be done", () => {
  const serve = useServers();
  it("is turned away at once with when to come again, while what was let in is answered", async () => {
    const gates: (() => void)[] = [];
    const held = storeWith(graph.store, {
      read: async (statement, parameters) => {
        await new Promise<void>((resolve) => gates.push(resolve));
        return graph.store.read(statement, parameters);
      },
    });
    const server = await serve(held, { TRAVAUX_IN_FLIGHT: "2", TRAVAUX_QUEUE: "1", TRAVAUX_QUEUE_MS: "3000" });
    const taken = [server.ask(TREATY), server.ask(TREATY), server.ask(TREATY)];
    await wait(150);
    const started = performance.now();
    const { status, code, headers } = await server.ask(TREATY);
    expect(performance.now() - started).toBeLessThan(100);
    expect([status, code, headers.get("retry-after")]).toEqual([503, "SERVICE_UNAVAILABLE", "1"]);
    const opening = setInterval(() => {
      for (const open of gates.splice(0)) open();
    }, 5);
    const replies = await Promise.all(taken);
    clearInterval(opening);
    expect(replies.map((reply) => reply.status)).toEqual([200, 200, 200]);
  });

  it("leaves no place taken by those who went away", async () => {
    const slow = storeWith(graph.store, {
      read: async (statement, parameters) => {
        await wait(100);
        return graph.store.read(statement, parameters);
      },
    });
    const server = await serve(slow, { TRAVAUX_IN_FLIGHT: "2", TRAVAUX_QUEUE: "20" });
    for (let i = 0; i < 20; i += 1) {
      const body = JSON.stringify({ query: TREATY });
      await fetch(`${server.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body,
        signal: AbortSignal.timeout(10),
      }).catch(() => {});
    }
    await wait(1500);
    expect((await server.ask(TREATY)).status).toBe(200);
    const { body } = await readReply(await fetch(`${server.url}/metrics`));
    expect(body).toMatch(/^travaux_operations_in_flight 0$/m);
    expect(body).toMatch(/^travaux_operations_waiting 0$/m);
  });
});
