import { lexiconOf } from "../lexicon.ts";
import { given, type Outcome, type Plan, type Planned, readingOf, type Setting } from "../plan.ts";
import { AGREEMENT, DISAGREEMENTS, POSITIONS, SIDES } from "../requests.ts";
import { agreementData, disagreementsData, positionsData, sidesData } from "../rows.ts";
import { leftBy } from "../slots.ts";
import { actorChoices, type Target, targetsOf } from "../targets.ts";
import { counted, listed, tellDoubts, tellStances } from "../tell.ts";
import type { Run } from "../types.ts";
import { planPositions } from "./positions.ts";

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly treaty: string | undefined;
}

/** Where two actors differ, or how far they agree, with the records that it rests on. */
async function runPair(run: Run, pair: Pair, setting: Setting): Promise<Outcome> {
  const { intent, vocabulary } = setting;
  const nameOf = (id: string) => lexiconOf(vocabulary).actors.get(id)?.name ?? id;
  const key = given({ ...pair });
  const first = disagreementsData.parse(await run(DISAGREEMENTS, key));
  const provisions = first.agreement.disagreements.flatMap(({ provision }) => provision?.id ?? []);
  // Without a provision to differ on, no position is asked for: an empty list of ids finds none.
  const filter =
    provisions.length > 0 ? { actors: [pair.a, pair.b], provisions } : { actors: [pair.a, pair.b], ids: [] };
  const variables = { ...key, filter, subject: { actors: [pair.a, pair.b] } };
  const { agreement, positions, subject } = agreementData.parse(await run(AGREEMENT, variables));
  const { disagreements } = agreement;
  const [a, b] = [nameOf(pair.a), nameOf(pair.b)];
  const told = disagreements.map(
    ({ provision, issue, vote, a: mine, b: theirs }) =>
      `on ${provision?.label ?? issue?.label ?? vote?.label ?? ""}, ${a} ${mine} and ${b} ${theirs}`,
  );
  const shared = agreement.positionsShared + agreement.votesShared;
  const same = agreement.positionsSame + agreement.votesSame;
  const count = `${a} and ${b} are both on record on ${counted(shared, "subject")} (provisions, issues and votes), and take the same side on ${same}.`;
  const meaning =
    intent.cues.has("agree") && !intent.cues.has("disagree")
      ? `How far ${a} and ${b} agree`
      : `Where ${a} and ${b} differ`;
  const documents = [
    ...new Set(positions.nodes.flatMap(({ evidence }) => evidence.map(({ document }) => document.id))),
  ];
  return {
    reading: readingOf({
      meaning,
      query: AGREEMENT,
      variables,
      actorIds: [pair.a, pair.b],
      provisionIds: [...new Set(provisions)],
      issueIds: [...new Set(disagreements.flatMap(({ issue }) => issue?.id ?? []))],
      voteIds: disagreements.flatMap(({ vote }) => vote?.id ?? []),
      positionIds: positions.nodes.map(({ id }) => id),
      documentIds: documents,
      coverage: subject.coverage,
    }),
    text:
      shared === 0
        ? `${a} and ${b} are on record together on nothing.`
        : `${count}${told.length === 0 ? " No difference is on record." : ` They differ: ${listed(told, 8)}.`}`,
    hasRecords: shared > 0,
  };
}

/** Who took the same side as an actor on what is asked, each side on which the actor itself is on record. */
async function runAllies(
  run: Run,
  actor: string,
  target: Target,
  setting: Setting,
  isAgainst: boolean,
): Promise<Outcome> {
  const { intent, vocabulary } = setting;
  const name = lexiconOf(vocabulary).actors.get(actor)?.name ?? actor;
  const { nodes } = sidesData.parse(await run(SIDES, { filter: { ...target.filter, actors: [actor] } })).positions;
  const own = [...new Set(nodes.map(({ side }) => side))];
  const all = ["FOR", "CRITICAL", "AGAINST", "NEITHER"] as const;
  const opposite = own.includes("FOR") ? (own.some((side) => side !== "FOR") ? [] : ["CRITICAL", "AGAINST"]) : ["FOR"];
  const sides = isAgainst ? opposite : all.filter((side) => own.includes(side));
  const filter = given({
    ...target.filter,
    exceptActors: [actor],
    actorKinds: intent.kinds,
    memberOf: intent.memberOf,
    regions: intent.regions,
    stances: intent.stances,
    sides,
    from: intent.time?.from,
    to: intent.time?.to,
  });
  const variables = { filter: nodes.length === 0 ? { ...filter, ids: [] } : filter, subject: target.filter };
  const { positions, subject } = positionsData.parse(await run(POSITIONS, variables));
  const names = [...new Set(positions.nodes.map((position) => position.actor.name))];
  const meaning = `Who took ${isAgainst ? "the other side than" : "the side of"} ${name}${target.words === "" ? "" : ` on ${target.words}`}`;
  return {
    reading: readingOf({
      meaning,
      query: POSITIONS,
      variables,
      provisionIds: target.provisionIds,
      issueIds: target.issueIds,
      actorIds: [...new Set(positions.nodes.map((position) => position.actor.id))],
      positionIds: positions.nodes.map(({ id }) => id),
      documentIds: [...new Set(positions.nodes.flatMap(({ evidence }) => evidence.map(({ document }) => document.id)))],
      coverage: subject.coverage,
    }),
    text:
      nodes.length === 0
        ? `${name} is not on record on ${target.words}.`
        : `${name} is ${own.map((side) => side.toLowerCase()).join(" and ")} on ${target.words}; ${counted(names.length, "other actor")} took ${isAgainst ? "another" : "the same"} side. ${tellStances(positions.nodes)} ${tellDoubts(positions.nodes, positions.totalCount)}`.trim(),
    hasRecords: positions.nodes.length > 0,
  };
}

/** Comparison: two actors with each other, or the others with one actor on a provision or issue. */
export function planCompare(setting: Setting): Planned {
  const { intent, within } = setting;
  const isAgainst = intent.cues.has("disagree");
  const choices = actorChoices(setting);
  const [first] = choices;
  const treaty = intent.treaties[0] ?? within ?? undefined;
  const targets = targetsOf(setting, false);
  if ("status" in targets) return targets;
  const hasTarget = targets.some(({ provisionIds, issueIds }) => provisionIds.length > 0 || issueIds.length > 0);
  const left = leftBy(intent, "actors", "treaties");
  if (first?.length === 2 && !hasTarget && left.length > 0) {
    return {
      status: "NOT_UNDERSTOOD",
      text: `I could not bring ${left.join(" and ")} into a comparison of two actors.`,
    };
  }
  if (first?.length === 2 && !hasTarget) {
    return choices.flatMap(([a, b]): Plan[] =>
      a === undefined || b === undefined
        ? []
        : [{ meaning: `${a} and ${b}`, run: (run) => runPair(run, { a, b, treaty }, setting) }],
    );
  }
  if (first?.length === 1 && hasTarget) {
    return choices.flatMap(([actor]) =>
      actor === undefined
        ? []
        : targets.map(
            (target): Plan => ({
              meaning: target.words,
              run: (run) => runAllies(run, actor, target, setting, isAgainst),
            }),
          ),
    );
  }
  if (first?.length === 2) return planPositions(setting);
  if (first?.length === 1)
    return {
      status: "NOT_UNDERSTOOD",
      text: "I could not read on what: name the article or issue, or the actor to compare with.",
    };
  return {
    status: "NOT_UNDERSTOOD",
    text: "I can compare two actors with each other, or others with one actor on an article or issue.",
  };
}
