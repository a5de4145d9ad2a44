import { pageOfActions } from "../action-pages.ts";
import type { ActionFilter } from "../actions.ts";
import { type Action, loadAll } from "../batch.ts";
import { pageResolvers } from "../connection.ts";
import type { Context, Resolver } from "../context.ts";
import type { PageArguments } from "../page.ts";
import { ACTION_WORDS } from "../words.ts";

const actions: Resolver<unknown, PageArguments & { filter?: ActionFilter | null }> = (
  _,
  { filter, ...page },
  context,
) => pageOfActions({ ...filter, ...page }, context);

/** Who did what, in words: "Algeria: signature, 2025-10-25". */
export async function actionLabel(action: Action, { batch }: Context): Promise<string> {
  const actor = await batch.actor.load(action.actorId);
  return `${actor?.name ?? action.actorId}: ${ACTION_WORDS[action.kind]}${action.date === null ? "" : `, ${action.date}`}`;
}

export const actionResolvers = {
  Query: { actions },
  TreatyAction: {
    label: ((action, _, context) => actionLabel(action, context)) satisfies Resolver<Action>,
    actor: (({ actorId }, _, { batch }) => batch.actor.load(actorId)) satisfies Resolver<Action>,
    treaty: (({ treatyId }, _, { batch }) => batch.treaty.load(treatyId)) satisfies Resolver<Action>,
    provisions: (({ provisionIds }, _, { batch }) => loadAll(batch.provision, provisionIds)) satisfies Resolver<Action>,
    objectsTo: (({ objectsTo: [id] }, _, { batch }) =>
      id === undefined ? null : batch.action.load(id)) satisfies Resolver<Action>,
    objections: (({ objections }, _, { batch }) => loadAll(batch.action, objections)) satisfies Resolver<Action>,
    evidence: ({ evidence }: Action) => evidence.map((documentId) => ({ documentId, locator: null, quote: null })),
  },
  TreatyActionConnection: pageResolvers(({ id }: { id: string }, { batch }) => batch.action.load(id)),
};
