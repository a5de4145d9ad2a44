import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCheckedDataset } from "../../src/dataset/read.ts";
import { ungaVotes } from "../../src/import/formats/unga-votes/unga-votes.ts";
import { importFiles } from "../../src/import/import-files.ts";
import { loadDataset } from "../../src/load/load.ts";
import { openEmbeddedStore } from "../../src/store/embedded/open.ts";
import type { Store } from "../../src/store/port.ts";
import { getImportStage } from "../../src/store/statements/import.ts";
import { ndjsonOf } from "../export/graph-of.ts";
import { manyRollCalls, writePackage } from "../import/roll-calls.ts";
import { runChild } from "../support/child.ts";
import { describeNeo4j, environmentOf, openEmptyNeo4j, openTestNeo4j } from "../support/engines.ts";
import { temporaryFolders } from "../support/folder.ts";
import { DATA, type Data, dataOf } from "../support/graph.ts";
import { killAtRandom } from "../support/kill.ts";
import { reading } from "../support/statements.ts";

const child = new URL("./children/import-once.ts", import.meta.url);
const kills = 20;
const today = "2026-11-25";
const source = "unga-votes";
const dataset = readCheckedDataset(DATA);
const states = dataset.actors.filter(({ kind, iso2 }) => kind === "STATE" && iso2 !== undefined).slice(0, 150);
/** Their choices lie in the first rows of each roll call, in the middle and in the last ones. */
const watched = [states[0], states[75], states[149]].map((state) => state?.id ?? "");
const leftOver = reading(
  "MATCH (node) WHERE node:Staged OR node:Retired OR node:ImportStage RETURN count(node) AS nodes ORDER BY nodes",
);

/** In how many votes of the curated graph the first two of them took part. */
const sharedBefore = dataset.votes.filter(({ casts = {} }) =>
  watched.slice(0, 2).every((id) => [casts.YES, casts.NO, casts.ABSTAIN].some((ids) => ids?.includes(id))),
).length;

/** A package, and what of it a reader sees: read from its own table, a line a choice. */
interface Package {
  readonly files: readonly string[];
  readonly seen: Data;
  /** The whole graph after an import that nothing stopped. */
  graph: string;
}

function makePackage(folder: string, votes: number, seed: number): Package {
  const named = states.map(({ name, iso2 = "" }) => [name, iso2] as const);
  const { rollCalls, choices } = manyRollCalls(votes, named, seed);
  const rows = choices.trimEnd().split("\n").slice(1);
  const cast = rows.map((row) => (row.split(",").at(-1) ?? "").toUpperCase());
  const count = (vote: number, choice: string) =>
    cast.slice(vote * states.length, (vote + 1) * states.length).filter((one) => one === choice).length;
  const places = Array.from({ length: votes }, (_, place) => place);
  const seen = {
    dataset: { sources: [{ id: source, rows: votes + rows.length }] },
    votes: {
      totalCount: votes,
      nodes: places.map((vote) => ({
        id: `${source}:${vote + 1}`,
        inFavour: count(vote, "YES"),
        against: count(vote, "NO"),
        abstaining: count(vote, "ABSTAIN"),
      })),
    },
    agreement: { votesShared: sharedBefore + votes },
    ...Object.fromEntries(
      watched.map((id, at) => {
        const place = states.findIndex((state) => state.id === id);
        const nodes = places.map((vote) => ({ choice: cast[vote * states.length + place] }));
        return [`actor${at}`, { votes: { totalCount: votes, nodes } }];
      }),
    ),
  };
  mkdirSync(folder);
  return { files: writePackage(folder, choices, rollCalls), seen, graph: "" };
}

/** What a reader sees, in one request: Neo4j may still be committing what the killed process sent. */
async function seenIn(store: Store): Promise<Data> {
  const span = `to: "1993", first: 100`;
  const actors = watched.map(
    (id, at) => `actor${at}: actor(id: "${id}") { votes(${span}) { totalCount nodes { choice } } }`,
  );
  return dataOf(
    store,
    `{ dataset { sources { id rows } } votes(${span}) { totalCount nodes { id inFavour against abstaining } }
      agreement(a: "${watched[0]}", b: "${watched[1]}") { votesShared } ${actors.join(" ")} }`,
  );
}

async function importInto(store: Store, { files }: Package) {
  const progress: number[] = [];
  const report = await importFiles(
    store,
    { format: ungaVotes, files, source, options: {}, skipBad: false, today },
    { onBad: () => {}, onProgress: (rows) => progress.push(rows) },
  );
  return { report, progress };
}

// Two engines, two stores, and two cores: the rounds of one need not wait for those of the other.
describe.concurrent("an import that is killed", () => {
  const what = `leaves the old or the new, and ends as one never stopped when it is started again, ${kills} times`;
  describe("on the embedded engine", () => {
    const newFolder = temporaryFolders();
    it(what, { timeout: 900_000 }, async () => {
      const file = join(newFolder(), "graph.grafeo");
      await killAgain(newFolder(), [file], {}, () => openEmbeddedStore({ file }));
    });
  });

  describeNeo4j("on Neo4j", (access) => {
    const newFolder = temporaryFolders();
    it(what, { timeout: 900_000 }, async () => {
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
  const [first, second] = [makePackage(join(folder, "first"), 75, 1), makePackage(join(folder, "second"), 70, 2)];
  const store = await reopen();
  await loadDataset(store, dataset);
  for (const one of [second, first]) {
    await importInto(store, one);
    expect(await seenIn(store)).toEqual(one.seen);
    one.graph = await ndjsonOf(store);
  }
  await store.close();

  const argumentsFor = ({ files }: Package) => [today, ...files, "--", ...file];
  // How long one takes in a process of its own, whose engine is cold.
  const whole = runChild(child, argumentsFor(second), environment);
  await whole.printed("started");
  const begun = performance.now();
  await whole.printed("done");
  const within = performance.now() - begun;
  await whole.ended();

  let [old, next] = [second, first];
  let continued = 0;
  for (let round = 1; round <= kills; round += 1) {
    // Every second one is killed after a batch at least, however long the machine takes until then.
    const when: { within: number; after?: string } = round % 2 ? { within } : { after: "a batch", within: within / 2 };
    const { moment } = await killAtRandom(child, argumentsFor(next), environment, when);
    const store = await reopen();
    const seen = await seenIn(store);
    const isNew = seen.dataset.sources[0]?.rows === next.seen.dataset.sources[0]?.rows;
    const what = `round ${round}, killed ${moment.toFixed(0)} ms after ${when.after ?? "its start"}, holding the ${isNew ? "new" : "old"}`;
    expect(seen, what).toEqual(isNew ? next.seen : old.seen);

    const [stage] = await store.read(getImportStage, { id: source });
    const batches = stage?.stage.batches ?? 0;
    const { report, progress } = await importInto(store, next);
    const resumed = batches === 0 ? 0 : (progress[batches - 1] ?? report.rows);
    expect(report, what).toMatchObject(isNew ? { status: "unchanged" } : { status: "replaced", bad: 0, resumed });
    expect(await seenIn(store), what).toEqual(next.seen);
    expect(await store.read(leftOver, {}), what).toEqual([{ nodes: 0 }]);
    if (resumed > 0) {
      continued += 1;
      expect((await ndjsonOf(store)) === next.graph, `${what}: the graph is that of an import never stopped`).toBe(
        true,
      );
    }
    await store.close();
    [old, next] = [next, old];
  }
  expect(continued, "imports that went on after a batch").toBeGreaterThan(0);
}
