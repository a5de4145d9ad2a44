import { z } from "zod";
import { declareStatement } from "../statement.ts";
import { byIds, byTreaties, count, maybe, text, texts } from "./shapes.ts";

const provision = z.object({
  id: text,
  number: text,
  numberKey: text,
  label: text,
  title: maybe,
  aliases: texts,
  summary: maybe,
  chapter: maybe,
  versionId: text,
  treatyId: text,
  versionOrder: count,
});
export type ProvisionNode = z.infer<typeof provision>;
const withParents = z.object({ provision, parents: texts });

export const getProvisions = declareStatement("read/get-provisions", byIds, withParents);
export const listProvisionsByVersion = declareStatement(
  "read/list-provisions-by-version",
  z.strictObject({ versionIds: texts }),
  withParents,
);
export const listParts = declareStatement("read/list-parts", byIds, z.object({ wholeId: text, partId: text }));
export const listAllParts = declareStatement("read/list-all-parts", byIds, z.object({ id: text, partId: text }));

const step = { relation: text, explanation: maybe, confidence: text, sources: texts, order: count };
export const traceLineage = declareStatement(
  "read/trace-lineage",
  byIds,
  z.object({ id: text, fromId: text, toId: text, ...step }),
);
export type LineageRow = z.infer<(typeof traceLineage)["row"]>;

export const listLineageEnds = declareStatement(
  "read/list-lineage-ends",
  byIds,
  z.object({
    id: text,
    end: z.enum(["dropped", "new"]),
    versionId: text,
    order: count,
    explanation: maybe,
    confidence: text,
    sources: texts,
  }),
);
export const listLineageFamily = declareStatement(
  "read/list-lineage-family",
  byIds,
  z.object({ id: text, memberId: text }),
);
export const listProvisionReach = declareStatement(
  "read/list-provision-reach",
  byIds,
  z.object({ id: text, memberId: text }),
);
export const listLineage = declareStatement(
  "read/list-lineage",
  byTreaties,
  z.object({ fromId: text, toId: text, relation: text }),
);
export const listParallels = declareStatement(
  "read/list-parallels",
  byIds,
  z.object({ id: text, relation: text, otherKey: text, explanation: maybe, confidence: text }),
);
export const listIssuesByProvision = declareStatement(
  "read/list-issues-by-provision",
  byIds,
  z.object({ provisionId: text, issueId: text }),
);
export const listProvisionNames = declareStatement(
  "read/list-provision-names",
  byTreaties,
  z.object({
    id: text,
    number: text,
    versionId: text,
    treatyId: text,
    title: maybe,
    aliases: texts,
    versionOrder: count,
  }),
);
export type ProvisionName = z.infer<(typeof listProvisionNames)["row"]>;
