// Writes docs/questions.md from the grammar, the bank of questions and the graph. tests/questions/page.test.ts fails when it is stale.
import { writeFileSync } from "node:fs";
import { register } from "node:module";
import { fileURLToPath } from "node:url";

register("../tests/support/typescript-loader.mjs", import.meta.url);
const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const { readCheckedDataset } = await import("../src/dataset/read.ts");
const { loadDataset } = await import("../src/load/load.ts");
const { openEmbeddedStore } = await import("../src/store/embedded/open.ts");
const { writePage } = await import("../tests/questions/page.ts");

const store = await openEmbeddedStore({ file: null });
try {
  await loadDataset(store, readCheckedDataset(path("../graph/data")));
  writeFileSync(path("../docs/questions.md"), await writePage(store));
} finally {
  await store.close();
}
