import { fold } from "../../domain/fold.ts";
import { compareByDate, compareIds, heldOn } from "../../domain/ledger.ts";
import type { ActorKind } from "../../domain/lists.ts";
import { compareForListing } from "../../domain/partial-date.ts";
import type { ActionRow } from "../../store/statements/actions.ts";
import { type ActorNode, listActors, type MembershipNode } from "../../store/statements/actors.ts";
import { type ActionFilter, boundsOf, findActions } from "../actions.ts";
import { loadAll } from "../batch.ts";
import { castsOfActor, type VotesOfActorArguments } from "../casts.ts";
import { checkIds, checkRegions, checkText } from "../check.ts";
import { connect, pageResolvers } from "../connection.ts";
import type { Context, Resolver } from "../context.ts";
import { inheritedEntries } from "../inherited.ts";
import { findEntries, type PositionFilter } from "../ledger.ts";
import { type PageArguments, pageOf } from "../page.ts";
import { rankByName } from "../rank.ts";

const actor: Resolver<unknown, { id: string }> = (_, { id }, { batch }) => batch.actor.load(id);

interface ActorsArguments extends PageArguments {
  readonly search?: string | null;
  readonly kinds?: readonly ActorKind[] | null;
  readonly memberOf?: string | null;
  readonly regions?: readonly string[] | null;
  readonly existing?: boolean | null;
  readonly without?: ActionFilter | null;
}

const byName = (a: ActorNode, b: ActorNode) => compareIds(fold(a.name), fold(b.name)) || compareIds(a.id, b.id);

/** Without those that belonged to something and belong to nothing now: a State that is no more, a group that has ended. */
async function withoutFormer(found: readonly ActorNode[], { batch }: Context): Promise<ActorNode[]> {
  const kept = await Promise.all(
    found.map(async (one) => {
      const spans = await batch.membershipsOfActor.load(one.id);
      return spans.length === 0 || spans.some(({ to }) => to === null) ? [one] : [];
    }),
  );
  return kept.flat();
}

const actors: Resolver<unknown, ActorsArguments> = async (_, args, context) => {
  const { store, batch } = context;
  checkText("search", args.search);
  await checkRegions("regions", args.regions, store);
  const done =
    args.without == null ? null : new Set((await findActions(args.without, context)).map(({ actorId }) => actorId));
  await checkIds("memberOf", "actor", args.memberOf == null ? null : [args.memberOf], batch.actor);
  const members =
    args.memberOf == null
      ? null
      : new Set((await batch.membershipsOfGroup.load(args.memberOf)).map(({ actorId }) => actorId));
  const all = (await store.read(listActors, {}))
    .map((row) => row.actor)
    .filter(
      ({ id, kind, regions }) =>
        (args.regions == null || regions.some((region) => args.regions?.includes(region))) &&
        done?.has(id) !== true &&
        (members === null || members.has(id)) &&
        (args.kinds == null || args.kinds.includes(kind)),
    )
    .sort(byName);
  const meant = args.existing === true ? await withoutFormer(all, context) : all;
  const found =
    args.search == null
      ? meant
      : rankByName(args.search, meant, (one) => [one.name, ...one.aliases, one.id, one.iso2 ?? "", one.iso3 ?? ""]).map(
          ({ item }) => item,
        );
  return pageOf(found, ({ id }) => id, args);
};

const onDay = (memberships: readonly MembershipNode[], on: string | null | undefined) =>
  on == null ? memberships : memberships.filter((span) => heldOn(span, boundsOf(on)));

const nameOf = async (id: string, { batch }: Context) => fold((await batch.actor.load(id))?.name ?? id);

async function sortedByName(
  memberships: readonly MembershipNode[],
  idOf: (one: MembershipNode) => string,
  context: Context,
) {
  const named = await Promise.all(memberships.map(async (one) => ({ one, name: await nameOf(idOf(one), context) })));
  return named.sort((a, b) => compareIds(a.name, b.name) || compareIds(a.one.id, b.one.id)).map(({ one }) => one);
}

const memberOf: Resolver<ActorNode, { on?: string | null }> = async ({ id }, { on }, context) =>
  sortedByName(onDay(await context.batch.membershipsOfActor.load(id), on), ({ groupId }) => groupId, context);

const membersOf: Resolver<ActorNode, { on?: string | null }> = async ({ id }, { on }, context) =>
  sortedByName(onDay(await context.batch.membershipsOfGroup.load(id), on), ({ actorId }) => actorId, context);

interface PositionsArguments extends PageArguments {
  readonly filter?: PositionFilter | null;
  readonly inherited?: boolean | null;
}

const positions: Resolver<ActorNode, PositionsArguments> = async ({ id }, { filter, inherited, ...page }, context) => {
  const conditions = filter ?? {};
  const meant = conditions.actors == null || conditions.actors.includes(id);
  const own = meant ? await findEntries({ ...conditions, actors: [id] }, context) : [];
  if (!inherited) return connect(own, page);
  const more = await inheritedEntries(id, conditions, context);
  return connect([...own, ...more].sort(compareByDate), page, new Set(more.map((entry) => entry.id)));
};

export const byDateOfAction = (a: ActionRow, b: ActionRow) =>
  compareForListing(a.date, b.date) || compareIds(a.id, b.id);

export const actorResolvers = {
  Query: { actor, actors },
  Actor: {
    label: ({ name }: ActorNode) => name,
    partOf: (({ partOf }, _, { batch }) =>
      partOf === null ? null : batch.actor.load(partOf)) satisfies Resolver<ActorNode>,
    memberOf,
    members: membersOf,
    positions,
    votes: (({ id }, args, context) => castsOfActor(id, args, context)) satisfies Resolver<
      ActorNode,
      VotesOfActorArguments
    >,
    actions: (async ({ id }, { treaty }, { batch }) => {
      const rows = (await batch.actionsOfActor.load(id)).filter(
        ({ treatyId }) => treaty == null || treatyId === treaty,
      );
      return loadAll(
        batch.action,
        [...rows].sort(byDateOfAction).map((row) => row.id),
      );
    }) satisfies Resolver<ActorNode, { treaty?: string | null }>,
  },
  ActorConnection: pageResolvers((found: ActorNode) => found),
  Membership: {
    actor: (({ actorId }, _, { batch }) => batch.actor.load(actorId)) satisfies Resolver<MembershipNode>,
    group: (({ groupId }, _, { batch }) => batch.actor.load(groupId)) satisfies Resolver<MembershipNode>,
  },
};
