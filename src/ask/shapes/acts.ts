import { shortName } from "../../domain/labels.ts";
import type { TreatyActionKind } from "../../domain/lists.ts";
import { lexiconOf } from "../lexicon.ts";
import { given, type Outcome, type Plan, type Planned, readingOf, type Setting } from "../plan.ts";
import { ACTIONS, NOT_ACTED } from "../requests.ts";
import { actionsData, notActedData } from "../rows.ts";
import { actorChoices } from "../targets.ts";
import { counted, dated, listed } from "../tell.ts";
import type { Run } from "../types.ts";

const WORDS: Readonly<Partial<Record<TreatyActionKind, string>>> = {
  SIGNATURE: "signature",
  RATIFICATION: "consent to be bound",
  RESERVATION: "reservation",
  DECLARATION: "declaration",
  OBJECTION: "objection to a reservation",
  WITHDRAWAL: "withdrawal or denunciation",
};

interface Asked {
  readonly treaty: string;
  readonly treatyLabel: string;
  readonly actorIds: readonly string[];
  /** Whose reservations an objection answers. */
  readonly reservers: readonly string[];
}

function doneWords(kinds: readonly TreatyActionKind[]): string {
  if (kinds.join() === "ACCESSION") return "accession";
  const found = kinds.flatMap((kind) => WORDS[kind] ?? []);
  return [...new Set(found)].join(" or ") || "act";
}

async function runActs(
  run: Run,
  { treaty, treatyLabel, actorIds, reservers }: Asked,
  setting: Setting,
): Promise<Outcome> {
  const { intent, vocabulary } = setting;
  const { time } = intent;
  const filter = given({
    treaty,
    kinds: intent.acts,
    actors: actorIds,
    actorKinds: intent.kinds,
    memberOf: intent.memberOf,
    regions: intent.regions,
    reservationsOf: reservers,
    from: time?.from,
    to: time?.to,
  });
  const variables = { filter };
  const { actions } = actionsData.parse(await run(ACTIONS, variables));
  const nameOf = (id: string) => vocabulary.actors.find((actor) => actor.id === id)?.name ?? id;
  const done = `${doneWords(intent.acts)}${reservers.length === 0 ? "" : ` of ${listed(reservers.map(nameOf))}`}`;
  const who = [
    ...(actorIds.length > 0 ? [listed(actorIds.map(nameOf))] : []),
    ...(intent.regions.length > 0 ? [`states of ${listed(intent.regions)}`] : []),
    ...(intent.memberOf === null ? [] : [`members of ${nameOf(intent.memberOf)}`]),
  ].join(", ");
  const meaning = `${done.charAt(0).toUpperCase()}${done.slice(1)}, the ${treatyLabel}${who === "" ? "" : `, by ${who}`}${time === null ? "" : `, ${time.words}`}`;
  const names = [...new Set(actions.nodes.map(({ actor }) => actor.name))];
  const told = actions.nodes.map(
    ({ actor, date }) => `${shortName(actor.name)} (${date === null ? "date not known" : dated(date)})`,
  );
  const low = actions.nodes.filter(({ confidence }) => confidence === "LOW").length;
  const doubt =
    low === 0 ? "" : ` ${low === 1 ? "1 record is" : `${low} records are`} of low confidence: check before use.`;
  const missing = actorIds.filter((id) => !actions.nodes.some(({ actor }) => actor.id === id)).map(nameOf);
  const yes = intent.isYesNo && actorIds.length > 0 && missing.length === 0 ? "Yes. " : "";
  const others = missing.length === 0 ? "" : ` Not on record: ${listed(missing)}.`;
  const silent = new Set(actions.nodes.map(({ actor }) => actor.id));
  const unknown = [...vocabulary.silenceCountedOver].filter((id) => !silent.has(id)).length;
  const documents = [...new Set(actions.nodes.flatMap(({ evidence }) => evidence.map(({ document }) => document.id)))];
  const dates = actions.nodes.flatMap(({ date }) => date ?? []).sort();
  const states = new Set(actions.nodes.filter(({ actor }) => actor.kind === "STATE").map(({ actor }) => actor.id)).size;
  const cut =
    actions.totalCount > actions.nodes.length
      ? ` The first ${actions.nodes.length} of ${actions.totalCount} acts are given.`
      : "";
  const count = actions.totalCount > actions.nodes.length ? actions.totalCount : names.length;
  return {
    reading: readingOf({
      meaning,
      query: ACTIONS,
      variables,
      actionIds: actions.nodes.map(({ id }) => id),
      actorIds: [...new Set(names.length > 0 ? actions.nodes.map(({ actor }) => actor.id) : actorIds)],
      documentIds: documents,
      coverage: {
        actorsOnRecord: names.length,
        statesOnRecord: states,
        statesSilent: unknown,
        documents: documents.length,
        from: dates[0] ?? null,
        to: dates.at(-1) ?? null,
        note: `${counted(names.length, "actor")} on record, ${counted(states, "state")} among them; for ${counted(unknown, "state")} no such act is on record, which does not say that there was none.`,
      },
    }),
    text:
      names.length === 0
        ? `Not on record: ${meaning}.`
        : `${yes}On record for ${done}, the ${treatyLabel}: ${counted(count, "actor")}: ${listed(told, 12)}.${others}${doubt}${cut}`,
    hasRecords: names.length > 0,
  };
}

async function runNotActed(run: Run, { treaty, treatyLabel }: Asked, setting: Setting): Promise<Outcome> {
  const { intent, vocabulary } = setting;
  const group = intent.memberOf;
  const { time } = intent;
  let variables: Record<string, unknown> = given({
    memberOf: group,
    kinds: ["STATE"],
    regions: intent.regions,
    without: given({ treaty, kinds: intent.acts, from: time?.from, to: time?.to }),
  });
  // Where no such act is held at all, its absence says nothing of anybody.
  const { actions } = actionsData.parse(await run(ACTIONS, { filter: { treaty, kinds: intent.acts } }));
  if (actions.totalCount === 0) return runActs(run, { treaty, treatyLabel, actorIds: [], reservers: [] }, setting);
  const page = notActedData.parse(await run(NOT_ACTED, variables)).actors;
  if (page.pageInfo?.hasNextPage) variables = { ...variables, isLong: true, after: page.pageInfo.endCursor };
  const { actors, rest } = page.pageInfo?.hasNextPage
    ? notActedData.parse(await run(NOT_ACTED, variables))
    : { actors: page };
  const nodes = [...actors.nodes, ...(rest?.nodes ?? [])];
  const meaning = `States for which no ${doneWords(intent.acts)} is on record, the ${treatyLabel}`;
  const { size } = vocabulary.silenceCountedOver;
  return {
    reading: readingOf({
      meaning,
      query: NOT_ACTED,
      variables,
      actorIds: nodes.map(({ id }) => id),
      coverage: {
        actorsOnRecord: actors.totalCount,
        statesOnRecord: actors.totalCount,
        statesSilent: size,
        documents: 0,
        from: null,
        to: null,
        note: "The absence of a record does not say that there was no such act.",
      },
    }),
    text: `For ${counted(actors.totalCount, "state")} no ${doneWords(intent.acts)} is on record, the ${treatyLabel}: ${listed(
      nodes.map(({ name }) => shortName(name)),
      20,
    )}.${actors.totalCount > nodes.length ? ` The first ${nodes.length} are given.` : ""}`,
    hasRecords: actors.totalCount > 0,
  };
}

/** "Who objected to the reservation of X?": the actor is whose reservation it was. */
export function objectsToActor({ cues, acts, actors, kinds, stances }: Setting["intent"]): boolean {
  const asksWho = cues.has("who") || kinds.length > 0 || cues.has("which");
  const isObjection =
    acts.includes("OBJECTION") || (acts.includes("RESERVATION") && stances.includes("OPPOSES") && stances.length > 1);
  return asksWho && isObjection && actors.length > 0;
}

/** Who signed, ratified, made reservations; whether an actor did; which states are not on record as having done so. */
export function planActs(asked: Setting): Planned {
  const { vocabulary, within } = asked;
  const intent = objectsToActor(asked.intent) ? { ...asked.intent, acts: ["OBJECTION"] as const } : asked.intent;
  const setting = { ...asked, intent };
  const lexicon = lexiconOf(vocabulary);
  const label = (id: string) => lexicon.treaties.get(id)?.label ?? id;
  const isNegotiated = (id: string) =>
    vocabulary.versions.some(({ treatyId, standing }) => treatyId === id && standing === "draft");
  const ordered = [...vocabulary.treaties]
    .sort((a, b) => b.positions - a.positions || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  const treaties = intent.treaties.length > 0 ? intent.treaties : within === null ? ordered : [within];
  if (intent.acts.includes("WITHDRAWAL") && intent.acts.includes("SIGNATURE")) {
    return { status: "NOT_UNDERSTOOD", text: "I can say who signed and who withdrew, not who withdrew a signature." };
  }
  if (intent.provisions.length > 0 || intent.issues.length > 0) {
    return {
      status: "NOT_UNDERSTOOD",
      text: "Signatures and the like are acts on a treaty as a whole; ask for the treaty, or for stances on the article.",
    };
  }
  // "The convention" is no protocol.
  const isMeant = (id: string) =>
    intent.treaties.length > 0 || !intent.anyTreaty || lexicon.treaties.get(id)?.kind !== "protocol";
  return treaties.filter(isMeant).flatMap((treaty) =>
    actorChoices(setting).map((ids): Plan => {
      const [actorIds, reservers] = objectsToActor(intent) ? [[], ids] : [ids, []];
      const asked = { treaty, treatyLabel: label(treaty), actorIds, reservers };
      // A treaty that was not negotiated in the records is held for comparison: it is meant where it is named, or
      // where nothing is on record of those that were.
      const isFallback = intent.treaties.length === 0 && within === null && !isNegotiated(treaty);
      const isComplement = intent.isNegated && actorIds.length === 0;
      return {
        meaning: `${doneWords(intent.acts)}: the ${label(treaty)}`,
        isFallback,
        run: (run) => (isComplement ? runNotActed(run, asked, setting) : runActs(run, asked, setting)),
      };
    }),
  );
}
