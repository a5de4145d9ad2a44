import { shortName } from "../../domain/labels.ts";
import { lexiconOf } from "../lexicon.ts";
import { given, type Outcome, type Plan, type Planned, readingOf, type Setting } from "../plan.ts";
import { OBJECTIONS } from "../requests.ts";
import { objectionsData } from "../rows.ts";
import { actorChoices } from "../targets.ts";
import { counted, dated, listed } from "../tell.ts";
import type { Run } from "../types.ts";

/** Who objected to what an actor reserved or declared, as far as objections are linked to the act that they answer. */
async function runObjections(
  run: Run,
  actors: readonly string[],
  treaty: string | null,
  setting: Setting,
): Promise<Outcome> {
  const lexicon = lexiconOf(setting.vocabulary);
  const { time, kinds } = setting.intent;
  const variables = { filter: given({ treaty, kinds: ["RESERVATION", "DECLARATION"], actors }) };
  const { actions } = objectionsData.parse(await run(OBJECTIONS, variables));
  const isMeant = (date: string | null) =>
    time === null ||
    (date !== null &&
      (time.from === null || date >= time.from) &&
      (time.to === null || date.slice(0, time.to.length) <= time.to));
  const found = actions.nodes.flatMap(({ objections }) =>
    objections.filter(({ date, actor }) => isMeant(date) && (kinds.length === 0 || kinds.includes(actor.kind))),
  );
  const whose = listed(actors.map((id) => shortName(lexicon.actors.get(id)?.name ?? id)));
  const label = treaty === null ? "any treaty" : `the ${lexicon.treaties.get(treaty)?.label ?? treaty}`;
  const meaning = `Objections to what ${whose} reserved or declared under ${label}${time === null ? "" : `, ${time.words}`}`;
  const told = found.map(
    ({ actor, date }) => `${shortName(actor.name)} (${date === null ? "date not known" : dated(date)})`,
  );
  const states = new Set(found.filter(({ actor }) => actor.kind === "STATE").map(({ actor }) => actor.id)).size;
  const documents = new Set(found.flatMap(({ evidence }) => evidence.map(({ document }) => document.id)));
  const dates = found.flatMap(({ date }) => date ?? []).sort();
  return {
    reading: readingOf({
      meaning,
      query: OBJECTIONS,
      variables,
      actionIds: found.map(({ id }) => id),
      actorIds: [...new Set(found.map(({ actor }) => actor.id))],
      documentIds: [...documents],
      coverage: {
        actorsOnRecord: new Set(found.map(({ actor }) => actor.id)).size,
        statesOnRecord: states,
        statesSilent: 0,
        documents: documents.size,
        from: dates[0] ?? null,
        to: dates.at(-1) ?? null,
        note: `${counted(actions.totalCount, "reservation or declaration", "reservations and declarations")} of ${whose} on record; an objection that names no one act is linked to none.`,
      },
    }),
    text:
      found.length === 0
        ? `No objection on record: ${meaning}.`
        : `${counted(found.length, "objection")} on record to what ${whose} reserved or declared under ${label}: ${listed(told, 20)}.`,
    hasRecords: found.length > 0,
  };
}

/** "Who objected to the reservations of X to a treaty?" */
export function planObjections(setting: Setting): Planned {
  const { intent, within } = setting;
  const treaties = intent.treaties.length > 0 ? intent.treaties : [within];
  return treaties.flatMap((treaty) =>
    actorChoices(setting).map(
      (actors): Plan => ({
        meaning: "objections to reservations",
        run: (run) => runObjections(run, actors, treaty, setting),
      }),
    ),
  );
}
