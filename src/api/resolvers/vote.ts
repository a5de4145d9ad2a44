import { fold } from "../../domain/fold.ts";
import { compareIds, heldOn } from "../../domain/ledger.ts";
import type { ActorKind, VoteChoice } from "../../domain/lists.ts";
import { type CastRow, listVotes } from "../../store/statements/votes.ts";
import { boundsOf } from "../actions.ts";
import { loadAll, type Vote } from "../batch.ts";
import { checkIds, checkRegions } from "../check.ts";
import { pageResolvers } from "../connection.ts";
import type { Resolver } from "../context.ts";
import { type PageArguments, pageOf } from "../page.ts";

const votes: Resolver<unknown, PageArguments & { treaty?: string | null }> = async (
  _,
  { treaty, ...page },
  { store, batch },
) => {
  await checkIds("treaty", "treaty", treaty == null ? null : [treaty], batch.treaty);
  return pageOf(await store.read(listVotes, { treatyId: treaty ?? null }), ({ id }) => id, page);
};

interface CastsArguments extends PageArguments {
  readonly choices?: readonly VoteChoice[] | null;
  readonly actors?: readonly string[] | null;
  readonly actorKinds?: readonly ActorKind[] | null;
  readonly memberOf?: string | null;
  readonly regions?: readonly string[] | null;
}

const casts: Resolver<Vote, CastsArguments> = async (
  vote,
  { choices, actors, actorKinds, memberOf, regions, ...page },
  { batch, store },
) => {
  await Promise.all([
    checkIds("actors", "actor", actors, batch.actor),
    checkIds("memberOf", "actor", memberOf == null ? null : [memberOf], batch.actor),
    checkRegions("regions", regions, store),
  ]);
  const rows = (await batch.castsOfVote.load(vote.id)).filter(
    (row) => (choices == null || choices.includes(row.choice)) && (actors == null || actors.includes(row.actorId)),
  );
  const spans = memberOf == null ? null : await batch.membershipsOfGroup.load(memberOf);
  const known = new Map(
    (
      await loadAll(
        batch.actor,
        rows.map(({ actorId }) => actorId),
      )
    ).map((actor) => [actor.id, actor]),
  );
  const chosen = rows.filter(({ actorId }) => {
    const actor = known.get(actorId);
    return (
      (actorKinds == null || (actor !== undefined && actorKinds.includes(actor.kind))) &&
      (regions == null || actor?.regions.some((region) => regions.includes(region)) === true) &&
      (spans === null || spans.some((span) => span.actorId === actorId && heldOn(span, boundsOf(vote.date))))
    );
  });
  const name = ({ actorId }: CastRow) => fold(known.get(actorId)?.name ?? actorId);
  return pageOf(
    chosen.sort((a, b) => compareIds(name(a), name(b)) || compareIds(a.actorId, b.actorId)),
    ({ actorId }) => actorId,
    page,
  );
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
    casts,
  },
  VoteConnection: pageResolvers(({ id }: { id: string }, { batch }) => batch.vote.load(id)),
  CastVote: {
    vote: (({ voteId }, _, { batch }) => batch.vote.load(voteId)) satisfies Resolver<CastRow>,
    actor: (({ actorId }, _, { batch }) => batch.actor.load(actorId)) satisfies Resolver<CastRow>,
  },
  CastVoteConnection: pageResolvers((row: CastRow) => row),
};
