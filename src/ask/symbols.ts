/** A symbol of a resolution or another document, as it was written. `start` and `end` are places in the text. */
export interface SymbolMention {
  readonly symbol: string;
  /** Where "resolution" before it starts; `start` where nothing stands before it. */
  readonly nounStart: number;
  readonly start: number;
  readonly end: number;
}

const NOUN = /(?:(?:draft\s+)?(?:resolution|decision)|res\.)\s+$/iu;

/** A/RES/68/262, A/RES/1761(XVII), A/C.3/74/L.11; 68/262, ES-10/19, 40/64A; 1761 (XVII). */
const SHAPES = [
  /(?<![\p{L}\p{N}/.-])[A-Z]{1,4}\/(?:[A-Z]{1,6}(?:\.\d{1,3})?\/)?[A-Z\d][A-Z\d.-]*(?:\/[A-Z\d][A-Z\d.-]*)*(?:\s?\([IVXLC]+\))?[A-Z]?(?![\p{L}\p{N}/])/giu,
  /(?<![\p{L}\p{N}/.-])(?:(?:ES|S)-)?\d{1,3}\s?\/\s?\d{1,3}\s?[A-Z]?(?![\p{L}\p{N}/(-])/giu,
  /(?<![\p{L}\p{N}/.-])\d{1,4}\s?[A-Z]?\s?\([IVXLC]+\)(?![\p{L}\p{N}/(])/gu,
];

/** The symbols in a text, in their order; none overlaps another. A symbol has a figure in it. */
export function readSymbols(text: string): SymbolMention[] {
  const found: SymbolMention[] = [];
  for (const shape of SHAPES) {
    for (const { 0: symbol, index } of text.matchAll(shape)) {
      const [start, end] = [index, index + symbol.length];
      if (!/\d/.test(symbol) || found.some((other) => start < other.end && other.start < end)) continue;
      const noun = NOUN.exec(text.slice(0, start))?.[0] ?? "";
      found.push({
        nounStart: start - noun.length,
        symbol: symbol.replace(/\s*\/\s*/g, "/").replace(/[.-]+$/, ""),
        start,
        end,
      });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
