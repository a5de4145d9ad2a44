import type { Dataset } from "../dataset/dataset.ts";
import { isRestored } from "../export/restore.ts";
import { type LoadReport, loadDataset, loadedHash } from "../load/load.ts";
import type { Store } from "../store/port.ts";
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
 * Loads if the store holds another dataset than this one. Null where it was there already, or where the store holds an
 * exported file that was loaded and no other data were asked for: `folder` is what the user gave, if anything.
 */
export async function loadIfChanged(
  store: Store,
  dataset: Dataset,
  folder: string | undefined,
): Promise<LoadReport | null> {
  if ((await loadedHash(store)) === dataset.hash) return null;
  if (folder === undefined && (await isRestored(store))) {
    note("The store holds a graph from an exported file, and keeps it; `travaux load` brings the program's own data.");
    return null;
  }
  return loadWithProgress(store, dataset);
}

/** "1,234 nodes and relationships in 0.8 s (1,500 a second)" */
export function rateOf({ facts, milliseconds }: Pick<LoadReport, "facts" | "milliseconds">): string {
  const seconds = milliseconds / 1000;
  const rate = Math.round(facts / seconds).toLocaleString("en");
  return `${facts.toLocaleString("en")} nodes and relationships in ${seconds.toFixed(1)} s (${rate} a second)`;
}
