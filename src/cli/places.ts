import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Failure } from "./say.ts";

/** The data that the program comes with. */
export const OWN_DATA = fileURLToPath(new URL("../../graph/data/", import.meta.url));

/** The file of the embedded store, below `.travaux/` where the program was started or below TRAVAUX_HOME. */
export function storeFile(environment: NodeJS.ProcessEnv): string {
  const home = resolve(environment.TRAVAUX_HOME?.trim() || ".travaux");
  try {
    makeFolder(home);
    accessSync(home, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Failure(`The folder ${home} cannot be written; set TRAVAUX_HOME to one that can.`, 1, { cause: error });
  }
  return join(home, "graph.db");
}

/** Makes a folder and those above it, one by one: the recursive way of Node goes round for ever below /proc. */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
