import { z } from "zod";
import { ACTOR_KINDS, VOTE_CHOICES } from "../../domain/lists.ts";
import { declareStatement } from "../statement.ts";
import { byIds, count, maybe, maybeCount, none, text, texts } from "./shapes.ts";

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
export const listVoteBodies = declareStatement("read/list-vote-bodies", none, z.object({ body: text }));

/** When, where and on what the votes were: a part of the parameters of every list that is made of them. */
const span = { body: maybe, from: text, to: text, tooWide: texts };
const meant = { ...span, symbols: texts.nullable() };
const place = { afterDate: text, afterId: text, limit: count };
const words = { treatyId: maybe, words: texts };
export const listVotes = declareStatement(
  "read/list-votes",
  z.strictObject({ ...meant, ...words, ...place }),
  z.object({ id: text, date: text }),
);
export const countVotes = declareStatement(
  "read/count-votes",
  z.strictObject({ ...meant, ...words }),
  z.object({ votes: count }),
);

const cast = z.object({
  voteId: text,
  actorId: text,
  choice: z.enum(VOTE_CHOICES),
  confidence: text,
  sources: texts,
  note: maybe,
});
export type CastRow = z.infer<typeof cast>;
const choices = z.array(z.enum(VOTE_CHOICES));
const ofActors = { ids: texts, choices, ...meant };
const ofVotes = {
  rows: z.array(z.strictObject({ id: text, actors: texts.nullable() })),
  choices,
  kinds: z.array(z.enum(ACTOR_KINDS)),
  regions: texts.nullable(),
};
const casts = z.object({ id: text, casts: count });
export const listCastsByVote = declareStatement(
  "read/list-casts-by-vote",
  z.strictObject({ ...ofVotes, afterName: text, afterId: text, limit: count }),
  cast,
);
export const countCastsByVote = declareStatement("read/count-casts-by-vote", z.strictObject(ofVotes), casts);
export const listCastsByActor = declareStatement(
  "read/list-casts-by-actor",
  z.strictObject({ ...ofActors, ...place }),
  cast,
);
export const countCastsByActor = declareStatement("read/count-casts-by-actor", z.strictObject(ofActors), casts);

const compared = { ids: texts, treatyId: maybe };
export const countSharedVotes = declareStatement(
  "read/count-shared-votes",
  z.strictObject(compared),
  z.object({ shared: count, same: count }),
);
export const listVoteDisagreements = declareStatement(
  "read/list-vote-disagreements",
  z.strictObject({ ...compared, a: text, b: text, ...place }),
  z.object({ voteId: text, a: z.enum(VOTE_CHOICES), b: z.enum(VOTE_CHOICES) }),
);
export const listVotingAgreement = declareStatement(
  "read/list-voting-agreement",
  z.strictObject({ actorId: text, minShared: count, ...span }),
  z.object({ id: text, shared: count, same: count }),
);
