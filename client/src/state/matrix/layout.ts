import type { ActorMeta } from "../../api/matrix.ts";
import type { Group } from "./groups.ts";

/** A line of the grid: the head of a group, or an actor in it. */
export type Line =
  | { kind: "group"; id: string; group: Group; folded: boolean }
  | { kind: "actor"; id: string; actor: ActorMeta; group: Group };

export function toLines(groups: readonly Group[], folded: readonly string[]): Line[] {
  return groups.flatMap((group): Line[] => {
    const isFolded = folded.includes(group.id);
    const head: Line = { kind: "group", id: `group ${group.id}`, group, folded: isFolded };
    if (isFolded) return [head];
    const actors = group.actors.map((actor): Line => ({ kind: "actor", id: `${group.id} ${actor.id}`, actor, group }));
    return [head, ...actors];
  });
}

export interface Span {
  from: number;
  to: number;
}

/** What of a long list is in sight, with some more on either side so that a scroll finds it drawn. */
export function inSight(count: number, size: number, scrolled: number, room: number, spare: number): Span {
  return {
    from: Math.max(0, Math.floor(scrolled / size) - spare),
    to: Math.min(count, Math.ceil((scrolled + room) / size) + spare),
  };
}

/** Where the keyboard is: line 0 is the head, column 0 the names. */
export interface Spot {
  line: number;
  column: number;
}

/** The next place for a key; null where the key is not one of the grid's. */
export function moveSpot(spot: Spot, key: string, ctrl: boolean, lines: readonly Line[], columns: number): Spot | null {
  const { line, column } = spot;
  const at = (to: Partial<Spot>): Spot => ({
    line: Math.min(lines.length, Math.max(0, to.line ?? line)),
    column: Math.min(columns, Math.max(0, to.column ?? column)),
  });
  const groupsAt = lines.flatMap((one, index) => (one.kind === "group" ? [index + 1] : []));
  switch (key) {
    case "ArrowDown":
      return at({ line: line + 1 });
    case "ArrowUp":
      return at({ line: line - 1 });
    case "ArrowRight":
      return at({ column: column + 1 });
    case "ArrowLeft":
      return at({ column: column - 1 });
    case "Home":
      return ctrl ? at({ line: 0, column: 0 }) : at({ column: 0 });
    case "End":
      return ctrl ? at({ line: lines.length, column: columns }) : at({ column: columns });
    case "PageDown":
      return at({ line: groupsAt.find((one) => one > line) ?? lines.length });
    case "PageUp":
      return at({ line: groupsAt.findLast((one) => one < line) ?? 0 });
    default:
      return null;
  }
}

/** Columns of one chapter in a row, for the line above their heads. */
export function toChapters(columns: readonly { chapter: string | null }[]): (Span & { chapter: string | null })[] {
  const runs: (Span & { chapter: string | null })[] = [];
  for (const [at, { chapter }] of columns.entries()) {
    const last = runs.at(-1);
    if (last !== undefined && last.chapter === chapter) last.to = at + 1;
    else runs.push({ from: at, to: at + 1, chapter });
  }
  return runs;
}
