import { StoreError } from "../store/errors.ts";
import type { Store } from "../store/port.ts";
import { listActors, listMembershipsByGroup } from "../store/statements/actors.ts";
import { getDataset } from "../store/statements/dataset.ts";
import { type ImportSource, listImportSources } from "../store/statements/import.ts";
import { ActorFinder } from "./actor-finder.ts";
import { hashFiles, hashTexts } from "./hash-files.ts";
import type { BadRow, Format, ImportRecord, ReadOptions } from "./record.ts";
import { TextFinder } from "./text-finder.ts";
import { toBadRow } from "./writer/fault.ts";
import { publish } from "./writer/publish.ts";
import { RecordReader } from "./writer/records.ts";
import type { StagedRows } from "./writer/rows.ts";
import { removeRetired, Stage } from "./writer/stage.ts";

export interface ImportRequest {
  readonly format: Format;
  readonly files: readonly string[];
  /** Name of the source, with which the ids of its records begin. An import of the same name replaces it. */
  readonly source: string;
  readonly options: ReadOptions;
  /** Whether to load what is good beside bad rows. */
  readonly skipBad: boolean;
  /** The day, ISO 8601. */
  readonly today: string;
}

/** Who is told how an import goes. */
export interface ImportWatch {
  onBad(row: BadRow): void;
  /** After each batch: how many rows are read. */
  onProgress(rows: number): void;
}

export interface ImportReport {
  /** `refused`: there were bad rows, and nothing was loaded. */
  readonly status: "imported" | "replaced" | "unchanged" | "refused";
  readonly rows: number;
  readonly bad: number;
  /** Rows with which nothing is wrong and that the graph does not hold: how many for each reason. */
  readonly leftOut: ReadonlyMap<string, number>;
  /** Rows that an earlier run, which was stopped, had written. */
  readonly resumed: number;
  readonly milliseconds: number;
}

/**
 * Imports files beside the curated graph, all or nothing: nobody sees a record before all are in, and none is where a
 * row is bad, unless `skipBad` says so. The same files again change nothing; other files under the same name replace
 * what it brought; an import that was killed goes on after its last batch. Throws StoreError.
 */
export async function importFiles(store: Store, request: ImportRequest, watch: ImportWatch): Promise<ImportReport> {
  const begun = performance.now();
  const leftOut = new Map<string, number>();
  const report = (status: ImportReport["status"], rows: number, bad: number, resumed: number): ImportReport => ({
    status,
    rows,
    bad,
    leftOut,
    resumed,
    milliseconds: performance.now() - begun,
  });
  await removeRetired(store);
  const { before, hash, datasetHash } = await examine(store, request);
  if (before?.hash === hash && before.datasetHash === datasetHash) return report("unchanged", before.rows, 0, 0);

  const { source, format, options, files, skipBad } = request;
  const reader = await openReader(store, source, format.name);
  const stage = await Stage.open(store, source, [hash, datasetHash, skipBad ? "skipping" : "whole"]);
  let bad = 0;
  const tellBad = (row: BadRow) => {
    bad += 1;
    watch.onBad(row);
  };
  const tell = (row: BadRow) => {
    if (row.leftOut) leftOut.set(row.reason, (leftOut.get(row.reason) ?? 0) + 1);
    else tellBad(row);
  };
  for await (const item of format.read(files, options)) {
    if (!("record" in item)) {
      tell(item);
      continue;
    }
    const { rows, faults } = reader.read(item.record);
    for (const fault of faults) tell(toBadRow(fault, item.origin));
    if (bad > 0 && !skipBad) continue;
    stage.add(rows, countRows(item.record, rows));
    if (stage.isFull) {
      await stage.write();
      watch.onProgress(stage.rows);
    }
  }
  if ((bad > 0 && !skipBad) || stage.rows === 0) {
    await stage.giveUp();
    return report("refused", 0, bad, 0);
  }
  await stage.end(reader.tallies());
  await publish(store, stage, {
    id: source,
    title: format.summary,
    format: format.name,
    rows: stage.rows,
    skipped: bad,
    importedOn: request.today,
    hash,
    datasetHash,
  });
  await removeRetired(store);
  return report(before === null ? "imported" : "replaced", stage.rows, bad, stage.resumed);
}

/** The rows of the files that a record stands for; documents are made of whole files. */
function countRows({ type }: ImportRecord, { nodes, links, casts }: StagedRows): number {
  if (type === "casts") return casts?.length ?? 0;
  return type === "document" || (nodes ?? links) === undefined ? 0 : 1;
}

interface Examined {
  readonly before: ImportSource | null;
  readonly hash: string;
  readonly datasetHash: string;
}

async function examine(store: Store, { format, files, source, options, skipBad }: ImportRequest): Promise<Examined> {
  const [[dataset], sources] = await Promise.all([store.read(getDataset, {}), store.read(listImportSources, {})]);
  if (!dataset) throw new StoreError("unavailable", "No data is loaded yet; run `npm run load`.");
  const before = sources.find((row) => row.source.id === source)?.source ?? null;
  const hashOfFiles = await hashFiles(format.name, files, options);
  const hash = skipBad ? hashTexts(hashOfFiles, "skip-bad") : hashOfFiles;
  return { before, hash, datasetHash: dataset.dataset.hash };
}

async function openReader(store: Store, source: string, format: string): Promise<RecordReader> {
  const actors = await store.read(listActors, {});
  const ids = actors.filter(({ actor }) => actor.source === null).map(({ actor }) => actor.id);
  const memberships = await store.read(listMembershipsByGroup, { ids });
  return new RecordReader(
    source,
    format,
    new ActorFinder(actors.map(({ actor }) => actor)),
    await TextFinder.read(store),
    new Set(memberships.map(({ membership }) => `${membership.actorId}>${membership.groupId}`)),
  );
}
