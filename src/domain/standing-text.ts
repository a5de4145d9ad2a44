/**
 * The text that stands for a treaty: the adopted one or, while there is none, the newest that is numbered; undefined
 * where none is. The texts are given oldest first.
 */
export function standingText<T extends { readonly isFinal: boolean; readonly isNumbered: boolean }>(
  texts: readonly T[],
): T | undefined {
  return texts.find(({ isFinal }) => isFinal) ?? texts.filter(({ isNumbered }) => isNumbered).at(-1);
}
