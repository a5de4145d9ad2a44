import { z } from "zod";
import { VOTE_CHOICES } from "../../domain/lists.ts";
import { declareStatement } from "../statement.ts";
import { byIds, byTreatyOrAll, maybe, maybeCount, none, text, texts } from "./shapes.ts";

const vote = z.object({
  id: text,
  date: text,
  body: text,
  subject: text,
  symbol: maybe,
  aliases: texts,
  recorded: z.boolean(),
  inFavour: maybeCount,
  against: maybeCount,
  abstaining: maybeCount,
  outcome: maybe,
  isPartial: z.boolean(),
  treatyId: maybe,
  session: maybe,
  source: maybe,
  sameAs: maybe,
  confidence: text,
  note: maybe,
});
export const getVotes = declareStatement(
  "read/get-votes",
  byIds,
  z.object({ vote, provisionIds: texts, evidence: texts }),
);
export type VoteRow = z.infer<(typeof getVotes)["row"]>;
export const listCuratedVotes = declareStatement("read/list-curated-votes", none, z.object({ id: text }));
export const listVotes = declareStatement("read/list-votes", byTreatyOrAll, z.object({ id: text, date: text }));

const cast = z.object({
  voteId: text,
  actorId: text,
  choice: z.enum(VOTE_CHOICES),
  confidence: text,
  sources: texts,
  note: maybe,
});
export type CastRow = z.infer<typeof cast>;
export const listCastsByVote = declareStatement("read/list-casts-by-vote", byIds, cast);
export const listCastsByActor = declareStatement("read/list-casts-by-actor", byIds, cast);
