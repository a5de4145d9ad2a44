import type { Properties } from "../../store/statements/load.ts";

export type LinkType =
  | "BY"
  | "UNDER"
  | "OBJECTS_TO"
  | "REFERS_TO"
  | "EVIDENCED_BY"
  | "TAKEN_BY"
  | "VIA"
  | "ON"
  | "ABOUT"
  | "MEMBER_OF";

export interface StagedLink {
  readonly type: LinkType;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

export interface StagedCast {
  readonly vote: string;
  readonly choice: string;
  readonly actor: string;
  /** Whether the source brings the actor, so that it is staged too. */
  readonly isOwn: boolean;
}

/** What one record becomes: nodes and relationships to be staged. */
export interface StagedRows {
  readonly nodes?: readonly Properties[];
  readonly links?: readonly StagedLink[];
  readonly casts?: readonly StagedCast[];
}

/** The key by which a staged node is found until it is published. */
export function stagedKey(key: string): string {
  return `staged:${key}`;
}
