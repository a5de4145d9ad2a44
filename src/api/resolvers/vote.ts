import { words } from "../../domain/fold.ts";
import { type CastRow, countVotes, listVotes } from "../../store/statements/votes.ts";
import type { Vote } from "../batch.ts";
import { type CastsArguments, castsOfVote } from "../casts.ts";
import { checkIds, checkText } from "../check.ts";
import { pageResolvers } from "../connection.ts";
import type { Resolver } from "../context.ts";
import { type PageArguments, pageOfRows } from "../page.ts";
import { placeOf, spanOf, type VoteFilter } from "../vote-filter.ts";

interface VotesArguments extends PageArguments, VoteFilter {
  readonly treaty?: string | null;
  readonly search?: string | null;
}

const votes: Resolver<unknown, VotesArguments> = async (_, { treaty, search, first, after, ...filter }, context) => {
  const { store, batch } = context;
  checkText("search", search);
  await checkIds("treaty", "treaty", treaty == null ? null : [treaty], batch.treaty);
  const meant = {
    ...(await spanOf(filter, context)),
    treatyId: treaty ?? null,
    words: words(search ?? "").map((word) => ` ${word}`),
  };
  const rows = await store.read(listVotes, { ...meant, ...(await placeOf({ first, after }, context)) });
  const total = async () => (await store.read(countVotes, meant))[0]?.votes ?? 0;
  return pageOfRows(rows, ({ id }) => id, { first, after }, total);
};

/** What was decided, where and when: "Resolution 74/247, UNGA plenary, 2019-12-27". */
export function voteLabel({ subject, body, date }: Pick<Vote, "subject" | "body" | "date">): string {
  return `${subject}, ${body}, ${date}`;
}

export const voteResolvers = {
  Query: { votes, vote: ((_, { id }, { batch }) => batch.vote.load(id)) satisfies Resolver<unknown, { id: string }> },
  Vote: {
    label: voteLabel,
    provision: (({ provisionIds: [id] }, _, { batch }) =>
      id === undefined ? null : batch.provision.load(id)) satisfies Resolver<Vote>,
    treaty: (({ treatyId }, _, { batch }) =>
      treatyId === null ? null : batch.treaty.load(treatyId)) satisfies Resolver<Vote>,
    evidence: ({ evidence }: Vote) => evidence.map((documentId) => ({ documentId, locator: null, quote: null })),
    confidence: ({ confidence }: Vote) => confidence,
    source: (({ source }, _, { batch }) =>
      source === null ? null : batch.importSource.load(source)) satisfies Resolver<Vote>,
    sameAs: (({ sameAs }, _, { batch }) => (sameAs === null ? null : batch.vote.load(sameAs))) satisfies Resolver<Vote>,
    casts: ((vote, args, context) => castsOfVote(vote, args, context)) satisfies Resolver<Vote, CastsArguments>,
  },
  VoteConnection: pageResolvers(({ id }: { id: string }, { batch }) => batch.vote.load(id)),
  CastVote: {
    vote: (({ voteId }, _, { batch }) => batch.vote.load(voteId)) satisfies Resolver<CastRow>,
    actor: (({ actorId }, _, { batch }) => batch.actor.load(actorId)) satisfies Resolver<CastRow>,
    // A choice without documents of its own stands on those of its vote.
    evidence: (async ({ sources, voteId }, _, { batch }) =>
      (sources.length > 0 ? sources : ((await batch.vote.load(voteId))?.evidence ?? [])).map((documentId) => ({
        documentId,
        locator: null,
        quote: null,
      }))) satisfies Resolver<CastRow>,
  },
  CastVoteConnection: pageResolvers((row: CastRow) => row),
};
