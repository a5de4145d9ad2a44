import { shortName } from "../../domain/labels.ts";
import type { VoteChoice } from "../../domain/lists.ts";
import { lexiconOf } from "../lexicon.ts";
import { given, type Outcome, type Plan, type Planned, readingOf, type Setting } from "../plan.ts";
import { VOTES_OF_ACTOR, VOTES_ON } from "../requests.ts";
import { votesOfActorData, votesOnData } from "../rows.ts";
import { actorChoices } from "../targets.ts";
import { counted, dated, listed } from "../tell.ts";
import type { Run } from "../types.ts";
import { CHOICES, choicesAsked, runVote } from "./votes.ts";
import { planVotingAgreement, runAlikeIn } from "./voting-agreement.ts";

/** Votes on one text beyond which they are listed, and not told one by one. */
const MOST_VOTES = 6;
/** Votes of an actor beyond which they are counted, and not told one by one. */
const MOST_TOLD = 20;

const wordOf = (choice: VoteChoice) => CHOICES.find(([one]) => one === choice)?.[1] ?? choice;

/** What an actor cast: in a body, in a time, or at all. */
async function runVotesOf(run: Run, actor: string, body: string | null, setting: Setting): Promise<Outcome> {
  const { time } = setting.intent;
  const choices = choicesAsked(setting.intent);
  const variables = given({ actor, body, from: time?.from, to: time?.to, choices });
  const { actor: found } = votesOfActorData.parse(await run(VOTES_OF_ACTOR, variables));
  const name = shortName(found.name);
  const { nodes, totalCount } = found.votes;
  const where = [...(body === null ? [] : [`of the ${body}`]), ...(time === null ? [] : [time.words])].join(", ");
  const [in_, all] = [where === "" ? "" : ` ${where}`, found.all.totalCount];
  const told = nodes.map(
    ({ choice, vote }) =>
      `${wordOf(choice)} on ${vote.subject} (${[vote.symbol, vote.date === null ? null : dated(vote.date)].filter((one) => one !== null).join(", ")})`,
  );
  const counts = `${found.yes.totalCount.toLocaleString("en")} in favour, ${found.no.totalCount.toLocaleString("en")} against, ${found.abstain.totalCount.toLocaleString("en")} abstaining`;
  const asked = choices.map(wordOf).join(" or ");
  const part = choices.length === 0 ? "" : ` ${asked} in ${totalCount.toLocaleString("en")} of`;
  const list =
    totalCount > MOST_TOLD || totalCount === 0
      ? totalCount > nodes.length
        ? ` The first ${nodes.length} are given.`
        : ""
      : ` In detail: ${listed(told, MOST_TOLD)}.`;
  return {
    reading: readingOf({
      meaning: `The votes of ${name}${in_}${asked === "" ? "" : `: ${asked}`}`,
      query: VOTES_OF_ACTOR,
      variables,
      actorIds: [actor],
      voteIds: nodes.map(({ vote }) => vote.id),
      coverage: {
        actorsOnRecord: totalCount > 0 ? 1 : 0,
        statesOnRecord: totalCount > 0 ? 1 : 0,
        statesSilent: 0,
        documents: 0,
        from: nodes[0]?.vote.date ?? null,
        to: nodes.at(-1)?.vote.date ?? null,
        note: `${counted(totalCount, "vote")} on record.`,
      },
    }),
    text:
      all === 0
        ? `No vote of ${name}${in_} is on record.`
        : `${name} is on record${part} in ${counted(all, "vote")}${in_}: ${counts}.${list}`.replace(" of in ", " of "),
    hasRecords: totalCount > 0,
  };
}

/** The votes on a text, by its symbol: each as its own reading, or a list where they are many. */
async function runSymbol(
  run: Run,
  symbol: string,
  body: string | null,
  setting: Setting,
): Promise<Outcome | readonly Outcome[]> {
  const { intent } = setting;
  const variables = given({ symbol, body, from: intent.time?.from, to: intent.time?.to });
  const { nodes, totalCount } = votesOnData.parse(await run(VOTES_ON, variables)).votes;
  if (totalCount > 0 && totalCount <= MOST_VOTES) {
    const outcomes: Outcome[] = [];
    const isAlike = intent.cues.has("alike") || intent.cues.has("unlike");
    for (const { id } of nodes)
      for (const ids of actorChoices(setting))
        outcomes.push(
          isAlike
            ? await runAlikeIn(run, id, ids[0] ?? "", setting)
            : await runVote(run, id, setting, ids, choicesAsked(intent)),
        );
    return outcomes;
  }
  const told = nodes.map(({ subject, date }) => `${subject} (${date === null ? "" : dated(date)})`);
  return {
    reading: readingOf({
      meaning: `The votes on ${symbol}`,
      query: VOTES_ON,
      variables,
      voteIds: nodes.map(({ id }) => id),
    }),
    text:
      totalCount === 0
        ? `No recorded vote on ${symbol} is held.`
        : `${counted(totalCount, "vote")} on ${symbol}: ${listed(told, 12)}. Ask of one by its day.`,
    hasRecords: totalCount > 0,
  };
}

/** Votes that are known by a symbol, a body or a day, and not by name: the roll calls that were imported are so. */
export function planRollCalls(setting: Setting): Planned {
  const { intent, vocabulary } = setting;
  const { cues, symbols, actors } = intent;
  const isAlike = cues.has("alike") || cues.has("unlike");
  if (cues.has("say"))
    return { status: "NOT_UNDERSTOOD", text: "I can say how a state voted on it, not what was said." };
  if (isAlike && (symbols.length > 0 || intent.votes.length > 0)) {
    const choices = actorChoices(setting).filter((ids) => ids.length === 1);
    if (choices.length === 0) return { status: "NOT_UNDERSTOOD", text: "Name one actor whose vote is meant." };
  }
  if (isAlike && intent.votes.length > 0)
    return intent.votes.flatMap((vote) =>
      actorChoices(setting).map(
        ([actor = ""]): Plan => ({
          meaning: lexiconOf(vocabulary).votes.get(vote)?.subject ?? vote,
          run: (run) => runAlikeIn(run, vote, actor, setting),
        }),
      ),
    );
  if (symbols.length > 0)
    return symbols.flatMap((symbol) =>
      (intent.bodies.length > 0 ? intent.bodies : [null]).map(
        (body): Plan => ({ meaning: symbol, run: (run) => runSymbol(run, symbol, body, setting) }),
      ),
    );
  if (isAlike) return planVotingAgreement(setting);
  if (actors.length === 0 || intent.kinds.length > 0 || intent.memberOf !== null || intent.regions.length > 0)
    return { status: "NOT_UNDERSTOOD", text: "I could not read which vote: name it by its symbol, or name one actor." };
  const bodies = intent.bodies.length > 0 ? intent.bodies : [null];
  return actorChoices(setting).flatMap((ids) =>
    ids.flatMap((id) =>
      bodies.map((body): Plan => ({ meaning: `The votes of ${id}`, run: (run) => runVotesOf(run, id, body, setting) })),
    ),
  );
}
