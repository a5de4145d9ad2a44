/** Ranges that are part of the public contract, so that no server may move them, by the argument's name. */
export const RANGES = {
  /** Items of a page. */
  first: { low: 1, high: 100 },
  /** Steps of a neighbourhood. */
  depth: { low: 1, high: 3 },
  /** Nodes of a neighbourhood. */
  limit: { low: 1, high: 1000 },
  /** Steps of a path. */
  maxLength: { low: 1, high: 6 },
  /** Votes that two actors must share to be ranked. */
  minShared: { low: 1, high: 100_000 },
} as const;
/** Characters of one string argument. */
export const TEXT = 1000;
/** Items of one list argument. */
export const LIST = 500;
