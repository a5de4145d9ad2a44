import type { Intent } from "./intent.ts";
import type { Planned, Setting } from "./plan.ts";
import { objectsToActor, planActs } from "./shapes/acts.ts";
import { planCompare } from "./shapes/compare.ts";
import { planLineage } from "./shapes/lineage.ts";
import { planMembers } from "./shapes/members.ts";
import { planPositions } from "./shapes/positions.ts";
import { planChanges, planContested } from "./shapes/ranks.ts";
import { planRollCalls } from "./shapes/roll-calls.ts";
import { planTexts } from "./shapes/texts.ts";
import { planTreaty } from "./shapes/treaty.ts";
import { planVotes } from "./shapes/votes.ts";
import { leftBy, type Slot } from "./slots.ts";

/** Whether all who are named are groups that may have signed a paper: "Who signed the open letter of ...?" */
export function namesPaper({ intent, vocabulary }: Setting): boolean {
  const isGroup = (id: string) => vocabulary.actors.some((actor) => actor.id === id && actor.kind === "GROUP");
  return intent.actors.length > 0 && intent.memberOf === null && intent.actors.every((ids) => ids.some(isGroup));
}

/** A shape, with what of a question it takes up. */
type Shape = readonly [plan: (setting: Setting) => Planned, ...taken: Slot[]];

const PROVISION: readonly Slot[] = ["provisions", "versions", "treaties"];
const WHO: readonly Slot[] = ["actors", "kinds", "memberOf", "regions"];
const CHANGES: Shape = [planChanges, ...PROVISION, "actors", "kinds"];
const VOTES: Shape = [planVotes, ...PROVISION, ...WHO, "votes", "bodies", "choices", "stances", "time"];
const ROLL_CALLS: Shape = [planRollCalls, ...WHO, "votes", "symbols", "bodies", "choices", "stances", "time"];
const OBJECTIONS: Shape = [planActs, ...WHO, "treaties", "acts", "stances", "time"];
const SIGNERS: Shape = [(setting) => planMembers(setting, "signed"), "actors", "kinds", "acts"];
const MEMBERS: Shape = [(setting) => planMembers(setting, "belongs to it"), ...WHO, "time"];
const TEXTS: Shape = [planTexts, "treaties"];
const TREATY: Shape = [planTreaty, "treaties", "versions", "bodies"];
const ACTS: Shape = [planActs, ...WHO, "treaties", "acts", "time", "negation"];
const COMPARE: Shape = [planCompare, ...PROVISION, ...WHO, "issues", "stances", "time"];
const CONTESTED: Shape = [planContested, "treaties"];
/** A lineage is told whole: "before Rev.3" leaves nothing out of it. */
const LINEAGE: Shape = [planLineage, ...PROVISION, "time"];
const POSITIONS: Shape = [
  planPositions,
  ...PROVISION,
  ...WHO,
  "issues",
  "stances",
  "documents",
  "time",
  "both",
  "except",
  "via",
  "events",
];

/** Votes that no name tells: by symbol, by who votes like whom, or all that an actor cast in a body or a time. */
export function asksRollCalls({ cues, ...intent }: Intent, within: string | null): boolean {
  if (cues.has("alike") || cues.has("unlike") || intent.symbols.length > 0) return true;
  const { votes, provisions, treaties, anyTreaty, actors, issues, choices, bodies } = intent;
  const isNamed = votes.length > 0 || provisions.length > 0 || treaties.length > 0 || anyTreaty || issues.length > 0;
  const isVote = cues.has("vote") || choices.length > 0 || bodies.length > 0;
  return isVote && !isNamed && within === null && actors.length > 0 && !cues.has("who") && !cues.has("contested");
}

/** Chooses the shape by the words that only it has; positions, the widest, last. */
function shapeOf(setting: Setting): Shape {
  const { intent, within } = setting;
  const { cues, acts, choices, provisions, issues, actors, stances, treaties } = intent;
  const isBare = provisions.length === 0 && issues.length === 0;
  // "Who joined the letter": a paper is signed or joined, and its names are held as its members.
  const signs = acts.length > 0 && !acts.includes("RESERVATION") && !acts.includes("WITHDRAWAL");
  const isOfTreaty = treaties.length > 0 || intent.anyTreaty || within !== null;
  const isDated = cues.has("treaty-date") || (isOfTreaty && cues.has("when") && cues.has("adopted"));
  if (isDated && isBare && stances.length === 0 && actors.length === 0 && acts.length === 0 && !cues.has("vote"))
    return TREATY;
  if (intent.texts !== null) return TEXTS;
  if (cues.has("change")) return CHANGES;
  if (asksRollCalls(intent, within)) return ROLL_CALLS;
  if (objectsToActor(intent)) return OBJECTIONS;
  if (intent.votes.length > 0 || choices.length > 0 || (cues.has("vote") && !cues.has("contested"))) return VOTES;
  if (signs && treaties.length === 0 && namesPaper(setting)) return SIGNERS;
  const asksMembers = cues.has("members") || (intent.memberOf !== null && (!cues.has("say") || cues.has("yes-no")));
  if (asksMembers && stances.length === 0 && isBare && acts.length === 0 && intent.versions.length === 0 && !isOfTreaty)
    return MEMBERS;
  if (acts.length > 0 && provisions.length === 0 && (stances.length === 0 || acts.includes("RESERVATION"))) return ACTS;
  if ((cues.has("disagree") || cues.has("agree")) && actors.length > 0) return COMPARE;
  if (cues.has("versus") && actors.length === 2 && isBare) return COMPARE;
  if (cues.has("contested") && isBare && actors.length === 0) return CONTESTED;
  if ((cues.has("lineage") || cues.has("counterpart")) && provisions.length > 0 && stances.length === 0) return LINEAGE;
  return isNumberQuestion(intent) ? LINEAGE : POSITIONS;
}

/** The plans of the chosen shape; a refusal that names what it would have to leave out. */
export function plan(setting: Setting): Planned {
  const [make, ...taken] = shapeOf(setting);
  const left = leftBy(setting.intent, ...taken);
  if (left.length > 0)
    return {
      status: "NOT_UNDERSTOOD",
      text: `I could not bring ${left.join(" and ")} together with the rest of the question.`,
    };
  return make(setting);
}

/** "What was Article 6 in the zero draft?", "What is Article 17?": of the provision itself, nobody and no stance. */
function isNumberQuestion({ cues, provisions, stances, actors, kinds, memberOf, regions, issues }: Intent): boolean {
  const asksWhat = cues.has("what") || cues.has("which") || cues.has("where") || cues.has("yes-no");
  return (
    provisions.length > 0 &&
    asksWhat &&
    !cues.has("say") &&
    !cues.has("who") &&
    !cues.has("documents") &&
    !cues.has("evidence") &&
    !cues.has("count") &&
    !cues.has("issue") &&
    stances.length === 0 &&
    actors.length === 0 &&
    kinds.length === 0 &&
    memberOf === null &&
    regions.length === 0 &&
    issues.length === 0
  );
}
