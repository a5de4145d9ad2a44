import { openEmbeddedStore } from "./embedded/open.ts";
import { StoreError } from "./errors.ts";
import type { Store } from "./port.ts";

export interface StoreEnvironment {
  readonly [name: string]: string | undefined;
}

/**
 * The store that the environment asks for: Neo4j if NEO4J_URI is set (with NEO4J_USERNAME, "neo4j" unless told,
 * NEO4J_PASSWORD, and NEO4J_DATABASE if it is not the user's default one), else the embedded engine on `file`.
 *
 * @throws StoreError "parameter" for a variable that is missing or wrong, and what the engine's own opening throws.
 */
export async function openConfiguredStore(
  environment: StoreEnvironment,
  { file }: { readonly file: string | null },
): Promise<Store> {
  const uri = environment.NEO4J_URI?.trim() ?? "";
  if (uri === "") return openEmbeddedStore({ file });
  const password = environment.NEO4J_PASSWORD ?? "";
  if (password === "")
    throw new StoreError("parameter", "NEO4J_URI is set and NEO4J_PASSWORD is not; set both or neither.");
  const username = environment.NEO4J_USERNAME?.trim() || "neo4j";
  const database = environment.NEO4J_DATABASE?.trim() ?? "";
  // Its driver is read where it is used only: a start on the embedded engine is sooner by that.
  const { openNeo4jStore } = await import("./neo4j/open.ts");
  return openNeo4jStore({ uri, username, password, ...(database === "" ? {} : { database }) });
}
