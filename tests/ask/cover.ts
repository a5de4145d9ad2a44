import type { Answered, AnsweredReading } from "../questions/ask.ts";
import { isMember, obeys, type Rule } from "../questions/oracle.ts";
import { actors, type PositionRecord, positions } from "../questions/records.ts";

/** A filter of positions as the public API has it; what the oracle has no rule for is looked at here. */
interface Filter {
  readonly actors?: readonly string[];
  readonly exceptActors?: readonly string[];
  readonly actorKinds?: readonly string[];
  readonly regions?: readonly string[];
  readonly memberOf?: string;
  readonly via?: readonly string[];
  readonly provisions?: readonly string[];
  readonly hasProvision?: boolean;
  readonly issues?: readonly string[];
  readonly allIssues?: readonly string[];
  readonly treaty?: string;
  readonly negotiation?: string;
  readonly events?: readonly string[];
  readonly versions?: readonly string[];
  readonly sides?: readonly string[];
  readonly stances?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly ids?: readonly string[];
  readonly documents?: readonly string[];
}
const KNOWN = new Set(
  "actors exceptActors actorKinds regions memberOf via provisions hasProvision issues allIssues treaty negotiation events versions sides stances from to ids documents".split(
    " ",
  ),
);

const recordOf = new Map(positions.map((position) => [position.id, position]));

function fits(position: PositionRecord, filter: Filter): boolean {
  const { actorKinds, allIssues = [], ids, documents: _, ...rest } = filter;
  const rule: Rule = { ...rest, ...(actorKinds === undefined ? {} : { kinds: actorKinds }) };
  return (
    obeys(position, rule) &&
    allIssues.every((issue) => obeys(position, { issues: [issue] })) &&
    (ids?.includes(position.id) ?? true)
  );
}

interface Variables {
  readonly filter?: Filter;
  readonly actor?: string;
  readonly actors?: readonly string[];
  readonly provisions?: readonly string[];
}

/** Positions of a reading that its own variables do not cover, by the oracle's reading of the data files. */
export function strayRecords(reading: AnsweredReading): string[] {
  if (reading.positions.length === 0) return [];
  const { filter = {}, actor, actors, provisions } = JSON.parse(reading.variables) as Variables;
  const unknown = Object.keys(filter).filter((key) => !KNOWN.has(key));
  if (unknown.length > 0) return [`a condition that is not looked at: ${unknown.join()}`];
  return reading.positions.flatMap(({ id }) => {
    const position = recordOf.get(id);
    if (!position) return [`${id} is in no data file`];
    const isTheirs = actor === undefined || position.actor === actor || isMember(actor, position.actor, position.date);
    // What is inherited is asked of the heir: its kind counts, and not that of the group which spoke.
    const { actorKinds: _, ...ofHeir } = filter;
    const conditions = actor === undefined ? filter : ofHeir;
    const listed = { ...(actors === undefined ? {} : { actors }), ...(provisions === undefined ? {} : { provisions }) };
    return isTheirs && fits(position, conditions) && obeys(position, listed)
      ? []
      : [`${id} is not covered by ${reading.variables}`];
  });
}

/** Names of States of one word: each means that State wherever it stands. */
const NAMES = actors.flatMap(({ id, kind, name }) =>
  kind === "STATE" &&
  /^\p{Lu}\p{L}+$/u.test(name) &&
  !["Guinea", "Congo", "Niger", "Samoa", "Dominica", "Sudan"].includes(name)
    ? [{ id, name }]
    : [],
);

/** Words that mean one thing wherever they stand, with what the request or the answer must then hold. */
const MEANT: readonly (readonly [RegExp, RegExp])[] = [
  // "Article 19 (the NGO)" says what Article 19 is, and asks for no kind.
  [/(?<!\(the )\bNGOs?\b/i, /CIVIL_SOCIETY|civil society/],
  [/\bcompanies\b/i, /INDUSTRY|industry/],
  [/\b(?:opposed|against)\b/i, /OPPOSES|AGAINST|"NO\\*"|against/],
  [/\bsupported\b/i, /SUPPORTS|"YES\\*"|FOR\b/],
  // In a vote an objection is a vote against.
  [/\bobjected\b/i, /CONCERNED|"NO\\*"|who was against/],
  [/\bdeleted\b/i, /CALLS_FOR_DELETION|to delete/],
  [/\bsigned\b/i, /SIGNATURE|sign/i],
  [/\babstained\b/i, /ABSTAIN/i],
];

/** Names of texts, treaties and issues that have numbers in them: the answer has another of their names. */
const NAMES_WITH_NUMBERS = /79\/243|24\/7|[a-z]+ 202\d (?:text|draft)|(?:text|draft) of [a-z]+ 202\d/gi;

/** Numbers, States and plain words of a question that an answer with records says nothing of: conditions dropped in silence. */
export function droppedConditions(question: string, answer: Answered): string[] {
  if (answer.status !== "ANSWERED" && answer.status !== "AMBIGUOUS") return [];
  const said = JSON.stringify([answer.text, answer.readings]);
  const numbers = (question.replace(NAMES_WITH_NUMBERS, "").match(/\d+/g) ?? []).filter(
    (number) => !new RegExp(`(?<!\\d)0?${Number(number)}(?!\\d)`).test(said),
  );
  const names = NAMES.filter(
    ({ id, name }) => new RegExp(`\\b${name}\\b`).test(question) && !said.includes(`"${id}"`) && !said.includes(name),
  );
  const isPlain = !/\bnot\b|n't\b|never|neither/i.test(question);
  const words = isPlain
    ? MEANT.filter(([word, meant]) => word.test(question.replace(/convention against/gi, "")) && !meant.test(said))
    : [];
  return [...numbers, ...names.map(({ name }) => name), ...words.map(([word]) => String(word))].map(
    (what) => `the answer does not speak of ${what}: ${answer.readings[0]?.meaning ?? ""}`,
  );
}
