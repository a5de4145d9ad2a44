import { statSync } from "node:fs";
import { groupBy } from "../domain/group-by.ts";
import { collectFile } from "./collect.ts";
import type { Dataset } from "./dataset.ts";
import { listFiles, readDataFile } from "./file.ts";
import type { Collected, ReadOptions } from "./file-kind.ts";
import { DataHash } from "./folder-hash.ts";
import { checkMeaning } from "./meaning.ts";
import { type Finding, type LineOf, toProblem } from "./place.ts";
import { InvalidDataError, type Problem } from "./problem.ts";
import { checkReferences } from "./references.ts";
import { parsePlainYaml } from "./yaml.ts";

export interface ReadResult {
  /** Null where anything is wrong. */
  readonly dataset: Dataset | null;
  /** Everything that is wrong, in the order of files and lines. */
  readonly problems: readonly Problem[];
  /** What is odd and may be right. */
  readonly warnings: readonly Problem[];
}

const NOTHING: Collected = {
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

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0);
}

function failed(problems: readonly Problem[]): ReadResult {
  return { dataset: null, problems: [...problems].sort(byPlace), warnings: [] };
}

/** The findings as problems. Their files are read again for the lines: few have any, and all would fill the memory. */
function tell(root: string, findings: readonly Finding[]): Problem[] {
  return [...groupBy(findings, ({ place }) => place.file)].flatMap(([file, ofFile]) => {
    const read = ofFile.every(({ place }) => place.line !== undefined) ? null : readDataFile(root, file);
    const parsed = read && "text" in read ? parsePlainYaml(file, read.text) : [];
    const lineOf: LineOf = "lineOf" in parsed ? parsed.lineOf : () => undefined;
    return ofFile.map((finding) => toProblem(finding, lineOf));
  });
}

/** Files that must be there: the dataset's own, and the treaty of every folder. */
function missingFiles(files: readonly string[]): Problem[] {
  const folders = files.filter((file) => file.includes("/")).map((file) => file.slice(0, file.indexOf("/")));
  const treaties = [...new Set(folders)].filter((folder) => folder !== "actors");
  return ["dataset.yaml", ...treaties.map((folder) => `${folder}/treaty.yaml`)]
    .filter((file) => !files.includes(file))
    .map((file) => ({ file, reason: "the file is missing." }));
}

/** Reads and checks a data folder: format first, then references, then the rules of meaning. Never throws for bad data. */
export function readDataset(root: string, options: ReadOptions = {}): ReadResult {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) {
    return failed([{ file: ".", reason: "the data folder is missing." }]);
  }
  const into = structuredClone(NOTHING);
  const { files, problems } = listFiles(root);
  const odd: Problem[] = [];
  problems.push(...missingFiles(files));
  const hash = new DataHash();
  for (const file of files) {
    const taken = collectFile(root, file, into, options);
    for (const problem of taken.problems) problems.push(problem);
    for (const warning of taken.warnings ?? []) odd.push(warning);
    if (taken.bytes) hash.add(file, taken.bytes);
  }
  const { meta } = into;
  // References into a file that could not be read would all look dangling: they are told once the formats are right.
  if (problems.length > 0 || meta === null) return failed(problems);
  const dataset: Dataset = { ...into, meta, hash: hash.toHex() };
  const dangling = checkReferences(dataset);
  if (dangling.length > 0) return failed(tell(root, dangling));
  const found = tell(root, checkMeaning(dataset));
  const warnings = [...odd, ...found.filter(({ warning }) => warning)].sort(byPlace);
  const wrong = found.filter(({ warning }) => !warning).sort(byPlace);
  return { dataset: wrong.length > 0 ? null : dataset, problems: wrong, warnings };
}

/** The checked dataset. Throws InvalidDataError with every problem. */
export function readCheckedDataset(root: string): Dataset {
  const { dataset, problems } = readDataset(root);
  if (dataset === null) throw new InvalidDataError(problems);
  return dataset;
}
