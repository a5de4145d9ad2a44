// Replaces the graph by one release after another and prints each once it is in, until it is killed.
// Arguments: the number of the first release, and the embedded store's file; without a file, NEO4J_* say where.

import { openConfiguredStore } from "../../../src/store/configured.ts";
import { replaceByRelease } from "./release.ts";

const [first = "1", file = ""] = process.argv.slice(2);
const store = await openConfiguredStore(process.env, { file: file === "" ? null : file });
console.log("started");
for (let release = Number(first); ; release += 1) {
  await replaceByRelease(store, release);
  console.log(release);
}
