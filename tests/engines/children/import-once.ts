// Imports a package of roll calls once. Arguments: the day, the files of the package, and the embedded store's file after
// "--"; without one, NEO4J_* say where. It says when it begins, when a batch is written, and that it is done.

import { ungaVotes } from "../../../src/import/formats/unga-votes/unga-votes.ts";
import { importFiles } from "../../../src/import/import-files.ts";
import { openConfiguredStore } from "../../../src/store/configured.ts";

const [today = "", ...rest] = process.argv.slice(2);
const [files, [file = null]] = [rest.slice(0, rest.indexOf("--")), rest.slice(rest.indexOf("--") + 1)];
const store = await openConfiguredStore(process.env, { file });
console.log("started");
await importFiles(
  store,
  { format: ungaVotes, files, source: "unga-votes", options: {}, skipBad: false, today },
  { onBad: () => {}, onProgress: () => console.log("a batch") },
);
console.log("done");
await store.close();
