import type { z } from "zod";
import type { actor, member, region } from "./format/actors.ts";
import type { actionRow, datasetFile, event, voteFile } from "./format/acts.ts";
import type { documentFile, furtherEvidence, position } from "./format/documents.ts";
import type { issue } from "./format/issues.ts";
import type { lineageFile, parallel, passage, provision, treaty, version } from "./format/treaty.ts";
import type { Place } from "./place.ts";

export type Placed<T> = T & { readonly readAt: Place };

export type ActorRecord = Placed<z.infer<typeof actor>>;
export type MemberRecord = Placed<z.infer<typeof member> & { group: string }>;
export type RegionRecord = Placed<z.infer<typeof region>>;
export type IssueRecord = Placed<z.infer<typeof issue>>;
export type TreatyRecord = Placed<z.infer<typeof treaty>>;
/** `order` is the place among the treaty's versions, from 1. */
export type VersionRecord = Placed<z.infer<typeof version> & { treaty: string; order: number }>;
/** `id` is the version's id, a slash and the number; `parent` the id of the containing provision. */
export type ProvisionRecord = Placed<
  z.infer<typeof provision> & { id: string; version: string; treaty: string; parent: string | null }
>;
export type PassageRecord = Placed<z.infer<typeof passage> & { treaty: string }>;
export type ParallelRecord = Placed<z.infer<typeof parallel>>;
export type RemarkRecord = Placed<NonNullable<z.infer<typeof lineageFile>["remarks"]>[number] & { treaty: string }>;
export type DocumentRecord = Placed<Omit<z.infer<typeof documentFile>, "positions" | "evidence">>;
/** `document` is the one in whose file the position stands. */
export type PositionRecord = Placed<z.infer<typeof position> & { document: string }>;
export type FurtherEvidenceRecord = Placed<z.infer<typeof furtherEvidence> & { document: string }>;
export type VoteRecord = Placed<z.infer<typeof voteFile> & { treaty: string }>;
export type ActionRecord = Placed<z.infer<typeof actionRow> & { treaty: string }>;
export type EventRecord = Placed<z.infer<typeof event> & { treaty: string }>;

/** All of graph/data, checked and typed: what a store is loaded from. */
export interface Dataset {
  readonly meta: z.infer<typeof datasetFile>;
  /** SHA-256 over the names and bytes of all files, in hexadecimal. */
  readonly hash: string;
  readonly regions: readonly RegionRecord[];
  readonly actors: readonly ActorRecord[];
  readonly members: readonly MemberRecord[];
  readonly issues: readonly IssueRecord[];
  readonly treaties: readonly TreatyRecord[];
  readonly versions: readonly VersionRecord[];
  readonly provisions: readonly ProvisionRecord[];
  readonly passages: readonly PassageRecord[];
  readonly parallels: readonly ParallelRecord[];
  readonly remarks: readonly RemarkRecord[];
  readonly documents: readonly DocumentRecord[];
  readonly positions: readonly PositionRecord[];
  readonly furtherEvidence: readonly FurtherEvidenceRecord[];
  readonly votes: readonly VoteRecord[];
  readonly actions: readonly ActionRecord[];
  readonly events: readonly EventRecord[];
}
