import { fold } from "../../domain/fold.ts";
import { shortName } from "../../domain/labels.ts";
import type { VoteChoice } from "../../domain/lists.ts";
import { lexiconOf } from "../lexicon.ts";
import { given, type Outcome, type Plan, type Planned, readingOf, type Setting } from "../plan.ts";
import { VOTE } from "../requests.ts";
import { type FoundVote, voteData } from "../rows.ts";
import { leftBy } from "../slots.ts";
import { actorChoices, targetsOf } from "../targets.ts";
import { counted, dated, listed } from "../tell.ts";
import type { Coverage, Run } from "../types.ts";
import type { VoteWords } from "../vocabulary.ts";
import { planPositions } from "./positions.ts";

export const CHOICES: readonly (readonly [VoteChoice, string])[] = [
  ["NO", "against"],
  ["ABSTAIN", "abstaining"],
  ["YES", "in favour"],
  ["NOT_VOTING", "not voting"],
];

/** The votes meant: by name, by the provision decided on, or by the treaty on the way to which they were taken. */
function votesMeant(setting: Setting): readonly VoteWords[] {
  const { intent, vocabulary, within } = setting;
  const lexicon = lexiconOf(vocabulary);
  if (intent.votes.length > 0) return vocabulary.votes.filter(({ id }) => intent.votes.includes(id));
  const inTime = vocabulary.votes.filter(
    ({ date, body }) =>
      (intent.bodies.length === 0 || intent.bodies.includes(body)) &&
      (intent.time === null ||
        ((intent.time.from === null || date >= intent.time.from) &&
          (intent.time.to === null || date <= `${intent.time.to}-99`))),
  );
  if (intent.provisions.length > 0) {
    const targets = targetsOf(setting, false);
    if ("status" in targets) return [];
    const ids = new Set(
      targets.flatMap(({ provisionIds }) => provisionIds.flatMap((id) => [...(lexicon.families.get(id) ?? [])])),
    );
    return inTime.filter(({ provisionIds }) => provisionIds.some((id) => ids.has(id)));
  }
  const treaties = intent.treaties.length > 0 ? intent.treaties : within === null ? null : [within];
  if (treaties !== null && intent.treaties.length > 0) {
    // A vote on the treaty is the one by which its text was adopted: the treaty bears the symbol of that decision.
    const symbols = treaties.flatMap((id) => [
      lexicon.treaties.get(id)?.symbol ?? "",
      ...(lexicon.treaties.get(id)?.aliases ?? []),
    ]);
    const adoption = inTime.filter(
      ({ symbol }) => symbol !== null && symbols.some((one) => one.split(/[;,]\s*/).includes(symbol)),
    );
    if (adoption.length > 0) return adoption;
  }
  return inTime.filter(({ treatyId }) => treaties === null || treaties.includes(treatyId));
}

function tally(vote: FoundVote): string {
  if (!vote.recorded)
    return `${vote.subject} (${vote.body ?? ""}, ${vote.date === null ? "" : dated(vote.date)}) was ${vote.outcome ?? "decided"} without a recorded vote.`;
  const total =
    vote.inFavour === null
      ? "the totals are not known"
      : `${vote.inFavour} in favour, ${vote.against ?? "?"} against${vote.abstaining === null ? "" : `, ${vote.abstaining} abstaining`}`;
  return `${vote.subject} (${vote.body ?? ""}, ${vote.date === null ? "" : dated(vote.date)}): ${total}; ${vote.outcome ?? "outcome not known"}.`;
}

function coverageOf(vote: FoundVote, silentOver: number): Coverage {
  const states = vote.casts.nodes.filter(({ actor }) => actor.kind === "STATE").length;
  const silent = Math.max(0, silentOver - vote.all.totalCount);
  const note = vote.isPartial
    ? `The choices of ${counted(vote.all.totalCount, "actor")} are known; the list is not whole.`
    : `The choices of ${counted(vote.all.totalCount, "actor")} are known; nothing is known of ${counted(silent, "state")}.`;
  return {
    actorsOnRecord: vote.casts.totalCount,
    statesOnRecord: states,
    statesSilent: silent,
    documents: vote.evidence.length,
    from: vote.date,
    to: vote.date,
    note,
  };
}

/** The choices asked for; those that a stance means where it is a vote that is asked about. */
export function choicesAsked({ choices, stances }: Setting["intent"]): VoteChoice[] {
  if (choices.length > 0 || stances.length === 0) return [...choices];
  return [
    ...(stances.includes("OPPOSES") ? (["NO"] as const) : []),
    ...(stances.includes("SUPPORTS") ? (["YES"] as const) : []),
    ...(stances.includes("ABSTAINS") ? (["ABSTAIN"] as const) : []),
  ];
}

/** Who cast what in a vote, of the actors asked for and in the choices asked for. */
export async function runVote(
  run: Run,
  voteId: string,
  setting: Setting,
  actorIds: readonly string[],
  choices: readonly VoteChoice[],
): Promise<Outcome> {
  const { intent, vocabulary } = setting;
  let variables = given({
    vote: voteId,
    choices,
    actors: actorIds,
    actorKinds: intent.kinds,
    memberOf: intent.memberOf,
    regions: intent.regions,
  });
  let { vote } = voteData.parse(await run(VOTE, variables));
  if (vote.casts.totalCount === 0 && actorIds.length > 0 && choices.length > 0) {
    // Asked whether an actor voted so, and it did not: how it voted instead is the answer.
    const { choices: _, ...open } = variables;
    const otherwise = voteData.parse(await run(VOTE, open)).vote;
    if (otherwise.casts.totalCount > 0) [vote, variables] = [otherwise, open];
  }
  const nodes = vote.casts.nodes;
  const told = CHOICES.flatMap(([choice, word]) => {
    const names = nodes.filter((cast) => cast.choice === choice).map(({ actor }) => shortName(actor.name));
    return names.length === 0 ? [] : [`${word} (${names.length}): ${listed(names, 20)}`];
  });
  const nameOf = (id: string) => vocabulary.actors.find((actor) => actor.id === id)?.name ?? id;
  const asked = actorIds.map((id) => {
    const cast = nodes.find(({ actor }) => actor.id === id);
    const word = CHOICES.find(([choice]) => choice === cast?.choice)?.[1];
    return `${nameOf(id)}: ${word ?? (choices.length > 0 ? "not on record so" : "no choice on record")}.`;
  });
  const partial = vote.isPartial ? " Not all choices are known." : "";
  const isOtherwise =
    choices.length > 0 &&
    actorIds.length > 0 &&
    nodes.length > 0 &&
    nodes.every(({ choice }) => !choices.includes(choice));
  const isYes =
    intent.isYesNo && actorIds.length === 1 && choices.length > 0
      ? isOtherwise
        ? "No. "
        : nodes.length > 0
          ? "Yes. "
          : ""
      : "";
  const body = actorIds.length > 0 ? ` ${asked.join(" ")}` : told.length === 0 ? "" : ` On record ${told.join("; ")}.`;
  const cut =
    vote.casts.totalCount > nodes.length
      ? ` The first ${nodes.length} of ${vote.casts.totalCount} choices are given.`
      : "";
  const meaning = `${actorIds.length > 0 ? `${listed(actorIds.map(nameOf))} in the` : "The"} vote on ${vote.subject}, ${vote.body ?? ""}, ${vote.date === null ? "" : dated(vote.date)}${choices.length > 0 ? `: who was ${choices.map((choice) => CHOICES.find(([one]) => one === choice)?.[1]).join(" or ")}` : ""}`;
  return {
    reading: readingOf({
      meaning: intent.time === null ? meaning : `${meaning} (${intent.time.words})`,
      query: VOTE,
      variables,
      voteIds: [vote.id],
      actorIds: nodes.map(({ actor }) => actor.id),
      documentIds: vote.evidence.map(({ document }) => document.id),
      coverage: coverageOf(vote, vocabulary.silenceCountedOver.size),
    }),
    text: `${isYes}${tally(vote)}${body}${partial}${cut}`,
    hasRecords: actorIds.length > 0 || choices.length > 0 || intent.kinds.length > 0 ? nodes.length > 0 : true,
  };
}

/** "Iran's motion": an actor whom the subject of every vote names is whose motion it was, where it is asked who voted. */
function votersMeant(setting: Setting, votes: readonly VoteWords[]): string[][] {
  const { intent, vocabulary } = setting;
  const asksWho = intent.cues.has("who") || intent.cues.has("which") || intent.cues.has("count");
  const names = (id: string) => {
    const actor = vocabulary.actors.find((one) => one.id === id);
    return actor === undefined ? [] : [shortName(actor.name), ...actor.aliases].map(fold);
  };
  const isMover = (id: string) =>
    votes.length > 0 &&
    votes.every(({ subject }) => names(id).some((name) => ` ${fold(subject)} `.includes(` ${name} `)));
  const choices = actorChoices(setting);
  return asksWho ? choices.map((ids) => ids.filter((id) => !isMover(id))) : choices;
}

/** Who voted how, how an actor voted, and how a vote came out. */
export function planVotes(setting: Setting): Planned {
  const { intent } = setting;
  const choices = choicesAsked(intent);
  const votes = votesMeant(setting);
  const isNamed = intent.votes.length > 0;
  const left = isNamed
    ? leftBy(
        intent,
        "votes",
        "choices",
        "actors",
        "kinds",
        "memberOf",
        "regions",
        "treaties",
        ...(intent.choices.length === 0 ? (["stances"] as const) : []),
      )
    : [];
  if (left.length > 0)
    return { status: "NOT_UNDERSTOOD", text: `I could not bring ${left.join(" and ")} together with the vote.` };
  const isOnText = intent.provisions.length > 0 || intent.treaties.length > 0 || intent.anyTreaty;
  if (
    intent.votes.length === 0 &&
    choices.join() === "ABSTAIN" &&
    isOnText &&
    !votes.some(({ recorded }) => recorded && intent.provisions.length > 0)
  ) {
    // On an article that was never voted on, to abstain is a stance.
    return planPositions({ ...setting, intent: { ...intent, choices: [], stances: ["ABSTAINS"] } });
  }
  if (votes.length === 0) return { status: "NO_RECORD", text: "No vote on this is held." };
  // Of a treaty's many votes only those with known choices can answer who cast what.
  const meant = intent.votes.length > 0 || votes.length === 1 ? votes : votes.filter(({ recorded }) => recorded);
  if (meant.length > 8)
    return {
      status: "NOT_UNDERSTOOD",
      text: `${counted(meant.length, "vote")} would fit: name one, by its symbol or date.`,
    };
  const voters = votersMeant(setting, meant);
  const asksWho = intent.cues.has("who") || intent.kinds.length > 0;
  if (asksWho && voters.some((ids) => ids.length > 0))
    return { status: "NOT_UNDERSTOOD", text: "I can say who voted how, not who voted with or against whom." };
  return meant.flatMap((vote) =>
    voters.map(
      (ids): Plan => ({
        meaning: `The vote on ${vote.subject}`,
        run: (run) => runVote(run, vote.id, setting, ids, choices),
      }),
    ),
  );
}
