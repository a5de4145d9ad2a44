import type grafeo from "@grafeo-db/js";
import { StoreError } from "../errors.ts";

export type Engine = typeof grafeo.GrafeoDB;
export type Database = grafeo.GrafeoDB;
export type EngineTransaction = grafeo.Transaction;

/**
 * The engine's module, loaded on first use, so that a platform without its binary can still run on Neo4j.
 *
 * @throws StoreError "unavailable", naming the platform and NEO4J_URI.
 */
export async function loadEngine(load: () => Promise<{ default: typeof grafeo }> = importEngine): Promise<Engine> {
  try {
    return (await load()).default.GrafeoDB;
  } catch (cause) {
    throw new StoreError(
      "unavailable",
      `The embedded engine has no binary for ${process.platform} on ${process.arch} here. ` +
        "Set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to use a Neo4j instead.",
      { cause },
    );
  }
}

async function importEngine(): Promise<{ default: typeof grafeo }> {
  return import("@grafeo-db/js");
}
