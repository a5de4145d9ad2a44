import { lexiconOf } from "../lexicon.ts";
import { given, type Outcome, type Plan, type Planned, readingOf, type Setting } from "../plan.ts";
import { CHANGES, CONTESTED } from "../requests.ts";
import { changesData, contestedData } from "../rows.ts";
import { actorChoices, targetsOf } from "../targets.ts";
import { counted, listed } from "../tell.ts";
import type { Run } from "../types.ts";

async function runContested(run: Run, treaty: string | undefined, label: string): Promise<Outcome> {
  const variables = given({ treaty });
  const { contested } = contestedData.parse(await run(CONTESTED, variables));
  const told = contested.map(
    ({ provision, actors, states }) =>
      `${provision.label}${provision.title === null ? "" : `, ${provision.title}`} (${counted(actors, "actor")}, ${counted(states, "state")} among them)`,
  );
  return {
    reading: readingOf({
      meaning: `The most contested provisions${label}: how many actors are against or critical`,
      query: CONTESTED,
      variables,
      provisionIds: contested.map(({ provision }) => provision.id),
    }),
    text: `Most contested by the number of actors against or critical: ${listed(told, 10)}.`,
    hasRecords: contested.length > 0,
  };
}

/** Which provisions are most contested. */
export function planContested(setting: Setting): Planned {
  const { intent, within, vocabulary } = setting;
  const lexicon = lexiconOf(vocabulary);
  const treaties = intent.treaties.length > 0 ? intent.treaties : [within ?? lexicon.mainTreaty ?? undefined];
  return treaties.map(
    (treaty): Plan => ({
      meaning: "contested",
      run: (run) =>
        runContested(
          run,
          treaty,
          treaty === undefined ? "" : ` of the ${lexicon.treaties.get(treaty)?.label ?? treaty}`,
        ),
    }),
  );
}

async function runChanges(run: Run, variables: Record<string, unknown>, meaning: string): Promise<Outcome> {
  const { changes } = changesData.parse(await run(CHANGES, variables));
  const told = changes.map(({ actor, provision, positions }) => {
    const steps = positions.map(
      ({ stance, date }) => `${stance.toLowerCase().replaceAll("_", " ")}${date === null ? "" : ` (${date})`}`,
    );
    return `${actor.name} on ${provision.label}: ${steps.join(", then ")}`;
  });
  const nodes = [
    ...new Map(changes.flatMap(({ positions }) => positions).map((position) => [position.id, position])).values(),
  ];
  const actors = [...new Set(changes.map(({ actor }) => actor.id))];
  const documents = [...new Set(nodes.flatMap(({ evidence }) => evidence.map(({ document }) => document.id)))];
  const dates = nodes.flatMap(({ date }) => date ?? []).sort();
  const states = new Set(changes.filter(({ actor }) => actor.kind === "STATE").map(({ actor }) => actor.id)).size;
  return {
    reading: readingOf({
      meaning,
      query: CHANGES,
      variables,
      actorIds: actors,
      provisionIds: [...new Set(changes.map(({ provision }) => provision.id))],
      positionIds: nodes.map(({ id }) => id),
      documentIds: documents,
      coverage: {
        actorsOnRecord: actors.length,
        statesOnRecord: states,
        statesSilent: 0,
        documents: documents.length,
        from: dates[0] ?? null,
        to: dates.at(-1) ?? null,
        note: "Only stances of different sides on one provision, on different days, count as a change.",
      },
    }),
    text:
      changes.length === 0
        ? `No change of side is on record: ${meaning}.`
        : `${counted(actors.length, "actor")} ${actors.length === 1 ? "is" : "are"} on record on different sides of one provision on different days. ${listed(told, 8)}.`,
    hasRecords: changes.length > 0,
  };
}

/** Who changed position, at all or on a provision. */
export function planChanges(setting: Setting): Planned {
  const { intent, within, vocabulary } = setting;
  const lexicon = lexiconOf(vocabulary);
  const targets = targetsOf(setting, false);
  if ("status" in targets) return targets;
  return targets.flatMap(({ provisionIds, words, treatyId }) =>
    actorChoices(setting).map((actors): Plan => {
      const treaty = intent.treaties[0] ?? within ?? (provisionIds.length > 0 ? treatyId : null);
      const names = actors.map((id) => lexicon.actors.get(id)?.name ?? id);
      const meaning = `${names.length === 0 ? "Who" : listed(names)} changed position${words === "" ? "" : ` on ${words}`}`;
      return {
        meaning,
        run: (run) =>
          runChanges(run, given({ treaty, actors, actorKinds: intent.kinds, provisions: provisionIds }), meaning),
      };
    }),
  );
}
