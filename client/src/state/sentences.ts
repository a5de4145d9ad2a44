import type { PositionRow } from "../api/contract.ts";
import { positionText, stanceWords } from "../text.ts";
import { formatDate } from "./dates.ts";
import { STANCES, tallyStances } from "./stances.ts";

/** "Six support it, four propose an amendment and ten call for its deletion", in the order for, critical, against. */
export function tallySentence(positions: readonly Pick<PositionRow, "stance" | "actor">[]): string {
  const tallies = tallyStances(positions).sort((a, b) => STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance));
  const parts = tallies.map(({ stance, actors }) => {
    const words = stanceWords[stance];
    return `${inWords(actors)} ${actors === 1 ? words.one : words.many}`;
  });
  const text = joinWords(parts);
  return text === "" ? "" : `${text[0]?.toUpperCase()}${text.slice(1)}.`;
}

/** "Iran calls for deletion of Article 6(2), 8 August 2024." */
export function stanceSentence(
  actor: string,
  stance: PositionRow["stance"],
  target: string,
  date: string | null,
): string {
  const when = date === null ? "" : `, ${formatDate(date, "long")}`;
  return `${actor} ${stanceWords[stance].on(target)}${when}.`;
}

/** "First proposes an amendment, then calls for deletion.": one stance after the other, equal ones in a row told once. */
export function courseSentence(positions: readonly Pick<PositionRow, "stance" | "date">[]): string {
  const oldestFirst = positions
    .filter((row) => row.date !== null)
    .sort((a, b) => (a.date ?? "").localeCompare(b.date ?? ""));
  const course = oldestFirst.filter((row, at) => row.stance !== oldestFirst[at - 1]?.stance);
  if (course.length < 2) return "";
  const words = course.map((row) => stanceWords[row.stance].one);
  return `First ${words.join(", then ")}.`;
}

/** In whose name a position was taken. */
export function nameSentence(position: Pick<PositionRow, "via" | "inherited">): string {
  if (position.via === null) return position.inherited ? positionText.inheritedAlone : positionText.ownName;
  return position.inherited ? positionText.inherited(position.via.name) : positionText.through(position.via.name);
}

/** What a position is on, as a reader would call it. */
export function targetOf(position: Pick<PositionRow, "provision" | "target" | "version" | "issues">): string {
  if (position.provision !== null) return shortLabel(position.provision.label);
  return position.target ?? position.version?.label ?? position.issues[0]?.label ?? "";
}

/** "Article 17 (Rev.2 (February 2024))" is "Article 17 (Rev.2)": the month stands where versions are listed. */
export const shortLabel = (label: string): string => label.replace(/ \((?:[A-Z][a-z]+ )?\d{4}\)(?=\)$)/, "");

export function joinWords(parts: readonly string[]): string {
  const [last] = parts.slice(-1);
  if (last === undefined) return "";
  return parts.length === 1 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
}

const NUMBERS = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
];
export const inWords = (count: number): string => NUMBERS[count] ?? String(count);
