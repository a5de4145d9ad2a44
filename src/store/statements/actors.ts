import { z } from "zod";
import { ACTOR_KINDS } from "../../domain/lists.ts";
import { declareStatement } from "../statement.ts";
import { byIds, count, maybe, none, text, texts } from "./shapes.ts";

const actor = z.object({
  id: text,
  name: text,
  kind: z.enum(ACTOR_KINDS),
  aliases: texts,
  aliasKinds: texts,
  iso2: maybe,
  iso3: maybe,
  regions: texts,
  partOf: maybe,
  sameAs: maybe,
  note: maybe,
  confidence: maybe,
  source: maybe,
});
export type ActorNode = z.infer<typeof actor>;

const membership = z.object({
  id: text,
  actorId: text,
  groupId: text,
  from: maybe,
  to: maybe,
  fromEarliest: maybe,
  toLatest: maybe,
  confidence: text,
  source: text,
  note: maybe,
});
export type MembershipNode = z.infer<typeof membership>;

export const getActors = declareStatement("read/get-actors", byIds, z.object({ actor }));
export const listActors = declareStatement("read/list-actors", none, z.object({ actor }));
export const listRegions = declareStatement(
  "read/list-regions",
  none,
  z.object({ region: z.object({ id: text, code: maybe, aliases: texts }) }),
);
export const listMembershipsByActor = declareStatement(
  "read/list-memberships-by-actor",
  byIds,
  z.object({ membership }),
);
export const listMembershipsByGroup = declareStatement(
  "read/list-memberships-by-group",
  byIds,
  z.object({ membership }),
);
export const listGroups = declareStatement("read/list-groups", none, z.object({ id: text, members: count }));
