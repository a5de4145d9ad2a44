import { earliestDay, latestDay } from "../domain/partial-date.ts";
import { neighbourDay } from "./dates.ts";
import type { TimeRelation } from "./grammar.ts";
import { lexiconOf, spanOfEvent } from "./lexicon.ts";
import { isFiller } from "./mentions.ts";
import type { Mention } from "./scan.ts";
import { dated } from "./tell.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A span of time that a question asks within, and how it was put: "in 2024", "before the sixth session". */
export interface Time {
  readonly from: string | null;
  readonly to: string | null;
  readonly words: string;
}

export interface TimeReading {
  readonly time: Time | null;
  /** Places of the mentions that it was read from. */
  readonly places: ReadonlySet<number>;
  /** Words of a second time, which no request can follow. */
  readonly refused: readonly string[];
}

/** The days, or the partial date, that a mention stands for; null where it is no date and no dated event. */
function daysOf(
  mention: Mention | undefined,
  vocabulary: Vocabulary,
): { from: string; to: string; words: string } | null {
  if (!mention) return null;
  if (mention.date !== null) return { from: mention.date, to: mention.date, words: dated(mention.date) };
  const lexicon = lexiconOf(vocabulary);
  for (const sense of mention.senses) {
    if (sense.type === "version") {
      const date = lexicon.versions.get(sense.id)?.date;
      if (date) return { from: date, to: date, words: `the ${mention.text}` };
    }
    if (sense.type !== "event") continue;
    const event = lexicon.events.get(sense.id);
    const span = event ? spanOfEvent(event) : null;
    if (event && span && event.type !== "process") return { ...span, words: mention.text.replace(/^the\s+/i, "the ") };
  }
  return null;
}

/** "Statements from August 2024" are those of that month; "who objected from 2024" is since then. */
const PAPERS = /\b(?:statement|position|document|submission|paper|letter|report|source|article)s?$/i;

/** Reads the one span of time that the mentions name. */
export function readTime(mentions: readonly Mention[], vocabulary: Vocabulary): TimeReading {
  const places = new Set<number>();
  const found: Time[] = [];
  const next = (at: number) => {
    let place = at + 1;
    while (isFiller(mentions[place]) && daysOf(mentions[place], vocabulary) === null) place++;
    return place;
  };
  const relationAt = (at: number): TimeRelation | null => {
    for (const sense of mentions[at]?.senses ?? []) if (sense.type === "time") return sense.relation;
    return null;
  };
  for (let at = 0; at < mentions.length; at++) {
    const relation = relationAt(at);
    const mention = mentions[at];
    if (relation === null || !mention) {
      if (mention?.date != null && !places.has(at)) {
        found.push({ from: mention.date, to: mention.date, words: `in ${dated(mention.date)}` });
        places.add(at);
      }
      continue;
    }
    const target = next(at);
    const days = daysOf(mentions[target], vocabulary);
    if (!days) continue;
    // "Who voted with Brazil on 74/247": a vote that is named is no day.
    if (/^on$/i.test(mention.text) && mentions[target]?.senses.some(({ type }) => type === "vote")) continue;
    // A text is a time only behind before, after and the like: "in the zero draft" says which text.
    const isText = mentions[target]?.date === null && mentions[target]?.senses.some(({ type }) => type === "version");
    if (isText && (relation === "in" || relation === "between" || relation === "from")) continue;
    places.add(at);
    places.add(target);
    const words = (text: string) => `${text} ${days.words}`;
    const isFrom = relation === "since" && /^from$/i.test(mention.text);
    const isOf = isFrom && PAPERS.test(mentions[at - 1]?.text ?? "");
    if (relation === "between" || isFrom) {
      let second = target + 1;
      while (
        isFiller(mentions[second]) ||
        mentions[second]?.senses.some(
          (sense) => sense.type === "join" || (sense.type === "time" && sense.relation === "until"),
        )
      )
        second++;
      const end = daysOf(mentions[second], vocabulary);
      if (end) {
        for (let place = target + 1; place <= second; place++) places.add(place);
        found.push({ from: days.from, to: end.to, words: `between ${days.words} and ${end.words}` });
        at = second;
        continue;
      }
      found.push(
        isOf
          ? { from: days.from, to: days.to, words: words("in") }
          : { from: days.from, to: null, words: words("since") },
      );
    } else if (relation === "before")
      found.push({ from: null, to: neighbourDay(earliestDay(days.from), -1), words: words("before") });
    else if (relation === "after")
      found.push({ from: neighbourDay(latestDay(days.to), 1), to: null, words: words("after") });
    else if (relation === "since") found.push({ from: days.from, to: null, words: words("since") });
    else if (relation === "until") found.push({ from: null, to: days.to, words: words("until") });
    else found.push({ from: days.from, to: days.to, words: words(mentions[target]?.date === null ? "at" : "in") });
    at = target;
  }
  const [time = null, ...more] = found;
  // "after 2022 and before 2024" is one span.
  if (more.length === 1 && time && more[0]) {
    const joined = { from: time.from ?? more[0].from, to: time.to ?? more[0].to };
    const isOne = (time.from === null) !== (more[0].from === null) && (time.to === null) !== (more[0].to === null);
    if (isOne) return { time: { ...joined, words: `${time.words} and ${more[0].words}` }, places, refused: [] };
  }
  return { time, places, refused: more.map(({ words }) => words) };
}

/** One dated event that is named without "at" or "before" says when: "What did Egypt say, Hanoi ceremony?" */
export function eventTime(events: readonly string[], vocabulary: Vocabulary): Time | null {
  const [only, ...more] = new Set(events);
  const event = only === undefined ? undefined : lexiconOf(vocabulary).events.get(only);
  const span = event === undefined || more.length > 0 || event.type === "process" ? null : spanOfEvent(event);
  return span === null || event === undefined ? null : { ...span, words: `at “${event.title}”` };
}
