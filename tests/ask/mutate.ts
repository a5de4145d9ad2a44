/** Numbers from a seed, each below a bound (mulberry32). */
export function random(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(1, below);
  };
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** A typing error in a word: a letter left out, doubled, changed, or in the place of its neighbour. */
function misspell(word: string, draw: (below: number) => number): string {
  const at = draw(word.length);
  const [before, here, after] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
  const kind = draw(4);
  if (kind === 0) return before + after;
  if (kind === 1) return before + here + here + after;
  if (kind === 2) return before + (LETTERS[draw(LETTERS.length)] ?? "") + after;
  return before + after.slice(0, 1) + here + after.slice(1);
}

/** A question with one to three faults. `others` lends words and ends. */
export function mutate(question: string, others: readonly string[], draw: (below: number) => number): string {
  let words = question.split(" ");
  for (let faults = 1 + draw(3); faults > 0; faults--) {
    const at = draw(words.length);
    const word = words[at] ?? "";
    const other = (others[draw(others.length)] ?? "").split(" ");
    const kind = draw(9);
    if (kind === 0) words.splice(at, 1);
    else if (kind === 1) words.splice(at, 0, word);
    else if (kind === 2) words.splice(at, 2, words[at + 1] ?? word, word);
    else if (kind === 3 || kind === 4) words[at] = misspell(word, draw);
    else if (kind === 5) words = words.slice(0, at + 1);
    else if (kind === 6) words = words.slice(at);
    else if (kind === 7) words.splice(draw(words.length + 1), 0, other[draw(other.length)] ?? "");
    else words.push(...other.slice(draw(other.length)));
  }
  return words.join(" ");
}
