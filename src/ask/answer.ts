import type { Intent } from "./intent.ts";
import { issuesByWords } from "./issue-words.ts";
import { nearestRecords } from "./nearest-records.ts";
import { isRefusal, type Outcome, type Planned, type Setting } from "./plan.ts";
import { readIntent } from "./read-intent.ts";
import { scan } from "./scan.ts";
import { objectsToActor, planActs } from "./shapes/acts.ts";
import { planCompare } from "./shapes/compare.ts";
import { planLineage } from "./shapes/lineage.ts";
import { planMembers } from "./shapes/members.ts";
import { planPositions } from "./shapes/positions.ts";
import { planChanges, planContested } from "./shapes/ranks.ts";
import { planRollCalls } from "./shapes/roll-calls.ts";
import { planTreaty } from "./shapes/treaty.ts";
import { planVotes } from "./shapes/votes.ts";
import { leftBy, type Slot } from "./slots.ts";
import { openingQuestions } from "./suggest.ts";
import type { Answer, Coverage, Run } from "./types.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A question longer than this is no question. */
const MOST_CHARACTERS = 400;
const MOST_WORDS = 60;

/** Whether all who are named are groups that may have signed a paper: "Who signed the open letter of ...?" */
function namesPaper({ intent, vocabulary }: Setting): boolean {
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
const TREATY: Shape = [planTreaty, "treaties", "versions"];
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
function asksRollCalls({ cues, ...intent }: Intent, within: string | null): boolean {
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
  if (cues.has("change")) return CHANGES;
  if (asksRollCalls(intent, within)) return ROLL_CALLS;
  if (objectsToActor(intent)) return OBJECTIONS;
  if (intent.votes.length > 0 || choices.length > 0 || (cues.has("vote") && !cues.has("contested"))) return VOTES;
  if (signs && treaties.length === 0 && namesPaper(setting)) return SIGNERS;
  const asksMembers = cues.has("members") || (intent.memberOf !== null && (!cues.has("say") || cues.has("yes-no")));
  if (asksMembers && stances.length === 0 && isBare && acts.length === 0 && intent.versions.length === 0 && !isOfTreaty)
    return MEMBERS;
  if (isOfTreaty && isBare && stances.length === 0 && actors.length === 0 && acts.length === 0) {
    if (cues.has("treaty-date") || (cues.has("when") && cues.has("adopted"))) return TREATY;
  }
  if (acts.length > 0 && provisions.length === 0 && (stances.length === 0 || acts.includes("RESERVATION"))) return ACTS;
  if ((cues.has("disagree") || cues.has("agree")) && actors.length > 0) return COMPARE;
  if (cues.has("versus") && actors.length === 2 && isBare) return COMPARE;
  if (cues.has("contested") && isBare && actors.length === 0) return CONTESTED;
  if ((cues.has("lineage") || cues.has("counterpart")) && provisions.length > 0 && stances.length === 0) return LINEAGE;
  return isNumberQuestion(intent) ? LINEAGE : POSITIONS;
}

/** The plans of the chosen shape; a refusal that names what it would have to leave out. */
function plan(setting: Setting): Planned {
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

/** What no shape can follow, though each word of it was read: who is asked for, and on whom it falls. */
function misfit(setting: Setting): string | null {
  const { intent } = setting;
  const { cues, actors, kinds, stances, provisions, choices, acts } = intent;
  const asksWho = cues.has("who") || kinds.length > 0;
  const isCompared = cues.has("disagree") || cues.has("agree") || cues.has("versus") || cues.has("change");
  const isPaper = acts.length > 0 && namesPaper(setting);
  if (
    intent.events.length > 0 &&
    (provisions.length > 0 || intent.issues.length > 0 || intent.treaties.length > 0 || intent.anyTreaty)
  )
    return "a resolution together with an article, an issue or a treaty";
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
  if (cues.has("agree") && actors.length === 0) return "who agrees with whom; name an actor";
  if (cues.has("count") && cues.has("article") && actors.length === 0 && provisions.length === 0)
    return "how many articles there are";
  if (cues.has("contested") && cues.has("issue")) return "how contested an issue is";
  if (cues.has("vote") && actors.length > 0 && kinds.some((kind) => kind !== "STATE"))
    return "the votes of an actor together with a kind of actor";
  if (acts.length > 0 && cues.has("documents") && actors.length > 0) return "what papers an actor signed";
  return null;
}

/** Words that a plan leaves aside although they were said: cues that no shape has taken up. */
function leftOver({ cues }: Intent): string[] {
  const isRanked = cues.has("contested") || cues.has("alike") || cues.has("unlike");
  const asksMost = (cues.has("most") || cues.has("least")) && !isRanked;
  return [
    ...(asksMost ? ["most"] : []),
    ...(cues.has("least") && !cues.has("alike") ? ["least"] : []),
    ...(cues.has("silent") ? ["silent"] : []),
  ];
}

const MEANING = "You can ask who took a stance, what an actor said, what became of an article, or how a state voted.";

async function notUnderstood(question: string, why: string, setting: Pick<Setting, "vocabulary">): Promise<Answer> {
  return {
    question,
    status: "NOT_UNDERSTOOD",
    text: `${why} ${MEANING}`,
    readings: [],
    suggestions: openingQuestions(setting.vocabulary),
  };
}

/**
 * Answers a question from the records alone, by requests of the public API that `run` puts to it. Deterministic: the
 * same question over the same data gives the same answer. Throws what `run` throws.
 */
export async function answer(
  question: string,
  treaty: string | null,
  vocabulary: Vocabulary,
  run: Run,
): Promise<Answer> {
  const refuse = (why: string) => notUnderstood(question, why, { vocabulary });
  if (question.trim() === "") return refuse("There is no question.");
  if (question.length > MOST_CHARACTERS) return refuse("That is too long for one question.");
  if (/\?\s*\p{L}/u.test(question)) return refuse("That is more than one question.");
  const scanned = scan(question, vocabulary);
  if (scanned.words.length > MOST_WORDS) return refuse("That is too long for one question.");
  let intent = readIntent(scanned, vocabulary);
  const unknown = scanned.unread.map(({ raw }) => raw);
  const byWords =
    unknown.length > 0 &&
    intent.unread.length === unknown.length &&
    intent.issues.length === 0 &&
    intent.provisions.length === 0
      ? issuesByWords(
          scanned.unread.map(({ folded }) => folded),
          vocabulary,
        )
      : [];
  if (byWords.length > 0) intent = { ...intent, issues: [...intent.issues, byWords], unread: [] };
  const unread = [...new Set([...intent.unread, ...leftOver(intent)])];
  if (unread.length > 0)
    return refuse(
      `I could not read ${unread
        .slice(0, 6)
        .map((word) => `“${word}”`)
        .join(", ")} as a question about the records.`,
    );
  const setting: Setting = { intent, vocabulary, within: treaty };
  const odd = misfit(setting);
  if (odd !== null) return refuse(`I cannot tell ${odd}.`);
  const planned = plan(setting);
  if (isRefusal(planned)) {
    if (planned.status === "NOT_UNDERSTOOD") return refuse(planned.text);
    return {
      question,
      status: "NO_RECORD",
      text: planned.text,
      readings: [],
      suggestions: openingQuestions(vocabulary),
    };
  }
  if (planned.length === 0) return refuse("I could not read that as a question about the records.");
  const outcomes: Outcome[] = [];
  for (const one of planned.filter(({ isFallback }) => !isFallback)) outcomes.push(...[await one.run(run)].flat());
  // What is meant first has no record: what else there is stands behind that.
  const isElsewhere = !outcomes.some(({ hasRecords }) => hasRecords);
  if (isElsewhere) {
    for (const one of planned.filter(({ isFallback }) => isFallback))
      for (const outcome of [await one.run(run)].flat()) outcomes.push({ ...outcome, isFallback: true });
  }
  return combine(question, outcomes, isElsewhere, setting, run);
}

const corrected = ({ corrections }: Intent) =>
  corrections.map((one) => one.split("|")).map(([typed = "", read = ""]) => `Read “${typed}” as “${read}”.`);

/** The coverage in a sentence; the reading has it whole. */
function shortCoverage({ note }: Coverage): string {
  return note.split(". ")[0]?.replace(/\.?$/, note === "" ? "" : ".") ?? "";
}

/** Readings with records stand side by side; one without is named, and does not make an answer ambiguous. */
async function combine(
  question: string,
  outcomes: readonly Outcome[],
  isElsewhere: boolean,
  setting: Setting,
  run: Run,
): Promise<Answer> {
  const recorded = outcomes.filter(({ hasRecords }) => hasRecords);
  const empty = outcomes.filter(({ hasRecords }) => !hasRecords);
  const notes = corrected(setting.intent);
  const coverage = ({ reading }: Outcome) => shortCoverage(reading.coverage);
  const none =
    recorded.length === 0 || empty.length === 0
      ? []
      : [
          `No record: ${empty
            .slice(0, 4)
            .map(({ reading }) => reading.meaning)
            .join("; ")}.`,
        ];
  const join = (parts: readonly string[]) => parts.filter((part) => part !== "").join(" ");
  const [first, ...rest] = recorded;
  if (first && rest.length === 0) {
    return {
      question,
      status: "ANSWERED",
      text: join(
        isElsewhere
          ? [...notes, ...none, first.text, coverage(first)]
          : [...notes, first.text, ...none, coverage(first)],
      ),
      readings: [first.reading],
      suggestions: [],
    };
  }
  if (first) {
    const told = recorded.map((outcome, index) => join([`(${index + 1}) ${outcome.text}`, coverage(outcome)]));
    return {
      question,
      status: "AMBIGUOUS",
      text: join(
        isElsewhere
          ? [...notes, ...none, `Elsewhere, ${recorded.length} readings:`, ...told]
          : [...notes, `This has ${recorded.length} readings.`, ...told, ...none],
      ),
      readings: recorded.map(({ reading }) => reading),
      suggestions: [],
    };
  }
  const meant = outcomes.filter(({ isFallback }) => !isFallback);
  const nearest = await nearestRecords(meant, setting, run);
  const text = meant.slice(0, 3).map((outcome) => outcome.text);
  return {
    question,
    status: "NO_RECORD",
    text: join([...notes, ...text, "That is silence, not neutrality.", nearest.text]),
    readings: meant.map(({ reading }) => reading),
    suggestions: nearest.suggestions,
  };
}
