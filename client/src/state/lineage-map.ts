import type { MapProvision, MapStep, MapVersion } from "../api/lineage.ts";
import type { LineageSpan } from "./place.ts";

/** A provision in one version, where it is drawn. */
export interface MapNode {
  id: string;
  number: string;
  title: string | null;
  column: number;
  row: number;
  role: "focus" | "follower" | "other";
}
export interface MapLink {
  id: string;
  from: MapNode;
  to: MapNode;
  role: MapNode["role"];
  /** What happened, where it is more than that nothing did. */
  change: string | null;
}
export interface LineageMap {
  versions: readonly MapVersion[];
  nodes: readonly MapNode[];
  links: readonly MapLink[];
  rows: number;
  /** The provisions of the line that is told, by version, oldest first. */
  line: readonly { version: MapVersion; provisions: readonly MapProvision[] }[];
  /** The line of the provision that took the number in the end; empty where none did. */
  follower: readonly { version: MapVersion; provisions: readonly MapProvision[] }[];
}

const natural = new Intl.Collator("en", { numeric: true });
const SILENT = new Set(["unchanged", "renumbered"]);
const NEAR = 4;
const MOST_ROWS = 22;

export function mapLineage(versions: readonly MapVersion[], focus: string, span: LineageSpan): LineageMap {
  const all = versions.flatMap((version) => version.provisions);
  const byId = new Map(all.map((one) => [one.id, one]));
  const steps = distinctSteps(all);
  const focusIds = reach(focus, steps);
  const followerIds = followerOf(versions, byId, focusIds, steps);
  const isShown = shownBy(focusIds, followerIds, byId, span);
  const shownVersions = versions.filter((version) => version.provisions.some(isShown));
  const shown = shownVersions.map((version) => ({ version, provisions: version.provisions.filter(isShown) }));
  const numbers = [...new Set(shown.flatMap(({ provisions }) => provisions.map((one) => one.number)))].sort(byNumber);
  const role = (id: string): MapNode["role"] =>
    focusIds.has(id) ? "focus" : followerIds.has(id) ? "follower" : "other";
  const nodes = shown.flatMap(({ provisions }, column) =>
    provisions.map(
      ({ id, number, title }): MapNode => ({ id, number, title, column, row: numbers.indexOf(number), role: role(id) }),
    ),
  );
  const placed = new Map(nodes.map((node) => [node.id, node]));
  const links = steps.flatMap((step): MapLink[] => {
    const [from, to] = [placed.get(step.from?.id ?? ""), placed.get(step.to?.id ?? "")];
    if (from === undefined || to === undefined) return [];
    const relation = step.relation.toLowerCase();
    const change = SILENT.has(relation) ? null : relation.replaceAll("_", " ");
    return [{ id: `${from.id} ${to.id}`, from, to, role: from.role === to.role ? from.role : "other", change }];
  });
  const lineOf = (ids: ReadonlySet<string>) =>
    shownVersions.map((version) => ({ version, provisions: version.provisions.filter((one) => ids.has(one.id)) }));
  return {
    versions: shownVersions,
    nodes,
    links,
    rows: numbers.length,
    line: lineOf(focusIds),
    follower: followerIds.size === 0 ? [] : lineOf(followerIds),
  };
}

/** The preamble first, then by number as people count: 6, 6(2), 7, 10. */
const byNumber = (a: string, b: string): number => Number(/\d/.test(a)) - Number(/\d/.test(b)) || natural.compare(a, b);

function distinctSteps(provisions: readonly MapProvision[]): MapStep[] {
  const steps = new Map<string, MapStep>();
  for (const step of provisions.flatMap((one) => one.lineage)) {
    steps.set(`${step.from?.id} ${step.to?.id} ${step.version.id}`, step);
  }
  return [...steps.values()];
}

/** All that one provision was and became: back and forth along the steps, but never from a whole to its other parts. */
function reach(id: string, steps: readonly MapStep[]): Set<string> {
  const found = new Set([id]);
  for (const forward of [true, false]) {
    let edge = [id];
    while (edge.length > 0) {
      const next = steps.flatMap((step) => {
        const [at, to] = forward ? [step.from?.id, step.to?.id] : [step.to?.id, step.from?.id];
        return at !== undefined && to !== undefined && edge.includes(at) && !found.has(to) ? [to] : [];
      });
      for (const one of next) found.add(one);
      edge = next;
    }
  }
  return found;
}

/** The provision of the last version that bears a number which the line bore before and no longer bears. */
function followerOf(
  versions: readonly MapVersion[],
  byId: ReadonlyMap<string, MapProvision>,
  line: ReadonlySet<string>,
  steps: readonly MapStep[],
): Set<string> {
  const numbers = new Set([...line].map((id) => byId.get(id)?.number));
  const last = versions.at(-1)?.provisions ?? [];
  const borne = new Set(last.filter((one) => line.has(one.id)).map((one) => one.number));
  const heir = last.find((one) => numbers.has(one.number) && !borne.has(one.number));
  return heir === undefined || borne.size === 0 ? new Set() : reach(heir.id, steps);
}

function shownBy(
  focus: ReadonlySet<string>,
  follower: ReadonlySet<string>,
  byId: ReadonlyMap<string, MapProvision>,
  span: LineageSpan,
): (one: MapProvision) => boolean {
  const isLine = (one: MapProvision) => focus.has(one.id) || follower.has(one.id);
  if (span === "article") return isLine;
  const isWhole = (one: MapProvision) => isLine(one) || (one.parent === null && /^\d+$/.test(one.number));
  if (span === "whole") return isWhole;
  const borne = [...focus].map((id) => Number.parseInt(byId.get(id)?.number ?? "", 10)).filter(Number.isInteger);
  const [low, high] = [Math.min(...borne) - 1, Math.max(...borne) + 1];
  const near =
    high - low <= MOST_ROWS
      ? (number: number) => number >= Math.min(low, high - 2 * NEAR) && number <= Math.max(high, low + 2 * NEAR)
      : (number: number) => borne.some((one) => Math.abs(one - number) <= NEAR);
  return (one) => isLine(one) || (isWhole(one) && near(Number(one.number)));
}

/** How high the words of a change stand when two share a gap. */
export const changesOf = (map: LineageMap): MapLink[] =>
  map.links.filter((link) => link.role === "focus" && link.change !== null);
