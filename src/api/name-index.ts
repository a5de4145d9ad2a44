import { fold } from "../domain/fold.ts";
import { compareIds } from "../domain/ledger.ts";
import { inSteps, type Steps } from "../domain/steps.ts";
import { NearWords } from "./near-words.ts";
import { type Ranked, scoreOfSum } from "./rank.ts";

interface Name {
  readonly item: number;
  readonly text: string;
  readonly folded: string;
  /** Places of its words in the list of all words. */
  readonly words: readonly number[];
}

class Builder {
  readonly names: Name[] = [];
  readonly words: string[] = [];
  readonly holders: number[][] = [];
  /** By word, its place in the list. */
  readonly #places = new Map<string, number>();

  add(item: number, text: string): void {
    const folded = fold(text);
    if (folded === "") return;
    const words = folded.split(" ").map((word) => this.#place(word));
    const place = this.names.push({ item, text, folded, words }) - 1;
    for (const word of new Set(words)) this.holders[word]?.push(place);
  }

  #place(word: string): number {
    const known = this.#places.get(word);
    if (known !== undefined) return known;
    this.#places.set(word, this.words.length);
    this.holders.push([]);
    return this.words.push(word) - 1;
  }
}

/**
 * The names of many items, made ready once to be looked through often: `rank` gives what `rankByName` would, by looking at
 * the words near those of the text, and then at the names alone that have one of them.
 */
export class NameIndex<T> {
  readonly #items: readonly T[];
  readonly #names: readonly Name[];
  readonly #near: NearWords;
  /** By word, the places of the names that have it, in their order. */
  readonly #holders: readonly (readonly number[])[];

  private constructor(items: readonly T[], { names, holders }: Pick<Builder, "names" | "holders">, near: NearWords) {
    this.#items = items;
    this.#names = names;
    this.#holders = holders;
    this.#near = near;
  }

  /** Made step by step: a million facts have a hundred thousand names, and others wait to be answered. */
  static *of<T>(items: readonly T[], namesOf: (item: T) => readonly string[]): Steps<NameIndex<T>> {
    const builder = new Builder();
    yield* inSteps(items.entries(), ([item, one]) => {
      for (const text of namesOf(one)) builder.add(item, text);
    });
    return new NameIndex(items, builder, yield* NearWords.of(builder.words));
  }

  /** The items with a name that fits, best first; equal ones in their order. An empty text fits nothing. */
  rank(text: string, { isWanted = () => true, order = byScore, most = Infinity }: Choice<T> = {}): Ranked<T>[] {
    const folded = fold(text);
    if (folded === "") return [];
    const fitting = folded.split(" ").map((wanted) => this.#near.find(wanted));
    const best = new Map<number, { score: number; place: number }>();
    for (const place of this.#candidates(fitting)) {
      const name = this.#names[place] as Name;
      if (!isWanted(this.#items[name.item] as T)) continue;
      const score = name.folded === folded ? 1 : scoreName(fitting, name.words);
      const known = best.get(name.item);
      // Of equal names the first is told.
      const isBetter = known === undefined || score > known.score || (score === known.score && place < known.place);
      if (score > 0 && isBetter) best.set(name.item, { score, place });
    }
    const found = new Best<Ranked<T> & { index: number }>(
      most,
      (a, b) => order(a, b) || a.index - b.index || compareIds(a.name, b.name),
    );
    for (const [index, { score, place }] of best)
      found.add({ item: this.#items[index] as T, index, score, name: this.#names[place]?.text ?? "" });
    return found.all();
  }

  /** Names that can fit: those with a word for that wanted one which the fewest names have. */
  #candidates(fitting: readonly ReadonlyMap<number, number>[]): Iterable<number> {
    const sizeOf = (found: ReadonlyMap<number, number>) => {
      let size = 0;
      for (const word of found.keys()) size += this.#holders[word]?.length ?? 0;
      return size;
    };
    const sizes = fitting.map(sizeOf);
    const fewest = [...(fitting[sizes.indexOf(Math.min(...sizes))]?.keys() ?? [])];
    const [first = -1, ...rest] = fewest;
    if (rest.length === 0) return this.#holders[first] ?? [];
    const all = new Set<number>();
    for (const word of fewest) for (const place of this.#holders[word] ?? []) all.add(place);
    return all;
  }
}

/** Which of those that fit are told. */
interface Choice<T> {
  readonly isWanted?: (item: T) => boolean;
  /** Which comes first; equal ones come in the order of the items. */
  readonly order?: (a: Ranked<T>, b: Ranked<T>) => number;
  readonly most?: number;
}

const byScore = (a: { score: number }, b: { score: number }) => b.score - a.score;

/** The first of many, without putting all in order: a common word fits ten thousand names, of which ten are told. */
class Best<T> {
  readonly #most: number;
  readonly #order: (a: T, b: T) => number;
  #held: T[] = [];

  constructor(most: number, order: (a: T, b: T) => number) {
    this.#most = most;
    this.#order = order;
  }

  add(one: T): void {
    this.#held.push(one);
    if (this.#held.length > 4 * this.#most + 100) this.#held = this.all();
  }

  all(): T[] {
    return this.#held.sort(this.#order).slice(0, this.#most);
  }
}

/** As `scoreOf`, of the best fit of each wanted word; without a list for each, since it is done for every name that can fit. */
function scoreName(fitting: readonly ReadonlyMap<number, number>[], words: readonly number[]): number {
  let sum = 0;
  for (const fits of fitting) {
    let best = 0;
    for (const word of words) best = Math.max(best, fits.get(word) ?? 0);
    if (best === 0) return 0;
    sum += best;
  }
  return scoreOfSum(sum, fitting.length, words.length);
}
