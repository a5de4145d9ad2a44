import type { LedgerEntry } from "../../domain/ledger.ts";
import type { Side, Stance } from "../../domain/lists.ts";
import type { Provision } from "../batch.ts";
import { loadAll } from "../batch.ts";
import { connect } from "../connection.ts";
import type { Resolver } from "../context.ts";
import { BadInputError } from "../errors.ts";
import { findEntries } from "../ledger.ts";
import { adoptedOf } from "../lineage.ts";
import { lineageOf } from "../lineage-steps.ts";
import type { PageArguments } from "../page.ts";

interface ProvisionArguments {
  readonly id?: string | null;
  readonly treaty?: string | null;
  readonly version?: string | null;
  readonly number?: string | null;
}

const provision: Resolver<unknown, ProvisionArguments> = async (_, { id, treaty, version, number }, { batch }) => {
  if (id != null) return batch.provision.load(id);
  if (treaty == null || number == null)
    throw new BadInputError("Give `id`, or `treaty` and `number`, with or without `version`.");
  const versions = await batch.versionsOfTreaty.load(treaty);
  const chosen =
    version == null
      ? versions.find(({ isFinal }) => isFinal)
      : versions.find((one) => one.id === version || one.id === `${treaty}/${version}`);
  return chosen ? batch.provision.load(`${chosen.id}/${number}`) : null;
};

const lineage: Resolver<Provision> = ({ id }, _, { batch }) => lineageOf(batch, id);

const parallels: Resolver<Provision> = async ({ id }, _, { batch }) => {
  const rows = await batch.parallels.load(id);
  const found = await Promise.all(
    rows.map(async ({ relation, otherKey, explanation, confidence }) => {
      const other = await batch.provision.load(otherKey);
      const treaty = await batch.treaty.load(other?.treatyId ?? otherKey);
      return treaty === null ? [] : [{ relation, provision: other, treaty, explanation, confidence }];
    }),
  );
  return found.flat();
};

interface PositionsArguments extends PageArguments {
  readonly stances?: readonly Stance[] | null;
  readonly sides?: readonly Side[] | null;
  readonly thisVersionOnly?: boolean | null;
}

const positions: Resolver<Provision, PositionsArguments> = async (
  { id },
  { stances, sides, thisVersionOnly, ...page },
  context,
) => {
  const filter = {
    provisions: [id],
    stances: stances ?? null,
    sides: sides ?? null,
    thisVersionOnly: thisVersionOnly ?? false,
  };
  const entries: LedgerEntry[] = await findEntries(filter, context);
  return connect(entries, page);
};

export const provisionResolvers = {
  Query: { provision },
  Provision: {
    version: (({ versionId }, _, { batch }) => batch.version.load(versionId)) satisfies Resolver<Provision>,
    treaty: (({ treatyId }, _, { batch }) => batch.treaty.load(treatyId)) satisfies Resolver<Provision>,
    parent: (({ parentId }, _, { batch }) =>
      parentId === null ? null : batch.provision.load(parentId)) satisfies Resolver<Provision>,
    parts: (async ({ id }, _, { batch }) =>
      loadAll(batch.provision, await batch.parts.load(id))) satisfies Resolver<Provision>,
    lineage,
    parallels,
    adopted: ((found, _, { batch }) => adoptedOf(batch, found)) satisfies Resolver<Provision>,
    issues: (async ({ id }, _, { batch }) =>
      loadAll(batch.issue, await batch.issuesOfProvision.load(id))) satisfies Resolver<Provision>,
    positions,
  },
};
