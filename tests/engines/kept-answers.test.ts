import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCheckedDataset } from "../../src/dataset/read.ts";
import { loadDataset } from "../../src/load/load.ts";
import type { Store } from "../../src/store/port.ts";
import { type Client, useServers } from "../api/serve.ts";
import { describeNeo4j, openEmptyEmbedded, openEmptyNeo4j, openTestNeo4j } from "../support/engines.ts";
import { DATA } from "../support/graph.ts";
import { earlierRelease } from "./children/earlier-release.ts";

const dataset = readCheckedDataset(DATA);
const earlier = earlierRelease(dataset);

/** What two servers say of the graph, asked twice each: what they keep must not outlive a load, whoever made it. */
function suite(open: () => Promise<{ readonly stores: readonly Store[]; readonly loading: Store }>): void {
  const serve = useServers();
  let stores: readonly Store[] = [];
  let loading: Store;
  beforeAll(async () => {
    ({ stores, loading } = await open());
  }, 120_000);
  afterAll(() => Promise.all(new Set([...stores, loading].map((store) => store.close()))));

  it("is of the graph as it is now, after each load, on every server", async () => {
    await loadDataset(loading, dataset);
    const servers: Client[] = [];
    for (const store of stores) servers.push(await serve(store));
    for (const release of [dataset, earlier, dataset, earlier]) {
      await loadDataset(loading, release);
      for (let times = 0; times < 3; times++)
        for (const { ask } of servers) {
          const { body } = await ask("{ dataset { hash } positions { totalCount } }");
          expect(body.data).toEqual({
            dataset: { hash: release.hash },
            positions: { totalCount: release.positions.length },
          });
        }
    }
  });
}

describe("an answer that is sent again (embedded)", () => {
  suite(async () => {
    const store = await openEmptyEmbedded();
    return { stores: [store], loading: store };
  });
});
describeNeo4j("an answer that is sent again (neo4j)", (access) => {
  suite(async () => ({
    loading: await openEmptyNeo4j(access),
    stores: [await openTestNeo4j(access), await openTestNeo4j(access)],
  }));
});
