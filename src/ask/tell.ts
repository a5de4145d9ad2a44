import { shortName } from "../domain/labels.ts";
import type { Stance } from "../domain/lists.ts";
import { STANCES } from "../domain/lists.ts";
import type { FoundPosition } from "./rows.ts";

/** "1 actor", "2 actors" */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** "A", "A and B", "A, B and C"; past `most` names the rest are counted. */
export function listed(names: readonly string[], most = 8): string {
  if (names.length > most) return `${names.slice(0, most).join(", ")} and ${names.length - most} more`;
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** "9 February 2024", "February 2024", "2024": as precise as the date is. */
export function dated(date: string): string {
  const [year = "", month, day] = date.split("-");
  const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
  return [...(day === undefined ? [] : [String(Number(day))]), ...(name === undefined ? [] : [name]), year].join(" ");
}

/** The strongest stance first: against before critical, then for, then neither. */
const TOLD: readonly (readonly [Stance, string, string])[] = [
  ["CALLS_FOR_DELETION", "calls for deletion", "call for deletion"],
  ["OPPOSES", "opposes", "oppose"],
  ["PROPOSES_AMENDMENT", "proposes an amendment", "propose an amendment"],
  ["CONCERNED", "is concerned", "are concerned"],
  ["SUPPORTS_WITH_RESERVATIONS", "supports with reservations", "support with reservations"],
  ["SUPPORTS", "supports", "support"],
  ["ABSTAINS", "abstains", "abstain"],
];

/** "Against: Human Rights Watch and ARTICLE 19 call for deletion; X opposes. Critical: EFF proposes an amendment." */
export function tellStances(positions: readonly FoundPosition[]): string {
  const sides = [
    ["Against", "AGAINST"],
    ["Critical", "CRITICAL"],
    ["For", "FOR"],
    ["Neither", "NEITHER"],
  ] as const;
  return sides
    .flatMap(([word, side]) => {
      const told = TOLD.flatMap(([stance, one, many]) => {
        const names = [
          ...new Set(
            positions
              .filter((position) => position.side === side && position.stance === stance)
              .map(({ actor }) => shortName(actor.name)),
          ),
        ];
        return names.length === 0 ? [] : [`${listed(names)} ${names.length === 1 ? one : many}`];
      });
      return told.length === 0 ? [] : [`${word}: ${told.join("; ")}.`];
    })
    .join(" ");
}

/** "5 actors, 2 of them states and 3 others" */
export function tellActors(positions: readonly FoundPosition[]): string {
  const actors = new Map(positions.map(({ actor }) => [actor.id, actor.kind]));
  const states = [...actors.values()].filter((kind) => kind === "STATE").length;
  const others = actors.size - states;
  if (states === actors.size) return counted(states, "state");
  const rest = counted(others, "other");
  return states === 0
    ? `${counted(actors.size, "actor")}, no state among them`
    : `${counted(actors.size, "actor")}, ${states} of them ${states === 1 ? "a state" : "states"} and ${rest}`;
}

/** Doubts that a reader must know of: low confidence, links made in compiling, inherited positions, a page cut off. */
export function tellDoubts(positions: readonly FoundPosition[], totalCount: number): string {
  const count = (test: (position: FoundPosition) => boolean) => positions.filter(test).length;
  const [low, inferred, inherited] = [
    count(({ confidence }) => confidence === "LOW"),
    count(({ provisionInferred }) => provisionInferred),
    count((one) => one.inherited),
  ];
  const record = (number: number) => (number === 1 ? "1 record" : `${number} records`);
  return [
    ...(totalCount > positions.length ? [`The first ${positions.length} of ${totalCount} records are given.`] : []),
    ...(inherited > 0 ? [`${record(inherited)} ${inherited === 1 ? "is" : "are"} inherited from a group.`] : []),
    ...(low > 0 ? [`${record(low)} of low confidence: check before use.`] : []),
    ...(inferred > 0 ? [`In ${record(inferred)} the number was added in compiling.`] : []),
  ].join(" ");
}

const PHRASES: readonly (readonly [string, readonly Stance[]])[] = [
  ["against it or critical of it", ["CONCERNED", "PROPOSES_AMENDMENT", "CALLS_FOR_DELETION", "OPPOSES"]],
  ["against it", ["CALLS_FOR_DELETION", "OPPOSES"]],
  ["for its deletion", ["CALLS_FOR_DELETION"]],
  ["for it", ["SUPPORTS", "SUPPORTS_WITH_RESERVATIONS"]],
  ["for it with reservations", ["SUPPORTS_WITH_RESERVATIONS"]],
  ["concerned about it", ["CONCERNED"]],
  ["for it with reservations, or concerned about it", ["SUPPORTS_WITH_RESERVATIONS", "CONCERNED"]],
  ["for an amendment of it", ["PROPOSES_AMENDMENT"]],
  ["neither for nor against it", ["ABSTAINS"]],
  ["for or against it", ["SUPPORTS", "SUPPORTS_WITH_RESERVATIONS", "CALLS_FOR_DELETION", "OPPOSES"]],
];

/** Where the stances asked for put an actor: "against it or critical of it"; empty where all are asked for. */
export function stanceWords(stances: readonly Stance[]): string {
  const asked = STANCES.filter((stance) => stances.includes(stance));
  if (asked.length === 0 || asked.length === STANCES.length) return "";
  const known = PHRASES.find(([, list]) => list.join() === asked.join());
  if (known) return known[0];
  const missing = PHRASES.find(
    ([, list]) => list.length + asked.length === STANCES.length && list.every((stance) => !asked.includes(stance)),
  );
  if (missing) return `not ${missing[0]}, as far as on record`;
  return `(${asked.map((stance) => stance.toLowerCase().replaceAll("_", " ")).join(", ")})`;
}

/** "Article 6(2)"; "Preamble" for what bears no number. */
export const articleNamed = (number: string) => (/^\d/.test(number) ? `Article ${number}` : number.replace(/^p/, "P"));
