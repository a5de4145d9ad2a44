/**
 * Reads graph/data for the tests of its content: every file with its format, and nothing of the loader, so that a fault
 * of the loader cannot hide a fault of the data.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse as parseCsv } from "csv-parse/sync";
import { parse } from "yaml";
import type { z } from "zod";
import { actorsFile, membersFile, regionsFile } from "../../src/dataset/format/actors.ts";
import { actionRow, datasetFile, eventsFile, voteFile } from "../../src/dataset/format/acts.ts";
import { documentFile } from "../../src/dataset/format/documents.ts";
import { issuesFile } from "../../src/dataset/format/issues.ts";
import { lineageFile, provisionsFile, treatyFile } from "../../src/dataset/format/treaty.ts";

export const GRAPH = fileURLToPath(new URL("../../graph/data", import.meta.url));

/** Paths below a folder, sorted, with forward slashes. */
export function filesBelow(folder: string, prefix = ""): string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true })
    .flatMap((entry) => {
      const path = prefix === "" ? entry.name : `${prefix}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(folder, path) : [path];
    })
    .sort();
}

const FORMATS: readonly (readonly [RegExp, z.ZodType])[] = [
  [/^dataset\.yaml$/, datasetFile],
  [/^issues\.yaml$/, issuesFile],
  [/^actors\/regions\.yaml$/, regionsFile],
  [/^actors\/members\/[^/]+\.yaml$/, membersFile],
  [/^actors\/[^/]+\.yaml$/, actorsFile],
  [/^[^/]+\/treaty\.yaml$/, treatyFile],
  [/^[^/]+\/lineage\.yaml$/, lineageFile],
  [/^[^/]+\/events\.yaml$/, eventsFile],
  [/^[^/]+\/provisions\/[^/]+\.yaml$/, provisionsFile],
  [/^[^/]+\/documents\/[^/]+\.yaml$/, documentFile],
  [/^[^/]+\/votes\/[^/]+\.yaml$/, voteFile],
];

export function formatOf(file: string): z.ZodType | undefined {
  return FORMATS.find(([pattern]) => pattern.test(file))?.[1];
}

/** Files of one kind, each parsed with its format. */
function all<T>(pattern: RegExp, format: z.ZodType<T>): { file: string; value: T }[] {
  return filesBelow(GRAPH)
    .filter((file) => pattern.test(file))
    .map((file) => ({ file, value: format.parse(parse(readFileSync(join(GRAPH, file), "utf8"))) }));
}

/** The rows of one actions.csv. */
export function readActions(file: string): z.infer<typeof actionRow>[] {
  const rows = parseCsv(readFileSync(join(GRAPH, file), "utf8"), { columns: true }) as Record<string, string>[];
  const list = (cell: string | undefined) => (cell ? cell.split(";") : []);
  return rows.map((row) => {
    const filled = Object.fromEntries(Object.entries(row).filter(([, cell]) => cell !== ""));
    return actionRow.parse({ ...filled, provisions: list(row.provisions), sources: list(row.sources) });
  });
}

/** The whole graph, flat. */
export function readGraph() {
  const documents = all(/\/documents\/[^/]+\.yaml$/, documentFile).map(({ value }) => value);
  const lineage = all(/\/lineage\.yaml$/, lineageFile).map(({ value }) => value);
  const treatyFiles = all(/\/treaty\.yaml$/, treatyFile).map(({ value }) => value);
  return {
    dataset: all(/^dataset\.yaml$/, datasetFile).map(({ value }) => value)[0],
    actors: all(/^actors\/(?!regions|members)[^/]+\.yaml$/, actorsFile).flatMap(({ value }) => value.actors),
    regions: all(/^actors\/regions\.yaml$/, regionsFile).flatMap(({ value }) => value.regions),
    members: all(/^actors\/members\/[^/]+\.yaml$/, membersFile).flatMap(({ value: { group, members } }) =>
      members.map((member) => ({ ...member, group })),
    ),
    issues: all(/^issues\.yaml$/, issuesFile).flatMap(({ value }) => value.issues),
    treaties: treatyFiles.map(({ treaty }) => treaty),
    versions: treatyFiles.flatMap(({ versions }) => versions),
    provisions: all(/\/provisions\/[^/]+\.yaml$/, provisionsFile).flatMap(({ value: { version, provisions } }) =>
      provisions.map((provision) => ({ ...provision, version, id: `${version}/${provision.number}` })),
    ),
    passages: lineage.flatMap(({ passages }) => passages ?? []),
    parallels: lineage.flatMap(({ parallels }) => parallels ?? []),
    remarks: lineage.flatMap(({ remarks }) => remarks ?? []),
    events: all(/\/events\.yaml$/, eventsFile).flatMap(({ value }) => value.events),
    votes: all(/\/votes\/[^/]+\.yaml$/, voteFile).map(({ value }) => value),
    actions: filesBelow(GRAPH)
      .filter((file) => file.endsWith("/actions.csv"))
      .flatMap((file) => readActions(file).map((row) => ({ ...row, treaty: file.split("/")[0] ?? "" }))),
    documents,
    positions: documents.flatMap(({ id, positions }) =>
      (positions ?? []).map((position) => ({ ...position, document: id })),
    ),
    evidence: documents.flatMap(({ id, evidence }) => (evidence ?? []).map((entry) => ({ ...entry, document: id }))),
  };
}

export type Graph = ReturnType<typeof readGraph>;
