import { describe, expect, it } from "vitest";
import { phraseOf, readWords } from "../../src/ask/word.ts";

describe("the words of a text", () => {
  for (const [text, expected] of [
    ["Who opposed Article 29?", "who opposed article 29"],
    ["Russia's draft", "russia draft"],
    ["the states’ view", "the states view"],
    ["Côte d'Ivoire", "cote d ivoire"],
    ["TÜRKIYE", "turkiye"],
    ["Rev.2", "rev 2"],
    ["Center for Democracy & Technology", "center for democracy and technology"],
    ["A/RES/74/247", "a res 74 247"],
    ["cyber-dependent", "cyber dependent"],
    ["  tabs\tand\nlines  ", "tabs and lines"],
    ["6(2)", "6 2"],
    ["¿?!…—", ""],
    ["", ""],
  ] as const) {
    it(`reads “${text.trim()}”`, () => {
      expect(phraseOf(text).join(" ")).toBe(expected);
    });
  }

  it("gives each word as it was typed, with its place", () => {
    const text = "What's Türkiye's view?";
    for (const { raw, start, end } of readWords(text)) expect(text.slice(start, end)).toBe(raw);
    expect(readWords(text).map(({ raw }) => raw)).toContain("Türkiye");
  });

  it("takes composed and decomposed letters for the same", () => {
    expect(phraseOf("Cote\u0302 d'Ivoire".normalize("NFD"))).toEqual(phraseOf("Cotê d'Ivoire".normalize("NFC")));
  });

  it("reads letters of any script, and no marks of direction", () => {
    expect(phraseOf("谁反对\u202E Россия")).toEqual(["谁反对", "россия"]);
  });
});
