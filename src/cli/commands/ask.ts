import { ASK_REQUEST, type AskedAnswer } from "../../api/ask-request.ts";
import { answerRequest } from "../../api/execute.ts";
import { printAnswer } from "../print-answer.ts";
import { Failure, say } from "../say.ts";
import { withLoadedStore } from "../with-store.ts";

/** travaux ask QUESTION [--json]: the answer for reading, or the Answer of the contract, every field. */
export async function ask(
  question: string,
  options: { json?: boolean; treaty?: string; data?: string },
): Promise<void> {
  const variables = { question, treaty: options.treaty ?? null };
  const result = await withLoadedStore(options.data, (store) => answerRequest(store, ASK_REQUEST, variables));
  const [error] = result.errors ?? [];
  if (error) throw new Failure(error.message, error.extensions.code === "BAD_USER_INPUT" ? 2 : 1);
  const answer = result.data?.ask as AskedAnswer;
  if (options.json) say(JSON.stringify(answer, null, 2));
  else printAnswer(answer, say);
}
