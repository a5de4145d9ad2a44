import { describe, expect, it } from "vitest";
import { readNumber, readOrdinal } from "../../src/ask/numbers.ts";

describe("numbers in words", () => {
  for (const [words, value, taken] of [
    ["six", 6, 1],
    ["seventeen", 17, 1],
    ["twenty", 20, 1],
    ["twenty four", 24, 2],
    ["forty two of", 42, 2],
    ["sixty twenty", 60, 1],
    ["thirty eleven", 30, 1],
    ["17 of", 17, 1],
    ["zero", 0, 1],
    ["1234", 1234, 1],
  ] as const) {
    it(`reads “${words}”`, () => {
      expect(readNumber(words.split(" "))).toEqual({ value, taken });
    });
  }

  for (const words of ["", "hundred", "sixth", "of six", "12345", "-3", "six2"]) {
    it(`finds none at the beginning of “${words}”`, () => {
      expect(readNumber(words.split(" "))).toBeNull();
    });
  }

  it("reads ordinals from first to tenth", () => {
    expect(["first", "sixth", "tenth"].map(readOrdinal)).toEqual([1, 6, 10]);
    expect(["zeroth", "eleventh", "six", ""].map(readOrdinal)).toEqual([null, null, null, null]);
  });
});
