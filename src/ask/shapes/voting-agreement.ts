import { shortName } from "../../domain/labels.ts";
import type { VoteChoice } from "../../domain/lists.ts";
import { lexiconOf } from "../lexicon.ts";
import { given, type Outcome, type Plan, type Planned, readingOf, type Setting } from "../plan.ts";
import { VOTE, VOTING_AGREEMENT } from "../requests.ts";
import { voteData, votingAgreementData } from "../rows.ts";
import { actorChoices } from "../targets.ts";
import { counted, listed } from "../tell.ts";
import type { Run } from "../types.ts";

const nameOf = (id: string, { vocabulary }: Setting) => shortName(lexiconOf(vocabulary).actors.get(id)?.name ?? id);

/** "of the UNGA plenary, since 2010" */
function spanWords({ intent }: Setting, body: string | null): string {
  return [...(body === null ? [] : [`of the ${body}`]), ...(intent.time === null ? [] : [intent.time.words])].join(
    ", ",
  );
}

/** Who cast the same as an actor most often, or least often, with how often; of one other actor how often it did. */
async function runRanking(
  run: Run,
  actor: string,
  others: readonly string[],
  body: string | null,
  setting: Setting,
): Promise<Outcome> {
  const { intent } = setting;
  const isLeast = intent.cues.has("unlike") || intent.cues.has("least");
  const variables = given({
    actor,
    others,
    body,
    from: intent.time?.from,
    to: intent.time?.to,
    order: isLeast ? "LEAST_ALIKE" : null,
    minShared: others.length > 0 ? 1 : null,
    memberOf: intent.memberOf,
    regions: intent.regions,
  });
  const { nodes, totalCount } = votingAgreementData.parse(await run(VOTING_AGREEMENT, variables)).votingAgreement;
  const share = ({ shared, same }: (typeof nodes)[number]) =>
    `${same.toLocaleString("en")} of ${shared.toLocaleString("en")}, ${((100 * same) / shared).toFixed(1)} %`;
  const told = nodes.map((node) => `${shortName(node.actor.name)} (${share(node)})`);
  const [who, where] = [nameOf(actor, setting), spanWords(setting, body)];
  const among = [
    ...(intent.memberOf === null ? [] : [`members of ${nameOf(intent.memberOf, setting)}`]),
    ...(intent.regions.length === 0 ? [] : [`states of ${listed(intent.regions)}`]),
    ...(others.length === 0 ? [] : [listed(others.map((id) => nameOf(id, setting)))]),
  ].join(", ");
  const words = [...(among === "" ? [] : [`among ${among}`]), ...(where === "" ? [] : [`in votes ${where}`])].join(
    ", ",
  );
  const meaning = `Who cast the same as ${who} ${isLeast ? "least" : "most"} often${words === "" ? "" : `, ${words}`}`;
  const rest = totalCount > nodes.length ? ` The first ${nodes.length} of ${totalCount} are given.` : "";
  return {
    reading: readingOf({
      meaning,
      query: VOTING_AGREEMENT,
      variables,
      actorIds: nodes.map((node) => node.actor.id),
      coverage: {
        actorsOnRecord: totalCount,
        statesOnRecord: nodes.every((node) => node.actor.kind === "STATE") ? totalCount : 0,
        statesSilent: 0,
        documents: 0,
        from: intent.time?.from ?? null,
        to: intent.time?.to ?? null,
        note: "Counted over the recorded votes in which both took part: in favour, against or abstaining.",
      },
    }),
    text:
      nodes.length === 0
        ? `No recorded vote in which both took part: ${meaning}.`
        : `Cast the same as ${who}${where === "" ? "" : ` in votes ${where}`}, ${isLeast ? "least" : "most"} often first: ${listed(told, 12)}.${rest}`,
    hasRecords: nodes.length > 0,
  };
}

const CAST: Readonly<Record<VoteChoice, string>> = {
  YES: "voted in favour",
  NO: "voted against",
  ABSTAIN: "abstained",
  NOT_VOTING: "did not vote",
};

/** Who cast the same as an actor, or another choice, in one vote. */
export async function runAlikeIn(run: Run, vote: string, actor: string, setting: Setting): Promise<Outcome> {
  const { intent } = setting;
  const name = nameOf(actor, setting);
  const own = voteData.parse(await run(VOTE, { vote, actors: [actor] })).vote;
  // Who did not vote has cast nothing that another could have cast too.
  const [cast] = own.casts.nodes.filter(({ choice: one }) => one !== "NOT_VOTING");
  const choice = cast?.choice;
  const isOther = intent.cues.has("unlike");
  const choices = (["YES", "NO", "ABSTAIN"] as const).filter((one) => (one === choice) !== isOther);
  const variables = given({ vote, choices, memberOf: intent.memberOf, regions: intent.regions });
  const found = voteData.parse(await run(VOTE, variables)).vote;
  const nodes = choice === undefined ? [] : found.casts.nodes.filter((one) => one.actor.id !== actor);
  const names = nodes.map((one) => shortName(one.actor.name));
  const isAmong =
    found.casts.nodes.length > nodes.length || (!isOther && found.casts.totalCount > found.casts.nodes.length);
  const count = found.casts.totalCount - (isAmong ? 1 : 0);
  const where = `in the vote on ${own.subject}${own.date === null ? "" : `, ${own.date}`}`;
  const cut = found.casts.totalCount > found.casts.nodes.length;
  return {
    reading: readingOf({
      meaning: `Who ${isOther ? "cast another choice than" : "cast the same as"} ${name} ${where}`,
      query: VOTE,
      variables,
      voteIds: [vote],
      actorIds: choice === undefined ? [] : found.casts.nodes.map((one) => one.actor.id),
      documentIds: found.evidence.map(({ document }) => document.id),
    }),
    text:
      choice === undefined
        ? own.casts.nodes.length > 0
          ? `${name} did not vote ${where}.`
          : `No choice of ${name} ${where} is on record.`
        : `${name} ${CAST[choice]} ${where}. ${counted(count, "other")} cast ${isOther ? "another choice" : "the same"}: ${listed(names, 30)}.${cut ? " Not all are given." : ""}`,
    hasRecords: nodes.length > 0,
  };
}

/** How alike an actor and the others, or one other, vote. */
export function planVotingAgreement(setting: Setting): Planned {
  const { intent } = setting;
  const choices = actorChoices(setting).filter((ids) => ids.length > 0);
  const isWrong = intent.kinds.some((kind) => kind !== "STATE") || intent.choices.length > 0;
  if (isWrong || choices.length === 0 || choices.some((ids) => ids.length > 2))
    return { status: "NOT_UNDERSTOOD", text: "I can say who votes like one actor, or how often two vote alike." };
  const bodies = intent.bodies.length > 0 ? intent.bodies : [null];
  return choices.flatMap(([actor, ...others]) =>
    actor === undefined
      ? []
      : bodies.map(
          (body): Plan => ({
            meaning: `Who votes like ${nameOf(actor, setting)}`,
            run: (run) => runRanking(run, actor, others, body, setting),
          }),
        ),
  );
}
