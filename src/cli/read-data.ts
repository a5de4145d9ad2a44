import { resolve } from "node:path";
import type { Dataset } from "../dataset/dataset.ts";
import { formatProblem, type Problem } from "../dataset/problem.ts";
import { readDataset } from "../dataset/read.ts";
import { OWN_DATA } from "./places.ts";
import { Failure, note } from "./say.ts";

/** Problems shown in one run; the rest are counted. */
const SHOWN = 100;

export function showProblems(problems: readonly Problem[]): void {
  for (const problem of problems.slice(0, SHOWN)) note(formatProblem(problem));
  if (problems.length > SHOWN) note(`... and ${problems.length - SHOWN} more.`);
}

/** The checked dataset of a folder; its problems are shown. Throws Failure with status 2. */
export function readData(folder: string | undefined): Dataset {
  const { dataset, problems } = readDataset(resolve(folder ?? OWN_DATA));
  if (dataset !== null) return dataset;
  showProblems(problems);
  const count = `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
  throw new Failure(`The data has ${count}; nothing was loaded. Mend them and run \`travaux check\` again.`, 2);
}
