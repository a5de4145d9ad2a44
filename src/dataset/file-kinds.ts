import { containingNumbers } from "../domain/citation-number.ts";
import { canonicalCsv, formProblems } from "./canonical.ts";
import { parseCsv } from "./csv.ts";
import { type At, type FileKind, yamlKind } from "./file-kind.ts";
import { actorsFile, membersFile, regionsFile } from "./format/actors.ts";
import { actionRow, datasetFile, eventsFile, voteFile } from "./format/acts.ts";
import { documentFile } from "./format/documents.ts";
import { issuesFile } from "./format/issues.ts";
import { lineageFile, provisionsFile, treatyFile } from "./format/treaty.ts";
import type { Finding, Place } from "./place.ts";

const FOLDER = "([a-z0-9][a-z0-9-]*)";

/** Adds the records of one list of a file, each with its place and what else its kind has. */
function takeIn<T extends object, E extends object>(
  into: (T & E & { readAt: Place })[],
  at: At,
  list: string,
  records: readonly T[] | undefined,
  more: (record: T, index: number) => E,
): void {
  // One by one: a file can hold more records than a call can have arguments.
  for (const [index, record] of (records ?? []).entries())
    into.push({ ...record, ...more(record, index), readAt: at(list, index) });
}
const nothingMore = () => ({});

/** A record named by its file must bear the name. */
function misnamed(place: Place, id: string, expected: string): Finding[] {
  if (id === expected) return [];
  return [{ place, value: id, reason: "the id is not that of the file's name.", allowed: `${expected}.` }];
}

/** The one list of all kinds of files; the first whose pattern fits is meant. */
export const FILE_KINDS: readonly FileKind[] = [
  yamlKind(/^dataset\.yaml$/, "dataset.yaml", datasetFile, (into, value) => {
    into.meta = value;
    return [];
  }),
  yamlKind(/^issues\.yaml$/, "issues.yaml", issuesFile, (into, { issues }, at) => {
    takeIn(into.issues, at, "issues", issues, nothingMore);
    return [];
  }),
  yamlKind(/^actors\/regions\.yaml$/, "actors/regions.yaml", regionsFile, (into, { regions }, at) => {
    takeIn(into.regions, at, "regions", regions, nothingMore);
    return [];
  }),
  yamlKind(
    /^actors\/members\/([^/]+)\.yaml$/,
    "actors/members/<group>.yaml",
    membersFile,
    (into, { group, members }, at, name) => {
      takeIn(into.members, at, "members", members, () => ({ group }));
      return misnamed(at("group"), group, name);
    },
  ),
  yamlKind(/^actors\/[a-z-]+\.yaml$/, "actors/<kind>.yaml", actorsFile, (into, { actors }, at) => {
    takeIn(into.actors, at, "actors", actors, nothingMore);
    return [];
  }),
  yamlKind(
    new RegExp(`^${FOLDER}/treaty\\.yaml$`),
    "<treaty>/treaty.yaml",
    treatyFile,
    (into, { treaty, versions }, at, folder) => {
      into.treaties.push({ ...treaty, readAt: at("treaty") });
      takeIn(into.versions, at, "versions", versions, (_, index) => ({ treaty: treaty.id, order: index + 1 }));
      return misnamed(at("treaty", "id"), treaty.id, folder);
    },
  ),
  yamlKind(
    new RegExp(`^${FOLDER}/provisions/([^/]+)\\.yaml$`),
    "<treaty>/provisions/<version>.yaml",
    provisionsFile,
    (into, { version, provisions }, at, treaty, name) => {
      const numbers = new Set(provisions.map(({ number }) => number));
      takeIn(into.provisions, at, "provisions", provisions, ({ number }) => {
        const parent = containingNumbers(number).find((containing) => numbers.has(containing));
        const id = `${version}/${number}`;
        return { id, version, treaty, parent: parent === undefined ? null : `${version}/${parent}` };
      });
      return misnamed(at("version"), version, `${treaty}/${name}`);
    },
  ),
  yamlKind(new RegExp(`^${FOLDER}/lineage\\.yaml$`), "<treaty>/lineage.yaml", lineageFile, (into, file, at, treaty) => {
    takeIn(into.passages, at, "passages", file.passages, () => ({ treaty }));
    takeIn(into.parallels, at, "parallels", file.parallels, nothingMore);
    takeIn(into.remarks, at, "remarks", file.remarks, () => ({ treaty }));
    return [];
  }),
  yamlKind(new RegExp(`^${FOLDER}/events\\.yaml$`), "<treaty>/events.yaml", eventsFile, (into, file, at, treaty) => {
    takeIn(into.events, at, "events", file.events, () => ({ treaty }));
    return [];
  }),
  yamlKind(
    new RegExp(`^${FOLDER}/votes/([^/]+)\\.yaml$`),
    "<treaty>/votes/<id>.yaml",
    voteFile,
    (into, vote, at, treaty, name) => {
      into.votes.push({ ...vote, treaty, readAt: at() });
      return misnamed(at("id"), vote.id, name);
    },
  ),
  yamlKind(
    new RegExp(`^${FOLDER}/documents/([^/]+)\\.yaml$`),
    "<treaty>/documents/<id>.yaml",
    documentFile,
    (into, { positions, evidence, ...document }, at, _, name) => {
      into.documents.push({ ...document, readAt: at() });
      takeIn(into.positions, at, "positions", positions, () => ({ document: document.id }));
      takeIn(into.furtherEvidence, at, "evidence", evidence, () => ({ document: document.id }));
      return misnamed(at("id"), document.id, name);
    },
  ),
  {
    pattern: new RegExp(`^${FOLDER}/actions\\.csv$`),
    shape: "<treaty>/actions.csv",
    format: null,
    take(into, file, text, [, treaty = ""], options) {
      const columns = Object.keys(actionRow.shape);
      const { rows, problems } = parseCsv(file, text, columns, ["provisions", "sources"], actionRow);
      for (const { value, line } of rows) into.actions.push({ ...value, treaty, readAt: { file, path: [], line } });
      if (!options.form || problems.length > 0) return { problems };
      const canonical = canonicalCsv(
        columns,
        rows.map(({ value }) => value),
      );
      return { problems, warnings: formProblems(file, text, canonical) };
    },
  },
];
