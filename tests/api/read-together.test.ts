import { afterEach, describe, expect, it } from "vitest";
import { type RunningServer, startServer } from "../../src/api/server.ts";
import { StoreError } from "../../src/store/errors.ts";
import type { Store } from "../../src/store/port.ts";
import { useGraph } from "../support/graph.ts";
import { storeWith } from "./serve.ts";

const graph = useGraph();
let server: RunningServer | undefined;
afterEach(() => server?.stop());

/** A server over the graph, whose store reads together as is said. */
async function serve(readTogether: Store["readTogether"]): Promise<(query: string) => Promise<Response>> {
  const { store } = graph;
  server = await startServer({
    store: storeWith(store, { readTogether }),
    host: "127.0.0.1",
    port: 0,
    isLoaded: () => true,
  });
  const { url } = server;
  return (query) =>
    fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query }),
    });
}

describe("a request to the server", () => {
  const query = '{ treaty(id: "uncc") { label versions { label } } }';

  it("is read whole a second time, anew, where the graph was replaced meanwhile", async () => {
    const outcomes: unknown[] = [];
    const ask = await serve(async (work) => {
      outcomes.push(await work(null));
      const last = await work(null);
      outcomes.push(last);
      return last;
    });
    const answer = (await (await ask(query)).json()) as { data: { treaty: { versions: unknown[] } } };
    expect(outcomes).toHaveLength(2);
    expect(outcomes[1]).not.toBe(outcomes[0]);
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(answer.data.treaty.versions.length).toBeGreaterThan(3);
  });

  it("says that the database is away where it is lost between the reads", async () => {
    const ask = await serve(async (work) => {
      await work(null);
      throw new StoreError("unavailable", "The connection was lost.");
    });
    const response = await ask(query);
    const answer = (await response.json()) as { data: unknown; errors: { extensions: { code: string } }[] };
    expect(answer.data).toBeNull();
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual(["SERVICE_UNAVAILABLE"]);
  });
});
