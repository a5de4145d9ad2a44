import { fold } from "../../domain/fold.ts";
import { holdsWords } from "../../domain/ledger.ts";
import { compareForListing } from "../../domain/partial-date.ts";
import { standingText } from "../../domain/standing-text.ts";
import { listDocumentsByTreaty } from "../../store/statements/documents.ts";
import { listTreaties, type TreatyNode, type VersionNode } from "../../store/statements/treaties.ts";
import { pageOfActions } from "../action-pages.ts";
import type { ActionsArguments } from "../actions.ts";
import { loadAll } from "../batch.ts";
import { checkText } from "../check.ts";
import { pageResolvers } from "../connection.ts";
import type { Resolver } from "../context.ts";
import { BadInputError } from "../errors.ts";
import { stepsInto } from "../lineage-steps.ts";
import { type PageArguments, pageOf } from "../page.ts";

const treaty: Resolver<unknown, { id: string }> = (_, { id }, { batch }) => batch.treaty.load(id);

const treaties: Resolver<unknown, PageArguments & { search?: string | null }> = async (_, args, { store }) => {
  checkText("search", args.search);
  const all = (await store.read(listTreaties, {})).map((row) => row.treaty);
  const names = ({ label, title, aliases, symbol, id }: TreatyNode) =>
    fold([id, label, title, symbol ?? "", ...aliases].join(" "));
  const found = args.search == null ? all : all.filter((one) => holdsWords(names(one), args.search ?? ""));
  return pageOf(found, ({ id }) => id, args);
};

const versionsOf: Resolver<TreatyNode> = ({ id }, _, { batch }) => batch.versionsOfTreaty.load(id);

const provisionsOf: Resolver<TreatyNode, { version?: string | null }> = async ({ id }, { version }, { batch }) => {
  const versions = await batch.versionsOfTreaty.load(id);
  const chosen = version == null ? standingText(versions) : versions.find((one) => one.id === version);
  if (version != null && !chosen) {
    const known = versions.map((one) => one.id).join(", ");
    throw new BadInputError(`\`version\`: ${id} has no version "${version.slice(0, 80)}"; it has ${known}.`);
  }
  return chosen ? batch.provisionsOfVersion.load(chosen.id) : [];
};

const actionsOf: Resolver<TreatyNode, ActionsArguments> = ({ id }, { kinds, actor, ...page }, context) =>
  pageOfActions({ treaty: id, kinds: kinds ?? null, actors: actor == null ? null : [actor], ...page }, context);

const documentsOf: Resolver<TreatyNode> = async ({ id }, _, { store, batch }) => {
  const rows = await store.read(listDocumentsByTreaty, { treatyId: id });
  const ordered = [...rows].sort((a, b) => compareForListing(a.date, b.date) || (a.id < b.id ? -1 : 1));
  return loadAll(
    batch.document,
    ordered.map((row) => row.id),
  );
};

export const treatyResolvers = {
  Query: { treaty, treaties },
  Treaty: { versions: versionsOf, provisions: provisionsOf, actions: actionsOf, documents: documentsOf },
  TreatyConnection: pageResolvers((found: TreatyNode) => found),
  TextVersion: {
    treaty: (({ treatyId }, _, { batch }) => batch.treaty.load(treatyId)) satisfies Resolver<VersionNode>,
    provisions: (({ id }, _, { batch }) => batch.provisionsOfVersion.load(id)) satisfies Resolver<VersionNode>,
    steps: ((version, _, { batch }) => stepsInto(batch, version)) satisfies Resolver<VersionNode>,
  },
};
