import type { Vocabulary } from "./vocabulary.ts";
export function suggest(_text: string, _first: number, _vocabulary: Vocabulary): string[] {
  return [];
}
