import type { Cue } from "./grammar.ts";
import type { TextQuestion } from "./intent.ts";
import { isCue, isFiller, ofType } from "./mentions.ts";
import type { Mention, Scanned } from "./scan.ts";

/** Words beside which a question is still of texts alone. */
const PLAIN: readonly Cue[] = [
  "which",
  "what",
  "how",
  "count",
  "yes-no",
  "article",
  "of",
  "text",
  "treaty",
  "versus",
  "on",
];
/** What only a text can be or have become. */
export const TEXT_CUES: readonly Cue[] = ["altered", "brought-in", "dropped"];
const ALTERING: readonly Cue[] = [...TEXT_CUES, "lineage", "disagree", "versus"];

const versionsOf = (mention: Mention) => [...new Set(ofType(mention, "version").map(({ id }) => id))];
const relationOf = (mention: Mention | undefined) =>
  mention?.senses.flatMap((sense) => (sense.type === "time" ? [sense.relation] : []))[0] ?? null;

/** Whether the mention names nobody, takes no stance and asks for nothing but a text. */
function isOfTexts(mention: Mention): boolean {
  if (mention.citation !== null || mention.date !== null || mention.symbol !== null) return false;
  if (versionsOf(mention).length > 0) return true;
  if (ofType(mention, "treaty").length > 0 || isFiller(mention) || relationOf(mention) !== null) return true;
  return (
    isCue(mention, ...PLAIN, ...ALTERING) ||
    mention.senses.some((sense) => sense.type === "join" && sense.join === "and")
  );
}

function aboutOf(mentions: readonly Mention[]): TextQuestion["about"] | null {
  const has = (cue: Cue) => mentions.some((mention) => isCue(mention, cue));
  if (has("altered") || has("disagree") || has("versus")) return "changes";
  if (has("brought-in") !== has("dropped")) return has("dropped") ? "dropped" : "new";
  if (has("brought-in")) return "changes";
  if (has("lineage")) return mentions.some(({ text }) => /^renumber/i.test(text)) ? "renumbered" : "changes";
  return has("article") ? "contents" : null;
}

/**
 * "What changed between Rev.2 and Rev.3?", "Which articles are new in the final text?", "How many articles has the zero
 * draft?": a question of texts, where the words beside them name nobody, no article and no subject. Null where it is none.
 */
export function readTextQuestion({ mentions, unread }: Scanned): TextQuestion | null {
  if (unread.length > 0 || !mentions.every(isOfTexts)) return null;
  const about = aboutOf(mentions);
  const places = mentions.flatMap((mention, at) => (versionsOf(mention).length > 0 ? [at] : []));
  const versions = places.map((at) => versionsOf(mentions[at] as Mention));
  const hasArticle = mentions.some((mention) => isCue(mention, "article"));
  const hasTreaty = mentions.some((mention) => isCue(mention, "treaty") || ofType(mention, "treaty").length > 0);
  if (about === null || versions.length > 2) return null;
  if (versions.length === 0 && !(hasArticle && (about !== "contents" || hasTreaty))) return null;
  if (about === "contents" && versions.length > 1) return null;
  const relations = mentions.map(relationOf).filter((relation) => relation !== null);
  if (relations.includes("before") || (versions.length === 1 && relations.includes("until"))) return null;
  const isSince = versions.length === 1 && relations.some((one) => one !== "in" && one !== "between");
  return { versions, isSince, about };
}
