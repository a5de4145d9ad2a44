/** Numbers written as words, to ninety-nine: "seventeen", "twenty four", "forty". */
const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ORDINALS = "zeroth first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");

/** The number that the words begin with and how many words it takes, or null. Digits count as a number. */
export function readNumber(words: readonly string[]): { value: number; taken: number } | null {
  const [first = "", second = ""] = words;
  if (/^\d{1,4}$/.test(first)) return { value: Number(first), taken: 1 };
  const unit = UNITS.indexOf(first);
  if (unit >= 0) return { value: unit, taken: 1 };
  const tens = TENS.indexOf(first);
  if (tens < 0) return null;
  const rest = UNITS.indexOf(second);
  return rest >= 1 && rest <= 9 ? { value: (tens + 2) * 10 + rest, taken: 2 } : { value: (tens + 2) * 10, taken: 1 };
}

/** "sixth" is 6; null for what is no ordinal up to ten. */
export function readOrdinal(word: string): number | null {
  const place = ORDINALS.indexOf(word);
  return place > 0 ? place : null;
}
