import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NearWords } from "../../src/api/near-words.ts";
import { fitOfWords } from "../../src/api/rank.ts";
import { atOnce } from "../../src/domain/steps.ts";

describe("the words near a word", () => {
  it("are those that a look at each word finds, and fit as well, whatever was added, left out, changed or swapped", () => {
    // Few letters, so that most words are near many others.
    const word = (max: number) =>
      fc.string({ unit: fc.constantFrom("a", "b", "c", "é", "1"), minLength: 1, maxLength: max });
    fc.assert(
      fc.property(fc.uniqueArray(word(11), { maxLength: 60 }), word(10), (words, wanted) => {
        const fitting = words
          .map((one, place) => [place, fitOfWords(wanted, one)] as const)
          .filter(([, fit]) => fit > 0);
        expect([...atOnce(NearWords.of(words)).find(wanted)].sort(([a], [b]) => a - b)).toEqual(fitting);
      }),
      { numRuns: 3000 },
    );
  });
  it.each([
    ["amercia", "america", "two letters swapped"],
    ["cybercrme", "cybercrime", "a letter left out"],
    ["safegaurds", "safeguards", "two letters swapped in a long word"],
    ["convension", "conventional", "a misspelt beginning"],
  ])("%s finds %s: %s", (wanted, word) => {
    expect([
      ...atOnce(NearWords.of(["zebra", word, "quorum"]))
        .find(wanted)
        .keys(),
    ]).toEqual([1]);
  });
  it("of a number or of a code of three letters are itself and what it begins", () => {
    const words = ["171", "17", "18", "eu", "eus", "us"];
    const found = (wanted: string) => [...atOnce(NearWords.of(words)).find(wanted).keys()].map((place) => words[place]);
    expect(found("17").sort()).toEqual(["17", "171"]);
    expect(found("eu").sort()).toEqual(["eu", "eus"]);
    expect(found("1718")).toEqual([]);
  });
});
