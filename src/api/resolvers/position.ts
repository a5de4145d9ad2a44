import { loadAll, type Position } from "../batch.ts";
import { connect, positionConnectionResolvers } from "../connection.ts";
import type { Context, Resolver } from "../context.ts";
import { findEntries, orderEntries, type PositionFilter, type PositionOrder } from "../ledger.ts";
import type { PageArguments } from "../page.ts";
import { STANCE_VERB } from "../words.ts";

interface PositionsArguments extends PageArguments {
  readonly filter?: PositionFilter | null;
  readonly orderBy?: PositionOrder | null;
}

const positions: Resolver<unknown, PositionsArguments> = async (_, { filter, orderBy, ...page }, context) => {
  const found = await findEntries(filter ?? {}, context);
  return connect(orderBy == null || orderBy === "DATE_ASC" ? found : await orderEntries(found, orderBy, context), page);
};

/** Who holds what, in words: "India: calls for deletion of Article 6(2)". */
export async function positionLabel(position: Position, { batch }: Context): Promise<string> {
  const [actor, provision, version] = await Promise.all([
    batch.actor.load(position.actorId),
    position.provisionIds[0] === undefined ? null : batch.provision.load(position.provisionIds[0]),
    position.versionId === null ? null : batch.version.load(position.versionId),
  ]);
  const target = provision?.label ?? version?.label ?? position.target ?? "the process";
  return `${actor?.name ?? position.actorId}: ${STANCE_VERB[position.stance]} ${target}`;
}

export const positionResolvers = {
  Query: {
    positions,
    position: ((_, { id }, { batch }) => batch.position.load(id)) satisfies Resolver<unknown, { id: string }>,
  },
  Position: {
    label: ((position, _, context) => positionLabel(position, context)) satisfies Resolver<Position>,
    actor: (({ actorId }, _, { batch }) => batch.actor.load(actorId)) satisfies Resolver<Position>,
    via: (({ groups: [group] }, _, { batch }) =>
      group === undefined ? null : batch.actor.load(group)) satisfies Resolver<Position>,
    provision: (({ provisionIds: [first] }, _, { batch }) =>
      first === undefined ? null : batch.provision.load(first)) satisfies Resolver<Position>,
    provisions: (({ provisionIds }, _, { batch }) =>
      loadAll(batch.provision, provisionIds)) satisfies Resolver<Position>,
    importedFrom: ({ source }: Position) => source,
    provisionInferred: ({ inferred }: Position) => inferred,
    version: (({ versionId }, _, { batch }) =>
      versionId === null ? null : batch.version.load(versionId)) satisfies Resolver<Position>,
    treaty: (({ treatyId }, _, { batch }) =>
      treatyId === null ? null : batch.treaty.load(treatyId)) satisfies Resolver<Position>,
    issues: (({ issueIds }, _, { batch }) => loadAll(batch.issue, issueIds)) satisfies Resolver<Position>,
  },
  ...positionConnectionResolvers,
};
