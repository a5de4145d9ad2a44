import type { Mention, Scanned } from "./scan.ts";

const isA = (mention: Mention | undefined, ...types: readonly Mention["senses"][number]["type"][]) =>
  mention?.senses.some(({ type }) => types.includes(type)) ?? false;
const isTarget = (mention: Mention) => mention.citation !== null || isA(mention, "provision", "issue", "treaty");
const says = (mention: Mention | undefined, words: RegExp) => words.test(mention?.text ?? "");

const BE = /\b(?:is|are|was|were|been)\b/i;
const MAY = /^(?:can|could|will|would)$/i;
/** What is done to somebody; "concerned" and, with "to", "opposed" say what somebody is. */
const DONE_TO = /^(?:criticised|criticized|supported|backed|endorsed|favou?red|defended|opposed|attacked|rejected)$/i;
/** Signing that is wished for, allowed or foretold: the records say what was done. */
const NOT_DONE =
  /\b(?:can|could|may(?= (?:not )?(?:sign|ratif|acced|join|withdraw|become))|might|should|would|will|wants?|wanted|wishe[sd]|plans?|planned|intend(?:s|ed)?|hopes?|hoped|promised?|refused?|asked|asks|urge[sd]?|urging|told|call(?:s|ed|ing)? (?:on|upon)|call(?:s|ed|ing)? for|recommend(?:s|ed)?|advis(?:e|es|ed)|appeal(?:s|ed)?|press(?:es|ed)|push(?:es|ed)|encourage[sd]?|discourage[sd]?|warn(?:s|ed)|demand(?:s|ed)?|lobb(?:y|ies|ied)|says?|said|argue[sd]?|thinks?|thought|believe[sd]?|willing|able|allowed|entitled|eligible)\b/i;

/** Whether a text was agreed without a vote is told of votes and events, not of articles. */
const CONSENSUS =
  /\b(?:(?:was|is|were|are) there|reach(?:ed|es)?|found|achieved|broke|blocked|joined|adopted by|agreed by|approved by) (?:an? |any |no |the )?consensus\b|\b(?:is|was|were|has|had) (?:a |the |any )?consensus\b/i;

/** "Can you tell me", "I want to know": who asks, not what is asked. */
const ASKING = /\b(?:can|could|would|will|may) (?:you|we|i)\b|\b(?:i|we)(?:'d| would)? (?:want|like|wish)(?: to)?\b/gi;

/** "Was Russia criticised?": the actor is whom it was done to. */
function passive(mentions: readonly Mention[]): string[] {
  const doer = mentions.findIndex((mention) => isA(mention, "actor", "kinds"));
  const done = mentions.findIndex((mention, at) => at > doer && says(mention, DONE_TO) && isA(mention, "stance"));
  if (doer < 0 || done < 0 || !mentions.slice(0, done).some((mention) => says(mention, BE))) return [];
  const rest = mentions.slice(done + 1).filter((mention) => !isA(mention, "filler"));
  const isOpposedTo = says(mentions[done], /^opposed$/i) && rest.some(isTarget);
  return isOpposedTo ? [] : [`${mentions[doer]?.text} … ${mentions[done]?.text}`];
}

/** "Who opposed the NGOs on Article 24?": the kind of actor is whom the stance falls on. */
function against(mentions: readonly Mention[]): string[] {
  const [who, stance, whom] = mentions.filter((mention) => !isA(mention, "filler"));
  const asksWho = who?.senses.some((sense) => sense.type === "cue" && sense.cue === "who") ?? false;
  return asksWho && isA(stance, "stance") && isA(whom, "kinds") ? [`${stance?.text} … ${whom?.text}`] : [];
}

/** "Who supports 6(2) and opposes 14(3)?": two stances, each on a thing of its own. */
function twofold(mentions: readonly Mention[]): string[] {
  const stances = mentions.flatMap((mention, at) => (isA(mention, "stance") ? [at] : []));
  const pairs = stances.slice(1).map((second, index) => [stances[index] ?? 0, second] as const);
  return pairs
    .filter(
      ([first, second]) =>
        JSON.stringify(mentions[first]?.senses) !== JSON.stringify(mentions[second]?.senses) &&
        mentions.slice(first + 1, second).some(isTarget) &&
        mentions.slice(second + 1).some(isTarget),
    )
    .map(([first, second]) => `${mentions[first]?.text} … ${mentions[second]?.text}`);
}

/**
 * Turns of phrase that change what the words beside them ask, and which no record answers: what was done to an actor, two
 * stances on two things, what may or will be done, a vote that changed, a title that somebody opposed. Each as it was said.
 */
export function unansweredTurns({ mentions, text }: Scanned): string[] {
  const has = (...types: Parameters<typeof isA>[1][]) => mentions.some((mention) => isA(mention, ...types));
  const [first, second] = mentions.filter((mention) => !isA(mention, "filler") || says(mention, MAY));
  const foretold = says(first, MAY) && isA(second, "actor") ? [first?.text ?? ""] : [];
  const undone = has("acts") ? (NOT_DONE.exec(text.replace(ASKING, ""))?.slice(0, 1) ?? []) : [];
  const isVote =
    has("vote") || mentions.some(({ senses }) => senses.some((one) => one.type === "cue" && one.cue === "vote"));
  const changed = isVote ? (/\b(?:chang|switch|flipp|shift)\w*/i.exec(text)?.slice(0, 1) ?? []) : [];
  const titled = has("stance") ? (/\b(?:titles?|heading|numbering) of\b/i.exec(text)?.slice(0, 1) ?? []) : [];
  const agreed = mentions.some(isTarget) ? (CONSENSUS.exec(text)?.slice(0, 1) ?? []) : [];
  return [
    ...new Set([
      ...agreed,
      ...passive(mentions),
      ...against(mentions),
      ...twofold(mentions),
      ...foretold,
      ...undone,
      ...changed,
      ...titled,
    ]),
  ];
}
