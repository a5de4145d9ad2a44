import { fold } from "../domain/fold.ts";
import { groupBy } from "../domain/group-by.ts";
import { heldOn } from "../domain/ledger.ts";
import { ACTOR_KINDS, type ActorKind, VOTE_CHOICES, type VoteChoice } from "../domain/lists.ts";
import {
  type CastRow,
  countCastsByActor,
  countCastsByVote,
  listCastsByActor,
  listCastsByVote,
} from "../store/statements/votes.ts";
import { boundsOf } from "./actions.ts";
import { loaderFor, type Vote } from "./batch.ts";
import { checkIds, checkRegions } from "./check.ts";
import type { Context } from "./context.ts";
import { keyIn, noCursor, type Page, type PageArguments, pageOfRows, rowsOf } from "./page.ts";
import { placeOf, spanOf, type VoteFilter } from "./vote-filter.ts";

export interface VotesOfActorArguments extends PageArguments, VoteFilter {
  readonly choices?: readonly VoteChoice[] | null;
}

const counted = (rows: readonly { id: string; casts: number }[]) => new Map(rows.map(({ id, casts }) => [id, casts]));

/** A page of what an actor cast, oldest vote first. Throws BadInputError, StoreError. */
export async function castsOfActor(
  actorId: string,
  { choices, first, after, ...filter }: VotesOfActorArguments,
  context: Context,
): Promise<Page<CastRow>> {
  const { batch, store } = context;
  const meant = { ...(await spanOf(filter, context)), choices: [...(choices ?? VOTE_CHOICES)] };
  const place = await placeOf({ first, after }, context);
  const pages = loaderFor(
    batch,
    "castsOfActor",
    { ...meant, ...place },
    async (ids) => groupBy(await store.read(listCastsByActor, { ids, ...meant, ...place }), (row) => row.actorId),
    [] as CastRow[],
  );
  const counts = loaderFor(
    batch,
    "castsOfActorCounted",
    meant,
    async (ids) => counted(await store.read(countCastsByActor, { ids, ...meant })),
    0,
  );
  const rows = await pages.load(actorId);
  return pageOfRows(
    rows,
    ({ voteId }) => voteId,
    { first, after },
    () => counts.load(actorId),
  );
}

export interface CastsArguments extends PageArguments {
  readonly choices?: readonly VoteChoice[] | null;
  readonly actors?: readonly string[] | null;
  readonly actorKinds?: readonly ActorKind[] | null;
  readonly memberOf?: string | null;
  readonly regions?: readonly string[] | null;
}

/** The only actors that count in a vote: those named that were members on its day. Null where all do. */
async function actorsMeant(
  date: string,
  actors: readonly string[] | null,
  memberOf: string | null,
  { batch }: Context,
): Promise<string[] | null> {
  if (memberOf === null) return actors === null ? null : [...actors];
  const members = (await batch.membershipsOfGroup.load(memberOf)).filter((span) => heldOn(span, boundsOf(date)));
  const ids = [...new Set(members.map(({ actorId }) => actorId))];
  return actors === null ? ids : ids.filter((id) => actors.includes(id));
}

/** A page of who cast what in a vote, by name. Throws BadInputError, StoreError. */
export async function castsOfVote(vote: Vote, args: CastsArguments, context: Context): Promise<Page<CastRow>> {
  const { choices, actors, actorKinds, memberOf, regions, first, after } = args;
  const { batch, store } = context;
  await Promise.all([
    checkIds("actors", "actor", actors, batch.actor),
    checkIds("memberOf", "actor", memberOf == null ? null : [memberOf], batch.actor),
    checkRegions("regions", regions, store),
  ]);
  const meant = {
    choices: [...(choices ?? VOTE_CHOICES)],
    kinds: [...(actorKinds ?? ACTOR_KINDS)],
    regions: regions == null ? null : [...regions],
  };
  const start = after == null ? null : await batch.actor.load(keyIn(after));
  if (after != null && start === null) throw noCursor();
  const place = {
    afterName: start === null ? "" : fold(start.name),
    afterId: start?.id ?? "",
    limit: rowsOf({ first, after }),
  };
  const only = [actors ?? null, memberOf ?? null] as const;
  const rowsFor = (ids: string[]) =>
    Promise.all(
      ids.map(async (id) => {
        const date = (await batch.vote.load(id))?.date ?? vote.date;
        return { id, actors: await actorsMeant(date, ...only, context) };
      }),
    );
  const pages = loaderFor(
    batch,
    "castsOfVote",
    { ...meant, ...place, only },
    async (ids) =>
      groupBy(await store.read(listCastsByVote, { rows: await rowsFor(ids), ...meant, ...place }), (row) => row.voteId),
    [] as CastRow[],
  );
  const counts = loaderFor(
    batch,
    "castsOfVoteCounted",
    { ...meant, only },
    async (ids) => counted(await store.read(countCastsByVote, { rows: await rowsFor(ids), ...meant })),
    0,
  );
  const rows = await pages.load(vote.id);
  return pageOfRows(
    rows,
    ({ actorId }) => actorId,
    { first, after },
    () => counts.load(vote.id),
  );
}
