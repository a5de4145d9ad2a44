import { earliestDay, latestDay } from "../domain/partial-date.ts";
import { atOnce, littleByLittle } from "../domain/steps.ts";
import type { GrammarSense } from "./grammar.ts";
import { makeLexicon } from "./make-lexicon.ts";
import type {
  ActorWords,
  EventWords,
  ProvisionWords,
  TreatyWords,
  VersionWords,
  Vocabulary,
  VoteWords,
} from "./vocabulary.ts";

/** What a phrase of the graph's own vocabulary names. */
export type NameSense =
  | { readonly type: "actor"; readonly id: string; readonly isAdjective: boolean; readonly namesMembers: boolean }
  | { readonly type: "region"; readonly id: string }
  | { readonly type: "issue"; readonly id: string }
  | { readonly type: "provision"; readonly ids: readonly string[] }
  | { readonly type: "version"; readonly id: string }
  | { readonly type: "treaty"; readonly id: string }
  | { readonly type: "vote"; readonly id: string }
  | { readonly type: "body"; readonly name: string }
  | { readonly type: "event"; readonly id: string }
  | { readonly type: "document"; readonly id: string };

export type Sense = NameSense | GrammarSense;

/** A phrase, its senses, and how it must be written: an abbreviation counts in its capitals only. */
export interface Entry {
  readonly words: readonly string[];
  readonly senses: readonly Sense[];
  /** Set for abbreviations that are also common words, and for codes: the raw forms that count. */
  readonly forms: readonly string[] | null;
}

export interface Lexicon {
  /** Entries by their first word, longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly Entry[]>;
  /** Names of provisions without the word article or clause: "extradition". */
  readonly provisionNames: ReadonlyMap<string, readonly string[]>;
  /** Single words that the grammar knows: none of them names a thing. */
  readonly grammarWords: ReadonlySet<string>;
  /** The words of each provision's title. */
  readonly titleWords: ReadonlyMap<string, ReadonlySet<string>>;
  readonly provisionsByNumber: ReadonlyMap<string, readonly ProvisionWords[]>;
  readonly provisions: ReadonlyMap<string, ProvisionWords>;
  /** Each provision with the ids of the same under all its numbers, itself among them. */
  readonly families: ReadonlyMap<string, ReadonlySet<string>>;
  readonly versions: ReadonlyMap<string, VersionWords>;
  readonly treaties: ReadonlyMap<string, TreatyWords>;
  readonly actors: ReadonlyMap<string, ActorWords>;
  readonly votes: ReadonlyMap<string, VoteWords>;
  readonly events: ReadonlyMap<string, EventWords>;
  readonly issueLabels: ReadonlyMap<string, string>;
  /** The treaty on which most is recorded: its articles are named without it. */
  readonly mainTreaty: string | null;
  /** Single words that a misspelling may have meant, with the entries that they begin. */
  readonly spelling: readonly string[];
}

const cache = new WeakMap<Vocabulary, Lexicon>();
const underWay = new WeakMap<Vocabulary, Promise<Lexicon>>();

function keep(vocabulary: Vocabulary, lexicon: Lexicon): Lexicon {
  cache.set(vocabulary, lexicon);
  return lexicon;
}

/** The index over a vocabulary's words, made once for each. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  return cache.get(vocabulary) ?? keep(vocabulary, atOnce(makeLexicon(vocabulary)));
}

/** Makes the index little by little, so that `lexiconOf` has it ready. */
export async function prepareLexicon(vocabulary: Vocabulary): Promise<void> {
  if (cache.has(vocabulary)) return;
  const making =
    underWay.get(vocabulary) ?? littleByLittle(makeLexicon(vocabulary)).then((made) => keep(vocabulary, made));
  underWay.set(vocabulary, making);
  await making;
}

/** The days that an event covers. */
export function spanOfEvent({ date, endDate }: EventWords): { from: string; to: string } | null {
  if (date === null) return null;
  return { from: earliestDay(date), to: latestDay(endDate ?? date) };
}
