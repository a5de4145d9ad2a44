/** Chance that can be repeated: the same seed gives the same choices. */
export interface Chance {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
  pick<T>(choices: readonly T[]): T;
  /** True so often out of a hundred. */
  happens(percent: number): boolean;
}

/** The mulberry32 generator. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
  return {
    below,
    pick: <T>(choices: readonly T[]) => {
      const chosen = choices[below(choices.length)];
      if (chosen === undefined && choices.length === 0) throw new Error("There is nothing to pick from.");
      return chosen as T;
    },
    happens: (percent) => below(100) < percent,
  };
}
