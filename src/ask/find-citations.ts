import { readNumber } from "./numbers.ts";

const NUMBER = String.raw`(?:\d{1,3}|[a-z]+(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)(?:\s?(?:bis|ter|quater))?`;
const PARTS = String.raw`(?:\s?\((?:\d{1,2}|[a-z]{1,3})\))*`;
const PARAGRAPH = String.raw`(?:paragraphs?|paras?\.?|sub-?paragraphs?|§)`;
const ARTICLE = String.raw`(?:articles?|arts?\.?|provisions?)`;
const JOIN = String.raw`\s*(?:,\s*(?:and|or)|,|;|and|or|&|/)\s*`;

/** A citation: one or more numbers. `start` and `end` are places in the text. */
export interface Citation {
  readonly numbers: readonly string[];
  readonly start: number;
  readonly end: number;
  /** Whether the word article, paragraph or the like stood before it; a bare "6(2)" is none the less one. */
  readonly isWorded: boolean;
}

/** "6 (2) (d)" as it is kept: "6(2)(d)"; number words as digits. Null where the text holds no number. */
function normalNumber(text: string): string | null {
  const match = /^([a-z]+(?:[ -][a-z]+)?|\d{1,3})(\s?(?:bis|ter|quater))?((?:\s?\([a-z0-9]+\))*)$/.exec(
    text.trim().toLowerCase(),
  );
  if (!match) return null;
  const words = (match[1] ?? "").split(/[ -]/);
  const number = readNumber(words);
  if (number === null || number.taken !== words.length || number.value === 0) return null;
  const suffix = match[2]?.trim();
  return `${number.value}${suffix ? ` ${suffix}` : ""}${(match[3] ?? "").replace(/\s/g, "")}`;
}

const SHAPES: readonly {
  pattern: RegExp;
  isWorded: boolean;
  numbers: (groups: Record<string, string | undefined>) => (string | null)[];
}[] = [
  {
    // paragraph 2 of article 6
    pattern: new RegExp(
      String.raw`\b${PARAGRAPH}\s*\(?(?<part>\d{1,2})\)?(?<deep>(?:\s?\([a-z]\))?)\s+(?:of|in|under)\s+(?:the\s+)?(?:draft\s+)?${ARTICLE}\s*(?<number>${NUMBER})`,
      "giu",
    ),
    isWorded: true,
    numbers: ({ number, part, deep }) => [normalNumber(`${number}(${part})${deep ?? ""}`)],
  },
  {
    // article 6 paragraph 2, article 6, para. 2(d), article 6.2
    pattern: new RegExp(
      String.raw`\b${ARTICLE}\s*(?<number>${NUMBER})(?:\s*,?\s*${PARAGRAPH}\s*\(?|\.)(?<part>\d{1,2})\)?(?<deep>(?:\s?\([a-z]\))?)(?![\d(])`,
      "giu",
    ),
    isWorded: true,
    numbers: ({ number, part, deep }) => [normalNumber(`${number}(${part})${deep ?? ""}`)],
  },
  {
    // articles 6 to 10
    pattern: new RegExp(
      String.raw`\b${ARTICLE}\s*(?<first>\d{1,3})\s*(?:-|–|to|through)\s*(?<last>\d{1,3})(?![\d(])`,
      "giu",
    ),
    isWorded: true,
    numbers: ({ first, last }) => {
      const [low, high] = [Number(first), Number(last)];
      if (low >= high || high - low > 30) return [null];
      return Array.from({ length: high - low + 1 }, (_, index) => String(low + index));
    },
  },
  {
    // article 17, articles 6 and 24, art. 6(2) or 14(3)
    pattern: new RegExp(
      String.raw`\b${ARTICLE}\s*(?<list>${NUMBER}${PARTS}(?:${JOIN}(?:${ARTICLE}\s*)?\d{1,3}(?:\s?bis)?${PARTS}(?![\d/-]|\.\d))*)`,
      "giu",
    ),
    isWorded: true,
    numbers: ({ list }) =>
      (list ?? "")
        .split(new RegExp(`${JOIN}(?=(?:${ARTICLE}\\s*)?\\d)`, "iu"))
        .map((number) => normalNumber(number.replace(new RegExp(`^${ARTICLE}\\s*`, "iu"), ""))),
  },
  {
    // 6(2), 22(2)(d)
    pattern: /(?<![\p{L}\p{N}/.-])(?<number>\d{1,3}(?:\s?\((?:\d{1,2}|[a-z])\))+)/giu,
    isWorded: false,
    numbers: ({ number }) => [normalNumber(number ?? "")],
  },
  {
    // paragraph 3 of the preamble, preambular paragraph 3
    pattern:
      /\b(?:paragraph|para\.?)\s*(?<part>\d{1,2})\s+of\s+the\s+preamble|\bpreambular\s+paragraph\s*(?<deep>\d{1,2})/giu,
    isWorded: true,
    numbers: ({ part, deep }) => [`preamble(${part ?? deep})`],
  },
  {
    pattern: /\b(?:the\s+)?preamble(?:\s*,?\s*paragraph\s*(?<part>\d{1,2})|\((?<deep>\d{1,2})\))?/giu,
    isWorded: true,
    numbers: ({ part, deep }) => [part === undefined && deep === undefined ? "preamble" : `preamble(${part ?? deep})`],
  },
];

/** The citations in a text, in their order; none overlaps another. Number words count only as whole numbers. */
export function findCitations(text: string): Citation[] {
  const found: Citation[] = [];
  // What one shape has read is blank to the next, so that "paragraph 2 of article 6 and Article 14" is two citations.
  let rest = text;
  for (const { pattern, isWorded, numbers } of SHAPES) {
    for (const { start, end } of found) rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
    for (const match of rest.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const values = numbers(match.groups ?? {});
      if (values.length > 0 && values.every((value) => value !== null))
        found.push({ numbers: values, start, end, isWorded });
      else if (pattern.source.includes("<list>")) {
        // "article six of" took a word too many: try the first word alone.
        const single = /^\S+\s*(\S+)/.exec(match[0]);
        const number = normalNumber(single?.[1] ?? "");
        if (single && number !== null)
          found.push({ numbers: [number], start, end: start + single[0].length, isWorded });
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
