/** Every question of the bank has the same answer, field by field, on the embedded engine and on a Neo4j server. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { ASK_REQUEST } from "../../src/api/ask-request.ts";
import { readCheckedDataset } from "../../src/dataset/read.ts";
import { loadDataset } from "../../src/load/load.ts";
import type { Store } from "../../src/store/port.ts";
import { type Answered, dataOf, repeat } from "../questions/ask.ts";
import { asked, EXAMPLES, readBank, readQuestions } from "../questions/bank.ts";
import { describeNeo4j, openEmptyEmbedded, openEmptyNeo4j } from "../support/engines.ts";
import { DATA } from "../support/graph.ts";

describeNeo4j("questions on both engines", (access) => {
  let embedded: Store;
  let neo4j: Store;
  beforeAll(async () => {
    const dataset = readCheckedDataset(DATA);
    embedded = await openEmptyEmbedded();
    neo4j = await openEmptyNeo4j(access);
    await loadDataset(embedded, dataset);
    await loadDataset(neo4j, dataset);
  }, 120_000);
  afterAll(async () => {
    await embedded?.close();
    await neo4j?.close();
  });

  for (const { name, questions } of [{ name: "examples", questions: readQuestions(EXAMPLES) }, ...readBank()]) {
    it(`answers the questions of ${name} alike`, { timeout: 300_000 }, async () => {
      for (const question of questions) {
        const variables = { question: asked(question) };
        const [here, there] = await Promise.all(
          [embedded, neo4j].map(async (store) => (await dataOf(store, ASK_REQUEST, variables)) as { ask: Answered }),
        );
        expect(there, question.question).toEqual(here);
        for (const reading of there?.ask.readings ?? []) expect(await repeat(neo4j, reading)).toEqual([]);
      }
    });
  }
});
