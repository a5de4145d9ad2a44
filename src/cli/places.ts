import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Failure } from "./say.ts";

/** The data that the program comes with. */
export const OWN_DATA = fileURLToPath(new URL("../../graph/data/", import.meta.url));

/** The file of the embedded store, below `.travaux/` where the program was started or below TRAVAUX_HOME. */
export function storeFile(environment: NodeJS.ProcessEnv): string {
  const home = resolve(environment.TRAVAUX_HOME?.trim() || ".travaux");
  try {
    mkdirSync(home, { recursive: true });
  } catch (error) {
    throw new Failure(`The folder ${home} cannot be written; set TRAVAUX_HOME to one that can.`, 1, { cause: error });
  }
  return join(home, "graph.db");
}
