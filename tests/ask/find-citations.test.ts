import { describe, expect, it } from "vitest";
import { findCitations } from "../../src/ask/find-citations.ts";

const numbers = (text: string) => findCitations(text).map((citation) => citation.numbers.join(" "));

describe("citations in a text", () => {
  for (const [text, expected] of [
    ["Article 17", ["17"]],
    ["article 17", ["17"]],
    ["ART. 17", ["17"]],
    ["art 17", ["17"]],
    ["Arts. 6 and 24", ["6 24"]],
    ["article seventeen", ["17"]],
    ["Article twenty-four", ["24"]],
    ["Article twenty four", ["24"]],
    ["article six of the draft", ["6"]],
    ["Article 6(2)", ["6(2)"]],
    ["article 6 (2) (d)", ["6(2)(d)"]],
    ["6(2)", ["6(2)"]],
    ["22(2)(d)", ["22(2)(d)"]],
    ["art 6 para 2", ["6(2)"]],
    ["Article 6, paragraph 2", ["6(2)"]],
    ["Article 6 paragraph (2)", ["6(2)"]],
    ["article 6.2", ["6(2)"]],
    ["paragraph 2 of article 6", ["6(2)"]],
    ["para. 3(d) of Article 53", ["53(3)(d)"]],
    ["paragraph 2 of the draft article 6", ["6(2)"]],
    ["articles 6 to 10", ["6 7 8 9 10"]],
    ["Articles 6-8", ["6 7 8"]],
    ["Articles 6, 7 and 8", ["6 7 8"]],
    ["Article 6(2) or 14(3)", ["6(2) 14(3)"]],
    ["Article 6(2) and Article 14(3)", ["6(2) 14(3)"]],
    ["articles 6 & 24", ["6 24"]],
    ["Article 5 bis", ["5 bis"]],
    ["the preamble", ["preamble"]],
    ["preamble paragraph 3", ["preamble(3)"]],
    ["preamble(3)", ["preamble(3)"]],
    ["What about Article 6 in the view of those who opposed Article 24?", ["6", "24"]],
  ] as const) {
    it(`reads “${text}”`, () => {
      expect(numbers(text)).toEqual(expected);
    });
  }

  for (const text of [
    "",
    "no citation here",
    "74/247",
    "A/RES/74/247",
    "in 2024",
    "8 February 2024",
    "the article on extradition",
    "articles of association",
    "Article zero",
    "Article 0",
    "Rev.2",
    "party 17",
    "24/7 network",
  ]) {
    it(`finds none in “${text}”`, () => {
      expect(numbers(text)).toEqual([]);
    });
  }

  it("takes no range that goes down, and none without end", () => {
    expect(numbers("articles 10 to 6").flatMap((one) => one.split(" ")).length).toBeLessThan(3);
    expect(numbers("articles 1 to 999").flatMap((one) => one.split(" ")).length).toBeLessThan(3);
  });

  it("gives the places of what it found, none over another", () => {
    const text = "Did Egypt oppose paragraph 2 of article 6, or Article 14(3) and 16?";
    const found = findCitations(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
      "paragraph 2 of article 6",
      "Article 14(3) and 16",
    ]);
    for (const [index, { end }] of found.entries())
      expect(end).toBeLessThanOrEqual(found[index + 1]?.start ?? text.length);
  });

  it("tells a bare number from one with a word before it", () => {
    expect(findCitations("6(2)").map(({ isWorded }) => isWorded)).toEqual([false]);
    expect(findCitations("Article 6(2)").map(({ isWorded }) => isWorded)).toEqual([true]);
  });

  it("is not slow on text made to be slow", () => {
    for (const text of ["(".repeat(1000), "article ".repeat(125), `article 6${"(2)".repeat(330)}`, "6, ".repeat(330)])
      expect(findCitations(text)).toBeInstanceOf(Array);
  });
});
