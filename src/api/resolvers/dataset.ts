import type { EntityKind } from "../../domain/lists.ts";
import { StoreError } from "../../store/errors.ts";
import { countEntities, getDataset } from "../../store/statements/dataset.ts";
import type { Resolver } from "../context.ts";

const dataset: Resolver<unknown> = async (_, __, { store }) => {
  const [[row], [counts]] = await Promise.all([store.read(getDataset, {}), store.read(countEntities, {})]);
  if (!row || !counts) throw new StoreError("unavailable", "No data is loaded yet; run `npm run load`.");
  const count = (kind: EntityKind, number: number) => ({ kind, count: number });
  return {
    ...row.dataset,
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
