import type { EntityKind } from "../../domain/lists.ts";
import { StoreError } from "../../store/errors.ts";
import { countEntities, getDataset } from "../../store/statements/dataset.ts";
import { listImportSources } from "../../store/statements/import.ts";
import { contentHash } from "../content-hash.ts";
import type { Resolver } from "../context.ts";

const dataset: Resolver<unknown> = async (_, __, { store }) => {
  const [[row], [counts], sources] = await Promise.all([
    store.read(getDataset, {}),
    store.read(countEntities, {}),
    store.read(listImportSources, {}),
  ]);
  if (!row || !counts) throw new StoreError("unavailable", "No data is loaded yet; run `npm run load`.");
  const count = (kind: EntityKind, number: number) => ({ kind, count: number });
  return {
    ...row.dataset,
    hash: contentHash(row.dataset.hash, sources),
    sources: sources.map(({ source }) => source),
    gaps: row.gaps,
    counts: [
      count("TREATY", counts.treaties),
      count("VERSION", counts.versions),
      count("PROVISION", counts.provisions),
      count("ACTOR", counts.actors),
      count("ISSUE", counts.issues),
      count("POSITION", counts.positions),
      count("DOCUMENT", counts.documents),
      count("VOTE", counts.votes),
      count("EVENT", counts.events),
      count("TREATY_ACTION", counts.actions),
    ],
  };
};

export const datasetResolvers = { Query: { dataset } };
