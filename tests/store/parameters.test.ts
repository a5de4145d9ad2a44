import { expect, it } from "vitest";
import { z } from "zod";
import type { StoreErrorCode } from "../../src/store/errors.ts";
import type { Store } from "../../src/store/port.ts";
import { describeEngines } from "../support/engines.ts";
import { codeOf } from "../support/failures.ts";
import { reading, writing } from "../support/statements.ts";

const returned = reading("RETURN $value AS value");
const stored = writing("CREATE (gap:Gap {id: 'g', topic: $value}) RETURN gap.topic AS value");
const inList = writing("UNWIND $rows AS row CREATE (gap:Gap {id: row[0], topic: row[1]}) RETURN gap.topic AS value");

/** What both engines give back for a value as they got it. */
const kept: readonly (readonly [string, unknown])[] = [
  ["null", null],
  ["true", true],
  ["an integer", 7],
  ["nought", 0],
  ["a negative integer", -12],
  ["the largest integer that a number holds", 9007199254740991],
  ["a bigint past what a number holds", 9007199254740993n],
  ["the smallest integer of 64 bits", -9223372036854775808n],
  ["a fraction", 0.1],
  ["a very small fraction", 5e-324],
  ["a text", "state:us"],
  ["the empty text", ""],
  ["a text in composed letters", "Co\u0302te d\u2019Ivoire".normalize("NFC")],
  ["a text in decomposed letters", "Co\u0302te d\u2019Ivoire".normalize("NFD")],
  ["a text from right to left", "\u0645\u0635\u0631"],
  ["a text beyond the basic plane", "\u{1F54A} \u{20BB7}"],
  ["a text with quotes, a backslash and a line end", 'it\'s "6(2)" \\ n\n'],
  ["a number as text", "012"],
  ["an empty list", []],
  ["a list of texts", ["b", "a"]],
  ["a list of integers", [3, 1, 2]],
];

/** What travels, and cannot be a property. */
const onlyReturned: readonly (readonly [string, unknown])[] = [
  ["a list with null", ["a", null]],
  ["a list of lists", [["a", 1], [], [null]]],
  ["a map", { id: "a", order: 1, note: null }],
  ["nested maps and lists", { rows: [{ id: "a", orders: [1, 2.5] }], empty: {} }],
  ["an empty map", {}],
];

const refused: readonly (readonly [string, unknown])[] = [
  ["undefined", undefined],
  ["undefined in a list", ["a", undefined]],
  ["undefined in a map", { id: undefined }],
  ["a Date", new Date(0)],
  ["a Set", new Set(["a"])],
  ["a Map", new Map([["a", 1]])],
  ["a Buffer", Buffer.from("a")],
  ["an instance of a class", new URL("https://example.org/")],
  ["a function", () => 1],
  ["a symbol", Symbol("a")],
  ["not a number", Number.NaN],
  ["infinity", Number.POSITIVE_INFINITY],
  ["an integer that a number no longer holds exactly", 9007199254740992],
  ["a bigint of 65 bits", 9223372036854775808n],
  ["half a character", "\ud83d"],
];

describeEngines("parameters", (open) => {
  it.each([...kept, ...onlyReturned])("come back as they were sent: %s", async (_name, value) => {
    const store = await open();
    expect(await store.read(returned, { value })).toEqual([{ value }]);
  });
  it.each(kept)("are kept in a property as they were sent: %s", async (_name, value) => {
    const store = await open();
    expect(await write(store, stored, { value })).toEqual([{ value }]);
    expect(await store.read(reading("MATCH (gap:Gap) RETURN gap.topic AS value"), {})).toEqual([{ value }]);
  });
  it.each(refused)("are refused before they reach the engine: %s", async (_name, value) => {
    const store = await open();
    expect(await codeOf(store.read(returned, { value }))).toBe<StoreErrorCode>("parameter");
  });
  it("say where in them the fault is", async () => {
    const store = await open();
    const rows = [["a", "x"], ["b", new Date(0)]]; // biome-ignore format: a table
    await expect(write(store, inList, { rows })).rejects.toThrow(
      "a test's write: $rows[1][1] is a Date, not plain data.",
    );
  });
  it("can be null in the rows of a batch, and leave the property away", async () => {
    const store = await open();
    expect(
      await write(store, inList, {
        rows: [
          ["a", "x"],
          ["b", null],
        ],
      }),
    ).toEqual([{ value: "x" }, { value: null }]);
    expect(await store.read(reading("MATCH (gap:Gap) WHERE gap.topic IS NULL RETURN gap.id AS id"), {})).toEqual([
      { id: "b" },
    ]);
  });
  it("keep integers whole at every depth, so that a stored 7 is not 7.0", async () => {
    const store = await open();
    const text = reading("UNWIND $rows AS row RETURN toString(row.order) AS order ORDER BY order");
    expect(await store.read(text, { rows: [{ order: 7 }, { order: 8 }] })).toEqual([{ order: "7" }, { order: "8" }]);
  });
  it("can limit and skip", async () => {
    const store = await open();
    const page = reading("UNWIND range(1, 9) AS place RETURN place ORDER BY place SKIP $skip LIMIT $limit");
    expect(await store.read(page, { skip: 2, limit: 2 })).toEqual([{ place: 3 }, { place: 4 }]);
  });
  it("are read by the declaration, which names what does not fit", async () => {
    const store = await open();
    const declared = { ...returned, parameters: z.strictObject({ value: z.array(z.string()) }) };
    const wrong = { value: [7] } as unknown as { value: string[] };
    expect(await codeOf(store.read(declared, wrong))).toBe<StoreErrorCode>("parameter");
    await expect(store.read(declared, wrong)).rejects.toThrow("a test's read: value.0:");
  });
});

describeEngines("rows", (open) => {
  it("that are not what was declared are an error that names the statement and the field", async () => {
    const store = await open();
    const declared = { ...returned, row: z.object({ value: z.string() }) };
    expect(await codeOf(store.read(declared, { value: 7 }))).toBe<StoreErrorCode>("row");
    await expect(store.read(declared, { value: 7 })).rejects.toThrow("0.value");
  });
  it("past what a number holds are bigints, which a declared number refuses", async () => {
    const store = await open();
    const declared = { ...returned, row: z.object({ value: z.number() }) };
    expect(await codeOf(store.read(declared, { value: 9007199254740993n }))).toBe<StoreErrorCode>("row");
  });
});

function write(store: Store, statement: ReturnType<typeof writing>, parameters: Record<string, unknown>) {
  return store.write((transaction) => transaction.run(statement, parameters));
}
