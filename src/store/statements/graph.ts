import { z } from "zod";
import { CONFIDENCES, SIDES, STANCES } from "../../domain/lists.ts";
import { declareStatement } from "../statement.ts";
import { byKeys, count, maybe, none, text, texts } from "./shapes.ts";

export const getEntities = declareStatement(
  "read/get-entities",
  byKeys,
  z.object({ key: text, id: text, labels: texts }),
);

const line = z.object({
  positionId: text,
  actorKey: text,
  targetKey: text,
  type: z.enum(["ON", "ABOUT"]),
  stance: z.enum(STANCES),
  side: z.enum(SIDES),
  confidence: z.enum(CONFIDENCES),
  date: maybe,
});
export type StanceLine = z.infer<typeof line>;
export const listStancesAroundActors = declareStatement("read/list-stances-around-actors", byKeys, line);
export const listStancesAroundTargets = declareStatement("read/list-stances-around-targets", byKeys, line);

const link = z.object({ fromKey: text, toKey: text, type: text, detail: maybe });
export type Link = z.infer<typeof link>;
export const listLinksAround = declareStatement(
  "read/list-links-around",
  z.strictObject({ keys: texts, limit: count }),
  link,
);
const aroundKeys = z.strictObject({ keys: texts, limit: count });
export const listLinksBesideCasts = declareStatement("read/list-links-beside-casts", aroundKeys, link);
export const listCastsAroundVotes = declareStatement("read/list-casts-around-votes", aroundKeys, link);
export const listCastsAroundActors = declareStatement("read/list-casts-around-actors", aroundKeys, link);
export const listLinksAmong = declareStatement("read/list-links-among", byKeys, link);
const pairs = z.strictObject({ votes: texts, actors: texts });
export const listCastsAmong = declareStatement("read/list-casts-among", pairs, link);
export const countVotesBeside = declareStatement("read/count-votes-beside", pairs, z.object({ votes: count }));
export const listLinksOfPositions = declareStatement("read/list-links-of-positions", byKeys, link);
export const countDegrees = declareStatement("read/count-degrees", byKeys, z.object({ key: text, degree: count }));
export const listPrefixedKeys = declareStatement("read/list-prefixed-keys", none, z.object({ key: text }));
