import DataLoader from "dataloader";
import type { Store } from "../store/port.ts";
import type { Statement } from "../store/statement.ts";
import {
  type ActionNodeRow,
  findActionsByActor,
  findActionsByTreaty,
  getActions,
} from "../store/statements/actions.ts";
import {
  type ActorNode,
  getActors,
  listMembershipsByActor,
  listMembershipsByGroup,
} from "../store/statements/actors.ts";
import { type DocumentNode, getDocuments } from "../store/statements/documents.ts";
import { type EventNode, getEvents } from "../store/statements/events.ts";
import { countDegrees, getEntities } from "../store/statements/graph.ts";
import { type ImportSource, listImportSources } from "../store/statements/import.ts";
import { getIssues, type IssueNode, listIssueFamily, listProvisionsByIssue } from "../store/statements/issues.ts";
import {
  findPositionsByActor,
  findPositionsById,
  findPositionsByIssue,
  findPositionsByProvision,
  getPositions,
  type LedgerRow,
  listPositionsByDocument,
  type PositionRow,
} from "../store/statements/positions.ts";
import {
  getProvisions,
  listAllParts,
  listIssuesByProvision,
  listLineageEnds,
  listLineageFamily,
  listParallels,
  listParts,
  listProvisionReach,
  listProvisionsByVersion,
  type ProvisionNode,
  traceLineage,
} from "../store/statements/provisions.ts";
import {
  getTreaties,
  getVersions,
  listVersions,
  type TreatyNode,
  type VersionNode,
} from "../store/statements/treaties.ts";
import { getVotes, type VoteRow } from "../store/statements/votes.ts";
import type { Recall } from "./known.ts";

export type Provision = ProvisionNode & { readonly parentId: string | null };
export type Issue = IssueNode & { readonly broader: readonly string[]; readonly narrower: readonly string[] };
export type Document = DocumentNode & { readonly authors: readonly { actorId: string; role: string | null }[] };
/** `inherited`: read for a member of the group that took it. */
export type Position = PositionRow["position"] & Omit<PositionRow, "position"> & { readonly inherited: boolean };
export type Vote = VoteRow["vote"] & Omit<VoteRow, "vote">;
export type Action = ActionNodeRow["action"] & Omit<ActionNodeRow, "action">;

/**
 * The look-ups of one request, gathered: whatever is asked for while a level of the answer is resolved goes to the
 * store in one statement a kind. A loader of single things gives null for an unknown id, one of lists an empty list.
 */
export type Batch = ReturnType<typeof makeBatch>;

/** Gives what stands under a key: at once where it is known, with the rest of the level where it must be read. */
export interface Look<V> {
  load(key: string): V | Promise<V>;
}

/** Reads what is not known of the keys, in one go, and takes it down. */
function lookUp<V>(recall: Recall, name: string, read: (keys: readonly string[]) => Promise<V[]>): Look<V> {
  const loader = new DataLoader<string, V>(async (keys) => {
    const values = await read(keys);
    for (const [at, key] of keys.entries()) recall.add(name, key, values[at]);
    return values;
  });
  return { load: (key) => recall.get<V>(name, key) ?? loader.load(key) };
}

export function makeBatch(store: Store, recall: Recall) {
  type Ids = { ids: string[] };
  const single = <R, V extends { readonly id: string }>(statement: Statement<Ids, R>, toValue: (row: R) => V) =>
    lookUp<V | null>(recall, statement.name, async (ids) => {
      const rows = await store.read(statement, { ids: [...ids] });
      const found = new Map(rows.map(toValue).map((value) => [value.id, value]));
      return ids.map((id) => found.get(id) ?? null);
    });
  const many = <P, R, V>(
    statement: Statement<P, R>,
    parameters: (keys: string[]) => P,
    keyOf: (row: R) => string,
    toValue: (row: R) => V,
  ) =>
    lookUp<V[]>(recall, statement.name, async (keys) => {
      const found = new Map<string, V[]>(keys.map((key) => [key, []]));
      for (const row of await store.read(statement, parameters([...keys]))) found.get(keyOf(row))?.push(toValue(row));
      return keys.map((key) => found.get(key) ?? []);
    });
  const listOf = <R, V>(statement: Statement<Ids, R>, keyOf: (row: R) => string, toValue: (row: R) => V) =>
    many(statement, (ids) => ({ ids }), keyOf, toValue);
  /** Ledger entries by what they are on or about: one entry may stand under several keys. */
  const entriesOf = (statement: Statement<Ids, LedgerRow>, keysOf: (entry: LedgerRow) => readonly string[]) =>
    lookUp<LedgerRow[]>(recall, statement.name, async (keys) => {
      const found = new Map<string, LedgerRow[]>(keys.map((key) => [key, []]));
      for (const entry of await store.read(statement, { ids: [...keys] })) {
        for (const key of keysOf(entry)) found.get(key)?.push(entry);
      }
      return keys.map((key) => found.get(key) ?? []);
    });
  const provisionOf = ({ provision, parents }: { provision: ProvisionNode; parents: string[] }): Provision => ({
    ...provision,
    parentId: parents[0] ?? null,
  });
  const row = <R>(found: R) => found;

  return {
    treaty: single(getTreaties, ({ treaty }): TreatyNode => treaty),
    version: single(getVersions, ({ version }): VersionNode => version),
    provision: single(getProvisions, provisionOf),
    actor: single(getActors, ({ actor }): ActorNode => actor),
    issue: single(getIssues, ({ issue, ...tree }): Issue => ({ ...issue, ...tree })),
    document: single(getDocuments, ({ document, authors }): Document => ({ ...document, authors })),
    position: single(getPositions, ({ position, ...rest }): Position => ({ ...position, ...rest, inherited: false })),
    vote: single(getVotes, ({ vote, ...rest }): Vote => ({ ...vote, ...rest })),
    action: single(getActions, ({ action, ...rest }): Action => ({ ...action, ...rest })),
    event: single(getEvents, ({ event }): EventNode => event),
    importSource: lookUp<ImportSource | null>(recall, listImportSources.name, async (ids) => {
      const found = new Map((await store.read(listImportSources, {})).map(({ source }) => [source.id, source]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    entity: lookUp<{ key: string; id: string; labels: string[] } | null>(recall, getEntities.name, async (keys) => {
      const found = new Map((await store.read(getEntities, { keys: [...keys] })).map((entity) => [entity.key, entity]));
      return keys.map((key) => found.get(key) ?? null);
    }),
    degree: lookUp<number>(recall, countDegrees.name, async (keys) => {
      const found = new Map(
        (await store.read(countDegrees, { keys: [...keys] })).map(({ key, degree }) => [key, degree]),
      );
      return keys.map((key) => found.get(key) ?? 0);
    }),
    versionsOfTreaty: many(
      listVersions,
      (treatyIds) => ({ treatyIds }),
      ({ version }) => version.treatyId,
      ({ version }) => version,
    ),
    provisionsOfVersion: many(
      listProvisionsByVersion,
      (versionIds) => ({ versionIds }),
      ({ provision }) => provision.versionId,
      provisionOf,
    ),
    parts: listOf(
      listParts,
      ({ wholeId }) => wholeId,
      ({ partId }) => partId,
    ),
    allParts: listOf(
      listAllParts,
      ({ id }) => id,
      ({ partId }) => partId,
    ),
    reach: listOf(
      listProvisionReach,
      ({ id }) => id,
      ({ memberId }) => memberId,
    ),
    family: listOf(
      listLineageFamily,
      ({ id }) => id,
      ({ memberId }) => memberId,
    ),
    lineage: listOf(traceLineage, ({ id }) => id, row),
    lineageEnds: listOf(listLineageEnds, ({ id }) => id, row),
    parallels: listOf(listParallels, ({ id }) => id, row),
    issuesOfProvision: listOf(
      listIssuesByProvision,
      ({ provisionId }) => provisionId,
      ({ issueId }) => issueId,
    ),
    provisionsOfIssue: listOf(
      listProvisionsByIssue,
      ({ issueId }) => issueId,
      ({ provisionId }) => provisionId,
    ),
    issueFamily: listOf(
      listIssueFamily,
      ({ id }) => id,
      ({ memberId }) => memberId,
    ),
    membershipsOfActor: listOf(
      listMembershipsByActor,
      ({ membership }) => membership.actorId,
      ({ membership }) => membership,
    ),
    membershipsOfGroup: listOf(
      listMembershipsByGroup,
      ({ membership }) => membership.groupId,
      ({ membership }) => membership,
    ),
    entry: single(findPositionsById, row),
    entriesOfActor: listOf(findPositionsByActor, ({ actorId }) => actorId, row),
    entriesOfProvision: entriesOf(findPositionsByProvision, ({ targets }) => targets),
    entriesOfIssue: entriesOf(findPositionsByIssue, ({ issueIds }) => issueIds),
    positionsOfDocument: listOf(
      listPositionsByDocument,
      ({ documentId }) => documentId,
      ({ positionId }) => positionId,
    ),
    actionsOfTreaty: listOf(findActionsByTreaty, ({ treatyId }) => treatyId, row),
    actionsOfActor: listOf(findActionsByActor, ({ actorId }) => actorId, row),
    /** Loaders of lists that take arguments, by name and arguments: see `loaderFor`. */
    withArguments: new Map<string, DataLoader<string, unknown>>(),
  };
}

/**
 * The loader of a list that takes arguments. All owners that a field of a request stands under have the same ones, so that
 * a page of each comes with one statement.
 */
export function loaderFor<V>(
  { withArguments }: Batch,
  name: string,
  args: unknown,
  load: (owners: string[]) => Promise<ReadonlyMap<string, V>>,
  nothing: V,
): DataLoader<string, V> {
  const key = JSON.stringify([name, args]);
  const known = withArguments.get(key) as DataLoader<string, V> | undefined;
  if (known !== undefined) return known;
  const made = new DataLoader<string, V>(async (owners) => {
    const found = await load([...owners]);
    return owners.map((owner) => found.get(owner) ?? nothing);
  });
  withArguments.set(key, made as DataLoader<string, unknown>);
  return made;
}

/** Loads all of the ids that exist, in the given order. */
export async function loadAll<V>(loader: Look<V | null>, ids: readonly string[]): Promise<V[]> {
  const found = await Promise.all(ids.map((id) => loader.load(id)));
  return found.filter((value): value is Awaited<V> & V => value !== null) as V[];
}
