import type { LineageRow, ProvisionName, VersionName } from "../api/contract.ts";
import { reading } from "../text.ts";

/** One number that a provision carried, from one version to another. */
export interface Stop {
  number: string;
  first: VersionName;
  last: VersionName;
  /** What happened on the way here, where it is more than "unchanged". */
  change: string | null;
  /** Whether this is the one that the question meant. */
  meant: boolean;
  id: string;
}

const SILENT_RELATIONS = new Set(["unchanged", "renumbered"]);

/** The provision's numbers through the versions, oldest first; equal numbers in a row are one stop, the adopted text its own. */
export function lineageStops(steps: readonly LineageRow[], meant: ProvisionName): Stop[] {
  const stops: Stop[] = [];
  for (const [version, provisions] of provisionsByVersion(steps, meant)) {
    const number = provisions.map((provision) => provision.number).join(" and ");
    const isMeant = provisions.some((provision) => provision.id === meant.id);
    const change = changeInto(steps, provisions);
    const previous = stops.at(-1);
    if (previous !== undefined && previous.number === number && change === null && !version.isFinal) {
      previous.last = version;
      previous.meant ||= isMeant;
      continue;
    }
    const [first] = provisions;
    if (first !== undefined)
      stops.push({ number, first: version, last: version, change, meant: isMeant, id: first.id });
  }
  return stops;
}

/** The version in which it was dropped, if it was. */
export const droppedIn = (steps: readonly LineageRow[]): VersionName | null =>
  steps.find((step) => step.to === null)?.version ?? null;

/** The steps on which something happened: a move, a new wording, a new number, a split, a merger, an end. */
export const tellingSteps = (steps: readonly LineageRow[]): LineageRow[] =>
  steps
    .filter((step) => step.relation.toLowerCase() !== "unchanged" || step.explanation !== null)
    .filter((step) => step.relation.toLowerCase() !== "unchanged" || step.from?.number !== step.to?.number);

function provisionsByVersion(steps: readonly LineageRow[], meant: ProvisionName): Map<VersionName, ProvisionName[]> {
  const byId = new Map<string, ProvisionName>();
  for (const step of steps) for (const end of [step.from, step.to]) if (end !== null) byId.set(end.id, end);
  if (byId.size === 0) byId.set(meant.id, meant);
  const versions = new Map<string, [VersionName, ProvisionName[]]>();
  for (const provision of byId.values()) {
    const entry = versions.get(provision.version.id) ?? [provision.version, []];
    entry[1].push(provision);
    versions.set(provision.version.id, entry);
  }
  const order = [...versions.values()].sort(([a], [b]) => compareVersions(a, b));
  return new Map(order);
}

/** By date where both have one; the adopted text last. */
function compareVersions(a: VersionName, b: VersionName): number {
  if (a.isFinal !== b.isFinal) return a.isFinal ? 1 : -1;
  return (a.date ?? "").localeCompare(b.date ?? "");
}

function changeInto(steps: readonly LineageRow[], provisions: readonly ProvisionName[]): string | null {
  const relations = steps
    .filter((step) => step.to !== null && provisions.some((provision) => provision.id === step.to?.id))
    .map((step) => step.relation.toLowerCase().replaceAll("_", " "))
    .filter((relation) => !SILENT_RELATIONS.has(relation));
  return relations.length === 0 ? null : [...new Set(relations)].join(" and ");
}

/** "Rev.1 (November 2023)" is "Rev.1" where its date stands beside it. */
export const versionWord = (version: Pick<VersionName, "isFinal" | "label">): string =>
  version.isFinal ? reading.adopted : version.label.replace(/\s*\([^)]*\)$/, "");
