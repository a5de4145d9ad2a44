import { plan } from "./choose-shape.ts";
import { combine } from "./combine.ts";
import { issuesByWords } from "./issue-words.ts";
import { leftOver, misfit } from "./misfit.ts";
import { isRefusal, type Outcome, type Setting } from "./plan.ts";
import { readIntent } from "./read-intent.ts";
import { scan } from "./scan.ts";
import { openingQuestions } from "./suggest.ts";
import type { Answer, Run } from "./types.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A question longer than this is no question. */
const MOST_CHARACTERS = 400;
const MOST_WORDS = 60;

/** "Who objects? Article 29.": what stands behind is no second question, it says on what. */
const NAMES_ARTICLE = /^[^?]*\?\s*(?:on\s+)?art(?:icle|\.)?\s*\d[\w()./]*[.!?]?\s*$/iu;

const MEANING = "You can ask who took a stance, what an actor said, what became of an article, or how a state voted.";

async function notUnderstood(question: string, why: string, setting: Pick<Setting, "vocabulary">): Promise<Answer> {
  return {
    question,
    status: "NOT_UNDERSTOOD",
    text: `${why} ${MEANING}`,
    readings: [],
    suggestions: openingQuestions(setting.vocabulary),
  };
}

/**
 * Answers a question from the records alone, by requests of the public API that `run` puts to it. Deterministic: the
 * same question over the same data gives the same answer. Throws what `run` throws.
 */
export async function answer(
  question: string,
  treaty: string | null,
  vocabulary: Vocabulary,
  run: Run,
): Promise<Answer> {
  const refuse = (why: string) => notUnderstood(question, why, { vocabulary });
  if (question.trim() === "") return refuse("There is no question.");
  if (question.length > MOST_CHARACTERS) return refuse("That is too long for one question.");
  if (/\?\s*\p{L}/u.test(question) && !NAMES_ARTICLE.test(question)) return refuse("That is more than one question.");
  const scanned = scan(question, vocabulary);
  if (scanned.words.length > MOST_WORDS) return refuse("That is too long for one question.");
  let intent = readIntent(scanned, vocabulary);
  const unknown = scanned.unread.map(({ raw }) => raw);
  const byWords =
    unknown.length > 0 &&
    intent.unread.length === unknown.length &&
    intent.issues.length === 0 &&
    intent.provisions.length === 0
      ? issuesByWords(
          scanned.unread.map(({ folded }) => folded),
          vocabulary,
        )
      : [];
  if (byWords.length > 0) intent = { ...intent, issues: [...intent.issues, byWords], unread: [] };
  const unread = [...new Set([...intent.unread, ...leftOver(intent)])];
  if (unread.length > 0)
    return refuse(
      `I could not read ${unread
        .slice(0, 6)
        .map((word) => `“${word}”`)
        .join(", ")} as a question about the records.`,
    );
  const setting: Setting = { intent, vocabulary, within: treaty };
  const odd = misfit(setting);
  if (odd !== null) return refuse(`I cannot tell ${odd}.`);
  const planned = plan(setting);
  if (isRefusal(planned)) {
    if (planned.status === "NOT_UNDERSTOOD") return refuse(planned.text);
    return {
      question,
      status: "NO_RECORD",
      text: planned.text,
      readings: [],
      suggestions: openingQuestions(vocabulary),
    };
  }
  if (planned.length === 0) return refuse("I could not read that as a question about the records.");
  const outcomes: Outcome[] = [];
  for (const one of planned.filter(({ isFallback }) => !isFallback)) outcomes.push(...[await one.run(run)].flat());
  // What is meant first has no record: what else there is stands behind that.
  const isElsewhere = !outcomes.some(({ hasRecords }) => hasRecords);
  if (isElsewhere) {
    for (const one of planned.filter(({ isFallback }) => isFallback))
      for (const outcome of [await one.run(run)].flat()) outcomes.push({ ...outcome, isFallback: true });
  }
  return combine(question, outcomes, isElsewhere, setting, run);
}
