import { asksRollCalls, namesPaper } from "./choose-shape.ts";
import type { Intent } from "./intent.ts";
import type { Setting } from "./plan.ts";
import { objectsToActor } from "./shapes/acts.ts";

/** What no shape can follow, though each word of it was read: who is asked for, and on whom it falls. */
export function misfit(setting: Setting): string | null {
  const { intent } = setting;
  if (intent.texts !== null) return null;
  const { cues, actors, kinds, stances, provisions, choices, acts } = intent;
  const asksWho = cues.has("who") || kinds.length > 0;
  const isCompared = cues.has("disagree") || cues.has("agree") || cues.has("versus") || cues.has("change");
  const isPaper = acts.length > 0 && namesPaper(setting);
  if (
    intent.events.length > 0 &&
    (provisions.length > 0 ||
      intent.issues.length > 0 ||
      intent.versions.length > 0 ||
      intent.treaties.length > 0 ||
      intent.anyTreaty)
  )
    return "a resolution together with an article, an issue, a text or a treaty";
  if (
    asksWho &&
    actors.length > 0 &&
    !isCompared &&
    !isPaper &&
    !cues.has("members") &&
    !cues.has("vote") &&
    !asksRollCalls(intent, setting.within) &&
    !objectsToActor(intent) &&
    choices.length === 0
  )
    return "who stood for or against an actor, or spoke for it";
  if (
    choices.length > 0 &&
    provisions.length > 0 &&
    intent.votes.length === 0 &&
    !stances.includes("CALLS_FOR_DELETION") &&
    choices.join() !== "ABSTAIN"
  )
    return "votes for or against an article: what was voted on is its deletion, so ask who voted to delete it";
  if (
    intent.isYesNo &&
    stances.length > 0 &&
    actors.length === 0 &&
    kinds.length === 0 &&
    intent.memberOf === null &&
    intent.regions.length === 0 &&
    !cues.has("who") &&
    !cues.has("vote") &&
    choices.length === 0
  )
    return "what became of a proposal";
  if (cues.has("silent"))
    return "who is silent: silence is only the absence of a record, so ask who is on record, and the answer says of how many states nothing is known";
  if (cues.has("agree") && actors.length === 0) return "who agrees with whom; name an actor";
  if (cues.has("count") && cues.has("article") && actors.length === 0 && provisions.length === 0)
    return "how many articles there are";
  if (cues.has("contested") && cues.has("issue")) return "how contested an issue is";
  if (cues.has("vote") && actors.length > 0 && kinds.some((kind) => kind !== "STATE"))
    return "the votes of an actor together with a kind of actor";
  if (acts.length > 0 && cues.has("documents") && actors.length > 0 && !(isPaper && cues.has("who")))
    return "what papers an actor signed";
  return null;
}

/** Words that a plan leaves aside although they were said: cues that no shape has taken up. */
export function leftOver({ cues }: Intent): string[] {
  const isRanked = cues.has("contested") || cues.has("alike") || cues.has("unlike");
  const asksMost = (cues.has("most") || cues.has("least")) && !isRanked;
  return [...(asksMost ? ["most"] : []), ...(cues.has("least") && !cues.has("alike") ? ["least"] : [])];
}
