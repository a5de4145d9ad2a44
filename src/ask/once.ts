import type { Vocabulary } from "./vocabulary.ts";

/** What is worked out of a vocabulary once. */
export function once<T>(make: (vocabulary: Vocabulary) => T): (vocabulary: Vocabulary) => T {
  const kept = new WeakMap<Vocabulary, { readonly made: T }>();
  return (vocabulary) => {
    const known = kept.get(vocabulary) ?? { made: make(vocabulary) };
    kept.set(vocabulary, known);
    return known.made;
  };
}
