import type { Dataset } from "../dataset/dataset.ts";
import { type LoadReport, loadDataset, loadedHash } from "../load/load.ts";
import type { Store } from "../store/port.ts";

/** Loads with the progress on one line of a terminal; nothing is drawn where standard error is none. */
export async function loadWithProgress(store: Store, dataset: Dataset): Promise<LoadReport> {
  const isTerminal = process.stderr.isTTY;
  const report = await loadDataset(store, dataset, (done, total) => {
    if (isTerminal) process.stderr.write(`\rLoading: ${done} of ${total} facts`);
  });
  if (isTerminal) process.stderr.write("\r\x1b[K");
  return report;
}

/** Loads if the store holds another dataset than this one. Null where it was there already. */
export async function loadIfChanged(store: Store, dataset: Dataset): Promise<LoadReport | null> {
  return (await loadedHash(store)) === dataset.hash ? null : loadWithProgress(store, dataset);
}

/** "1,234 nodes and relationships in 0.8 s (1,500 a second)" */
export function rateOf({ facts, milliseconds }: LoadReport): string {
  const seconds = milliseconds / 1000;
  const rate = Math.round(facts / seconds).toLocaleString("en");
  return `${facts.toLocaleString("en")} nodes and relationships in ${seconds.toFixed(1)} s (${rate} a second)`;
}
