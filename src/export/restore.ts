import { groupBy } from "../domain/group-by.ts";
import { StoreError } from "../store/errors.ts";
import { graphModel } from "../store/model.ts";
import type { Store, Transaction } from "../store/port.ts";
import { listOtherNodes } from "../store/statements/export.ts";
import { removeRetired } from "../store/statements/import.ts";
import { mergeDataset, type Properties as StoredProperties } from "../store/statements/load.ts";
import {
  countIncoming,
  createIncoming,
  linkIncoming,
  publishIncoming,
  removeIncoming,
  retireAll,
} from "../store/statements/restore.ts";
import type { GraphLink, GraphNode } from "./graph.ts";
import { type CheckedFile, checkFile } from "./ndjson/check.ts";
import { readLines } from "./ndjson/lines.ts";
import { parseRecord } from "./ndjson/record.ts";

export interface RestoreReport extends CheckedFile {
  readonly milliseconds: number;
}

/** Rows a statement, and a transaction on Neo4j. */
const BATCH = 5000;
/** Nodes a transaction that deletes: an actor has thousands of relationships. */
const DELETED = 500;

/** Called after each batch with how many rows are written, of how many. */
export type Progress = (done: number, total: number) => void;

/**
 * Loads a file that `travaux export ndjson` wrote in the place of all that the store holds, all or nothing: the file is
 * read once to check it whole, and once more to write it.
 *
 * @throws BadFileError with what is wrong, by line; StoreError; what the file system throws.
 */
export async function restoreGraph(store: Store, file: string, progress: Progress = () => {}): Promise<RestoreReport> {
  const begun = performance.now();
  const checked = await checkFile(file);
  const total = checked.nodes + checked.relationships;
  await removeAll(store, removeIncoming);
  await store.rebuild(
    (transaction) => fill(transaction, file, (done) => progress(done, total)),
    (transaction) => publish(transaction, checked),
  );
  await removeAll(store, removeRetired);
  return { ...checked, milliseconds: performance.now() - begun };
}

/** Whether the store holds what was loaded from an exported file, which stays until other data are asked for. */
export async function isRestored(store: Store): Promise<boolean> {
  const rows = await store.read(listOtherNodes, {});
  return rows.some(({ kind, properties }) => kind === "Dataset" && properties.isRestored === true);
}

async function fill(transaction: Transaction, file: string, progress: (done: number) => void): Promise<void> {
  let nodes: GraphNode[] = [];
  let links: GraphLink[] = [];
  let done = 0;
  const flush = async () => {
    if (nodes.length > 0) await transaction.run(createIncoming, { rows: nodes.map(toIncoming) });
    for (const [type, ofType] of groupBy(links, (link) => link.type))
      await transaction.run(linkIncoming[type as keyof typeof linkIncoming], { rows: ofType.map(toRow) });
    done += nodes.length + links.length;
    [nodes, links] = [[], []];
    progress(done);
  };
  for await (const line of readLines(file)) {
    const record = "text" in line ? parseRecord(line.text) : line.reason;
    if (typeof record === "string") throw changed();
    // Nodes are all written before the first relationship, which finds its ends among them.
    if (record.type === "relationship" && nodes.length > 0) await flush();
    if (record.type === "node") nodes.push(record.node);
    if (record.type === "relationship") links.push(record.link);
    if (nodes.length + links.length === BATCH) await flush();
  }
  await flush();
}

async function publish(transaction: Transaction, { dataset, nodes, relationships }: CheckedFile): Promise<void> {
  const [written] = await transaction.run(countIncoming, {});
  if (written?.nodes !== nodes || written.relationships !== relationships) throw changed();
  await transaction.run(retireAll, {});
  await transaction.run(publishIncoming, {});
  const properties = { ...toStored(dataset), isRestored: true };
  await transaction.run(mergeDataset, { id: "dataset", properties });
}

/** The file is not what was checked, or another load has written or swept between. */
function changed(): StoreError {
  return new StoreError("conflict", "The file or the store was changed by another while it was loaded; load it again.");
}

function toIncoming({ kind, key, properties }: GraphNode) {
  return { key, kind: labelOf(kind, properties.kind), properties: toStored(properties) };
}

function toRow({ from, to, properties }: GraphLink) {
  return { from, to, properties: toStored(properties) };
}

function toStored(properties: GraphNode["properties"]): StoredProperties {
  return { ...properties } as StoredProperties;
}

/** The label by which a node is published: that of an actor's own kind, which brings the label Actor. */
function labelOf(kind: string, value: unknown): string {
  const list = graphModel().kinds.get(kind)?.properties.get("kind")?.list;
  return (list === undefined ? undefined : graphModel().lists.get(list)?.get(String(value))?.label) ?? kind;
}

async function removeAll(store: Store, statement: typeof removeRetired): Promise<void> {
  for (;;) {
    const [row] = await store.write((transaction) => transaction.run(statement, { limit: DELETED }));
    if (!row || row.removed === 0) return;
  }
}
