/**
 * Five thousand questions of the bank with words dropped, doubled, swapped, misspelt or cut: none throws, and none is
 * ANSWERED with a record that its stated reading does not cover. Prints its seed; ASK_SEED sets it.
 */
import { describe, expect, it } from "vitest";
import { executeRequest } from "../../src/api/execute.ts";
import { ask } from "../questions/ask.ts";
import { asked, EXAMPLES, readBank, readQuestions, statuses } from "../questions/bank.ts";
import { useGraph } from "../support/graph.ts";
import { droppedConditions, strayRecords } from "./cover.ts";
import { mutate, random } from "./mutate.ts";
import { seed } from "./seed.ts";

const ROUNDS = Number(process.env.ASK_ROUNDS ?? 5000);
console.info(`mutated questions: ASK_SEED=${seed}`);

const bank = [...readQuestions(EXAMPLES), ...readBank().flatMap(({ questions }) => questions)];
const sense = bank.filter((question) => !statuses(question).includes("NOT_UNDERSTOOD")).map(asked);
const nonsense = readBank().find(({ name }) => name === "hostile")?.questions ?? [];

describe("mutated questions", () => {
  const graph = useGraph();

  it(`never throws, and never gives what a reading does not cover, in ${ROUNDS} questions`, {
    timeout: 900_000,
  }, async () => {
    const draw = random(seed);
    const amiss: string[] = [];
    const tally = new Map<string, number>();
    for (let round = 0; round < ROUNDS; round++) {
      const question = mutate(sense[draw(sense.length)] ?? "", sense, draw);
      try {
        const answer = await ask(graph.store, question);
        tally.set(answer.status, (tally.get(answer.status) ?? 0) + 1);
        const faults = [...answer.readings.flatMap(strayRecords), ...droppedConditions(question, answer)];
        amiss.push(...faults.map((fault) => `${JSON.stringify(question)}: ${fault}`));
      } catch (error) {
        amiss.push(`${JSON.stringify(question)} threw ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    console.info([...tally].map(([status, count]) => `${status} ${count}`).join(", "));
    expect(amiss).toEqual([]);
  });

  it("refuses what is off the subject, hostile or without end, and soon", { timeout: 120_000 }, async () => {
    const slow: string[] = [];
    for (const question of nonsense) {
      const times: number[] = [];
      for (let run = 0; run < 5; run++) {
        const start = performance.now();
        const { status } = await ask(graph.store, asked(question));
        times.push(performance.now() - start);
        expect(statuses(question), question.question).toContain(status);
      }
      const median = times.sort((a, b) => a - b)[2] ?? 0;
      if (median > 50) slow.push(`${question.question.slice(0, 60)}: ${median.toFixed(0)} ms`);
    }
    console.info(slow.length === 0 ? "each refused in under 50 ms" : `refused late: ${slow.join("; ")}`);
  });

  it("refuses a question longer than any argument may be as bad input", async () => {
    for (const question of ["a".repeat(100_000), "Who opposed ".repeat(5000), "(".repeat(12_000)]) {
      const request = "query ($question: String!) { ask(question: $question) { status } }";
      const { errors } = await executeRequest(graph.store, request, { question });
      expect(errors?.[0]?.message).toMatch(/characters/);
    }
  });
});
