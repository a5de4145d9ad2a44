import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readAddress, writeAddress } from "../../client/src/state/address.ts";
import { graphAround, type Place, RECORD_KINDS, recordOf, START, TABLE_COLUMNS } from "../../client/src/state/place.ts";
import { STANCES } from "../../client/src/state/stances.ts";

const id = fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" });
const ids = fc.uniqueArray(id, { maxLength: 4 });
const ref = fc.record({ kind: fc.constantFrom(...RECORD_KINDS), id });
const place: fc.Arbitrary<Place> = fc
  .record({
    view: fc.constantFrom("ask" as const, "graph" as const, "table" as const),
    question: fc.string({ unit: "grapheme" }),
    treaty: fc.option(id),
    ids,
    expanded: ids,
    more: fc.nat(900),
    open: fc.option(id),
    off: fc.subarray([...STANCES]),
    record: fc.constant(null),
    scope: fc.option(ref),
    sort: fc.record({ column: fc.constantFrom(...TABLE_COLUMNS), descending: fc.boolean() }),
    filter: fc.string(),
  })
  .chain((base) =>
    fc.option(ref).map((record) => (record === null ? base : { ...base, view: "record" as const, record })),
  );

describe("the address bar", () => {
  it("gives back every place that was written to it", () => {
    fc.assert(
      fc.property(place, (one) => {
        expect(readAddress(writeAddress(one))).toEqual(one);
      }),
    );
  });

  it("is empty at the start", () => expect(writeAddress(START)).toBe(""));

  it("can be read by a person", () => {
    expect(writeAddress(graphAround(START, ["uncc/final/6(2)"]))).toBe(
      "?view=graph&id=uncc/final/6(2)&open=uncc/final/6(2)",
    );
    expect(writeAddress(recordOf(START, { kind: "actor", id: "state:us" }))).toBe("?actor=state:us");
  });

  it("leaves out what it does not understand, whatever was typed", () => {
    expect(readAddress("?view=nonsense&off=nonsense&sort=x&more=-4&rows=planet:mars&id=")).toEqual(START);
    fc.assert(fc.property(fc.string(), (text) => void readAddress(text)));
  });
});
