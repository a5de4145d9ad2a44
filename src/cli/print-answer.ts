import type { AskedAnswer, AskedPosition } from "../api/ask-request.ts";
import type { Stance } from "../domain/lists.ts";

const WORDS: Record<Stance, string> = {
  SUPPORTS: "supports",
  SUPPORTS_WITH_RESERVATIONS: "supports with reservations",
  CONCERNED: "is concerned",
  PROPOSES_AMENDMENT: "proposes an amendment",
  CALLS_FOR_DELETION: "calls for deletion",
  OPPOSES: "opposes",
  ABSTAINS: "abstains",
};

function positionLines(position: AskedPosition): string[] {
  const { actor, via, stance, date, ask, evidence, inherited, provisionInferred, confidence } = position;
  const marks = [
    ...(via === null ? [] : [`through ${via.name}`]),
    ...(inherited ? ["inherited"] : []),
    ...(provisionInferred ? ["the source names the subject; the number is ours"] : []),
    ...(confidence === "LOW" ? ["low confidence: check before use"] : []),
  ];
  const [first] = evidence;
  return [
    `  ${actor.name} ${WORDS[stance as Stance]}${date === null ? "" : `, ${date}`}${marks.length === 0 ? "" : ` (${marks.join("; ")})`}`,
    ...(ask === null ? [] : [`    ${ask}`]),
    ...(first === undefined
      ? []
      : [`    ${first.document.title}${first.document.url === null ? "" : ` <${first.document.url}>`}`]),
  ];
}

/** The answer as a reader of a terminal wants it: the sentence, then each reading with its records and what they do not cover. */
export function printAnswer(answer: AskedAnswer, print: (line: string) => void): void {
  print(answer.text);
  for (const [index, reading] of answer.readings.entries()) {
    print("");
    print(answer.readings.length > 1 ? `${index + 1}. ${reading.meaning}` : reading.meaning);
    for (const position of reading.positions) for (const line of positionLines(position)) print(line);
    for (const vote of reading.votes) {
      const counts =
        vote.inFavour === null
          ? ""
          : `: ${vote.inFavour} in favour, ${vote.against ?? "?"} against, ${vote.abstaining ?? "?"} abstaining`;
      print(`  ${vote.label}${counts}`);
    }
    for (const action of reading.actions) print(`  ${action.label} (${action.treaty.label})`);
    for (const document of reading.documents)
      print(
        `  ${document.title}${document.date === null ? "" : `, ${document.date}`}${document.url === null ? "" : ` <${document.url}>`}`,
      );
    print(`  ${reading.coverage.note}`);
  }
  if (answer.suggestions.length > 0) {
    print("");
    print("You can ask:");
    for (const suggestion of answer.suggestions) print(`  ${suggestion}`);
  }
}
