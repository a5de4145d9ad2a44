import { describe, expect, it } from "vitest";
import { symbolsMeant } from "../../src/domain/symbol.ts";

describe("a symbol as people write it", () => {
  it.each([
    "68/262",
    " 68 / 262 ",
    "resolution 68/262",
    "UN General Assembly Resolution 68/262",
    "Res. 68/262",
    "A/RES/68/262",
    "a/res/68/262",
    "GA res 68/262",
  ])("means the resolution: %s", (text) => {
    expect(symbolsMeant(text)).toContain("A/RES/68/262");
  });
  it("means the parts too where no letter is given, and one part where one is", () => {
    expect(symbolsMeant("40/64")).toContain("A/RES/40/64C");
    expect(symbolsMeant("40/64 C")).toEqual(["40/64C", "A/RES/40/64C"]);
  });
  it("may be of a special session, or no resolution", () => {
    expect(symbolsMeant("ES-10/21")).toContain("A/RES/ES-10/21");
    expect(symbolsMeant("S-9/2")).toContain("A/RES/S-9/2");
    expect(symbolsMeant("A/C.3/74/L.11/Rev.1")).toEqual(["A/C.3/74/L.11/REV.1"]);
    expect(symbolsMeant("R/1/66")).toEqual(["R/1/66"]);
  });
  it("is nothing where nothing is named", () => {
    expect(symbolsMeant("  ")).toEqual([]);
  });
});
