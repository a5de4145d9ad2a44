import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { containingNumbers, isParagraphNumber, numberSortKey } from "../../src/domain/citation-number.ts";
import { provisionLabel } from "../../src/domain/labels.ts";

describe("the number of a provision", () => {
  it("is contained by the numbers before its brackets, the nearest first", () => {
    expect(containingNumbers("22(2)(d)")).toEqual(["22(2)", "22"]);
    expect(containingNumbers("6(2)")).toEqual(["6"]);
    expect(containingNumbers("17 bis(1)")).toEqual(["17 bis"]);
    for (const number of ["17", "17 bis", "preamble", "I", "6(2", "6)2("])
      expect(containingNumbers(number)).toEqual([]);
  });

  it("is that of a paragraph if it ends with a bracket", () => {
    expect(["6(2)", "22(2)(d)"].map(isParagraphNumber)).toEqual([true, true]);
    expect(["6", "17 bis", "preamble"].map(isParagraphNumber)).toEqual([false, false, false]);
  });

  it("sorts as the text does", () => {
    const inText = [
      "preamble",
      "1",
      "2",
      "6",
      "6(2)",
      "6(10)",
      "10",
      "17",
      "17 bis",
      "17 ter",
      "18",
      "22(2)(d)",
      "100",
    ];
    const mixed = inText.toReversed();
    const key = (a: string, b: string) => (numberSortKey(a) < numberSortKey(b) ? -1 : 1);
    expect(mixed.sort(key)).toEqual(inText);
  });

  it("sorts articles by their size as numbers, and a paragraph behind its article and before the next", () => {
    const article = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(article, article, article, (a, b, paragraph) => {
        if (a < b) expect(numberSortKey(`${a}`) < numberSortKey(`${b}`)).toBe(true);
        const inside = numberSortKey(`${a}(${paragraph})`);
        expect(numberSortKey(`${a}`) < inside && inside < numberSortKey(`${a + 1}`)).toBe(true);
      }),
    );
  });

  it("has as many containing numbers as brackets, each containing the next", () => {
    const letters = fc.array(fc.constantFrom("1", "2", "d", "iv"), { maxLength: 4 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), letters, (article, parts) => {
        const number = `${article}${parts.map((part) => `(${part})`).join("")}`;
        const found = containingNumbers(number);
        expect(found).toHaveLength(parts.length);
        if (found[0] !== undefined) expect(containingNumbers(found[0])).toEqual(found.slice(1));
      }),
    );
  });

  it("is called by its article, with the text where it is not the adopted one", () => {
    expect(provisionLabel("6(2)", null)).toBe("Article 6(2)");
    expect(provisionLabel("17", "Rev.2")).toBe("Article 17 (Rev.2)");
    expect(provisionLabel("preamble", null)).toBe("Preamble");
  });
});
