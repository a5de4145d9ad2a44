/**
 * The seed of the tests that make their own questions. It is fixed, so that a change is judged by the same questions as
 * the one before it; ASK_SEED=random looks further, and ASK_SEED=<number> repeats what was printed.
 */
const given = process.env.ASK_SEED;
const FIXED_SEED = 11_262_025;

/** A whole number from 0 below 2^31. */
export const seed =
  given === undefined ? FIXED_SEED : given === "random" ? Date.now() % 2 ** 31 : Number.parseInt(given, 10);
