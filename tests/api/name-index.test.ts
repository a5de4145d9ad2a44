import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NameIndex } from "../../src/api/name-index.ts";
import { rankByName } from "../../src/api/rank.ts";
import { readCheckedDataset } from "../../src/dataset/read.ts";
import { atOnce } from "../../src/domain/steps.ts";
import { DATA } from "../support/graph.ts";

const { actors, documents, provisions } = readCheckedDataset(DATA);
const items: { id: string; names: string[] }[] = [
  ...actors.map(({ id, name, aliases = [] }) => ({ id, names: [name, ...aliases.map((alias) => alias.name), id, ""] })),
  ...documents.map(({ id, title, symbol }) => ({ id, names: [title, symbol ?? "", id] })),
  ...provisions.map(({ id, number, title }) => ({ id, names: [number, `Article ${number} ${title ?? ""}`] })),
];
const namesOf = ({ names }: { names: readonly string[] }) => names;
const index = atOnce(NameIndex.of(items, namesOf));

/** What `rankByName` finds among all, which the index must find without looking at all. */
function expectAlike(text: string): void {
  const plain = (found: readonly { item: { id: string }; score: number; name: string }[]) =>
    found.map(({ item, score, name }) => ({ id: item.id, score, name }));
  expect(plain(index.rank(text))).toEqual(plain(rankByName(text, items, namesOf)));
}

describe("the names made ready for searching", () => {
  it.each([
    "cabo verde",
    "Rusia",
    "article 17",
    "17",
    "côte",
    "united states of amercia",
    "iran islamic",
    "",
    "?",
    "zzzzz",
  ])("give for %j what looking at every name gives", expectAlike);
  it("give the first few of those that are wanted, as if all had been put in order", () => {
    const isWanted = ({ id }: { id: string }) => id.length % 2 === 0;
    for (const text of ["article", "convention on", "a", "statement of the"]) {
      const all = rankByName(text, items, namesOf).filter(({ item }) => isWanted(item));
      expect(all.length).toBeGreaterThan(5);
      for (const most of [1, 10]) {
        const first = index.rank(text, { isWanted, most }).map(({ item, score }) => [item.id, score]);
        expect(first, text).toEqual(all.slice(0, most).map(({ item, score }) => [item.id, score]));
      }
    }
  });
  it("give the same for words of names, cut, joined and misspelt", () => {
    const word = fc.constantFrom(...new Set(items.flatMap(({ names }) => names.flatMap((name) => name.split(" ")))));
    const misspelt = fc
      .tuple(word, fc.nat(20), fc.constantFrom("", "a", "e", "s", "x"), fc.nat(1))
      .map(([text, place, letter, cut]) => text.slice(0, place) + letter + text.slice(place + cut));
    const begun = fc.tuple(word, fc.integer({ min: 1, max: 8 })).map(([text, length]) => text.slice(0, length));
    const text = fc.array(fc.oneof(word, misspelt, begun), { minLength: 1, maxLength: 3 }).map((all) => all.join(" "));
    fc.assert(fc.property(text, expectAlike), { numRuns: 60 });
  });
});
