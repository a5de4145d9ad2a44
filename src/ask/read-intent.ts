import { VOTE_CHOICES } from "../domain/lists.ts";
import { stancesOf } from "./asked-stances.ts";
import type { Intent } from "./intent.ts";
import { isCue, isFiller } from "./mentions.ts";
import type { Scanned } from "./scan.ts";
import { SlotReader } from "./slot-reader.ts";
import { readTextQuestion, TEXT_CUES } from "./text-question.ts";
import { eventTime, readTime } from "./time.ts";
import { unansweredTurns } from "./turns.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Whether "and", "or" or a comma stands between two places. */
function isJoined({ mentions, text, words }: Scanned, first: number, second: number): boolean {
  const between = mentions.slice(first + 1, second);
  if (between.some(({ senses }) => senses.some(({ type }) => type === "join"))) return true;
  const [from, to] = [words[mentions[first]?.last ?? 0]?.end ?? 0, words[mentions[second]?.first ?? 0]?.start ?? 0];
  return text.slice(from, to).includes(",");
}

/** "What does Article 47 say?": the article itself is asked for, not who spoke of it. */
function asksContent({ mentions }: Scanned, reader: SlotReader): boolean {
  const said = mentions.filter((mention) => !isFiller(mention) || isCue(mention, "yes-no"));
  const [what, does] = said;
  return (
    isCue(what, "what") &&
    isCue(does, "yes-no") &&
    /^(?:does|do|did)$/i.test(does?.text ?? "") &&
    isCue(said.at(-1), "say") &&
    reader.provisions.length > 0 &&
    reader.actors.length === 0 &&
    reader.kinds.size === 0 &&
    reader.memberOf === null
  );
}

/** Words that are told of texts alone: "new", "inserted". Beside anything else no request can follow them. */
function ofTextsOnly({ mentions }: Scanned): string[] {
  return mentions
    .filter(
      ({ senses }) =>
        senses.length > 0 &&
        senses.every(({ type, ...sense }) => type === "cue" && "cue" in sense && TEXT_CUES.includes(sense.cue)),
    )
    .map(({ text }) => text);
}

/** Two actors, or two stances, with nothing that joins them: who did what to whom is not a question for a ledger. */
function unjoined(scanned: Scanned, reader: SlotReader): string[] {
  const { mentions } = scanned;
  const pairs = (places: readonly number[]) =>
    places.slice(1).map((place, index) => [places[index] ?? 0, place] as const);
  const compares =
    reader.cues.has("versus") ||
    reader.cues.has("disagree") ||
    reader.cues.has("agree") ||
    reader.cues.has("members") ||
    reader.cues.has("alike");
  const actors = compares ? [] : pairs(reader.actorPlaces).filter(([a, b]) => !isJoined(scanned, a, b));
  const isChange = (place: number) =>
    reader.stanceMentions.some(({ at, stances }) => at === place && stances.length === 1);
  const stances = pairs(reader.stanceMentions.map(({ at }) => at)).filter(
    ([a, b]) => b - a > 1 && !isJoined(scanned, a, b) && !isChange(b) && !isChange(a),
  );
  return [...actors, ...stances].map(([a, b]) => `${mentions[a]?.text ?? ""} … ${mentions[b]?.text ?? ""}`);
}

/** What the question says. Nothing is dropped: what has no slot is in `unread`. */
export function readIntent(scanned: Scanned, vocabulary: Vocabulary): Intent {
  const { time, places, refused: badTime } = readTime(scanned.mentions, vocabulary);
  const reader = new SlotReader(scanned, vocabulary);
  reader.read(places);
  const { stances, refused } = stancesOf(reader);
  const first = scanned.mentions.find((mention) => !isFiller(mention) || isCue(mention, "yes-no"));
  const corrections = scanned.mentions.flatMap(({ corrected, senses, text }) =>
    corrected === null || senses.every(({ type }) => type === "filler") ? [] : [`${corrected}|${text}`],
  );
  const negatesStance = reader.stanceMentions.some(({ at }) => reader.isNegatedAt(at));
  const isNegated = reader.negations.length > 0;
  const loose = isNegated && !negatesStance && reader.acts.size === 0 && reader.choices.size === 0 ? ["not"] : [];
  const dangling = [
    ...(reader.cues.has("except") && reader.exceptActors.length === 0 ? ["except"] : []),
    ...(reader.cues.has("through") && reader.via.length === 0 && !reader.cues.has("lineage") ? ["through"] : []),
  ];
  const asTime = time === null ? eventTime(reader.events, vocabulary) : null;
  const texts = readTextQuestion(scanned);
  const whole: Intent = {
    texts,
    cues: asksContent(scanned, reader) ? new Set([...reader.cues].filter((cue) => cue !== "say")) : reader.cues,
    actors: reader.actors,
    kinds: [...reader.kinds],
    memberOf: reader.memberOf,
    regions: reader.regions,
    provisions: reader.provisions,
    issues: reader.issues,
    issuesAreJoined: scanned.mentions.some(
      ({ senses }, at) =>
        senses.some(({ type }) => type === "join") &&
        at > (reader.issuePlaces[0] ?? 0) &&
        at < (reader.issuePlaces.at(-1) ?? 0),
    ),
    versions: [...new Set(reader.versions)],
    // "The counterpart of Article 24 in the other treaty": the other treaty is where it is looked for.
    treaties: reader.cues.has("counterpart") ? [] : [...new Set(reader.treaties)],
    anyTreaty: reader.cues.has("treaty"),
    which:
      reader.provisions.length > 0
        ? undefined
        : reader.cues.has("draft")
          ? "draft"
          : reader.cues.has("adopted")
            ? "adopted"
            : undefined,
    exceptActors: reader.exceptActors,
    via: reader.via,
    stances,
    acts: [...reader.acts],
    isNegated: isNegated && (negatesStance || reader.choices.size === 0),
    choices:
      isNegated && !negatesStance && reader.choices.size > 0
        ? VOTE_CHOICES.filter((choice) => !reader.choices.has(choice))
        : [...reader.choices],
    votes: [...new Set(reader.votes)],
    symbols: [...new Set(reader.symbols)],
    bodies: [...new Set(reader.bodies)],
    documents: [...new Set(reader.documents)],
    events: [...new Set([...reader.targetEvents, ...(asTime === null ? reader.events : [])])],
    time: time ?? asTime,
    isYesNo: isCue(first, "yes-no"),
    isBoth: reader.cues.has("both"),
    corrections,
    unread: [
      ...scanned.unread.map(({ raw }) => raw),
      ...ofTextsOnly(scanned),
      ...reader.refused,
      ...badTime,
      ...(refused === null ? [] : [refused]),
      ...loose,
      ...unjoined(scanned, reader),
      ...unansweredTurns(scanned),
      ...dangling,
    ],
  };
  // Words that would elsewhere be a stance, a time or a text that was spoken of say here what became of the text.
  return texts === null
    ? whole
    : { ...whole, stances: [], time: null, versions: [], which: undefined, isNegated: false, unread: [] };
}
