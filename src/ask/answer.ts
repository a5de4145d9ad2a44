import type { Answer, Run } from "./types.ts";
import type { Vocabulary } from "./vocabulary.ts";

export async function answer(
  question: string,
  _treaty: string | null,
  _vocabulary: Vocabulary,
  _run: Run,
): Promise<Answer> {
  return { question, status: "NOT_UNDERSTOOD", text: "", readings: [], suggestions: [] };
}
