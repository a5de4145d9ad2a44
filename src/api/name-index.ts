import { fold } from "../domain/fold.ts";
import { compareIds } from "../domain/ledger.ts";
import { NearWords } from "./near-words.ts";
import { type Ranked, scoreOf } from "./rank.ts";

interface Name {
  readonly item: number;
  readonly text: string;
  readonly folded: string;
  /** Places of its words in the list of all words. */
  readonly words: readonly number[];
}

/**
 * The names of many items, made ready once to be looked through often: `rank` gives what `rankByName` would, by looking at
 * the words near those of the text, and then at the names alone that have one of them.
 */
export class NameIndex<T> {
  readonly #items: readonly T[];
  readonly #names: Name[] = [];
  readonly #words: string[] = [];
  readonly #near: NearWords;
  /** By word, the places of the names that have it, in their order. */
  readonly #holders: number[][] = [];

  constructor(items: readonly T[], namesOf: (item: T) => readonly string[]) {
    this.#items = items;
    const places = new Map<string, number>();
    for (const [item, one] of items.entries())
      for (const text of namesOf(one)) {
        const folded = fold(text);
        if (folded !== "")
          this.#add({ item, text, folded, words: folded.split(" ").map((word) => this.#place(word, places)) });
      }
    this.#near = new NearWords(this.#words);
  }

  /** The items with a name that fits, best first; equal ones in their order. An empty text fits nothing. */
  rank(text: string): Ranked<T>[] {
    const folded = fold(text);
    if (folded === "") return [];
    const fitting = folded.split(" ").map((wanted) => this.#near.find(wanted));
    const best = new Map<number, { score: number; name: string }>();
    for (const place of this.#candidates(fitting)) {
      const name = this.#names[place] as Name;
      const score = name.folded === folded ? 1 : scoreName(fitting, name.words);
      if (score > (best.get(name.item)?.score ?? 0)) best.set(name.item, { score, name: name.text });
    }
    return [...best]
      .map(([index, found]) => ({ ...found, index, item: this.#items[index] as T }))
      .sort((a, b) => b.score - a.score || a.index - b.index || compareIds(a.name, b.name));
  }

  #add(name: Name): void {
    const place = this.#names.push(name) - 1;
    for (const word of new Set(name.words)) this.#holders[word]?.push(place);
  }

  #place(word: string, places: Map<string, number>): number {
    const known = places.get(word);
    if (known !== undefined) return known;
    places.set(word, this.#words.length);
    this.#holders.push([]);
    return this.#words.push(word) - 1;
  }

  /** Names that can fit: those with a word for that wanted one which the fewest names have. In their order. */
  #candidates(fitting: readonly ReadonlyMap<number, number>[]): number[] {
    const holdersOf = (found: ReadonlyMap<number, number>) =>
      [...found.keys()].map((word) => this.#holders[word] ?? []);
    const sizes = fitting.map((found) => holdersOf(found).reduce((sum, holders) => sum + holders.length, 0));
    const fewest = fitting[sizes.indexOf(Math.min(...sizes))] ?? new Map();
    return [...new Set(holdersOf(fewest).flat())].sort((a, b) => a - b);
  }
}

function scoreName(fitting: readonly ReadonlyMap<number, number>[], words: readonly number[]): number {
  return scoreOf(
    fitting.map((fits) => words.reduce((best, word) => Math.max(best, fits.get(word) ?? 0), 0)),
    words.length,
  );
}
