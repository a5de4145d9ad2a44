import { groupBy } from "../domain/group-by.ts";
import { listingPlace, textSpan } from "../domain/partial-date.ts";
import {
  type ActionPlace,
  type ActionsMeant,
  countActions,
  countActionsByTreaty,
  listActions,
  listActionsByTreaty,
} from "../store/statements/actions.ts";
import { type ActionFilter, checkFilter, findActions } from "./actions.ts";
import { loaderFor } from "./batch.ts";
import type { Context } from "./context.ts";
import { keyIn, noCursor, type Page, type PageArguments, pageOf, pageOfRows, rowsOf } from "./page.ts";

interface ActionId {
  readonly id: string;
}

const copy = <T>(list: readonly T[] | null | undefined): T[] | null => (list == null ? null : [...list]);

/**
 * A page of the treaty actions that the filter lets through, oldest first, the undated last. The store cuts it out, but for
 * those of named actors and of members on the day: they are read by actor or treaty. Throws BadInputError, StoreError.
 */
export async function pageOfActions(
  { first, after, ...filter }: ActionFilter & PageArguments,
  context: Context,
): Promise<Page<ActionId>> {
  const { treaty, kinds, actors, actorKinds, memberOf, regions, reservationsOf, from, to } = filter;
  if (memberOf != null || reservationsOf != null || (actors != null && treaty == null))
    return pageOf(await findActions(filter, context), ({ id }) => id, { first, after });
  await checkFilter(filter, context);
  const meant = {
    kinds: copy(kinds),
    actorKinds: copy(actorKinds),
    actors: copy(actors),
    regions: copy(regions),
    ...textSpan(from ?? null, to ?? null),
    undated: from == null && to == null,
  };
  const start = after == null ? null : await context.batch.action.load(keyIn(after));
  if (after != null && start === null) throw noCursor();
  const place = {
    afterPlace: start === null ? "" : listingPlace(start.date),
    afterId: start?.id ?? "",
    limit: rowsOf({ first, after }),
  };
  const { rows, total } =
    treaty == null ? await ofAll(meant, place, context) : await ofTreaty(treaty, meant, place, context);
  return pageOfRows(rows, ({ id }) => id, { first, after }, total);
}

interface Found {
  readonly rows: readonly ActionId[];
  readonly total: () => Promise<number>;
}

async function ofAll(meant: ActionsMeant, place: ActionPlace, { store }: Context): Promise<Found> {
  return {
    rows: await store.read(listActions, { ...meant, ...place }),
    total: async () => (await store.read(countActions, meant))[0]?.actions ?? 0,
  };
}

/** Treaties that stand side by side in the answer have their pages by one statement. */
async function ofTreaty(treaty: string, meant: ActionsMeant, place: ActionPlace, context: Context): Promise<Found> {
  const { batch, store } = context;
  const pages = loaderFor(
    batch,
    "actionsOfTreaty",
    { ...meant, ...place },
    async (ids) =>
      groupBy(await store.read(listActionsByTreaty, { ids, ...meant, ...place }), ({ treatyId }) => treatyId),
    [] as ActionId[],
  );
  const counts = loaderFor(
    batch,
    "actionsOfTreatyCounted",
    meant,
    async (ids) => {
      const rows = await store.read(countActionsByTreaty, { ids, ...meant });
      return new Map(rows.map(({ id, actions }) => [id, actions]));
    },
    0,
  );
  return { rows: await pages.load(treaty), total: () => counts.load(treaty) };
}
