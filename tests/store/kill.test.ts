import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openEmbeddedStore } from "../../src/store/embedded/open.ts";
import type { Store } from "../../src/store/port.ts";
import { describeNeo4j, environmentOf, openEmptyNeo4j, openTestNeo4j } from "../support/engines.ts";
import { temporaryFolders } from "../support/folder.ts";
import { killAtRandom } from "../support/kill.ts";
import { heldReleases, releaseSize, replaceByRelease } from "./children/release.ts";

const child = new URL("./children/replace-in-a-loop.ts", import.meta.url);
const kills = 20;

describe("a process killed while it replaces the embedded graph", () => {
  const newFolder = temporaryFolders();
  it(`leaves the old graph or the new one, ${kills} times`, { timeout: 180_000 }, async () => {
    const file = join(newFolder(), "graph.grafeo");
    await killAgain([file], {}, () => openEmbeddedStore({ file }));
  });
});

describeNeo4j("a process killed while it replaces the graph of Neo4j", (access) => {
  it(`leaves the old graph or the new one, ${kills} times`, { timeout: 180_000 }, async () => {
    await (await openEmptyNeo4j(access)).close();
    await killAgain([], environmentOf(access), () => openTestNeo4j(access));
  });
});

async function killAgain(
  file: readonly string[],
  environment: NodeJS.ProcessEnv,
  reopen: () => Promise<Store>,
): Promise<void> {
  const within = 3 * (await timeOfReplacement(reopen));
  let last = 2;
  for (let round = 1; round <= kills; round += 1) {
    const { lines, moment } = await killAtRandom(child, [String(last + 1), ...file], environment, { within });
    const acknowledged = Number(lines.at(-1)) || last;
    const store = await reopen();
    const held = await heldReleases(store);
    await store.close();

    const what = `round ${round}, killed ${moment.toFixed(1)} ms after its start, having acknowledged ${acknowledged}`;
    const release = Number(held[0]?.version);
    expect(held, what).toEqual([{ version: String(release), release: String(release), nodes: releaseSize }]);
    expect([acknowledged, acknowledged + 1], what).toContain(release);
    last = release;
  }
  expect(last).toBeGreaterThan(2);
}

/** Milliseconds of a replacement on this machine, so that the kills fall within one and between two. */
async function timeOfReplacement(reopen: () => Promise<Store>): Promise<number> {
  const store = await reopen();
  await replaceByRelease(store, 1);
  const begun = performance.now();
  await replaceByRelease(store, 2);
  const time = performance.now() - begun;
  await store.close();
  return time;
}
