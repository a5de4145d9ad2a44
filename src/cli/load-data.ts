import { resolve } from "node:path";
import type { Dataset } from "../dataset/dataset.ts";
import { folderHash } from "../dataset/folder-hash.ts";
import { isRestored } from "../export/restore.ts";
import { type LoadReport, loadDataset, loadedHash } from "../load/load.ts";
import type { Store } from "../store/port.ts";
import { OWN_DATA } from "./places.ts";
import { readData } from "./read-data.ts";
import { note } from "./say.ts";

/** Loads with the progress on one line of a terminal; nothing is drawn where standard error is none. */
export async function loadWithProgress(store: Store, dataset: Dataset): Promise<LoadReport> {
  const isTerminal = process.stderr.isTTY;
  const report = await loadDataset(store, dataset, (done, total) => {
    if (isTerminal) process.stderr.write(`\rLoading: ${done} of ${total} facts`);
  });
  if (isTerminal) process.stderr.write("\r\x1b[K");
  return report;
}

/**
 * Loads the data of a folder, or the program's own, if the store holds others. Null where it was there already, or where
 * the store holds an exported file that was loaded and no folder is given. The files are read and checked only where a
 * byte of them differs from what was loaded. Throws Failure with status 2 where they are wrong.
 */
export async function loadIfChanged(store: Store, folder: string | undefined): Promise<LoadReport | null> {
  const held = await loadedHash(store);
  if (held !== null && held === folderHash(resolve(folder ?? OWN_DATA))) return null;
  if (folder === undefined && (await isRestored(store))) {
    note("The store holds a graph from an exported file, and keeps it; `travaux load` brings the program's own data.");
    return null;
  }
  return loadWithProgress(store, readData(folder));
}

/** "1,234 nodes and relationships in 0.8 s (1,500 a second)" */
export function rateOf({ facts, milliseconds }: Pick<LoadReport, "facts" | "milliseconds">): string {
  const seconds = milliseconds / 1000;
  const rate = Math.round(facts / seconds).toLocaleString("en");
  return `${facts.toLocaleString("en")} nodes and relationships in ${seconds.toFixed(1)} s (${rate} a second)`;
}
