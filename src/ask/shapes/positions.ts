import { shortName } from "../../domain/labels.ts";
import { STANCES, type Stance, sideOf } from "../../domain/lists.ts";
import { isPerhapsWithin } from "../../domain/partial-date.ts";
import { describeAsked } from "../describe.ts";
import { lexiconOf } from "../lexicon.ts";
import { given, type Outcome, type Plan, type Planned, readingOf, type Setting } from "../plan.ts";
import { DATES, INHERITED, POSITIONS } from "../requests.ts";
import { datesData, type FoundPosition, inheritedData, positionsData } from "../rows.ts";
import { actorChoices, type Target, targetsOf } from "../targets.ts";
import { counted, dated, listed, tellActors, tellDoubts, tellStances } from "../tell.ts";
import type { Coverage, Run } from "../types.ts";

type Filter = Readonly<Record<string, unknown>>;

/** Everything that a reading of positions is made of. */
interface Asked {
  readonly filter: Filter;
  /** The filter without stances, time and kinds: what coverage is counted over. */
  readonly subject: Filter;
  readonly meaning: string;
  readonly target: Target;
  readonly actorIds: readonly string[];
}

function found(asked: Asked, query: string, variables: Filter, nodes: readonly FoundPosition[], coverage: Coverage) {
  const documents = nodes.flatMap(({ evidence }) => evidence.map(({ document }) => document.id));
  return readingOf({
    meaning: asked.meaning,
    query,
    variables,
    provisionIds: asked.target.provisionIds,
    issueIds: asked.target.issueIds,
    actorIds: [...new Set(nodes.length > 0 ? nodes.map(({ actor }) => actor.id) : asked.actorIds)],
    positionIds: nodes.map(({ id }) => id),
    inheritedIds: nodes.filter(({ inherited }) => inherited).map(({ id }) => id),
    documentIds: [...new Set(documents)],
    coverage,
  });
}

/** How many positions fall out of the time only because their source is too imprecise. */
async function imprecise(run: Run, { filter }: Asked): Promise<number> {
  const { from = null, to = null, ...rest } = filter as { from?: string; to?: string };
  if (from === null && to === null) return 0;
  const { positions } = datesData.parse(await run(DATES, { filter: rest }));
  return positions.nodes.filter(({ date }) => date !== null && isPerhapsWithin(date, from, to)).length;
}

async function runPositions(run: Run, asked: Asked) {
  const variables = { filter: asked.filter, subject: asked.subject };
  const data = positionsData.parse(await run(POSITIONS, variables));
  return { variables, ...data.positions, coverage: data.subject.coverage };
}

const sentence = (...parts: string[]) => parts.filter((part) => part !== "").join(" ");

/** A list question: who took the stances, or what an actor holds. */
async function runList(
  run: Run,
  asked: Asked,
  setting: Setting,
  lead: (nodes: readonly FoundPosition[], total: number) => string,
): Promise<Outcome> {
  let { nodes, totalCount, variables, coverage } = await runPositions(run, asked);
  let current = asked;
  if (nodes.length === 0 && asked.actorIds.length === 1) {
    // A group that signed no text of its own speaks through its members.
    const { actors: group, ...rest } = asked.filter as { actors?: string[] };
    const members = {
      ...asked,
      filter: { ...rest, via: group },
      subject: { ...asked.subject, actors: undefined, via: group },
      meaning: `${asked.meaning}, through its members`,
    };
    const isGroup = lexiconOf(setting.vocabulary).actors.get(asked.actorIds[0] ?? "")?.hasMembers === true;
    if (isGroup && group !== undefined) {
      const spoken = await runPositions(run, { ...members, subject: given(members.subject) });
      if (spoken.nodes.length > 0) [{ nodes, totalCount, variables, coverage }, current] = [spoken, members];
    }
  }
  const unsure = await imprecise(run, current);
  const doubt =
    unsure === 0
      ? ""
      : `${counted(unsure, "more record")} ${unsure === 1 ? "is" : "are"} dated too imprecisely to tell.`;
  const text = sentence(lead(nodes, totalCount), tellStances(nodes), tellDoubts(nodes, totalCount), doubt);
  return { reading: found(current, POSITIONS, variables, nodes, coverage), text, hasRecords: nodes.length > 0 };
}

/** A yes-or-no question about actors: yes with the records; no with what is on record instead; what a group said for them. */
async function runYesNo(run: Run, asked: Asked, names: string): Promise<Outcome> {
  const [actor] = asked.actorIds;
  const direct = await runPositions(run, asked);
  const reading = (query: string, variables: Filter, nodes: readonly FoundPosition[], coverage: Coverage) =>
    found(asked, query, variables, nodes, coverage);
  const { stances: _, sides: __, ...open } = asked.filter as Record<string, unknown>;
  const others = asked.filter.stances === undefined ? direct : await runPositions(run, { ...asked, filter: open });
  if (direct.nodes.length > 0) {
    const also =
      others.totalCount > direct.totalCount
        ? `It is also on record otherwise: ${counted(others.totalCount - direct.totalCount, "record")}.`
        : "";
    const missing = asked.actorIds.length - new Set(direct.nodes.map((position) => position.actor.id)).size;
    // "For or against?" is no question that yes answers.
    const sides = new Set(((asked.filter.stances ?? []) as readonly Stance[]).map(sideOf));
    const isOpen = sides.size === 0 || (sides.has("FOR") && sides.has("AGAINST"));
    const yes = isOpen || missing > 0 ? "" : "Yes.";
    const text = sentence(
      yes,
      `${asked.meaning}: ${counted(direct.totalCount, "record")}.`,
      tellStances(direct.nodes),
      also,
      tellDoubts(direct.nodes, direct.totalCount),
    );
    return { reading: reading(POSITIONS, direct.variables, direct.nodes, direct.coverage), text, hasRecords: true };
  }
  if (others.nodes.length > 0) {
    const text = sentence(
      `No: not on record so. On record on it, ${names} ${asked.actorIds.length === 1 ? "is" : "are"} otherwise.`,
      tellStances(others.nodes),
      tellDoubts(others.nodes, others.totalCount),
    );
    return {
      reading: {
        ...reading(POSITIONS, others.variables, others.nodes, others.coverage),
        meaning: `${asked.meaning} (what is on record instead)`,
      },
      text,
      hasRecords: true,
    };
  }
  const isPlain = ["memberOf", "regions", "actorKinds", "via"].every((key) => !(key in asked.filter));
  if (asked.actorIds.length === 1 && actor !== undefined && isPlain && Object.keys(asked.target.filter).length > 0) {
    const { actors: ___, ...conditions } = open;
    const variables = { actor, filter: conditions, subject: asked.subject };
    const data = inheritedData.parse(await run(INHERITED, variables));
    const { nodes, totalCount } = data.actor.positions;
    if (nodes.length > 0) {
      const text = sentence(
        `Not on record in its own name. ${names} belongs to ${listed([...new Set(nodes.map((position) => shortName(position.actor.name)))])}, and inherits what it said.`,
        tellStances(nodes),
        tellDoubts(nodes, totalCount),
      );
      return {
        reading: {
          ...reading(INHERITED, variables, nodes, data.subject.coverage),
          meaning: `${asked.meaning} (inherited from a group)`,
        },
        text,
        hasRecords: true,
      };
    }
  }
  return {
    reading: reading(POSITIONS, direct.variables, [], direct.coverage),
    text: `Not on record: ${asked.meaning}.`,
    hasRecords: false,
  };
}

/** Only the actors on record on each of the provisions. */
async function narrowToBoth(run: Run, asked: Asked): Promise<Asked> {
  const lists = await Promise.all(
    asked.target.provisionIds.map(async (id) =>
      (await runPositions(run, { ...asked, filter: { ...asked.filter, provisions: [id] } })).nodes.map(
        ({ actor }) => actor.id,
      ),
    ),
  );
  const [first = [], ...rest] = lists;
  const both = [...new Set(first)].filter((id) => rest.every((list) => list.includes(id)));
  // Nobody on all of them: an empty list of ids finds none.
  const who = both.length > 0 ? { actors: both.sort() } : { ids: [] };
  return { ...asked, filter: { ...asked.filter, ...who }, meaning: `${asked.meaning} (on each of them)` };
}

/** Who took which stance on what, an actor's stances, counts of them, and their evidence. */
export function planPositions(setting: Setting): Planned {
  const { intent, vocabulary } = setting;
  const lexicon = lexiconOf(vocabulary);
  const isStance = intent.stances.length > 0 && intent.stances.length < STANCES.length;
  const targets = targetsOf(setting, isStance);
  if ("status" in targets) return targets;
  const choices = actorChoices(setting);
  const hasTarget = targets.some(({ words }) => words !== "") || intent.documents.length > 0;
  const hasActor = intent.actors.length > 0 || intent.memberOf !== null;
  if (
    !hasTarget &&
    !hasActor &&
    intent.regions.length === 0 &&
    intent.time === null &&
    (intent.kinds.length === 0 || !isStance)
  ) {
    return {
      status: "NOT_UNDERSTOOD",
      text: "I could not read on what, or of whom: name an article, an issue, a treaty or an actor.",
    };
  }
  const nameOf = (id: string) => shortName(lexicon.actors.get(id)?.name ?? id);
  const onArticles = intent.cues.has("article") && intent.provisions.length === 0 && hasActor;
  return choices.flatMap((actorIds) =>
    targets.map((target): Plan => {
      const subject = given({
        ...target.filter,
        documents: intent.documents,
        ...(hasTarget ? {} : { actors: actorIds, memberOf: intent.memberOf, regions: intent.regions }),
      });
      const filter = given({
        ...target.filter,
        documents: intent.documents,
        ...(onArticles ? { hasProvision: true } : {}),
        actors: actorIds,
        exceptActors: intent.exceptActors,
        via: intent.via,
        actorKinds: intent.kinds,
        memberOf: intent.memberOf,
        regions: intent.regions,
        stances: isStance ? intent.stances : undefined,
        from: intent.time?.from,
        to: intent.time?.to,
      });
      const words = describeAsked(setting, target, actorIds.map(nameOf), onArticles);
      const asked: Asked = { filter, subject, meaning: words.meaning, target, actorIds };
      const isSole = actorIds.length > 0 && !intent.cues.has("who") && !intent.cues.has("which");
      const lead = (nodes: readonly FoundPosition[], total: number) => {
        if (nodes.length === 0) return `Nobody is on record: ${words.meaning}.`;
        const days = [...new Set(nodes.flatMap(({ date }) => (date === null ? [] : [dated(date)])))];
        const when = intent.cues.has("when") && days.length > 0 ? `, ${listed(days)}` : "";
        if (isSole) return `${words.who} on ${words.about}${words.when}: ${counted(total, "record")}${when}.`;
        return `On ${words.about}: ${tellActors(nodes)}, on record${words.verb === "" ? "" : ` ${words.verb}`}${words.when}.`;
      };
      return {
        meaning: words.meaning,
        run: async (run) => {
          if (intent.isYesNo && isSole && !intent.cues.has("count")) return runYesNo(run, asked, words.who);
          const isEach = intent.isBoth && target.provisionIds.length > 1 && !hasActor;
          return runList(run, isEach ? await narrowToBoth(run, asked) : asked, setting, lead);
        },
      };
    }),
  );
}
