import type { ActorKind, Stance, TreatyActionKind, VoteChoice } from "../domain/lists.ts";
import { bindingAt } from "./bindings.ts";
import type { Cue } from "./grammar.ts";
import type { ProvisionName } from "./intent.ts";
import { type Lexicon, lexiconOf, type NameSense } from "./lexicon.ts";
import { isCue, isMakeable, isOrganization, neighbour, ofType, regionsOf } from "./mentions.ts";
import type { Mention, Scanned } from "./scan.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { bodiesMeant } from "./vote-bodies.ts";
import { phraseOf } from "./word.ts";

/** Words that may stand between a "not", or a stance, and what it belongs to. */
const NEAR = 3;

/** Reads the mentions of a question, one after the other, into slots. */
export class SlotReader {
  readonly #lexicon: Lexicon;
  readonly #mentions: readonly Mention[];
  readonly #isShouted: boolean;
  readonly cues = new Set<Cue>();
  readonly actors: string[][] = [];
  readonly kinds = new Set<ActorKind>();
  readonly regions: string[] = [];
  readonly provisions: ProvisionName[] = [];
  readonly issues: string[][] = [];
  readonly issuePlaces: number[] = [];
  readonly versions: string[] = [];
  readonly treaties: string[] = [];
  readonly stanceMentions: { stances: readonly Stance[]; at: number }[] = [];
  readonly acts = new Set<TreatyActionKind>();
  readonly choices = new Set<VoteChoice>();
  readonly votes: string[] = [];
  readonly symbols: string[] = [];
  readonly bodies: string[] = [];
  readonly documents: string[] = [];
  readonly events: string[] = [];
  readonly refused: string[] = [];
  /** Events that a position may be on: a resolution. Others say when. */
  readonly targetEvents: string[] = [];
  readonly exceptActors: string[] = [];
  readonly via: string[] = [];
  readonly actorPlaces: number[] = [];
  /** Places of the texts and treaties that belong to a citation. */
  readonly bound = new Set<number>();
  readonly negations: number[] = [];
  memberOf: string | null = null;

  readonly #vocabulary: Vocabulary;

  constructor(scanned: Scanned, vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#lexicon = lexiconOf(vocabulary);
    this.#mentions = scanned.mentions;
    const letters = scanned.text.replace(/[^\p{L}]/gu, "");
    this.#isShouted = letters.length > 6 && letters === letters.toUpperCase();
  }

  read(timed: ReadonlySet<number>): void {
    const isVote = this.#mentions.some(
      (mention) =>
        isCue(mention, "vote", "alike", "unlike") ||
        mention.symbol !== null ||
        /^abstain|^abstention/i.test(mention.text) ||
        ofType(mention, "choice").some(({ choice }) => choice !== "ABSTAIN"),
    );
    for (const [at, mention] of this.#mentions.entries()) {
      if (timed.has(at) || this.bound.has(at)) continue;
      if (mention.symbol !== null) {
        this.symbols.push(mention.symbol);
        continue;
      }
      if (
        mention.citation &&
        !(ofType(mention, "actor").length > 0 && isOrganization(this.#mentions, at, this.#isShouted))
      ) {
        const binding = bindingAt(at, this.#mentions, this.#lexicon, this.bound);
        this.provisions.push(...mention.citation.numbers.map((number) => ({ number, ...binding })));
        continue;
      }
      if (this.#readName(mention, at, isVote)) continue;
      this.#readGrammar(mention, at);
    }
  }

  /** Takes a mention in as a name of the graph's, if it is one. */
  #readName(mention: Mention, at: number, isVote: boolean): boolean {
    const names = (type: "vote" | "event" | "treaty" | "document" | "version") => [
      ...new Set(ofType(mention, type).map(({ id }) => id)),
    ];
    const [votes, treaties, versions] = [names("vote"), names("treaty"), names("version")];
    const [events, saysSo] = [
      names("event"),
      this.#mentions.some((one) => isCue(one, "say") || ofType(one, "stance").length > 0),
    ];
    // "When was it adopted by the General Assembly?": that body's decision on it is meant.
    const isAdoption =
      this.#mentions.some((one) => isCue(one, "when")) && this.#mentions.some((one) => isCue(one, "adopted"));
    const bodies = isVote || isAdoption ? bodiesMeant(mention, this.#vocabulary) : [];
    if (bodies.length > 0) {
      this.bodies.push(...bodies);
      return true;
    }
    if (votes.length > 0 && !isVote && events.length > 0 && saysSo) {
      this.targetEvents.push(...events);
      return true;
    }
    if (votes.length > 0 && (isVote || treaties.length === 0)) {
      this.votes.push(...votes);
      return true;
    }
    if (treaties.length > 0) {
      this.treaties.push(...treaties);
      return true;
    }
    if (versions.length > 0) {
      this.versions.push(...versions);
      return true;
    }
    const [provisions, issues, actors, kinds] = [
      ofType(mention, "provision"),
      ofType(mention, "issue"),
      ofType(mention, "actor"),
      ofType(mention, "kinds"),
    ];
    const saysArticle =
      /(?:article|clause|provision)s?$/i.test(mention.text) ||
      /^(?:the\s+)?(?:article|clause|provision)s?\b/i.test(mention.text);
    const isSubject = this.#isSubject(at);
    // "Amendments" is the title of an article somewhere, and a word of every question.
    const isGrammar = mention.senses.some(
      ({ type }) => type === "stance" || type === "acts" || type === "choice" || type === "cue",
    );
    if (isGrammar && !saysArticle && issues.length === 0 && actors.length === 0 && regionsOf(mention) === 0)
      return false;
    if (provisions.length > 0 && (saysArticle || (issues.length === 0 && actors.length === 0))) {
      this.provisions.push({ ids: provisions.flatMap(({ ids }) => ids) });
      return true;
    }
    if (ofType(mention, "region").length > 0 && this.#readRegion(mention, at)) return true;
    // "on the Conference of the States Parties": a body that an article is about, where something is said on it.
    const asProvision = /^(?:on|about|regarding|concerning)$/i.test(
      neighbour(this.#mentions, at, -1)?.text.split(" ").at(-1) ?? "",
    )
      ? this.#lexicon.provisionNames.get(phraseOf(mention.text).join(" "))
      : undefined;
    if (kinds.length === 0 && actors.length > 0 && asProvision !== undefined) {
      this.provisions.push({ ids: asProvision });
      return true;
    }
    if (kinds.length === 0 && actors.length > 0 && (issues.length === 0 || isSubject)) {
      this.#readActor(mention, at, actors);
      return true;
    }
    if (kinds.length === 0 && issues.length > 0) {
      this.issues.push([...new Set(issues.map(({ id }) => id))]);
      this.issuePlaces.push(at);
      return true;
    }
    if (names("event").length > 0) {
      this.events.push(...names("event"));
      return true;
    }
    if (names("document").length > 0) {
      this.documents.push(...names("document"));
      return true;
    }
    return false;
  }

  /** Whether the mention is who speaks rather than what is spoken of. */
  #isSubject(at: number): boolean {
    const before = neighbour(this.#mentions, at, -1);
    const after = neighbour(this.#mentions, at, 1);
    if (isCue(before, "yes-no", "by", "agree", "disagree")) return true;
    return (
      before === undefined &&
      (isCue(after, "say", "on" as Cue) || after?.senses.some(({ type }) => type === "stance") === true)
    );
  }

  #readActor(mention: Mention, at: number, actors: readonly Extract<NameSense, { type: "actor" }>[]): void {
    const after = this.#mentions[at + 1];
    const ids = [...new Set(actors.map(({ id }) => id))];
    const [first] = ids;
    const group = ids.length === 1 && first !== undefined && this.#lexicon.actors.get(first)?.hasMembers ? first : null;
    const followedBy = after ? ofType(after, "kinds").flatMap(({ kinds }) => kinds) : [];
    const before = neighbour(this.#mentions, at, -1);
    const beforeThat =
      before && isCue(before, "of") ? neighbour(this.#mentions, this.#mentions.indexOf(before), -1) : before;
    if (isCue(before, "except") && first !== undefined && ids.length === 1) {
      this.exceptActors.push(first);
      return;
    }
    if (isCue(before, "through") && first !== undefined && ids.length === 1) {
      this.via.push(first);
      return;
    }
    const isIn =
      before !== undefined && ofType(before, "time").some(({ relation }) => relation === "in") && group !== null;
    const isWho = this.#mentions.some((one) => isCue(one, "who", "which", "count"));
    const ofMembers =
      before !== undefined &&
      (isCue(before, "members") ||
        (isCue(before, "of") &&
          (isCue(beforeThat, "members") ||
            (beforeThat !== undefined && ofType(beforeThat, "kinds").some(({ kinds }) => kinds.includes("STATE"))))));
    const asksForMembers =
      isIn || isCue(after, "members") || (followedBy.includes("STATE") && group !== null) || ofMembers;
    if (
      group !== null &&
      (asksForMembers ||
        (actors.every(({ namesMembers }) => namesMembers) &&
          (isWho ||
            this.#lexicon.actors.get(group)?.kind !== "GROUP" ||
            /(?:states|countries|members)$|^(?:states )?(?:parties|members)\b/i.test(mention.text))))
    ) {
      this.memberOf = group;
      return;
    }
    if (actors.every(({ isAdjective }) => isAdjective) && followedBy.length > 0 && !followedBy.includes("STATE")) {
      this.refused.push(`${mention.text} ${after?.text ?? ""}`.trim());
      return;
    }
    this.actors.push(ids);
    this.actorPlaces.push(at);
  }

  #readRegion(mention: Mention, at: number): boolean {
    const regions = ofType(mention, "region").map(({ id }) => id);
    const hasActor = ofType(mention, "actor").length > 0;
    const after = this.#mentions[at + 1];
    const followedBy = after ? ofType(after, "kinds").flatMap(({ kinds }) => kinds) : [];
    if (hasActor && followedBy.length === 0) return false;
    if (followedBy.length > 0 && !followedBy.includes("STATE")) {
      this.refused.push(`${mention.text} ${after?.text ?? ""}`.trim());
      return true;
    }
    this.regions.push(...regions);
    return true;
  }

  #readGrammar(mention: Mention, at: number): void {
    const { senses } = mention;
    if (senses.some(({ type }) => type === "not")) this.negations.push(at);
    const isMade = /^made?$|^make$/i.test(mention.text) && this.#mentions.some((one) => isMakeable(one));
    if (senses.every(({ type }) => type === "refused") && senses.length > 0 && !isMade) this.refused.push(mention.text);
    for (const sense of senses) {
      if (sense.type === "cue") this.cues.add(sense.cue);
      else if (sense.type === "kinds") for (const kind of sense.kinds) this.kinds.add(kind);
      else if (sense.type === "acts") for (const kind of sense.kinds) this.acts.add(kind);
      else if (sense.type === "choice") this.choices.add(sense.choice);
      else if (sense.type === "stance") this.stanceMentions.push({ stances: sense.stances, at });
      else if (
        sense.type === "time" &&
        ["before", "after", "since", "until", "between"].includes(sense.relation) &&
        !["from", "through", "up to", "as of", "following", "to"].includes(mention.text.toLowerCase())
      ) {
        // A bound without a date: nothing in the records says what it is.
        this.refused.push(mention.text);
      }
    }
  }

  /** Whether a "not" stands close before the place. */
  isNegatedAt(at: number): boolean {
    return this.negations.some((place) => place < at && at - place <= NEAR);
  }
}
