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
const cache = new WeakMap<Store, { hash: string; readonly words: Promise<Vocabulary> }>();

async function readHash(store: Store) {
  const [[row], sources] = await Promise.all([store.read(getDataset, {}), store.read(listImportSources, {})]);
  if (!row) throw new StoreError("unavailable", "No data is loaded yet; run `npm run load`.");
  return { ...row.dataset, hash: contentHash(row.dataset.hash, sources) };
}

/**
 * The words of the loaded graph. They are read from one state of it, once for all who ask, and to the end even where the
 * time of the first who asked is over. Throws StoreError, "unavailable" where nothing is loaded.
 */
export async function loadVocabulary(store: Store): Promise<Vocabulary> {
  const { hash } = await readHash(store);
  const origin = originOf(store);
  const known = cache.get(origin);
  if (known?.hash === hash) return known.words;
  const words = origin.readTogether(() => readVocabulary(origin));
  const reading = { hash, words };
  cache.set(origin, reading);
  words.then(
    // Another graph may have been loaded before they were read.
    (read) => {
      reading.hash = read.hash;
    },
    () => {
      if (cache.get(origin) === reading) cache.delete(origin);
    },
  );
  return words;
}

async function readVocabulary(store: Store): Promise<Vocabulary> {
  const dataset = await readHash(store);
  const treaties = (await store.read(listTreaties, {})).map(({ treaty }) => treaty);
  const treatyIds = treaties.map(({ id }) => id);
  // One after the other: of a million facts each takes seconds, and at once each would take as long as all, which is longer
  // than a statement may.
  const counts = await store.read(countPositionsByTreaty, {});
  const versions = await store.read(listVersions, { treatyIds });
  const provisions = await store.read(listProvisionNames, { treatyIds });
  const lineage = await store.read(listLineage, { treatyIds });
  const actors = await store.read(listActors, {});
  const groups = await store.read(listGroups, {});
  const silent = await store.read(listMembershipsByGroup, { ids: [dataset.silenceCountedOver] });
  const regions = await store.read(listRegions, {});
  const issues = await store.read(listIssues, {});
  const documents = await store.read(listDocuments, {});
  const voteIds = await store.read(listCuratedVotes, {});
  const events = await store.read(listEvents, { treatyId: null });
  const bodies = await store.read(listVoteBodies, {});
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
