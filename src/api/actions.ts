import { heldOn } from "../domain/ledger.ts";
import type { ActorKind, TreatyActionKind } from "../domain/lists.ts";
import { compareForListing, earliestDay, isWithin, latestDay } from "../domain/partial-date.ts";
import type { ActionRow } from "../store/statements/actions.ts";
import { listTreaties } from "../store/statements/treaties.ts";
import { loadAll } from "./batch.ts";
import { checkIds, checkList, checkRegions } from "./check.ts";
import type { Context } from "./context.ts";
import type { PageArguments } from "./page.ts";

export interface ActionFilter {
  readonly treaty?: string | null;
  readonly kinds?: readonly TreatyActionKind[] | null;
  readonly actors?: readonly string[] | null;
  readonly actorKinds?: readonly ActorKind[] | null;
  readonly memberOf?: string | null;
  readonly regions?: readonly string[] | null;
  readonly reservationsOf?: readonly string[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

export interface ActionsArguments extends PageArguments {
  readonly kinds?: readonly TreatyActionKind[] | null;
  readonly actor?: string | null;
}

/** The bounds of a date as days, for comparing with memberships. */
export function boundsOf(date: string | null): { earliest: string | null; latest: string | null } {
  return date === null ? { earliest: null, latest: null } : { earliest: earliestDay(date), latest: latestDay(date) };
}

/** Throws BadInputError for what a filter names and the graph does not hold. */
export async function checkFilter(filter: ActionFilter, { batch, store }: Context): Promise<void> {
  for (const [name, list] of Object.entries(filter)) if (Array.isArray(list)) checkList(`filter.${name}`, list);
  await Promise.all([
    checkIds("filter.treaty", "treaty", filter.treaty == null ? null : [filter.treaty], batch.treaty),
    checkIds("filter.actors", "actor", filter.actors, batch.actor),
    checkIds("filter.reservationsOf", "actor", filter.reservationsOf, batch.actor),
    checkIds("filter.memberOf", "actor", filter.memberOf == null ? null : [filter.memberOf], batch.actor),
    checkRegions("filter.regions", filter.regions, store),
  ]);
}

/** Those that object to an act of one of the actors. */
async function answering(rows: readonly ActionRow[], actors: readonly string[], { batch }: Context) {
  const acts = await loadAll(
    batch.action,
    rows.map(({ id }) => id),
  );
  const answered = await loadAll(batch.action, [...new Set(acts.flatMap(({ objectsTo }) => objectsTo))]);
  const theirs = new Set(answered.filter(({ actorId }) => actors.includes(actorId)).map(({ id }) => id));
  const kept = new Set(acts.filter(({ objectsTo }) => objectsTo.some((id) => theirs.has(id))).map(({ id }) => id));
  return rows.filter(({ id }) => kept.has(id));
}

/** Every treaty action that the filter lets through, oldest first, the undated last. Throws BadInputError, StoreError. */
export async function findActions(filter: ActionFilter, context: Context): Promise<ActionRow[]> {
  const { batch, store } = context;
  await checkFilter(filter, context);
  const lists = async () => {
    if (filter.actors != null) return Promise.all(filter.actors.map((id) => batch.actionsOfActor.load(id)));
    const ids =
      filter.treaty == null ? (await store.read(listTreaties, {})).map(({ treaty }) => treaty.id) : [filter.treaty];
    return Promise.all(ids.map((id) => batch.actionsOfTreaty.load(id)));
  };
  let found = (await lists())
    .flat()
    .filter(
      (row) =>
        (filter.treaty == null || row.treatyId === filter.treaty) &&
        (filter.kinds == null || filter.kinds.includes(row.kind)) &&
        ((filter.from == null && filter.to == null) ||
          (row.date !== null && isWithin(row.date, filter.from ?? null, filter.to ?? null))),
    );
  if (filter.actorKinds != null || filter.regions != null) {
    const actors = new Map(
      (await loadAll(batch.actor, [...new Set(found.map(({ actorId }) => actorId))])).map((actor) => [actor.id, actor]),
    );
    found = found.filter(({ actorId }) => {
      const actor = actors.get(actorId);
      if (!actor) return false;
      return (
        (filter.actorKinds == null || filter.actorKinds.includes(actor.kind)) &&
        (filter.regions == null || actor.regions.some((region) => filter.regions?.includes(region)))
      );
    });
  }
  if (filter.memberOf != null) {
    const members = await batch.membershipsOfGroup.load(filter.memberOf);
    found = found.filter((row) =>
      members.some((span) => span.actorId === row.actorId && heldOn(span, boundsOf(row.date))),
    );
  }
  if (filter.reservationsOf != null) found = await answering(found, filter.reservationsOf, context);
  return [...found].sort((a, b) => compareForListing(a.date, b.date) || (a.id < b.id ? -1 : 1));
}
