import type { Binding } from "./intent.ts";
import type { Lexicon } from "./lexicon.ts";
import { isCue, neighbour, ofType } from "./mentions.ts";
import type { Mention } from "./scan.ts";

/** "draft Article 17", "Article 17 of Rev.2": what is said beside a citation of the text or treaty that it is in; what was used for it is added to `bound`. */
export function bindingAt(at: number, mentions: readonly Mention[], lexicon: Lexicon, bound: Set<number>): Binding {
  const before = neighbour(mentions, at, -1);
  let next = at + 1;
  // "Article 13 get in the final treaty": only a preposition ties a text to a number.
  const isLink = (mention: Mention | undefined) =>
    /^(?:of|in|from|under|as|the|of the|in the|from the)$/i.test(mention?.text ?? "");
  while (isLink(mentions[next])) next++;
  const after = next > at + 1 ? mentions[next] : undefined;
  const binding: { versions?: string[]; treaties?: string[]; which?: "draft" | "adopted" } = {};
  const bind = (mention: Mention | undefined, place: number): boolean => {
    if (!mention) return false;
    const versions = [...new Set(ofType(mention, "version").map(({ id }) => id))];
    const treaties = [...new Set(ofType(mention, "treaty").map(({ id }) => id))];
    if (versions.length > 0) binding.versions = versions;
    else if (treaties.length > 0) binding.treaties = treaties;
    else if (isCue(mention, "draft")) binding.which = "draft";
    else if (isCue(mention, "adopted")) binding.which = "adopted";
    else return false;
    if (versions.length > 0 || treaties.length > 0) bound.add(place);
    return true;
  };
  const previous = before === undefined ? -1 : mentions.indexOf(before);
  // "The February draft's Article 17": the text stands just before; a draft without a number beside it stands for itself.
  if (before && previous === at - 1) bind(before, previous);
  const isElsewhere =
    /^in/i.test(mentions[at + 1]?.text ?? "") && mentions.some((mention) => isCue(mention, "counterpart"));
  const asksHistory = mentions.some((mention) => isCue(mention, "lineage", "counterpart"));
  // "Where is draft Article 17 in the adopted text?": the adopted text is where it is looked for, not where it stands.
  const isGoal =
    asksHistory &&
    binding.which === "draft" &&
    after !== undefined &&
    /^in\b/i.test(mentions[at + 1]?.text ?? "") &&
    (isCue(after, "adopted") || isFinalText(after, lexicon));
  if (isGoal) bound.add(next);
  if (after && !isElsewhere && !isGoal && bind(after, next) && binding.versions !== undefined) {
    // "Article 17 of the final draft of the Convention": the treaty behind the text.
    let further = next + 1;
    while (isLink(mentions[further])) further++;
    if (further > next + 1 && mentions[further] && ofType(mentions[further] as Mention, "treaty").length > 0)
      bind(mentions[further], further);
  }
  // "Which draft article became Article 16 of the Convention?": the Convention is the adopted text, where a history is asked.
  if (
    asksHistory &&
    binding.which === undefined &&
    binding.versions === undefined &&
    (binding.treaties !== undefined || isCue(after, "treaty"))
  )
    binding.which = "adopted";
  return binding;
}

function isFinalText(mention: Mention, lexicon: Lexicon): boolean {
  return ofType(mention, "version").some(({ id }) => lexicon.versions.get(id)?.isFinal === true);
}
