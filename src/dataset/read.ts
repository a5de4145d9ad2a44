import { createHash } from "node:crypto";
import { lstatSync } from "node:fs";
import { type Collected, collectFile } from "./collect.ts";
import type { Dataset } from "./dataset.ts";
import { listFiles } from "./file.ts";
import { checkMeaning } from "./meaning.ts";
import { InvalidDataError, type Problem } from "./problem.ts";
import { checkReferences } from "./references.ts";

export interface ReadResult {
  /** Null where anything is wrong. */
  readonly dataset: Dataset | null;
  /** Everything that is wrong, in the order of files and lines. */
  readonly problems: readonly Problem[];
  /** What is odd and may be right. */
  readonly warnings: readonly Problem[];
}

/** Raised when the loader's idea of a record changes, so that a store loaded by an older one is loaded again. */
const FORMAT = "travaux-graph-1";

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}

/** Reads and checks a data folder: format first, then references, then the rules of meaning. Never throws for bad data. */
export function readDataset(root: string): ReadResult {
  if (!lstatSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    return { dataset: null, warnings: [], problems: [{ file: ".", reason: "the data folder is missing." }] };
  }
  const into: Collected = {
    meta: null,
    regions: [],
    actors: [],
    members: [],
    issues: [],
    treaties: [],
    versions: [],
    provisions: [],
    passages: [],
    parallels: [],
    remarks: [],
    documents: [],
    positions: [],
    furtherEvidence: [],
    votes: [],
    actions: [],
    events: [],
  };
  const problems: Problem[] = [];
  const hash = createHash("sha256").update(FORMAT);
  for (const file of listFiles(root)) {
    const taken = collectFile(root, file, into);
    problems.push(...taken.problems);
    if (taken.bytes) hash.update(`\0${file}\0`).update(taken.bytes);
  }
  const { meta } = into;
  if (meta === null && !problems.some(({ file }) => file === "dataset.yaml")) {
    problems.push({ file: "dataset.yaml", reason: "the file is missing." });
  }
  // References into a file that could not be read would all look dangling: they are told once the formats are right.
  if (problems.length > 0 || meta === null) return { dataset: null, problems: problems.sort(byPlace), warnings: [] };
  const dataset: Dataset = { ...into, meta, hash: hash.digest("hex") };
  const dangling = checkReferences(dataset);
  if (dangling.length > 0) return { dataset: null, problems: dangling.sort(byPlace), warnings: [] };
  const found = checkMeaning(dataset);
  const wrong = found.filter(({ warning }) => !warning).sort(byPlace);
  const warnings = found.filter(({ warning }) => warning).sort(byPlace);
  return { dataset: wrong.length > 0 ? null : dataset, problems: wrong, warnings };
}

/** The checked dataset. Throws InvalidDataError with every problem. */
export function readCheckedDataset(root: string): Dataset {
  const { dataset, problems } = readDataset(root);
  if (dataset === null) throw new InvalidDataError(problems);
  return dataset;
}
