import { inSteps, type Steps } from "../domain/steps.ts";
import { fitOfWords, forgiven } from "./rank.ts";

/**
 * Words in their order, so that those with the same beginning stand together: a beginning is found by halving, and all
 * misspellings of a word by counting edits along beginnings, of which one with too many ends the search in all words that
 * have it. So the time follows what is near the word and not how many words there are.
 */
export class NearWords {
  readonly #words: readonly string[];
  /** The places of the words in the order of their code units. */
  readonly #order: Int32Array;

  private constructor(words: readonly string[], order: Int32Array) {
    this.#words = words;
    this.#order = order;
  }

  /** `words`: distinct and folded; what is found is told by their places in it. */
  static *of(words: readonly string[]): Steps<NearWords> {
    // Those that begin alike are sorted by themselves, which does not take long at one go.
    const alike = new Map<string, number[]>();
    yield* inSteps(words.entries(), ([place, word]) => {
      const beginning = word.slice(0, 2);
      const places = alike.get(beginning);
      if (places === undefined) alike.set(beginning, [place]);
      else places.push(place);
    });
    const order = new Int32Array(words.length);
    let filled = 0;
    for (const beginning of [...alike.keys()].sort(compareUnits)) {
      const places = alike.get(beginning) ?? [];
      places.sort((a, b) => compareUnits(words[a] as string, words[b] as string));
      order.set(places, filled);
      filled += places.length;
      yield;
    }
    return new NearWords(words, order);
  }

  /** The places of all words that fit the wanted one, and how well: what `fitOfWords` gives for each above 0. */
  find(wanted: string): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    const all: Range = { from: 0, to: this.#order.length, depth: 0 };
    this.#take(this.#beginningWith(wanted, all), wanted, found);
    // A number that is not the wanted one is another, and no misspelling.
    const limit = /\d/.test(wanted) ? 0 : forgiven(wanted.length);
    if (limit > 0) this.#walk(all, new Edits(wanted, limit), found);
    return found;
  }

  #at(place: number): string {
    return this.#words[this.#order[place] as number] as string;
  }

  #take({ from, to }: Range, wanted: string, found: Map<number, number>): void {
    for (let place = from; place < to; place++) {
      const word = this.#order[place] as number;
      const fit = found.has(word) ? 0 : fitOfWords(wanted, this.#words[word] as string);
      if (fit > 0) found.set(word, fit);
    }
  }

  /** Goes on from a beginning that all words of the range share, and whose edits are counted. */
  #walk(range: Range, edits: Edits, found: Map<number, number>): void {
    const { depth, to } = range;
    const { wanted, limit } = edits;
    // A beginning as long as the wanted word fits in all words that have it, if half an edit less does.
    if (depth === wanted.length && edits.whole(depth) + 0.5 <= limit) {
      this.#take(range, wanted, found);
      return;
    }
    let { from } = range;
    if (from < to && this.#at(from).length === depth) {
      if (edits.whole(depth) <= limit) this.#take({ from, to: from + 1, depth }, wanted, found);
      from += 1;
    }
    if (depth >= wanted.length + limit) return;
    while (from < to) {
      const letter = this.#at(from).charCodeAt(depth);
      const end = this.#endOf(from, to, depth, letter);
      if (edits.add(letter, depth)) this.#walk({ from, to: end, depth: depth + 1 }, edits, found);
      from = end;
    }
  }

  /** The first place after `from` of a word with another letter at this depth; all before it are alike up to there. */
  #endOf(from: number, to: number, depth: number, letter: number): number {
    let [low, step] = [from, 1];
    while (low + step < to && this.#at(low + step).charCodeAt(depth) === letter) {
      low += step;
      step *= 2;
    }
    let high = Math.min(low + step, to);
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.#at(middle).charCodeAt(depth) === letter) low = middle;
      else high = middle;
    }
    return high;
  }

  #beginningWith(wanted: string, range: Range): Range {
    let { from, to } = range;
    for (let depth = 0; depth < wanted.length && from < to; depth++) {
      const letter = wanted.charCodeAt(depth);
      from = this.#firstAtLeast(from, to, depth, letter);
      to = this.#firstAtLeast(from, to, depth, letter + 1);
    }
    return { from, to, depth: wanted.length };
  }

  #firstAtLeast(from: number, to: number, depth: number, letter: number): number {
    let [low, high] = [from, to];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const word = this.#at(middle);
      if (word.length <= depth || word.charCodeAt(depth) < letter) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Words at `from` up to `to`, which have their first `depth` letters in common. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

const compareUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** The edits between a beginning that grows and shrinks by a letter and each beginning of the wanted word, as `editDistance` counts. */
class Edits {
  readonly wanted: string;
  readonly limit: number;
  /** By depth, the edits to each beginning of the wanted word; more than the limit are one more than it. */
  readonly #rows: Uint8Array[];
  readonly #letters: Uint16Array;

  constructor(wanted: string, limit: number) {
    this.wanted = wanted;
    this.limit = limit;
    const [width, height] = [wanted.length + 1, wanted.length + limit + 1];
    this.#rows = Array.from({ length: height }, () => new Uint8Array(width).fill(limit + 1));
    for (let column = 0; column <= limit; column++) (this.#rows[0] as Uint8Array)[column] = column;
    this.#letters = new Uint16Array(height);
  }

  /** The edits between the beginning of this length and the whole wanted word. */
  whole(depth: number): number {
    return this.#rows[depth]?.[this.wanted.length] as number;
  }

  /** Puts the letter after the beginning of length `depth`. False if whatever follows has more edits than the limit. */
  add(letter: number, depth: number): boolean {
    this.#letters[depth] = letter;
    const { wanted, limit } = this;
    const [last, next] = [this.#rows[depth] as Uint8Array, this.#rows[depth + 1] as Uint8Array];
    // So many letters more or less are so many edits, so that only the columns beside the depth can be within the limit.
    const [from, to] = [depth + 1 - limit, Math.min(depth + 1 + limit, wanted.length)];
    let best = limit + 1;
    if (from <= 0) best = next[0] = Math.min(depth + 1, best);
    else next[from - 1] = limit + 1;
    for (let column = Math.max(1, from); column <= to; column++) {
      const isSame = wanted.charCodeAt(column - 1) === letter;
      let edits = (last[column - 1] as number) + (isSame ? 0 : 1);
      edits = Math.min(edits, (last[column] as number) + 1, (next[column - 1] as number) + 1, limit + 1);
      if (depth > 0 && column > 1 && this.#isSwap(letter, depth, column))
        edits = Math.min(edits, (this.#rows[depth - 1]?.[column - 2] as number) + 1);
      next[column] = edits;
      best = Math.min(best, edits);
    }
    return best <= limit;
  }

  #isSwap(letter: number, depth: number, column: number): boolean {
    const { wanted } = this;
    return (
      wanted.charCodeAt(column - 2) === letter && wanted.charCodeAt(column - 1) === (this.#letters[depth - 1] as number)
    );
  }
}
