/** Whatever is suggested is understood: questions to begin with, completions while typing, what to ask instead. */
import { describe, expect, it } from "vitest";
import { ask, dataOf } from "../questions/ask.ts";
import { readBank } from "../questions/bank.ts";
import { useGraph } from "../support/graph.ts";

describe("suggestions", () => {
  const graph = useGraph();
  const suggest = async (text: string, first = 10): Promise<readonly string[]> => {
    const request = "query ($text: String!, $first: Int) { suggest(text: $text, first: $first) }";
    return ((await dataOf(graph.store, request, { text, first })) as { suggest: string[] }).suggest;
  };
  const expectUnderstood = async (questions: readonly string[]) => {
    for (const question of questions)
      expect((await ask(graph.store, question)).status, question).not.toBe("NOT_UNDERSTOOD");
  };

  it("gives six questions to begin with, all of which have an answer", async () => {
    const questions = await suggest("", 6);
    expect(questions).toHaveLength(6);
    expect(new Set(questions).size).toBe(6);
    for (const question of questions)
      expect(["ANSWERED", "AMBIGUOUS"], question).toContain((await ask(graph.store, question)).status);
  });

  it("completes what is typed, letter by letter, to questions that are understood", async () => {
    const typed = "Who objected to Article 2";
    for (let length = 1; length <= typed.length; length++) {
      const found = await suggest(typed.slice(0, length));
      for (const question of found)
        expect(question.toLowerCase()).toContain(typed.slice(0, length).trim().toLowerCase());
      await expectUnderstood(found);
    }
    expect(await suggest("Who objected to Art")).not.toEqual([]);
  });

  for (const text of [
    "What did the Un",
    "Has J",
    "which states oppo",
    "How did Ind",
    "Who supp",
    "What became of",
    "who wanted a",
    "Russia on Art",
    "xyz",
    "Who opposed the zero",
    "  who  ",
  ]) {
    it(`completes “${text}” to questions that are understood`, async () => {
      await expectUnderstood(await suggest(text));
    });
  }

  it("suggests, where a question of the bank has no answer, only what is understood", {
    timeout: 120_000,
  }, async () => {
    const seen = new Set<string>();
    for (const { name, questions } of readBank())
      if (name === "silence" || name === "refusals" || name === "hostile")
        for (const { question } of questions)
          for (const one of (await ask(graph.store, question)).suggestions) seen.add(one);
    expect(seen.size).toBeGreaterThan(6);
    await expectUnderstood([...seen]);
  });
});
