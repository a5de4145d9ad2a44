import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCheckedDataset } from "../../src/dataset/read.ts";
import { loadDataset } from "../../src/load/load.ts";
import { openEmbeddedStore } from "../../src/store/embedded/open.ts";
import type { Store } from "../../src/store/port.ts";
import { describeNeo4j, environmentOf, openEmptyNeo4j, openTestNeo4j } from "../support/engines.ts";
import { temporaryFolders } from "../support/folder.ts";
import { DATA, dataOf } from "../support/graph.ts";
import { killAtRandom } from "../support/kill.ts";
import { earlierRelease } from "./children/earlier-release.ts";

const child = new URL("./children/load-in-a-loop.ts", import.meta.url);
const kills = 100;
const dataset = readCheckedDataset(DATA);
const releases = [earlierRelease(dataset), dataset];

// Two engines, two stores, and two cores: the rounds of one need not wait for those of the other.
describe.concurrent("a load of the curated graph that is killed", () => {
  describe("on the embedded engine", () => {
    const newFolder = temporaryFolders();
    it(`leaves the old data or the new, ${kills} times`, { timeout: 900_000 }, async () => {
      const file = join(newFolder(), "graph.grafeo");
      await killAgain(newFolder(), [file], {}, () => openEmbeddedStore({ file }));
    });
  });

  describeNeo4j("on Neo4j", (access) => {
    const newFolder = temporaryFolders();
    it(`leaves the old data or the new, ${kills} times`, { timeout: 900_000 }, async () => {
      await (await openEmptyNeo4j(access)).close();
      await killAgain(newFolder(), [], environmentOf(access), () => openTestNeo4j(access));
    });
  });
});

async function killAgain(
  folder: string,
  file: readonly string[],
  environment: NodeJS.ProcessEnv,
  reopen: () => Promise<Store>,
): Promise<void> {
  // Read and checked once, so that a round is a load and little else.
  const releasesFile = join(folder, "releases.json");
  writeFileSync(releasesFile, JSON.stringify(releases));
  const first = await reopen();
  // A cold engine takes many times as long as the loads that are killed: the second time is theirs.
  let within = 0;
  for (let time = 1; time <= 2; time += 1) {
    const begun = performance.now();
    for (const release of releases) await loadDataset(first, release);
    within = performance.now() - begun;
  }
  await first.close();
  for (let round = 1; round <= kills; round += 1) {
    const { moment } = await killAtRandom(child, [releasesFile, ...file], environment, { within });
    const store = await reopen();
    // In one request: Neo4j may still be committing what the killed process sent, and one request sees one graph.
    const held = await dataOf(
      store,
      '{ positions { totalCount } actor(id: "eu") { members { actor { id } } } dataset { hash counts { kind count } } }',
    );
    await store.close();
    const { hash } = held.dataset;
    const release = releases.find((one) => one.hash === hash);
    const what = `round ${round}, killed ${moment.toFixed(0)} ms after its start, holding ${hash}`;
    expect(held.positions.totalCount, what).toBe(release?.positions.length);
    expect(held.actor.members, what).toHaveLength(release?.members.filter(({ group }) => group === "eu").length ?? -1);
    expect(held.dataset.counts.find(({ kind }: { kind: string }) => kind === "DOCUMENT")?.count, what).toBe(
      release?.documents.length,
    );
  }
}
