import fc from "fast-check";
import { expect, it } from "vitest";
import { compareByCodePoint } from "../../src/domain/code-points.ts";

/** The order by definition: number by number. */
function byNumbers(a: string, b: string): number {
  const [left, right] = [a, b].map((text) => Array.from(text, (sign) => sign.codePointAt(0) ?? 0));
  for (let place = 0; ; place += 1) {
    const [one, other] = [left?.[place], right?.[place]];
    if (one === undefined || other === undefined) return (left?.length ?? 0) - (right?.length ?? 0);
    if (one !== other) return one - other;
  }
}

it("orders texts as their code points are, those beyond the first plane last", () => {
  expect(["😀", "\uffee", "é", "z", "a", "", "a😀", "a\ue000"].sort(compareByCodePoint)).toEqual([
    ...["", "a", "a\ue000", "a😀", "z", "é", "\uffee", "😀"],
  ]);
  const text = fc.string({ unit: fc.constantFrom("a", "b", "\ue000", "\uffee", "😀", "😁", "𝒳") });
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(Math.sign(compareByCodePoint(a, b))).toBe(Math.sign(byNumbers(a, b)));
    }),
  );
});
