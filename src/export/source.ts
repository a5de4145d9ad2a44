import { StoreError } from "../store/errors.ts";
import type { Store } from "../store/port.ts";
import { type GraphLink, type GraphNode, type Properties, readDatasetNode, readLinks, readNodes } from "./graph.ts";

/** What a format is written from. Each of the streams can be read as often as needed. */
export interface Source {
  /** The data set: name, version, hash, licence. */
  readonly dataset: Properties;
  nodes(): AsyncIterable<readonly GraphNode[]>;
  links(): AsyncIterable<readonly GraphLink[]>;
}

/** The store as a source. Throws StoreError "row" if nothing is loaded. */
export async function openSource(store: Store): Promise<Source> {
  const dataset = await readDatasetNode(store);
  if (dataset === null) throw new StoreError("row", "The store is empty; run `travaux load` first.");
  return { dataset, nodes: () => readNodes(store), links: () => readLinks(store) };
}

/** "Name, version 1.2.0 (0123456789ab), as of 2026-11-02" */
export function citationOf({ name, version, hash, asOf }: Properties): string {
  return `${name}, version ${version} (${String(hash).slice(0, 12)}), as of ${asOf}`;
}
