import { z } from "zod";
import { declareStatement } from "../statement.ts";
import { byLinkType } from "./link-types.ts";
import { text } from "./shapes.ts";

/** Property values that both engines keep alike: no maps, no nulls, lists of one type. */
export const properties = z.record(text, z.union([text, z.number(), z.boolean(), z.array(text)]));
export type Properties = z.infer<typeof properties>;

const nothing = z.object({});
const nodes = z.strictObject({ rows: z.array(z.strictObject({ id: text, properties })) });
const links = z.strictObject({ rows: z.array(z.strictObject({ from: text, to: text, properties })) });
const release = z.strictObject({ release: text });

const node = (name: string) => declareStatement(`load/merge-${name}`, nodes, nothing);
const link = (name: string) => declareStatement(`load/link-${name}`, links, nothing);

export const mergeNodes = {
  Treaty: node("treaties"),
  TextVersion: node("versions"),
  Provision: node("provisions"),
  IssueArea: node("issues"),
  Position: node("positions"),
  Document: node("documents"),
  Vote: node("votes"),
  TreatyAction: node("actions"),
  Event: node("events"),
  Region: node("regions"),
  Gap: node("gaps"),
};

export const mergeActors = declareStatement(
  "load/merge-actors",
  z.strictObject({ rows: z.array(z.strictObject({ id: text, label: text, properties })) }),
  nothing,
);

export const linkNodes = byLinkType(link);

export const linkMembers = declareStatement(
  "load/link-member-of",
  z.strictObject({ rows: z.array(z.strictObject({ from: text, to: text, id: text, properties })) }),
  nothing,
);

export const removeStaleLinks = declareStatement("load/remove-stale-links", release, nothing);
export const removeStaleEntities = declareStatement("load/remove-stale-entities", release, nothing);
export const removeStaleRegions = declareStatement("load/remove-stale-regions", release, nothing);
export const removeStaleGaps = declareStatement("load/remove-stale-gaps", release, nothing);
export const mergeDataset = declareStatement("load/merge-dataset", z.strictObject({ id: text, properties }), nothing);
