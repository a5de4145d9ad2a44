import type { Vocabulary } from "./vocabulary.ts";
export function readCitation(
  _text: string,
  _treaty: string | null,
  _vocabulary: Vocabulary,
): { provisionId: string; explanation: string }[] {
  return [];
}
