import type { EvidenceRow, Named, PartialDate, VersionName } from "../api/contract.ts";
import type { EventRow, TimelineVote } from "../api/timeline.ts";
import { timeline as text } from "../text.ts";
import { versionWord } from "./lineage-line.ts";

/** Something dated that is no position: a vote, a draft, an event. */
export interface Moment {
  id: string;
  kind: "vote" | "version" | "event";
  date: PartialDate;
  label: string;
  detail: string | null;
  evidence: readonly EvidenceRow[];
  /** Where a draft leads: to its treaty. */
  treaty: string | null;
}

interface Told {
  votes: { nodes: readonly TimelineVote[] };
  events: readonly EventRow[];
  treaties: { nodes: readonly (Named & { versions: readonly VersionName[] })[] };
}

/** In order of time; of treaties with one text only, that text is no draft. */
export function toMoments({ votes, events, treaties }: Told, treaty: string | null): Moment[] {
  const drafts = treaties.nodes.filter((one) => (treaty === null || one.id === treaty) && one.versions.length > 1);
  const moments = [
    ...votes.nodes.map((vote) => ({
      id: vote.id,
      kind: "vote" as const,
      date: vote.date,
      label: vote.subject,
      detail: [
        vote.body,
        vote.inFavour === null ? null : text.vote(vote.inFavour, vote.against ?? 0, vote.abstaining ?? 0),
        vote.outcome,
      ]
        .filter((part) => part !== null)
        .join(". "),
      evidence: vote.evidence,
      treaty: null,
    })),
    ...drafts.flatMap((one) =>
      one.versions.map((version) => ({
        id: version.id,
        kind: "version" as const,
        date: version.date,
        label: versionWord(version),
        detail: version.symbol,
        evidence: [],
        treaty: one.id,
      })),
    ),
    ...events.map((event) => ({
      id: event.id,
      kind: "event" as const,
      date: event.date,
      label: event.label,
      detail: [event.place, event.description].filter((part) => part !== null && part !== "").join(". ") || null,
      evidence: [],
      treaty: null,
    })),
  ];
  return moments
    .flatMap(({ date, ...rest }): Moment[] => (date === null ? [] : [{ ...rest, date }]))
    .sort((a, b) => a.date.localeCompare(b.date) || a.id.localeCompare(b.id));
}
