import type { Confidence, Named, PartialDate, Stance, VersionName } from "./contract.ts";
import { VERSION_NAME } from "./fragments.ts";
import { operation } from "./operation.ts";

export interface MapStep {
  relation: string;
  confidence: Confidence;
  from: { id: string } | null;
  to: { id: string } | null;
  version: { id: string };
}
export interface MapProvision {
  id: string;
  number: string;
  title: string | null;
  parent: { id: string } | null;
  lineage: MapStep[];
}
export interface MapVersion extends VersionName {
  standing: string;
  provisions: MapProvision[];
}
/** Every version of one treaty, and how its provisions passed from one to the next. */
export const lineageMapOperation = operation<
  { treaty: (Named & { versions: MapVersion[] }) | null },
  { treaty: string }
>(
  "LineageMap",
  `query LineageMap($treaty: ID!) {
  treaty(id: $treaty) {
    id label
    versions {
      ...VersionName standing
      provisions {
        id number title parent { id }
        lineage { relation confidence from { id } to { id } version { id } }
      }
    }
  }
}`,
  VERSION_NAME,
);

export interface ChangeRow {
  actor: { id: string; name: string };
  provision: Named;
  positions: { id: string; stance: Stance; date: PartialDate | null; inherited: boolean }[];
}
/** Actors whose side on a provision is another on another day. */
export const changesOperation = operation<{ changes: ChangeRow[] }, { provision: string }>(
  "Changes",
  `query Changes($provision: ID!) {
  changes(provisions: [$provision]) { actor { id name } provision { id label } positions { id stance date inherited } }
}`,
);

/** Where to begin while nothing is chosen: the most contested provision. */
export const contestedOperation = operation<
  { contested: { provision: { id: string } }[] },
  { treaty: string | null; first: number }
>(
  "Contested",
  `query Contested($treaty: ID, $first: Int) { contested(treaty: $treaty, first: $first) { provision { id } } }`,
);
