import { describe, expect, it } from "vitest";
import { StoreError } from "../../src/store/errors.ts";
import { storeWith, useServers } from "../api/serve.ts";
import { useGraph } from "../support/graph.ts";
import { bodyOf, random, SEED } from "./fuzz-bodies.ts";

const graph = useGraph();
const REQUESTS = 5000;

/** What no reply may hold: a place on the machine, the language of the store, the words of a driver, help to guess. */
const LEAK =
  /\/work\/|\/home\/|\/tmp\/|node_modules|\.ts:\d|\.js:\d|127\.0\.0\.1|localhost|neo4j|grafeo|GRAFEO-|bolt:|MATCH \(|UNWIND|at async|did you mean|StoreError|TypeError|ZodError|Cannot read/i;
const CODES = ["BAD_USER_INPUT", "GRAPHQL_PARSE_FAILED", "GRAPHQL_VALIDATION_FAILED", "TOO_EXPENSIVE"];

describe(`5,000 requests made from the schema, seed ${SEED}`, () => {
  const serve = useServers();

  it("meet no fault of the server and bring nothing of its inside out", async () => {
    const server = await serve(graph.store);
    const bodies = Array.from({ length: REQUESTS }, (_, i) => bodyOf(i % 2 === 1));
    const found: string[] = [];
    let [answered, refused] = [0, 0];
    const client = async (): Promise<void> => {
      for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) {
        const reply = await server.post(body, { accept: "application/graphql-response+json" });
        const text = JSON.stringify(reply.body);
        // A request may hold such words itself, and is quoted; what is looked for is what it did not bring along.
        const leak = LEAK.exec(text)?.[0];
        if (leak !== undefined && !body.toLowerCase().includes(leak.toLowerCase()) && reply.body.data == null)
          found.push(`leak "${leak}": ${text.slice(0, 300)} of ${body.slice(0, 300)}`);
        if (reply.status >= 500) found.push(`${reply.status} ${text.slice(0, 300)} of ${body.slice(0, 500)}`);
        for (const { extensions } of reply.body.errors ?? [])
          if (!CODES.includes(extensions?.code)) found.push(`code ${extensions?.code} of ${body.slice(0, 500)}`);
        if (reply.status === 200) answered += 1;
        else refused += 1;
      }
    };
    await Promise.all(Array.from({ length: 8 }, client));
    expect(found.slice(0, 5), `seed ${SEED}`).toEqual([]);
    // Half were made to be wrong and half to be right: neither kind may have been missed.
    expect(answered).toBeGreaterThan(REQUESTS * 0.3);
    expect(refused).toBeGreaterThan(REQUESTS * 0.2);
  }, 120_000);
});

describe("a store that fails one read in five, each after a moment", () => {
  const serve = useServers();

  it("leaves no refusal behind that nobody waits for, which would end the process", async () => {
    const unawaited: string[] = [];
    let body = "";
    const onUnawaited = (error: unknown) => unawaited.push(`${String(error)} of ${body}`);
    process.on("unhandledRejection", onUnawaited);
    try {
      const failing = storeWith(graph.store, {
        read: async (statement, parameters) => {
          if (random() >= 0.2) return graph.store.read(statement, parameters);
          await new Promise((resolve) => setTimeout(resolve, random() * 3));
          throw new StoreError("unavailable", `${statement.name} failed.`);
        },
      });
      const server = await serve(failing);
      let lost = 0;
      for (let count = 0; count < 1500; count += 1) {
        body = bodyOf(false);
        if ((await server.post(body)).status === 503) lost += 1;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(unawaited.slice(0, 3), `seed ${SEED}`).toEqual([]);
      expect(lost).toBeGreaterThan(100);
    } finally {
      process.off("unhandledRejection", onUnawaited);
    }
  }, 60_000);
});
