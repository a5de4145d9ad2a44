import { compareByDate, heldOn, type LedgerEntry } from "../domain/ledger.ts";
import type { Context } from "./context.ts";
import { findEntries, type PositionFilter } from "./ledger.ts";
import { expandProvisions } from "./lineage.ts";

/**
 * Positions that an actor inherits: those of groups to which it belonged on the day, unless it has its own on the same.
 * The same is the provision under any of its numbers or, for a position on no provision, the text and an issue.
 */
export async function inheritedEntries(
  actorId: string,
  filter: PositionFilter,
  context: Context,
): Promise<LedgerEntry[]> {
  const memberships = await context.batch.membershipsOfActor.load(actorId);
  const groups = [...new Set(memberships.map(({ groupId }) => groupId))];
  if (groups.length === 0) return [];
  const { actorKinds: _, memberOf: __, regions: ___, ...conditions } = filter;
  const [taken, own] = await Promise.all([
    findEntries({ ...conditions, actors: groups }, context),
    context.batch.entriesOfActor.load(actorId),
  ]);
  const held = taken.filter((entry) =>
    memberships.some((span) => span.groupId === entry.actorId && heldOn(span, entry)),
  );
  const isProvision = new Map<string, boolean>();
  const targets = [...new Set([...own, ...held].flatMap((entry) => entry.targets))];
  for (const id of targets) isProvision.set(id, (await context.batch.provision.load(id)) !== null);
  const ownProvisions = await expandProvisions(
    context.batch,
    targets.filter((id) => isProvision.get(id) && own.some((entry) => entry.targets.includes(id))),
  );
  const outweighed = (entry: LedgerEntry) => {
    const provisions = entry.targets.filter((id) => isProvision.get(id));
    if (provisions.length > 0) return provisions.every((id) => ownProvisions.has(id));
    return own.some(
      (mine) =>
        mine.targets.some((id) => entry.targets.includes(id)) &&
        mine.issueIds.some((id) => entry.issueIds.includes(id)),
    );
  };
  return held.filter((entry) => !outweighed(entry)).sort(compareByDate);
}
