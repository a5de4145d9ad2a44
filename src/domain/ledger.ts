import { words } from "./fold.ts";
import type { ActorKind, Confidence, Side, Stance } from "./lists.ts";
import { SIDES, STANCES } from "./lists.ts";
import { compareForListing, earliestDay, latestDay } from "./partial-date.ts";

/** What of a position is needed to choose, order and count it. */
export interface LedgerEntry {
  readonly id: string;
  readonly actorId: string;
  readonly actorKind: ActorKind;
  /** The groups through which the actor spoke: none or one. */
  readonly groups: readonly string[];
  readonly stance: Stance;
  readonly side: Side;
  readonly date: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly confidence: Confidence;
  /** The number of the provision was added in compiling. */
  readonly inferred: boolean;
  readonly treatyId: string | null;
  /** The treaty in whose negotiation it was taken. */
  readonly negotiationId: string | null;
  readonly versionId: string | null;
  readonly askText: string;
  readonly targets: readonly string[];
  readonly issueIds: readonly string[];
}

/** A filter with everything that hangs on the graph already followed: lineage, narrower issues, members. */
export interface Criteria {
  readonly ids?: ReadonlySet<string>;
  readonly actors?: ReadonlySet<string>;
  readonly exceptActors?: ReadonlySet<string>;
  readonly actorKinds?: ReadonlySet<ActorKind>;
  readonly via?: ReadonlySet<string>;
  readonly treaty?: string;
  readonly negotiation?: string;
  /** Provisions under all their numbers, with their parts. */
  readonly provisions?: ReadonlySet<string>;
  /** Events that the position is on. */
  readonly events?: ReadonlySet<string>;
  /** With `provisions`: the versions whose text alone is meant. */
  readonly versions?: ReadonlySet<string>;
  readonly issues?: ReadonlySet<string>;
  /** One of each set. */
  readonly allIssues?: readonly ReadonlySet<string>[];
  readonly stances?: ReadonlySet<Stance>;
  readonly sides?: ReadonlySet<Side>;
  readonly from?: string;
  readonly to?: string;
  readonly confidence?: ReadonlySet<Confidence>;
  readonly inferred?: boolean;
  readonly text?: string;
}

const hits = <T>(set: ReadonlySet<T> | undefined, values: readonly T[]) =>
  set === undefined || values.some((value) => set.has(value));

/** Whether each word begins a word of the text. Both are folded. */
export function holdsWords(text: string, wanted: string): boolean {
  const padded = ` ${text}`;
  return words(wanted).every((word) => padded.includes(` ${word}`));
}

/** Whether the entry meets every condition. A date must lie in the span whichever day it means. */
export function meets(entry: LedgerEntry, criteria: Criteria): boolean {
  return (
    hits(criteria.ids, [entry.id]) &&
    hits(criteria.actors, [entry.actorId]) &&
    criteria.exceptActors?.has(entry.actorId) !== true &&
    hits(criteria.actorKinds, [entry.actorKind]) &&
    hits(criteria.via, entry.groups) &&
    (criteria.treaty === undefined || entry.treatyId === criteria.treaty) &&
    (criteria.negotiation === undefined || entry.negotiationId === criteria.negotiation) &&
    hits(criteria.provisions, entry.targets) &&
    hits(criteria.events, entry.targets) &&
    (criteria.versions === undefined || (entry.versionId !== null && criteria.versions.has(entry.versionId))) &&
    hits(criteria.issues, entry.issueIds) &&
    (criteria.allIssues ?? []).every((issues) => hits(issues, entry.issueIds)) &&
    hits(criteria.stances, [entry.stance]) &&
    hits(criteria.sides, [entry.side]) &&
    hits(criteria.confidence, [entry.confidence]) &&
    (criteria.inferred === undefined || entry.inferred === criteria.inferred) &&
    (criteria.from === undefined || (entry.earliest !== null && entry.earliest >= earliestDay(criteria.from))) &&
    (criteria.to === undefined || (entry.latest !== null && entry.latest <= latestDay(criteria.to))) &&
    (criteria.text === undefined || holdsWords(entry.askText, criteria.text))
  );
}

/** By date, oldest first, the undated last; then by id, so that the order is total. */
export function compareByDate(a: LedgerEntry, b: LedgerEntry): number {
  return compareForListing(a.date, b.date) || compareIds(a.id, b.id);
}

/** By date, newest first, the undated last; then by id. */
export function compareByDateDescending(a: LedgerEntry, b: LedgerEntry): number {
  if (a.date === null || b.date === null) return compareByDate(a, b);
  return compareForListing(b.date, a.date) || compareIds(a.id, b.id);
}

export function compareIds(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

export interface SideTally {
  readonly side: Side;
  readonly positions: number;
  readonly actors: number;
}
export interface StanceTally {
  readonly stance: Stance;
  readonly positions: number;
  readonly actors: number;
}

function tally<K extends string>(
  keys: readonly K[],
  entries: readonly LedgerEntry[],
  keyOf: (entry: LedgerEntry) => K,
) {
  return keys.flatMap((key) => {
    const found = entries.filter((entry) => keyOf(entry) === key);
    return found.length === 0
      ? []
      : [{ key, positions: found.length, actors: new Set(found.map((entry) => entry.actorId)).size }];
  });
}

/** How many positions, by how many actors, each side has; sides without any are left out. */
export function tallySides(entries: readonly LedgerEntry[]): SideTally[] {
  return tally(SIDES, entries, ({ side }) => side).map(({ key, ...rest }) => ({ side: key, ...rest }));
}

/** How many positions, by how many actors, each stance has; stances without any are left out. */
export function tallyStances(entries: readonly LedgerEntry[]): StanceTally[] {
  return tally(STANCES, entries, ({ stance }) => stance).map(({ key, ...rest }) => ({ stance: key, ...rest }));
}

/** A span of membership, with its bounds as days. */
export interface MembershipSpan {
  readonly fromEarliest: string | null;
  readonly toLatest: string | null;
}

/**
 * Whether the membership held on every day that the date can mean, its own ends read as widely as they are imprecise:
 * who took part in a statement of December 2022 is covered by what the group said in December 2022. An end that was not
 * looked up is open; an undated stance is held against undated memberships only.
 */
export function heldOn(span: MembershipSpan, date: { earliest: string | null; latest: string | null }): boolean {
  const { earliest, latest } = date;
  return (
    (span.fromEarliest === null || (earliest !== null && span.fromEarliest <= earliest)) &&
    (span.toLatest === null || (latest !== null && latest <= span.toLatest))
  );
}
