import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinPassages, relationOf, withoutCarried } from "../../src/ask/passages.ts";
import type { FoundStep } from "../../src/ask/rows.ts";

const at = (text: string, number: string | null) => (number === null ? null : { id: `${text}/${number}`, number });
const step = (
  fromText: string,
  from: string | null,
  toText: string,
  to: string | null,
  relation: string,
): FoundStep => ({
  relation,
  explanation: null,
  confidence: "HIGH",
  from: at(fromText, from),
  to: at(toText, to),
});
const ways = (texts: readonly (readonly FoundStep[])[]) =>
  joinPassages(texts).map(
    (passage) => `${passage.first?.number ?? ""}>${passage.last?.number ?? ""} ${relationOf(passage)}`,
  );

describe("the ways of provisions through several texts", () => {
  it("join the steps from text to text, and tell what happened on the way", () => {
    const texts = [
      [step("a", "4", "b", "5", "renumbered"), step("a", "6", "b", "6", "unchanged")],
      [step("b", "5", "c", "5", "unchanged"), step("b", "6", "c", "7", "moved")],
    ];
    expect(ways(texts)).toEqual(["4>5 renumbered", "6>7 moved"]);
  });

  it("begin where a provision comes new and end where it is dropped", () => {
    const texts = [
      [step("a", "1", "b", null, "dropped"), step("a", null, "b", "2", "new")],
      [step("b", "2", "c", null, "dropped"), step("b", null, "c", "9", "new")],
    ];
    expect(ways(texts).sort()).toEqual([">9 new", "> new and dropped", "1> dropped"].sort());
  });

  it("are several where a provision split, and end in one where several merged", () => {
    const texts = [
      [step("a", "1", "b", "1", "split"), step("a", "1", "b", "2", "split"), step("a", "3", "b", "3", "unchanged")],
      [step("b", "2", "c", "2", "merged"), step("b", "3", "c", "2", "merged"), step("b", "1", "c", "1", "unchanged")],
    ];
    expect(ways(texts).sort()).toEqual(["1>1 split", "1>2 split and merged", "3>2 merged"]);
  });

  it("are the same whether texts without steps stand between or not", () => {
    const texts = [[step("a", "4", "b", "5", "renumbered")], [step("b", "5", "c", "6", "renumbered")]];
    expect(ways([texts[0] ?? [], [], texts[1] ?? []])).toEqual(ways(texts));
  });

  it("go on past a text in which the records do not have the provision", () => {
    const texts = [
      [step("a", "4", "b", "5", "renumbered"), step("a", "6", "b", "7", "renumbered")],
      [step("b", "5", "c", "5", "unchanged")],
      [step("c", "5", "d", "5", "unchanged"), step("b", "7", "d", "8", "renumbered")],
    ];
    expect(ways(texts)).toEqual(["4>5 renumbered", "6>8 renumbered"]);
  });

  it("bring each number of a permuted text to where the permutations together put it", () => {
    const permutation = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(fc.array(permutation, { minLength: 1, maxLength: 5 }), (permutations) => {
        const texts = permutations.map((order, place) =>
          order.map((to, from) =>
            step(`t${place}`, `${from}`, `t${place + 1}`, `${to}`, from === to ? "unchanged" : "moved"),
          ),
        );
        const expected = Array.from({ length: 8 }, (_, from) =>
          permutations.reduce((number, order) => order[number] ?? -1, from),
        );
        const found = joinPassages(texts);
        expect(found).toHaveLength(8);
        for (const { first, last } of found) expect(last?.number).toBe(`${expected[Number(first?.number)]}`);
      }),
    );
  });

  it("leave out a paragraph that only went with its article, and keep one that went elsewhere", () => {
    const texts = [
      [
        step("a", "5", "b", "6", "renumbered"),
        step("a", "5(2)", "b", "6(2)", "renumbered"),
        step("a", "5(3)", "b", "6(4)", "moved"),
        step("a", "8(1)", "b", "9(1)", "renumbered"),
      ],
    ];
    const kept = withoutCarried(joinPassages(texts)).map(({ first, last }) => `${first?.number}>${last?.number}`);
    expect(kept).toEqual(["5>6", "5(3)>6(4)", "8(1)>9(1)"]);
  });
});
