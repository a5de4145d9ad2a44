import { loadedHash } from "../../load/load.ts";
import { loadWithProgress, rateOf } from "../load-data.ts";
import { loadExportedFile } from "../load-exported-file.ts";
import { openStore } from "../open-store.ts";
import { isFile } from "../output.ts";
import { readData } from "../read-data.ts";
import { say } from "../say.ts";

/**
 * travaux load [DIR | FILE]: check, then load, all or nothing; prints counts and rate. A file is one that `travaux export
 * ndjson` wrote, and takes the place of all that is held, imports too.
 */
export async function load(place: string | undefined): Promise<void> {
  if (place !== undefined && isFile(place)) return loadExportedFile(place);
  const dataset = readData(place);
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
