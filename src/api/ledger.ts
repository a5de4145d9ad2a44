import { fold } from "../domain/fold.ts";
import {
  type Criteria,
  compareByDate,
  compareByDateDescending,
  compareIds,
  heldOn,
  type LedgerEntry,
  meets,
} from "../domain/ledger.ts";
import { type ActorKind, type Confidence, type Side, STANCES, type Stance, sideOf } from "../domain/lists.ts";
import { findPositions } from "../store/statements/positions.ts";
import { type Look, loadAll } from "./batch.ts";
import { checkIds, checkList, checkRegions, checkText } from "./check.ts";
import type { Context } from "./context.ts";
import { expandParts, expandProvisions } from "./lineage.ts";

export interface PositionFilter {
  readonly actors?: readonly string[] | null;
  readonly exceptActors?: readonly string[] | null;
  readonly actorKinds?: readonly ActorKind[] | null;
  readonly memberOf?: string | null;
  readonly regions?: readonly string[] | null;
  readonly via?: readonly string[] | null;
  readonly treaty?: string | null;
  readonly negotiation?: string | null;
  readonly provisions?: readonly string[] | null;
  readonly thisVersionOnly?: boolean | null;
  readonly hasProvision?: boolean | null;
  readonly events?: readonly string[] | null;
  readonly versions?: readonly string[] | null;
  readonly issues?: readonly string[] | null;
  readonly allIssues?: readonly string[] | null;
  readonly stances?: readonly Stance[] | null;
  readonly sides?: readonly Side[] | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly confidence?: readonly Confidence[] | null;
  readonly provisionInferred?: boolean | null;
  readonly documents?: readonly string[] | null;
  readonly ids?: readonly string[] | null;
  readonly text?: string | null;
}

export type PositionOrder = "DATE_ASC" | "DATE_DESC" | "ACTOR" | "PROVISION";

const setOf = <T>(values: readonly T[] | null | undefined) => (values == null ? undefined : new Set(values));

/** Follows what the filter names through the graph. Throws BadInputError for what is not there. */
async function criteriaOf(filter: PositionFilter, { batch, store }: Context): Promise<Criteria> {
  for (const [name, list] of Object.entries(filter)) if (Array.isArray(list)) checkList(`filter.${name}`, list);
  checkText("filter.text", filter.text);
  await Promise.all([
    checkIds("filter.actors", "actor", filter.actors, batch.actor),
    checkIds("filter.exceptActors", "actor", filter.exceptActors, batch.actor),
    checkIds("filter.via", "actor", filter.via, batch.actor),
    checkIds("filter.memberOf", "actor", filter.memberOf == null ? null : [filter.memberOf], batch.actor),
    checkIds("filter.treaty", "treaty", filter.treaty == null ? null : [filter.treaty], batch.treaty),
    checkIds("filter.negotiation", "treaty", filter.negotiation == null ? null : [filter.negotiation], batch.treaty),
    checkIds("filter.provisions", "provision", filter.provisions, batch.provision),
    checkIds("filter.versions", "version", filter.versions, batch.version),
    checkIds("filter.events", "event", filter.events, batch.event),
    checkIds("filter.issues", "issue", filter.issues, batch.issue),
    checkIds("filter.allIssues", "issue", filter.allIssues, batch.issue),
    checkIds("filter.documents", "document", filter.documents, batch.document),
    checkIds("filter.ids", "position", filter.ids, batch.position),
    checkRegions("filter.regions", filter.regions, store),
  ]);
  const provisions = filter.provisions ?? null;
  const only = filter.thisVersionOnly === true && provisions !== null;
  const issues =
    filter.issues == null ? null : (await Promise.all(filter.issues.map((id) => batch.issueFamily.load(id)))).flat();
  const named = only ? (await loadAll(batch.provision, provisions)).map(({ versionId }) => versionId) : null;
  const versions =
    filter.versions == null ? named : filter.versions.filter((id) => named === null || named.includes(id));
  const evidenced =
    filter.documents == null
      ? null
      : (await Promise.all(filter.documents.map((id) => batch.positionsOfDocument.load(id)))).flat();
  const ids =
    filter.ids == null
      ? evidenced
      : evidenced === null
        ? filter.ids
        : filter.ids.filter((id) => evidenced.includes(id));
  const found: { [K in keyof Criteria]: Criteria[K] | undefined } = {
    ids: setOf(ids),
    actors: setOf(filter.actors),
    exceptActors: setOf(filter.exceptActors),
    actorKinds: setOf(filter.actorKinds),
    via: setOf(filter.via),
    treaty: filter.treaty ?? undefined,
    negotiation: filter.negotiation ?? undefined,
    provisions: provisions === null ? undefined : await (only ? expandParts : expandProvisions)(batch, provisions),
    events: setOf(filter.events),
    versions: setOf(versions),
    issues: setOf(issues),
    allIssues:
      filter.allIssues == null
        ? undefined
        : await Promise.all(filter.allIssues.map(async (id) => new Set(await batch.issueFamily.load(id)))),
    stances: setOf(filter.stances),
    sides: setOf(filter.sides),
    from: filter.from ?? undefined,
    to: filter.to ?? undefined,
    confidence: setOf(filter.confidence),
    inferred: filter.provisionInferred ?? undefined,
    text: filter.text ?? undefined,
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined)) as Criteria;
}

/** The entries that the narrowest condition leads to, each once; the others are judged entry by entry. */
async function candidates(filter: PositionFilter, criteria: Criteria, context: Context): Promise<LedgerEntry[]> {
  const { batch, store, wholes } = context;
  const by = async (loader: Look<LedgerEntry[]>, ids: Iterable<string>) => {
    const lists = await Promise.all([...new Set(ids)].map((id) => loader.load(id)));
    return [...new Map(lists.flat().map((entry) => [entry.id, entry])).values()];
  };
  if (criteria.ids) return loadAll(batch.entry, [...criteria.ids]);
  if (criteria.provisions) return by(batch.entriesOfProvision, criteria.provisions);
  if (criteria.actors) return by(batch.entriesOfActor, criteria.actors);
  if (criteria.issues) return by(batch.entriesOfIssue, criteria.issues);
  if (criteria.allIssues?.[0]) return by(batch.entriesOfIssue, criteria.allIssues[0]);
  if (filter.memberOf != null) {
    const members = await batch.membershipsOfGroup.load(filter.memberOf);
    return by(
      batch.entriesOfActor,
      members.map(({ actorId }) => actorId),
    );
  }
  const treatyId = criteria.treaty ?? null;
  const stances = STANCES.filter(
    (stance) => criteria.stances?.has(stance) !== false && criteria.sides?.has(sideOf(stance)) !== false,
  );
  const keyOf = (told: readonly Stance[]) => JSON.stringify([treatyId, told]);
  const known =
    wholes.get(keyOf(STANCES)) ?? wholes.get(keyOf(stances)) ?? store.read(findPositions, { treatyId, stances });
  wholes.set(keyOf(stances), known);
  return known;
}

/** Every entry of the ledger that the filter lets through, oldest first. Throws BadInputError, StoreError. */
export async function findEntries(filter: PositionFilter, context: Context): Promise<LedgerEntry[]> {
  const criteria = await criteriaOf(filter, context);
  let found = (await candidates(filter, criteria, context)).filter((entry) => meets(entry, criteria));
  if (filter.memberOf != null) {
    const members = await context.batch.membershipsOfGroup.load(filter.memberOf);
    found = found.filter((entry) => members.some((span) => span.actorId === entry.actorId && heldOn(span, entry)));
  }
  if (filter.hasProvision != null) {
    const provisions = await loadAll(context.batch.provision, [...new Set(found.flatMap(({ targets }) => targets))]);
    const known = new Set(provisions.map(({ id }) => id));
    found = found.filter(({ targets }) => targets.some((id) => known.has(id)) === filter.hasProvision);
  }
  if (filter.regions != null) {
    const regions = new Set(filter.regions);
    const actors = await loadAll(context.batch.actor, [...new Set(found.map(({ actorId }) => actorId))]);
    const inside = new Set(
      actors.filter((actor) => actor.regions.some((region) => regions.has(region))).map(({ id }) => id),
    );
    found = found.filter(({ actorId }) => inside.has(actorId));
  }
  return found.sort(compareByDate);
}

/** The entries in the order asked for; equal places are told apart by date, then id. */
export async function orderEntries(
  entries: readonly LedgerEntry[],
  order: PositionOrder,
  { batch }: Context,
): Promise<LedgerEntry[]> {
  if (order === "DATE_ASC") return [...entries].sort(compareByDate);
  if (order === "DATE_DESC") return [...entries].sort(compareByDateDescending);
  const keys = new Map<string, string>();
  if (order === "ACTOR") {
    const actors = await loadAll(batch.actor, [...new Set(entries.map(({ actorId }) => actorId))]);
    const names = new Map(actors.map(({ id, name }) => [id, fold(name)]));
    for (const { id, actorId } of entries) keys.set(id, `${names.get(actorId) ?? ""} ${actorId}`);
  } else {
    const targets = [...new Set(entries.flatMap(({ targets: [main] }) => main ?? []))];
    const provisions = new Map((await loadAll(batch.provision, targets)).map((provision) => [provision.id, provision]));
    for (const {
      id,
      targets: [main],
    } of entries) {
      const provision = provisions.get(main ?? "");
      keys.set(
        id,
        provision
          ? `0 ${provision.treatyId} ${provision.numberKey} ${String(provision.versionOrder).padStart(4, "0")}`
          : "1",
      );
    }
  }
  return [...entries].sort((a, b) => compareIds(keys.get(a.id) ?? "", keys.get(b.id) ?? "") || compareByDate(a, b));
}
