import { z } from "zod";
import { ACTOR_KINDS, TREATY_ACTION_KINDS } from "../../domain/lists.ts";
import { declareStatement } from "../statement.ts";
import { byIds, count, maybe, text, texts } from "./shapes.ts";

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

/** Which actions are meant. What is not asked for is null, so that what was read is known again by a short key. */
const meant = z.strictObject({
  kinds: z.array(kind).nullable(),
  actorKinds: z.array(z.enum(ACTOR_KINDS)).nullable(),
  actors: texts.nullable(),
  regions: texts.nullable(),
  from: text,
  to: text,
  tooWide: texts,
  undated: z.boolean(),
});
export type ActionsMeant = z.infer<typeof meant>;
const place = z.strictObject({ afterPlace: text, afterId: text, limit: count });
export type ActionPlace = z.infer<typeof place>;
export const listActions = declareStatement(
  "read/list-actions",
  z.strictObject({ ...meant.shape, ...place.shape }),
  z.object({ id: text }),
);
export const countActions = declareStatement("read/count-actions", meant, z.object({ actions: count }));
export const listActionsByTreaty = declareStatement(
  "read/list-actions-by-treaty",
  z.strictObject({ ids: texts, ...meant.shape, ...place.shape }),
  z.object({ treatyId: text, id: text }),
);
export const countActionsByTreaty = declareStatement(
  "read/count-actions-by-treaty",
  z.strictObject({ ids: texts, ...meant.shape }),
  z.object({ id: text, actions: count }),
);
