import type { ActorKind, Stance, TreatyActionKind, VoteChoice } from "../domain/lists.ts";
import type { Cue } from "./grammar.ts";
import type { Time } from "./time.ts";

/** A provision as it was named: by number, or by words that stand for it in one or more texts. */
export type ProvisionName = ({ readonly number: string } | { readonly ids: readonly string[] }) & Binding;

/** What stands beside a citation and belongs to it alone: "Article 5 of Rev.2", "draft Article 13". */
export interface Binding {
  readonly versions?: readonly string[];
  readonly treaties?: readonly string[];
  readonly which?: "draft" | "adopted";
}

/** What a question says, slot by slot. Several ids in an inner list are meanings of one word; the outer lists are all meant. */
/** Which of the changes from one text to another are asked for; "changes": all. */
export type Change = "changes" | "new" | "dropped" | "renumbered";

/** What is asked of texts themselves: what changed from one to another, or what one holds. */
export interface TextQuestion {
  /** The texts that are named, two at most, each with the ids that it may mean. */
  readonly versions: readonly (readonly string[])[];
  /** From the one text that is named to the newest, not from the one before it. */
  readonly isSince: boolean;
  readonly about: Change | "contents";
}

export interface Intent {
  /** Set where texts are asked about, and nobody's stance. */
  readonly texts: TextQuestion | null;
  readonly cues: ReadonlySet<Cue>;
  readonly actors: readonly (readonly string[])[];
  readonly kinds: readonly ActorKind[];
  readonly memberOf: string | null;
  readonly regions: readonly string[];
  readonly provisions: readonly ProvisionName[];
  readonly issues: readonly (readonly string[])[];
  /** Whether "and" or "or" stands between the issues; else each of them is meant at once. */
  readonly issuesAreJoined: boolean;
  readonly versions: readonly string[];
  readonly treaties: readonly string[];
  /** "the treaty", without a name. */
  readonly anyTreaty: boolean;
  readonly which: "draft" | "adopted" | undefined;
  /** Actors who are left out, and groups through which the actor spoke. */
  readonly exceptActors: readonly string[];
  readonly via: readonly string[];
  readonly stances: readonly Stance[];
  readonly acts: readonly TreatyActionKind[];
  readonly isNegated: boolean;
  readonly choices: readonly VoteChoice[];
  readonly votes: readonly string[];
  /** Symbols of texts that no curated record bears: "68/262". */
  readonly symbols: readonly string[];
  /** Bodies that voted, as the records name them; several where a word means several. */
  readonly bodies: readonly string[];
  readonly documents: readonly string[];
  readonly events: readonly string[];
  readonly time: Time | null;
  readonly isYesNo: boolean;
  readonly isBoth: boolean;
  /** Misspelt words with what they were read as. */
  readonly corrections: readonly string[];
  /** Words that were not understood, or that no request can follow. */
  readonly unread: readonly string[];
}
