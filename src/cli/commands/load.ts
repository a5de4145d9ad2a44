import { loadedHash } from "../../load/load.ts";
import { loadWithProgress, rateOf } from "../load-data.ts";
import { openStore } from "../open-store.ts";
import { readData } from "../read-data.ts";
import { say } from "../say.ts";

/** travaux load [DIR]: check, then load, all or nothing; prints counts and rate. */
export async function load(folder: string | undefined): Promise<void> {
  const dataset = readData(folder);
  const store = await openStore(process.env);
  try {
    const before = await loadedHash(store);
    const report = await loadWithProgress(store, dataset);
    for (const [kind, count] of Object.entries(report.counts))
      say(`${kind.padEnd(12)} ${count.toLocaleString("en").padStart(8)}`);
    say(
      `Loaded ${rateOf(report)} into the ${store.engine} store.${before === dataset.hash ? " It held the same data before." : ""}`,
    );
  } finally {
    await store.close();
  }
}
