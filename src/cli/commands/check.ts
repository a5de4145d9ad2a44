import { resolve } from "node:path";
import { readDataset } from "../../dataset/read.ts";
import { OWN_DATA } from "../places.ts";
import { showProblems } from "../read-data.ts";
import { Failure, say } from "../say.ts";

/** travaux check [DIR]: every problem with file, line, value, reason and what is allowed; warnings do not fail it. */
export function check(folder: string | undefined): void {
  const begun = performance.now();
  const { dataset, problems, warnings } = readDataset(resolve(folder ?? OWN_DATA), { form: true });
  showProblems([...problems, ...warnings]);
  if (dataset === null) {
    const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
    throw new Failure(`${count} in the data; mend them and check again.`, 2);
  }
  const { positions, actors, documents, provisions } = dataset;
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const found = warnings.length === 0 ? "" : `, ${warnings.length} ${warnings.length === 1 ? "warning" : "warnings"}`;
  say(
    `The data is right: ${positions.length} positions by ${actors.length} actors on ${provisions.length} provisions, from ${documents.length} documents${found} (${seconds} s).`,
  );
}
