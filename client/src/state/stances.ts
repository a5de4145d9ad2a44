import { SIDE_NAMES, type Side, type Stance } from "../api/contract.ts";

/** The closed list of stances as the explorer shows it: legend, edges, cells and words all read this one list. */
export const SIDES: readonly Side[] = SIDE_NAMES;

export const SIDE_OF: Readonly<Record<Stance, Side>> = {
  SUPPORTS: "FOR",
  SUPPORTS_WITH_RESERVATIONS: "FOR",
  CONCERNED: "CRITICAL",
  PROPOSES_AMENDMENT: "CRITICAL",
  OPPOSES: "AGAINST",
  CALLS_FOR_DELETION: "AGAINST",
  ABSTAINS: "NEITHER",
};

export const STANCES = Object.keys(SIDE_OF) as readonly Stance[];

export const stancesOf = (side: Side): readonly Stance[] => STANCES.filter((stance) => SIDE_OF[stance] === side);

/** From the strongest against to the mildest for: breaks ties where stances are told in the order of their number. */
const STRENGTH: readonly Stance[] = [
  "CALLS_FOR_DELETION",
  "OPPOSES",
  "PROPOSES_AMENDMENT",
  "CONCERNED",
  "SUPPORTS",
  "SUPPORTS_WITH_RESERVATIONS",
  "ABSTAINS",
];

export interface StanceTally {
  stance: Stance;
  actors: number;
}

interface Stood {
  stance: Stance;
  actor: { id: string };
}

/** How many actors took each stance: the most frequent first. An actor that took two counts under both. */
export function tallyStances(positions: readonly Stood[]): StanceTally[] {
  const actors = new Map<Stance, Set<string>>();
  for (const { stance, actor } of positions) actors.set(stance, (actors.get(stance) ?? new Set()).add(actor.id));
  return [...actors]
    .map(([stance, ids]) => ({ stance, actors: ids.size }))
    .sort((a, b) => b.actors - a.actors || STRENGTH.indexOf(a.stance) - STRENGTH.indexOf(b.stance));
}

/** Rows in the order of their tally, then by date as the source gives it. */
export function sortByTally<Row extends Stood & { date: string | null }>(rows: readonly Row[]): Row[] {
  const order = tallyStances(rows).map(({ stance }) => stance);
  return [...rows].sort(
    (a, b) => order.indexOf(a.stance) - order.indexOf(b.stance) || (a.date ?? "9").localeCompare(b.date ?? "9"),
  );
}
