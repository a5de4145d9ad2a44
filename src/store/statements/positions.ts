import { z } from "zod";
import { ACTOR_KINDS, CONFIDENCES, SIDES, STANCES } from "../../domain/lists.ts";
import { declareStatement } from "../statement.ts";
import { byIds, count, maybe, none, text, texts } from "./shapes.ts";

/** What of a position is needed to choose, order and count it. */
const ledgerRow = z.object({
  id: text,
  actorId: text,
  actorKind: z.enum(ACTOR_KINDS),
  groups: texts,
  stance: z.enum(STANCES),
  side: z.enum(SIDES),
  date: maybe,
  earliest: maybe,
  latest: maybe,
  confidence: z.enum(CONFIDENCES),
  inferred: z.boolean(),
  treatyId: maybe,
  negotiationId: maybe,
  versionId: maybe,
  askText: text,
  targets: texts,
  issueIds: texts,
});
export type LedgerRow = z.infer<typeof ledgerRow>;

export const findPositionsByProvision = declareStatement("read/find-positions-by-provision", byIds, ledgerRow);
export const findPositionsByActor = declareStatement("read/find-positions-by-actor", byIds, ledgerRow);
export const findPositionsByIssue = declareStatement("read/find-positions-by-issue", byIds, ledgerRow);
export const listPositionsByDocument = declareStatement(
  "read/list-positions-by-document",
  byIds,
  z.object({ documentId: text, positionId: text }),
);
export const findPositionsById = declareStatement("read/find-positions-by-id", byIds, ledgerRow);
export const findPositions = declareStatement(
  "read/find-positions",
  z.strictObject({ treatyId: maybe, stances: z.array(z.enum(STANCES)) }),
  ledgerRow,
);

const position = z.object({
  id: text,
  stance: z.enum(STANCES),
  side: z.enum(SIDES),
  ask: text,
  date: maybe,
  forum: maybe,
  confidence: z.enum(CONFIDENCES),
  note: maybe,
  target: maybe,
  inferred: z.boolean(),
  treatyId: maybe,
  versionId: maybe,
  source: maybe,
});
export const getPositions = declareStatement(
  "read/get-positions",
  byIds,
  z.object({
    position,
    actorId: text,
    groups: texts,
    provisionIds: texts,
    issueIds: texts,
    evidence: z.array(z.object({ documentId: text, locator: maybe, quote: maybe })),
  }),
);
export type PositionRow = z.infer<(typeof getPositions)["row"]>;

export const listDocumentsByPosition = declareStatement(
  "read/list-documents-by-position",
  byIds,
  z.object({ id: text }),
);

export const countPositionsByTreaty = declareStatement(
  "read/count-positions-by-treaty",
  none,
  z.object({ treatyId: text, positions: count }),
);
