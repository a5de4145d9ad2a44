import type { Cue, GrammarSense } from "./grammar.ts";
import type { NameSense } from "./lexicon.ts";
import type { Mention } from "./scan.ts";

/** Whether the mention can be one of these cues. */
export const isCue = (mention: Mention | undefined, ...cues: Cue[]) =>
  mention?.senses.some((sense) => sense.type === "cue" && cues.includes(sense.cue)) ?? false;
export const isFiller = (mention: Mention | undefined) =>
  mention?.senses.some((sense) => sense.type === "filler") ?? false;
/** Its senses of one type. */
export const ofType = <T extends (NameSense | GrammarSense)["type"]>(mention: Mention, type: T) =>
  mention.senses.filter((sense): sense is Extract<NameSense | GrammarSense, { type: T }> => sense.type === type);

/** The nearest mention before or after that is no filler. */
export function neighbour(mentions: readonly Mention[], at: number, step: -1 | 1): Mention | undefined {
  let place = at + step;
  while (mentions[place] && isFiller(mentions[place]) && !isCue(mentions[place], "of")) place += step;
  return mentions[place];
}

/** Whether an organization is meant by words that also cite an article: "ARTICLE 19", "Article 19 (the organization)". */
export function isOrganization(mentions: readonly Mention[], at: number, isShouted: boolean): boolean {
  const mention = mentions[at];
  if (!mention) return false;
  if (!isShouted && /\p{Lu}{4}/u.test(mention.text)) return true;
  const [before, after] = [neighbour(mentions, at, -1), neighbour(mentions, at, 1)];
  if (isCue(after, "organization")) return true;
  if (isCue(before, "agree", "by", "organization")) return true;
  if (before === undefined && isCue(after, "say") && /['’]s$/.test(mention.text) === false && at === 0) return true;
  if (isCue(before, "yes-no") && !isCue(mentions[0], "who", "which")) return true;
  const next = before?.senses.some((sense) => sense.type === "join")
    ? mentions[mentions.indexOf(before) - 1]
    : undefined;
  return next?.senses.some((sense) => sense.type === "actor") ?? false;
}

export const regionsOf = (mention: Mention) => ofType(mention, "region").length;

/** What is said to be made: reservations, declarations, statements. */
export const isMakeable = (mention: Mention) => ofType(mention, "acts").length > 0 || isCue(mention, "documents");
