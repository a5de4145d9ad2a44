import type { Vocabulary } from "../ask/vocabulary.ts";
import { StoreError } from "../store/errors.ts";
import type { Store } from "../store/port.ts";
import { listActors, listGroups, listMembershipsByGroup, listRegions } from "../store/statements/actors.ts";
import { getDataset } from "../store/statements/dataset.ts";
import { listDocuments } from "../store/statements/documents.ts";
import { listEvents } from "../store/statements/events.ts";
import { listImportSources } from "../store/statements/import.ts";
import { listIssues } from "../store/statements/issues.ts";
import { countPositionsByTreaty } from "../store/statements/positions.ts";
import { listLineage, listProvisionNames } from "../store/statements/provisions.ts";
import { listTreaties, listVersions } from "../store/statements/treaties.ts";
import { getVotes, listCuratedVotes, listVoteBodies } from "../store/statements/votes.ts";
import { contentHash } from "./content-hash.ts";
import { originOf } from "./observe/observed-store.ts";

/** One vocabulary a store, kept while the store holds the dataset that it was read from. */
const cache = new WeakMap<Store, Promise<Vocabulary>>();

/** The words of the loaded graph. Throws StoreError, "unavailable" where nothing is loaded. */
export async function loadVocabulary(store: Store): Promise<Vocabulary> {
  const [[row], sources] = await Promise.all([store.read(getDataset, {}), store.read(listImportSources, {})]);
  if (!row) throw new StoreError("unavailable", "No data is loaded yet; run `npm run load`.");
  const origin = originOf(store);
  const cached = await cache.get(origin)?.catch(() => null);
  const hash = contentHash(row.dataset.hash, sources);
  if (cached?.hash === hash) return cached;
  const reading = readVocabulary(store, { ...row.dataset, hash });
  cache.set(origin, reading);
  return reading;
}

async function readVocabulary(
  store: Store,
  dataset: { hash: string; asOf: string; silenceCountedOver: string },
): Promise<Vocabulary> {
  const treaties = (await store.read(listTreaties, {})).map(({ treaty }) => treaty);
  const treatyIds = treaties.map(({ id }) => id);
  const [
    counts,
    versions,
    provisions,
    lineage,
    actors,
    groups,
    silent,
    regions,
    issues,
    documents,
    voteIds,
    events,
    bodies,
  ] = await Promise.all([
    store.read(countPositionsByTreaty, {}),
    store.read(listVersions, { treatyIds }),
    store.read(listProvisionNames, { treatyIds }),
    store.read(listLineage, { treatyIds }),
    store.read(listActors, {}),
    store.read(listGroups, {}),
    store.read(listMembershipsByGroup, { ids: [dataset.silenceCountedOver] }),
    store.read(listRegions, {}),
    store.read(listIssues, {}),
    store.read(listDocuments, {}),
    store.read(listCuratedVotes, {}),
    store.read(listEvents, { treatyId: null }),
    store.read(listVoteBodies, {}),
  ]);
  const votes = await store.read(getVotes, { ids: voteIds.map(({ id }) => id) });
  const positions = new Map(counts.map((count) => [count.treatyId, count.positions]));
  const finals = new Set(versions.filter(({ version }) => version.isFinal).map(({ version }) => version.id));
  const withMembers = new Set(groups.map(({ id }) => id));
  return {
    hash: dataset.hash,
    asOf: dataset.asOf,
    treaties: treaties.map((treaty) => ({ ...treaty, positions: positions.get(treaty.id) ?? 0 })),
    versions: versions.map(({ version }) => version),
    provisions: provisions.map((provision) => ({ ...provision, isFinal: finals.has(provision.versionId) })),
    lineage,
    actors: actors.map(({ actor }) => ({ ...actor, hasMembers: withMembers.has(actor.id) })),
    regions: regions.map(({ region }) => region),
    issues: issues.map(({ issue, broader }) => ({ ...issue, broader })),
    documents: documents.map(({ document }) => document),
    votes: votes.flatMap(({ vote: { treatyId, ...vote }, provisionIds }) =>
      treatyId === null ? [] : [{ ...vote, treatyId, provisionIds }],
    ),
    events: events.map(({ event }) => event),
    bodies: bodies.map(({ body }) => body),
    silenceCountedOver: new Set(silent.map(({ membership }) => membership.actorId)),
  };
}
