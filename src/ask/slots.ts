import type { Intent } from "./intent.ts";

/** What a question may say, as far as a shape must take it up. */
export type Slot =
  | "actors"
  | "kinds"
  | "memberOf"
  | "regions"
  | "provisions"
  | "issues"
  | "versions"
  | "treaties"
  | "stances"
  | "acts"
  | "negation"
  | "choices"
  | "votes"
  | "symbols"
  | "bodies"
  | "documents"
  | "events"
  | "time"
  | "both"
  | "except"
  | "via";

const WORDS: Readonly<Record<Slot, string>> = {
  actors: "the actor",
  kinds: "the kind of actor",
  memberOf: "the group",
  regions: "the region",
  provisions: "the article",
  issues: "the issue",
  versions: "the text",
  treaties: "the treaty",
  stances: "the stance",
  acts: "signature or consent",
  negation: "“not”",
  choices: "the vote cast",
  votes: "the vote",
  symbols: "the symbol",
  bodies: "the body that voted",
  documents: "the document",
  events: "the event",
  time: "the time",
  both: "“both”",
  except: "who is left out",
  via: "through whom",
};

/** The slots that the question fills. */
export function filledSlots(intent: Intent): Slot[] {
  const filled: Record<Slot, boolean> = {
    actors: intent.actors.length > 0,
    kinds: intent.kinds.length > 0,
    memberOf: intent.memberOf !== null,
    regions: intent.regions.length > 0,
    provisions: intent.provisions.length > 0,
    issues: intent.issues.length > 0,
    versions: intent.versions.length > 0 || intent.which === "draft",
    treaties: intent.treaties.length > 0 || intent.anyTreaty,
    stances: intent.stances.length > 0,
    acts: intent.acts.length > 0,
    negation: intent.isNegated && intent.stances.length === 0,
    choices: intent.choices.length > 0,
    votes: intent.votes.length > 0,
    symbols: intent.symbols.length > 0,
    bodies: intent.bodies.length > 0,
    documents: intent.documents.length > 0,
    events: intent.events.length > 0,
    time: intent.time !== null,
    both: intent.isBoth,
    except: intent.exceptActors.length > 0,
    via: intent.via.length > 0,
  };
  return (Object.keys(filled) as Slot[]).filter((slot) => filled[slot]);
}

/** What the question says and a shape does not take up, in words: nothing is dropped without a word. */
export function leftBy(intent: Intent, ...taken: readonly Slot[]): string[] {
  return filledSlots(intent)
    .filter((slot) => !taken.includes(slot))
    .map((slot) => WORDS[slot]);
}
