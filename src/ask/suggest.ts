import { fold } from "../domain/fold.ts";
import { lexiconOf } from "./lexicon.ts";
import { once } from "./once.ts";
import { readIntent } from "./read-intent.ts";
import { scan } from "./scan.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Numbers that stand for different provisions of the main treaty in different texts: the questions that need care. */
const sharedNumbers = once((vocabulary): readonly string[] => {
  const lexicon = lexiconOf(vocabulary);
  const found: string[] = [];
  for (const [number, provisions] of lexicon.provisionsByNumber) {
    const own = provisions.filter(({ treatyId }) => treatyId === lexicon.mainTreaty);
    const adopted = own.find(({ isFinal }) => isFinal);
    if (adopted && own.some(({ id }) => !lexicon.families.get(adopted.id)?.has(id))) found.push(number);
  }
  return found.sort((a, b) => Number(b) - Number(a));
});

/** Paragraphs that were voted on, then others: what was fought over. */
function paragraphs(vocabulary: Vocabulary): string[] {
  const lexicon = lexiconOf(vocabulary);
  const voted = vocabulary.votes
    .flatMap(({ provisionIds }) => provisionIds)
    .flatMap((id) => lexicon.provisions.get(id)?.number ?? []);
  return [...new Set(voted)].sort();
}

/** Six questions to begin with, chosen from the data: each of another shape. */
export function openingQuestions(vocabulary: Vocabulary): string[] {
  const lexicon = lexiconOf(vocabulary);
  const [shared] = sharedNumbers(vocabulary);
  const [paragraph] = paragraphs(vocabulary);
  const main = vocabulary.treaties.find(({ id }) => id === lexicon.mainTreaty);
  const some =
    vocabulary.provisions.find(
      ({ treatyId, isFinal, number }) => treatyId === lexicon.mainTreaty && isFinal && number === "24",
    ) ?? vocabulary.provisions.find(({ treatyId, isFinal }) => treatyId === lexicon.mainTreaty && isFinal);
  const number = shared ?? some?.number;
  const recorded = [...vocabulary.votes]
    .filter((vote) => vote.recorded && vote.symbol !== null)
    .sort((a, b) => (a.date < b.date ? 1 : -1))[0];
  return [
    ...(number === undefined ? [] : [`Who objected to Article ${number}?`, `What became of draft Article ${number}?`]),
    ...(paragraph === undefined ? [] : [`Who is against Article ${paragraph}?`]),
    ...(recorded?.symbol == null ? [] : [`Who voted against ${recorded.symbol}?`]),
    "Which articles are most contested?",
    "Who changed position?",
    ...(main === undefined ? [] : [`Who signed the ${main.label}?`]),
  ].slice(0, 6);
}

const FRAMES = [
  "Who objected to ",
  "Who supported ",
  "Which states opposed ",
  "Which NGOs criticised ",
  "What did ",
  "What does ",
  "What became of ",
  "Who wanted ",
  "How did ",
  "Has ",
];

/** A name, and as it is compared. */
interface Continuation {
  readonly name: string;
  readonly folded: string;
}

const foldedNames = (names: readonly string[]): readonly Continuation[] =>
  names.map((name) => ({ name, folded: fold(name) }));

const stateNames = once(({ actors }) =>
  foldedNames(actors.filter(({ kind }) => kind === "STATE").map(({ name }) => name)),
);

/** What may stand where a question breaks off. */
const continuations = once((vocabulary) => {
  const lexicon = lexiconOf(vocabulary);
  const adopted = vocabulary.provisions.filter(
    ({ treatyId, isFinal, number }) => treatyId === lexicon.mainTreaty && isFinal && /^\d/.test(number),
  );
  const articles = adopted
    .sort((a, b) => Number.parseInt(a.number, 10) - Number.parseInt(b.number, 10))
    .map(({ number }) => `Article ${number}`);
  const actors = vocabulary.actors.filter(({ kind }) => kind !== "BODY").map(({ name }) => name);
  return foldedNames([...articles, ...actors, ...vocabulary.issues.map(({ label }) => label)]);
});

const isUnderstood = (question: string, vocabulary: Vocabulary) =>
  readIntent(scan(question, vocabulary), vocabulary).unread.length === 0;

function completed(question: string): string {
  if (/^(?:what did|what does) /i.test(question)) return `${question} say?`;
  if (/^who wanted /i.test(question)) return `${question} deleted?`;
  if (/^how did /i.test(question)) return `${question} vote?`;
  if (/^has /i.test(question)) return `${question} signed?`;
  return `${question}?`;
}

/** Questions that begin like the text and would be understood; six to begin with where there is no text. */
export function suggest(text: string, first: number, vocabulary: Vocabulary): string[] {
  const typed = text.trim();
  const opening = openingQuestions(vocabulary);
  if (typed === "") return opening.slice(0, first);
  const folded = fold(typed);
  const found = new Set(opening.filter((question) => fold(question).startsWith(folded)));
  const frames = FRAMES.filter((frame) => fold(frame).startsWith(folded) || folded.startsWith(fold(frame)));
  for (const frame of frames) {
    const rest = folded.startsWith(fold(frame)) ? folded.slice(fold(frame).length).trim() : "";
    // Only an actor votes and signs.
    const isActors = /^(?:Has|How did) $/.test(frame);
    for (const { name, folded: compared } of isActors ? stateNames(vocabulary) : continuations(vocabulary)) {
      if (found.size >= first) return [...found].slice(0, first);
      if (!compared.startsWith(rest)) continue;
      const question = completed(`${frame}${name}`);
      if (isUnderstood(question, vocabulary)) found.add(question);
    }
  }
  // Any other beginning: what the last words may become.
  const words = typed.split(/\s+/);
  for (let kept = words.length - 1; kept >= Math.max(0, words.length - 3) && found.size < first; kept--) {
    const [head, tail] = [words.slice(0, kept).join(" "), fold(words.slice(kept).join(" "))];
    if (tail.length < 2) continue;
    for (const { name, folded: compared } of continuations(vocabulary)) {
      if (found.size >= first) break;
      const question = `${head} ${name}?`.trim();
      if (compared.startsWith(tail) && isUnderstood(question, vocabulary)) found.add(question);
    }
  }
  return [...found].slice(0, first);
}
