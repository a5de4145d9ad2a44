import type { VoteChoice } from "../../domain/lists.ts";

/** How many chose what in one vote. */
export interface Tally {
  readonly vote: string;
  readonly inFavour: number;
  readonly against: number;
  readonly abstaining: number;
  /** The source tells other totals than its choices add up to. Those that it tells stand here. */
  readonly isPartial: boolean;
}

/** What a source tells of a vote's totals; what it does not tell is counted. */
export interface Told {
  readonly inFavour?: number | undefined;
  readonly against?: number | undefined;
  readonly abstaining?: number | undefined;
}

/**
 * Who has cast in which vote so far, and how often each choice was made; a bit a State, so that a million casts need a
 * few hundred kilobytes.
 */
export class Ballots {
  readonly #places = new Map<string, number>();
  readonly #told = new Map<string, Told>();
  readonly #votes = new Map<string, { cast: Uint32Array; counts: Record<VoteChoice, number> }>();

  /** Notes a choice. False where this actor has cast in this vote before. */
  add(vote: string, actor: string, choice: VoteChoice): boolean {
    const ballot = this.#ballotOf(vote);
    const place = this.#placeOf(actor);
    const word = place >>> 5;
    if (word >= ballot.cast.length) {
      const wider = new Uint32Array(word + 4);
      wider.set(ballot.cast);
      ballot.cast = wider;
    }
    const bit = 1 << (place & 31);
    const held = ballot.cast[word] ?? 0;
    if ((held & bit) !== 0) return false;
    ballot.cast[word] = held | bit;
    ballot.counts[choice] += 1;
    return true;
  }

  /** Notes a vote of the source, with the totals that it tells. */
  expect(vote: string, told: Told): void {
    this.#told.set(vote, told);
  }

  /** The totals of the votes that have to be written anew: of those without, and of those that the choices contradict. */
  tallies(): Tally[] {
    return [...this.#told].flatMap(([vote, told]) => {
      const { YES, NO, ABSTAIN } = this.#ballotOf(vote).counts;
      const { inFavour = YES, against = NO, abstaining = ABSTAIN } = told;
      const isPartial = inFavour !== YES || against !== NO || abstaining !== ABSTAIN;
      const isWhole = Object.values(told).every((count) => count !== undefined);
      return isWhole && !isPartial ? [] : [{ vote, inFavour, against, abstaining, isPartial }];
    });
  }

  #ballotOf(vote: string) {
    let ballot = this.#votes.get(vote);
    if (ballot === undefined) {
      ballot = { cast: new Uint32Array(8), counts: { YES: 0, NO: 0, ABSTAIN: 0, NOT_VOTING: 0 } };
      this.#votes.set(vote, ballot);
    }
    return ballot;
  }

  #placeOf(actor: string): number {
    const known = this.#places.get(actor);
    if (known !== undefined) return known;
    this.#places.set(actor, this.#places.size);
    return this.#places.size - 1;
  }
}
