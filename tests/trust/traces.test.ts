import { trace } from "@opentelemetry/api";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { afterAll, describe, expect, it } from "vitest";
import { useServers } from "../api/serve.ts";
import { useGraph } from "../support/graph.ts";

const graph = useGraph();
const SECRET = "state:a-value-that-none-may-see";
const REQUEST = "query WhoIsIt($id: ID!) { actor(id: $id) { id } dataset { hash } }";

describe("the traces of a request", () => {
  const serve = useServers();
  const exporter = new InMemorySpanExporter();
  afterAll(() => trace.disable());

  it("go nowhere until the process has an SDK, and then hold the operation, its statements and no value", async () => {
    const client = await serve(graph.store, { TRAVAUX_ANSWERS_KB: "0" });
    expect((await client.ask(REQUEST, { id: SECRET })).status).toBe(200);
    expect(trace.getTracer("travaux").startSpan("nobody").isRecording()).toBe(false);

    trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
    expect(exporter.getFinishedSpans()).toEqual([]);
    expect((await client.ask(REQUEST, { id: SECRET })).status).toBe(200);
    const spans = exporter.getFinishedSpans();
    expect(spans.filter(({ name }) => name === "graphql.execute").length).toBe(1);
    expect(spans.find(({ name }) => name === "graphql.execute")?.attributes).toMatchObject({
      "graphql.operation.name": "WhoIsIt",
    });
    const statements = spans.flatMap(({ name, attributes }) =>
      name === "store.read" ? [attributes["travaux.statement"]] : [],
    );
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements) expect(statement).toMatch(/^read\/[a-z-]+$|^search-text$/);
    const told = JSON.stringify(
      spans.map(({ name, attributes, events, status }) => [name, attributes, events, status]),
    );
    expect(told).not.toContain(SECRET);
  });

  it("that is answered as before hold that alone, and no value", async () => {
    exporter.reset();
    const client = await serve(graph.store);
    for (let times = 0; times < 2; times++) expect((await client.ask(REQUEST, { id: SECRET })).status).toBe(200);
    const names = exporter.getFinishedSpans().map(({ name }) => name);
    expect(names.filter((name) => name === "graphql.execute")).toHaveLength(1);
    expect(names.at(-1)).toBe("graphql.kept");
    expect(JSON.stringify(exporter.getFinishedSpans().map(({ name, attributes }) => [name, attributes]))).not.toContain(
      SECRET,
    );
  });
});
