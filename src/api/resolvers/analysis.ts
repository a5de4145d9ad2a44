import { groupBy } from "../../domain/group-by.ts";
import { compareByDate, compareIds, type LedgerEntry, tallySides } from "../../domain/ledger.ts";
import type { ActorKind, Side } from "../../domain/lists.ts";
import { checkIds, checkList } from "../check.ts";
import type { Context, Resolver } from "../context.ts";
import { findEntries } from "../ledger.ts";
import { expandProvisions } from "../lineage.ts";
import { checkFirst } from "../page.ts";
import { entriesByProvision } from "../standing.ts";

interface ContestedArguments {
  readonly treaty?: string | null;
  readonly first?: number | null;
}

const DISPUTING: ReadonlySet<Side> = new Set<Side>(["AGAINST", "CRITICAL"]);

const contested: Resolver<unknown, ContestedArguments> = async (_, { treaty, first }, context) => {
  const size = checkFirst(first, 10);
  const entries = await findEntries({ negotiation: treaty ?? null, hasProvision: true }, context);
  const found = await Promise.all(
    [...(await entriesByProvision(entries, context))].map(async ([id, here]) => {
      const disputing = here.filter(({ side }) => DISPUTING.has(side));
      const actors = new Map(disputing.map(({ actorId, actorKind }) => [actorId, actorKind]));
      const provision = await context.batch.provision.load(id);
      const states = [...actors.values()].filter((kind) => kind === "STATE").length;
      return { id, provision, actors: actors.size, states, bySide: tallySides(here) };
    }),
  );
  return found
    .filter(({ actors, provision }) => actors > 0 && provision !== null && provision.parentId === null)
    .sort((a, b) => b.actors - a.actors || b.states - a.states || compareIds(a.id, b.id))
    .slice(0, size);
};

interface ChangesArguments {
  readonly treaty?: string | null;
  readonly actors?: readonly string[] | null;
  readonly actorKinds?: readonly ActorKind[] | null;
  readonly provisions?: readonly string[] | null;
}

/** Whether the stances change side from one day to a later one. */
function hasMoved(entries: readonly LedgerEntry[]): boolean {
  return entries.some((earlier) =>
    entries.some(
      (later) =>
        earlier.side !== later.side &&
        earlier.latest !== null &&
        later.earliest !== null &&
        earlier.latest < later.earliest,
    ),
  );
}

const changes: Resolver<unknown, ChangesArguments> = async (
  _,
  { treaty, actors, actorKinds, provisions },
  context: Context,
) => {
  const { batch } = context;
  if (actors != null) checkList("actors", actors);
  await checkIds("provisions", "provision", provisions, batch.provision);
  const entries = await findEntries(
    { negotiation: treaty ?? null, hasProvision: true, actors: actors ?? null, actorKinds: actorKinds ?? null },
    context,
  );
  const within = provisions == null ? null : await expandProvisions(batch, provisions);
  const found: {
    actorId: string;
    actor: unknown;
    provision: unknown;
    positions: () => Promise<unknown>;
    name: string;
    key: string;
  }[] = [];
  for (const [id, here] of await entriesByProvision(entries, context)) {
    if (within !== null && !within.has(id)) continue;
    const byActor = groupBy(here, ({ actorId }) => actorId);
    for (const [actorId, own] of byActor) {
      if (!hasMoved(own)) continue;
      const [actor, provision] = await Promise.all([batch.actor.load(actorId), batch.provision.load(id)]);
      // Read only where they are asked for: a promise that nobody waits for would end the process where it is refused.
      const positions = () => Promise.all(own.sort(compareByDate).map((entry) => batch.position.load(entry.id)));
      found.push({
        actorId,
        actor,
        provision,
        positions,
        name: actor?.name ?? actorId,
        key: provision?.numberKey ?? id,
      });
    }
  }
  return found.sort(
    (a, b) => compareIds(a.name, b.name) || compareIds(a.actorId, b.actorId) || compareIds(a.key, b.key),
  );
};

export const analysisResolvers = { Query: { contested, changes } };
