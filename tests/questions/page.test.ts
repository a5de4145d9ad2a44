/** docs/questions.md is what the grammar, the bank and the graph give: run node scripts/write-question-docs.mjs. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { useGraph } from "../support/graph.ts";
import { writePage } from "./page.ts";

const graph = useGraph();

it("describes the language of questions as it is", async () => {
  const page = readFileSync(fileURLToPath(new URL("../../docs/questions.md", import.meta.url)), "utf8");
  expect(page, "run node scripts/write-question-docs.mjs").toBe(await writePage(graph.store));
});
