import { describe, expect, it } from "vitest";
import { readSymbols } from "../../src/ask/symbols.ts";

const symbolsIn = (text: string) => readSymbols(text).map(({ symbol }) => symbol);

describe("symbols of documents in a question", () => {
  it.each([
    ["How did Brazil vote on 68/262?", ["68/262"]],
    ["How did Brazil vote on A/RES/68/262?", ["A/RES/68/262"]],
    ["Who voted against resolution ES-11/1?", ["ES-11/1"]],
    ["Who abstained on A/RES/ES-11/1.", ["A/RES/ES-11/1"]],
    ["Who voted for 40/64A and 40/64 B?", ["40/64A", "40/64 B"]],
    ["Who voted for resolution 1761 (XVII)?", ["1761 (XVII)"]],
    ["A/C.3/74/L.11/Rev.1 in the committee", ["A/C.3/74/L.11/Rev.1"]],
    ["Who objected to Article 6(2)?", []],
    ["What did the EU say on 2024-02-09?", []],
    ["and/or, his/her, pro/contra", []],
  ])("of “%s”", (text, symbols) => {
    expect(symbolsIn(text)).toEqual(symbols);
  });

  it("start where the word resolution before them starts, which is a part of the name", () => {
    const [found] = readSymbols("Who abstained on draft resolution 68/262?");
    expect(found && "Who abstained on draft resolution 68/262?".slice(found.nounStart, found.end)).toBe(
      "draft resolution 68/262",
    );
  });
});
