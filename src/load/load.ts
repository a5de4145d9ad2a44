import type { Dataset } from "../dataset/dataset.ts";
import type { Store, Transaction } from "../store/port.ts";
import type { Statement } from "../store/statement.ts";
import { countEntities, type EntityCounts, getDataset } from "../store/statements/dataset.ts";
import { markSame } from "../store/statements/import.ts";
import {
  linkMembers,
  linkNodes,
  mergeActors,
  mergeDataset,
  mergeNodes,
  removeStaleEntities,
  removeStaleGaps,
  removeStaleLinks,
  removeStaleRegions,
} from "../store/statements/load.ts";
import { makeKeys } from "./keys.ts";
import { type LinkType, linkRows, memberRows } from "./links.ts";
import { nodeRows } from "./nodes.ts";

export interface LoadReport {
  readonly counts: EntityCounts;
  /** Nodes and relationships written. */
  readonly facts: number;
  readonly milliseconds: number;
}

/** Rows a statement: large enough to be quick, small enough to be one step of the progress. */
const BATCH = 1000;

/** Called after each batch with how many rows are written, of how many. */
export type Progress = (done: number, total: number) => void;

/**
 * Loads a checked dataset, all or nothing: the old graph stays until the new one is whole. Loading the same dataset
 * twice changes nothing. Throws StoreError.
 */
export async function loadDataset(store: Store, dataset: Dataset, progress: Progress = () => {}): Promise<LoadReport> {
  const begun = performance.now();
  const keys = makeKeys(dataset);
  const { Actor: actors, ...nodes } = nodeRows(dataset, keys);
  const links = linkRows(dataset, keys);
  const members = memberRows(dataset, keys);
  const all = [actors, members, ...Object.values(nodes), ...Object.values(links)];
  const total = all.reduce((sum, rows) => sum + rows.length, 0);

  await store.replace(async (transaction) => {
    let done = 0;
    const write = async <R>(statement: Statement<{ rows: R[] }, unknown>, rows: R[]) => {
      for (let start = 0; start < rows.length; start += BATCH) {
        const batch = rows.slice(start, start + BATCH);
        await transaction.run(statement, { rows: batch });
        done += batch.length;
        progress(done, total);
      }
    };
    for (const label of Object.keys(mergeNodes) as (keyof typeof mergeNodes)[])
      await write(mergeNodes[label], [...nodes[label]]);
    await write(mergeActors, actors);
    for (const type of Object.keys(linkNodes) as LinkType[]) await write(linkNodes[type], links[type]);
    await write(linkMembers, members);
    await removeStale(transaction, dataset.hash);
    for (const statement of markSame) await transaction.run(statement, {});
    const { name, version, asOf, licence, silenceCountedOver } = dataset.meta;
    const properties = { id: "dataset", name, version, asOf, licence, silenceCountedOver, hash: dataset.hash };
    await transaction.run(mergeDataset, { id: "dataset", properties });
  });
  const [counts] = await store.read(countEntities, {});
  if (!counts) throw new Error("The store gave no counts after a load.");
  return { counts, facts: total, milliseconds: performance.now() - begun };
}

async function removeStale(transaction: Transaction, release: string): Promise<void> {
  await transaction.run(removeStaleLinks, { release });
  await transaction.run(removeStaleEntities, { release });
  await transaction.run(removeStaleRegions, { release });
  await transaction.run(removeStaleGaps, { release });
}

/** The hash of what the store holds, or null where it holds no whole load. */
export async function loadedHash(store: Store): Promise<string | null> {
  const [row] = await store.read(getDataset, {});
  return row?.dataset.hash ?? null;
}
