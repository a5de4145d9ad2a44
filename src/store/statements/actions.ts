import { z } from "zod";
import { TREATY_ACTION_KINDS } from "../../domain/lists.ts";
import { declareStatement } from "../statement.ts";
import { byIds, maybe, text, texts } from "./shapes.ts";

const kind = z.enum(TREATY_ACTION_KINDS);
const action = z.object({
  id: text,
  kind,
  date: maybe,
  effectiveOn: maybe,
  text: maybe,
  treatyId: text,
  confidence: text,
  note: maybe,
});
export const getActions = declareStatement(
  "read/get-actions",
  byIds,
  z.object({ action, actorId: text, provisionIds: texts, objectsTo: texts, objections: texts, evidence: texts }),
);
export type ActionNodeRow = z.infer<(typeof getActions)["row"]>;

const actionRow = z.object({ id: text, kind, actorId: text, treatyId: text, date: maybe });
export type ActionRow = z.infer<typeof actionRow>;
export const findActionsByTreaty = declareStatement("read/find-actions-by-treaty", byIds, actionRow);
export const findActionsByActor = declareStatement("read/find-actions-by-actor", byIds, actionRow);
