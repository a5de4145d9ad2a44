import type { PositionFilter } from "../api/operations.ts";
import type { RecordRef } from "./place.ts";

/** The positions that belong to a record. */
export function scopeFilter({ kind, id }: RecordRef): PositionFilter {
  switch (kind) {
    case "actor":
      return { actors: [id] };
    case "provision":
      return { provisions: [id] };
    case "issue":
      return { issues: [id] };
    case "document":
      return { documents: [id] };
    case "treaty":
      return { treaty: id };
    case "position":
      return { ids: [id] };
  }
}
