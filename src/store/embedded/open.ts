import { StoreError } from "../errors.ts";
import type { Store } from "../port.ts";
import { type Engine, loadEngine } from "./engine.ts";
import { publish, readPointer, removeOthers, versionAt } from "./files.ts";
import { Graph } from "./graph.ts";
import { type EmbeddedSettings, EmbeddedStore } from "./store.ts";

export { setAsideCorruptStore } from "./files.ts";

export interface EmbeddedOptions {
  /** The store's file, made if it is not there; null keeps the graph in memory. */
  readonly file: string | null;
  /** For tests: rows whose order is not stated come in a random one. */
  readonly shuffleUnordered?: boolean;
  /** How long a reader waits, 4 s unless told. */
  readonly readTimeoutMs?: number;
}

/**
 * Opens the embedded engine, with an empty graph if there is none yet.
 *
 * @throws StoreError "busy" if another process has the file, "corrupt" if it is damaged (`setAsideCorruptStore` moves
 *   it away, and the next load fills a new one), "unavailable" if there is no binary for the platform.
 */
export async function openEmbeddedStore(options: EmbeddedOptions): Promise<Store> {
  const engine = await loadEngine();
  const settings: EmbeddedSettings = {
    shuffleUnordered: options.shuffleUnordered ?? false,
    readTimeoutMs: options.readTimeoutMs ?? 4000,
  };
  const graph = await openGraph(engine, options.file, settings);
  return new EmbeddedStore(engine, graph, settings);
}

async function openGraph(engine: Engine, file: string | null, settings: EmbeddedSettings): Promise<Graph> {
  if (file === null) {
    const graph = new Graph(engine, null, settings);
    await graph.prepare();
    return graph;
  }
  const version = readPointer(file) ?? versionAt(file, 1);
  const graph = new Graph(engine, version, settings);
  const published = readPointer(file);
  if (published !== null && published.version !== version.version) {
    await graph.discard();
    throw new StoreError("busy", `Another process has just loaded ${file}; stop it first, or use a Neo4j.`);
  }
  try {
    // A file of an earlier release may lack what this one adds.
    await graph.prepare();
    if (published === null) publish(version);
    removeOthers(version);
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}
