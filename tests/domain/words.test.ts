/** Folding of text, and the nearest of several words. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, words } from "../../src/domain/fold.ts";
import { editDistance, nearest } from "../../src/domain/nearest.ts";

const any = fc.string({ unit: "grapheme", maxLength: 30 });

describe("folded text", () => {
  it("is the same for one name however it is written", () => {
    expect(fold("Côte d’Ivoire")).toBe("cote d ivoire");
    expect(fold("COTE D'IVOIRE")).toBe("cote d ivoire");
    expect(fold("Côte d’Ivoire".normalize("NFD"))).toBe("cote d ivoire");
    expect(fold("Türkiye")).toBe("turkiye");
    expect(fold("Łódź")).toBe("lodz");
    expect(fold("Straße")).toBe("strasse");
  });

  it("turns signs into blanks, and an ampersand into a word", () => {
    expect(fold("A/RES/79/243")).toBe("a res 79 243");
    expect(fold("  St. Vincent & the Grenadines ")).toBe("st vincent and the grenadines");
    expect(words("6(2)")).toEqual(["6", "2"]);
    expect(words(" - ")).toEqual([]);
  });

  it("is the same for plain words whatever stands beside them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", maxLength: 30 }), (plain) => {
        expect(`${fold(plain)} e`.trim()).toBe(fold(`${plain} é`));
      }),
    );
  });

  it("keeps other scripts", () => {
    expect(words("الأمم المتحدة")).toHaveLength(2);
    expect(fold("Россия")).toBe("россия");
  });

  it("does not change when it is folded again, and does not depend on the form of Unicode", () => {
    fc.assert(
      fc.property(any, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
        expect(words(text).join(" ")).toBe(fold(text));
      }),
    );
  });
});

describe("the distance of two words", () => {
  it("counts what was put in, left out, replaced or swapped", () => {
    const pairs = [
      ["SUPPORTS", "SUPORTS", 1],
      ["SUPPORTS", "SUPPPORTS", 1],
      ["state:no", "state:on", 1],
      ["kitten", "sitting", 3],
      ["", "abc", 3],
    ] as const;
    for (const [a, b, distance] of pairs) expect(editDistance(a, b, 5), `${a} ${b}`).toBe(distance);
  });

  it("stops past its limit, with one more than it", () => {
    expect(editDistance("abcdef", "uvwxyz", 2)).toBe(3);
    expect(editDistance("a", "abcdefgh", 2)).toBe(3);
  });

  it("is the same both ways, nothing for the same word, and at most the length of the longer", () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        const distance = editDistance(a, b, 100);
        expect(editDistance(b, a, 100)).toBe(distance);
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });
});

describe("the nearest word", () => {
  const stances = ["SUPPORTS", "CONCERNED", "OPPOSES"];
  it("is the one that a misspelling most likely meant, whatever its case", () => {
    expect(nearest("SUPORT", stances)).toBe("SUPPORTS");
    expect(nearest("opposes", stances)).toBe("OPPOSES");
    expect(nearest("OPOSSES", stances)).toBe("OPPOSES");
  });

  it("is none where more than a third of the word is another", () => {
    expect(nearest("LIKES", stances)).toBeNull();
    expect(nearest("SUPPORTS", [])).toBeNull();
  });

  it("is always one of the candidates, and the word itself where it is among them", () => {
    fc.assert(
      fc.property(any, fc.array(any, { maxLength: 8 }), (word, candidates) => {
        const found = nearest(word, candidates);
        if (found !== null) expect(candidates).toContain(found);
        expect(nearest(word, [...candidates, word])?.toLowerCase()).toBe(word.toLowerCase());
      }),
    );
  });
});
