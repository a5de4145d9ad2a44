// Loads the releases of a data set in turns, until it is killed. Arguments: a JSON file with the releases, read and
// checked before, and the embedded store's file; without one, NEO4J_* say where.

import { readFileSync } from "node:fs";
import type { Dataset } from "../../../src/dataset/dataset.ts";
import { loadDataset } from "../../../src/load/load.ts";
import { openConfiguredStore } from "../../../src/store/configured.ts";

const [releasesFile = "", file = ""] = process.argv.slice(2);
const releases = JSON.parse(readFileSync(releasesFile, "utf8")) as readonly Dataset[];
const store = await openConfiguredStore(process.env, { file: file === "" ? null : file });
console.log("started");
for (let turn = 0; ; turn += 1) {
  const release = releases[turn % releases.length];
  if (release) await loadDataset(store, release);
}
