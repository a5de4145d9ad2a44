import type { Dataset } from "../../../src/dataset/dataset.ts";

/** The data set as it may have been before: half of the positions, and no membership. */
export function earlierRelease(dataset: Dataset): Dataset {
  return {
    ...dataset,
    positions: dataset.positions.filter((_, at) => at % 2 === 0),
    members: [],
    hash: "an earlier release",
  };
}
