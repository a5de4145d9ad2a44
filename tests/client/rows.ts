import type { ActorName, PositionRow, ProvisionName, VersionName } from "../../client/src/api/contract.ts";
import { SIDE_OF } from "../../client/src/state/stances.ts";

/** Rows for tests: only what a test is about is given, the rest is plain. */
export const actor = (id: string, name = id): ActorName => ({ id, label: name, name, kind: "STATE" });

export const version = (id: string, date: string | null, isFinal = false): VersionName => ({
  id: `uncc/${id}`,
  label: id,
  symbol: null,
  date,
  isFinal,
});

export const provision = (of: VersionName, number: string): ProvisionName => ({
  id: `${of.id}/${number}`,
  label: `Article ${number}`,
  number,
  title: null,
  version: of,
});

export function row(given: Partial<PositionRow> = {}): PositionRow {
  const stance = given.stance ?? "SUPPORTS";
  return {
    id: "pos-1",
    label: "",
    actor: actor("state:jp", "Japan"),
    stance,
    side: SIDE_OF[stance],
    via: null,
    inherited: false,
    provision: null,
    provisions: [],
    provisionInferred: false,
    version: null,
    target: null,
    issues: [],
    ask: null,
    date: null,
    forum: null,
    confidence: "HIGH",
    note: null,
    evidence: [],
    ...given,
  };
}
