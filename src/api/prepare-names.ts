import { prepareLexicon } from "../ask/lexicon.ts";
import type { Store } from "../store/port.ts";
import { indexOf } from "./search-index.ts";
import { loadVocabulary } from "./vocabulary.ts";

/**
 * Reads all names of the graph and makes their indexes, little by little, so that the first question and the first search
 * need not wait for it: of a million facts that takes seconds. Throws StoreError.
 */
export async function prepareNames(store: Store): Promise<void> {
  const vocabulary = await loadVocabulary(store);
  await Promise.all([prepareLexicon(vocabulary), indexOf(vocabulary)]);
}
