import type { Answered, AnsweredReading } from "./ask.ts";
import {
  allowedPositions,
  type Expected,
  expectedActions,
  expectedActors,
  expectedDocuments,
  type Question,
  requiredPositions,
  statuses,
} from "./bank.ts";
import { actionsBy } from "./oracle.ts";

const idsOf = (records: readonly { readonly id: string }[]) => [...new Set(records.map(({ id }) => id))].sort();

function compare(what: string, got: readonly string[], must: readonly string[], may: readonly string[] = []): string[] {
  const missing = must.filter((id) => !got.includes(id));
  const extra = got.filter((id) => !must.includes(id) && !may.includes(id));
  return [
    ...(missing.length > 0 ? [`${what} missing: ${missing.join(" ")}`] : []),
    ...(extra.length > 0 ? [`${what} that do not belong: ${extra.join(" ")}`] : []),
  ];
}

/** All readings of an answer as one, for a question of which the readings are not told apart. */
function merged(readings: readonly AnsweredReading[]) {
  return {
    positions: readings.flatMap(({ positions }) => positions),
    provisions: readings.flatMap(({ provisions }) => provisions),
    actors: readings.flatMap(({ actors }) => actors),
    votes: readings.flatMap(({ votes }) => votes),
    actions: readings.flatMap(({ actions }) => actions),
    documents: readings.flatMap(({ documents }) => documents),
  };
}

function checkReading(expected: Expected, reading: ReturnType<typeof merged>, hasRecords: boolean): string[] {
  const required = requiredPositions(expected);
  const got = idsOf(reading.positions);
  // A question that may be refused requires nothing where it is; what it may not return, it may never return.
  const positions = compare("positions", got, hasRecords ? required : [], [...required, ...allowedPositions(expected)]);
  const [acts, actors, papers] = [expectedActions(expected), expectedActors(expected), expectedDocuments(expected)];
  const mayAct =
    expected.allowedActionsBy === undefined ? [] : actionsBy(expected.allowedActionsBy).map(({ id }) => id);
  const provisions = idsOf(reading.provisions);
  const firstProvisions = reading.provisions.map(({ id }) => id).slice(0, expected.provisions?.length);
  return [
    ...positions,
    ...(acts === null ? [] : compare("acts", idsOf(reading.actions), hasRecords ? acts : [], [...acts, ...mayAct])),
    ...(!hasRecords
      ? []
      : [
          ...(actors === null ? [] : compare("actors", idsOf(reading.actors), actors)),
          ...compare("actors", [], expected.hasActors?.filter((id) => !idsOf(reading.actors).includes(id)) ?? []),
          ...(papers === null ? [] : compare("documents", idsOf(reading.documents), papers)),
          ...(expected.votes === undefined ? [] : compare("votes", idsOf(reading.votes), expected.votes)),
          ...compare("provisions", [], expected.hasProvisions?.filter((id) => !provisions.includes(id)) ?? []),
          ...(expected.provisions === undefined || expected.provisions.join() === firstProvisions.join()
            ? []
            : [`the provisions begin with ${firstProvisions.join()}, not ${expected.provisions.join()}`]),
        ]),
  ];
}

const says = (text: string, words: string) =>
  words.split("|").some((one) => {
    const isWord = /^\p{L}+$|^\d+$/u.test(one);
    const plain = one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return new RegExp(isWord ? `(?<![\\p{L}\\d])${plain}(?![\\p{L}\\d])` : plain, "iu").test(text);
  });

/** What is amiss with an answer, in words; nothing where it is as expected. */
export function check(question: Question, answer: Answered): string[] {
  const hasRecords = answer.status === "ANSWERED" || answer.status === "AMBIGUOUS";
  const { readings } = question;
  const text = [answer.text, ...answer.readings.map(({ meaning }) => meaning)].join("\n");
  const records =
    readings !== undefined && readings.length === answer.readings.length
      ? readings.flatMap((expected, index) =>
          checkReading(expected, merged(answer.readings.slice(index, index + 1)), true),
        )
      : checkReading(question, merged(answer.readings), hasRecords);
  return [
    ...(statuses(question).includes(answer.status) ? [] : [`${answer.status}, not ${statuses(question).join(" or ")}`]),
    ...(readings === undefined || readings.length === answer.readings.length
      ? []
      : [`${answer.readings.length} readings, not ${readings.length}`]),
    ...records,
    ...(question.says ?? []).filter((words) => !says(text, words)).map((words) => `the text does not say “${words}”`),
    ...(question.saysNot ?? []).filter((words) => says(text, words)).map((words) => `the text says “${words}”`),
    ...(question.inherited === true && answer.readings.some((one) => one.positions.some(({ inherited }) => !inherited))
      ? ["positions that are inherited are not said to be so"]
      : []),
    ...(answer.status === "ANSWERED" && answer.readings.length !== 1 ? ["ANSWERED with other than one reading"] : []),
    ...(answer.status === "AMBIGUOUS" && answer.readings.length < 2 ? ["AMBIGUOUS with fewer than two readings"] : []),
    ...(answer.status === "NOT_UNDERSTOOD" && answer.readings.length > 0 ? ["NOT_UNDERSTOOD with readings"] : []),
    ...(answer.status === "NOT_UNDERSTOOD" && answer.suggestions.length === 0
      ? ["no suggestion of what can be asked"]
      : []),
  ];
}
