import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ENTITY_KINDS } from "../../client/src/api/contract.ts";
import { readAddress, writeAddress } from "../../client/src/state/address.ts";
import {
  FRAMINGS,
  graphAround,
  LAYOUTS,
  MARKS,
  MATRIX_COLUMNS,
  MATRIX_GROUPS,
  MATRIX_ORDERS,
  type Place,
  RECORD_KINDS,
  recordOf,
  SPANS,
  START,
  TABLE_COLUMNS,
  turnTo,
} from "../../client/src/state/place.ts";
import { STANCES } from "../../client/src/state/stances.ts";

const id = fc.string({ minLength: 1, maxLength: 30, unit: "grapheme" });
const ids = fc.uniqueArray(id, { maxLength: 4 });
const ref = fc.record({ kind: fc.constantFrom(...RECORD_KINDS), id });
const place: fc.Arbitrary<Place> = fc
  .record({
    view: fc.constantFrom("ask" as const, "matrix" as const, "lineage" as const, "timeline" as const, "table" as const),
    question: fc.string({ unit: "grapheme" }),
    treaty: fc.option(id),
    ids,
    expanded: ids,
    more: fc.nat(900),
    open: fc.option(id),
    off: fc.subarray([...STANCES]),
    offMarks: fc.subarray([...MARKS]),
    offKinds: fc.subarray([...ENTITY_KINDS]),
    from: fc.constantFrom(null, "2023", "2024-02"),
    to: fc.constantFrom(null, "2024-08-09"),
    record: fc.constant(null),
    scope: fc.option(ref),
    sort: fc.record({ column: fc.constantFrom(...TABLE_COLUMNS), descending: fc.boolean() }),
    filter: fc.string(),
    columns: fc.constantFrom(...MATRIX_COLUMNS),
    group: fc.constantFrom(...MATRIX_GROUPS),
    order: fc.constantFrom(...MATRIX_ORDERS),
    everyone: fc.boolean(),
    folded: ids,
    shared: fc.integer({ min: 1, max: 50 }),
    layout: fc.constantFrom(...LAYOUTS),
    framing: fc.constantFrom(...FRAMINGS),
    closed: ids,
    hidden: ids,
    pins: fc.array(fc.record({ id, x: fc.integer({ min: -900, max: 900 }), y: fc.nat(900) }), { maxLength: 3 }),
    path: fc.uniqueArray(id, { maxLength: 2 }),
    span: fc.constantFrom(...SPANS),
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

  it("takes a record that was read along as the selection of the other views", () => {
    const read = recordOf(START, { kind: "provision", id: "a/6" });
    expect(turnTo(read, "matrix").scope).toEqual({ kind: "provision", id: "a/6" });
    expect(turnTo(read, "ask").scope).toBeNull();
  });

  it("leaves out what it does not understand, whatever was typed", () => {
    expect(readAddress("?view=nonsense&off=nonsense&sort=x&more=-4&rows=planet:mars&id=")).toEqual(START);
    fc.assert(fc.property(fc.string(), (text) => void readAddress(text)));
  });
});
