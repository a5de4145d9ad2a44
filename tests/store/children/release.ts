import type { Store } from "../../../src/store/port.ts";
import { reading, writing } from "../../support/statements.ts";

/** How many nodes a release of the tests' graph has, written by four statements. */
export const releaseSize = 2000;

const merge = writing(
  "UNWIND $rows AS row MERGE (gap:Gap {id: row[0]}) SET gap.release = row[1], gap.topic = 'silence'",
);
const removeStale = writing("MATCH (gap:Gap) WHERE gap.release <> $release DETACH DELETE gap");
const mergeDataset = writing("MERGE (dataset:Dataset {id: 'dataset'}) SET dataset.version = $release");
const held = reading(
  `MATCH (dataset:Dataset) WITH dataset.version AS version
   MATCH (gap:Gap) RETURN version, gap.release AS release, count(*) AS nodes ORDER BY release`,
);

/** Replaces the graph by a release: half its nodes are those of every release, half its own. */
export async function replaceByRelease(store: Store, release: number): Promise<void> {
  const name = String(release);
  const rows = Array.from({ length: releaseSize }, (_, place) => [
    place % 2 === 0 ? `${place}` : `${name}-${place}`,
    name,
  ]);
  await store.replace(async (transaction) => {
    for (let start = 0; start < rows.length; start += releaseSize / 4)
      await transaction.run(merge, { rows: rows.slice(start, start + releaseSize / 4) });
    await transaction.run(removeStale, { release: name });
    await transaction.run(mergeDataset, { release: name });
  });
}

/** What the store holds: version of the data set, and how many nodes of which release. A whole release is one row. */
export async function heldReleases(store: Store): Promise<Record<string, unknown>[]> {
  return store.readTogether(() => store.read(held, {}));
}
