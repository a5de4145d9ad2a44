import { type GrammarSense, grammarPhrases } from "../../src/ask/grammar.ts";
import type { Store } from "../../src/store/port.ts";
import { type Answered, ask } from "./ask.ts";
import { EXAMPLES, readBank, readQuestions } from "./bank.ts";
import { AFTER, BEFORE, SECTIONS } from "./page-text.ts";

const bank = new Set(
  [...readQuestions(EXAMPLES), ...readBank().flatMap(({ questions }) => questions)].map(({ question }) => question),
);

const some = (count: number, one: string, more = `${one}s`) =>
  count === 0 ? [] : [`${count} ${count === 1 ? one : more}`];

/** What an answer holds, in a few words: what changes with every record is left out. */
function held({ status, readings }: Answered, asksForDocuments: boolean): string {
  if (status === "NOT_UNDERSTOOD" || status === "NO_RECORD") return "";
  const [first] = readings;
  if (!first) return "";
  if (readings.length > 1) return `${readings.length} readings, side by side`;
  const records = [
    ...some(first.positions.length, "position"),
    ...some(first.votes.length, "vote"),
    ...some(first.actions.length, "act"),
    ...(asksForDocuments ? some(first.documents.length, "document") : []),
  ];
  if (records.length > 0) return records.join(", ");
  return [...some(first.provisions.length, "provision"), ...some(first.actors.length, "actor")].join(", ");
}

/** Phrases of one sense, one for each beginning, so that "objects" does not stand beside "objected". */
function phrasesOf(isIt: (sense: GrammarSense) => boolean, most: number): string[] {
  const found = new Map<string, string>();
  for (const { phrase, sense } of grammarPhrases()) {
    if (!isIt(sense)) continue;
    const beginning = phrase.slice(0, 4);
    if (!found.has(beginning)) found.set(beginning, phrase);
  }
  return [...found.values()].slice(0, most);
}

function wordsTable(): string {
  const stances = new Map<string, GrammarSense & { type: "stance" }>();
  const kinds = new Map<string, GrammarSense & { type: "kinds" }>();
  for (const { sense } of grammarPhrases()) {
    if (sense.type === "stance") stances.set(sense.stances.join(", "), sense);
    if (sense.type === "kinds") kinds.set(sense.kinds.join(", "), sense);
  }
  const row = (name: string, isIt: (sense: GrammarSense) => boolean) =>
    `| ${phrasesOf(isIt, 16).join(" · ")} | ${name} |`;
  return [
    "| words, in any of their forms | what is asked for |",
    "| --- | --- |",
    ...[...stances.keys()].map((key) =>
      row(key, (sense) => sense.type === "stance" && sense.stances.join(", ") === key),
    ),
    ...[...kinds.keys()].map((key) => row(key, (sense) => sense.type === "kinds" && sense.kinds.join(", ") === key)),
  ].join("\n");
}

const refusedWords = () => phrasesOf(({ type }) => type === "refused", 200).join(" · ");

/** The page for the language of questions: its examples are asked of the graph, its words are those of the grammar. */
export async function writePage(store: Store): Promise<string> {
  const parts = [BEFORE];
  for (const { title, text, questions } of SECTIONS) {
    const rows: string[] = [];
    for (const question of questions) {
      if (!bank.has(question)) throw new Error(`"${question}" is not in the bank, where what it must give is written.`);
      const answer = await ask(store, question);
      const gives = held(answer, title === "Evidence");
      rows.push(`| ${question.replace(/\|/g, "\\|")} | ${answer.status}${gives === "" ? "" : `: ${gives}`} |`);
    }
    parts.push(`## ${title}\n\n${text}\n\n| question | answer |\n| --- | --- |\n${rows.join("\n")}`);
  }
  parts.push(AFTER.replace("{words}", wordsTable()).replace("{refused}", refusedWords()));
  return `${parts.join("\n\n")}\n`;
}
