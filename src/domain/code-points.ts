const SURROGATE = /[\ud800-\udfff]/;

/** The order of two texts by code point, which is that of both stores; `<` orders by halves of characters beyond the first plane. */
export function compareByCodePoint(a: string, b: string): number {
  if (a === b) return 0;
  if (!SURROGATE.test(a) && !SURROGATE.test(b)) return a < b ? -1 : 1;
  const length = Math.min(a.length, b.length);
  let place = 0;
  while (place < length && a[place] === b[place]) place += 1;
  if (place === length) return a.length - b.length;
  // Where the texts part within a pair, their first halves are equal, and the second ones are ordered as the characters are.
  const [left, right] = [a.charCodeAt(place), b.charCodeAt(place)];
  const isLeftHalf = left >= 0xd800 && left <= 0xdfff;
  const isRightHalf = right >= 0xd800 && right <= 0xdfff;
  if (isLeftHalf === isRightHalf) return left - right;
  return isLeftHalf ? 1 : -1;
}
