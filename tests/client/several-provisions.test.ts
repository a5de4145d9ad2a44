import { describe, expect, it } from "vitest";
import { isOfSeveralProvisions, stepsAmong } from "../../client/src/state/several-provisions.ts";

type Provisions = Parameters<typeof isOfSeveralProvisions>[0];
const step = (from: string | null, to: string | null) => ({
  from: from === null ? null : { id: from },
  to: to === null ? null : { id: to },
});
const provision = (id: string, ...lineage: ReturnType<typeof step>[]) => ({ id, lineage });
const all = (...provisions: ReturnType<typeof provision>[]) => provisions as unknown as Provisions;
const [moved, numbered] = [step("a/17", "b/4"), step("a/4", "b/5")];

describe("the provisions of a reading", () => {
  it("are one where the rest are its other numbers", () => {
    expect(isOfSeveralProvisions(all(provision("b/4", moved), provision("a/17", moved)))).toBe(false);
  });

  it("are several where one is not in the lineage of the first", () => {
    expect(isOfSeveralProvisions(all(provision("b/4", moved), provision("b/5", numbered)))).toBe(true);
  });

  it("have the steps among them once each, without those that lead elsewhere", () => {
    const on = step("b/4", "c/4");
    const fresh = step(null, "b/9");
    const given = all(provision("a/17", moved, on), provision("b/4", moved, on), provision("b/9", fresh));
    expect(stepsAmong(given)).toEqual([moved, fresh]);
  });
});
