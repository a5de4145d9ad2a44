import { openConfiguredStore } from "../store/configured.ts";
import { setAsideCorruptStore } from "../store/embedded/open.ts";
import { StoreError } from "../store/errors.ts";
import type { Store } from "../store/port.ts";
import { storeFile } from "./places.ts";
import { Failure, note } from "./say.ts";

/** The configured store. A damaged embedded one is set aside, said so, and begun anew. Throws Failure. */
export async function openStore(environment: NodeJS.ProcessEnv): Promise<Store> {
  const file = environment.NEO4J_URI ? null : storeFile(environment);
  try {
    return await openConfiguredStore(environment, { file });
  } catch (error) {
    if (error instanceof StoreError && error.code === "corrupt" && file !== null) {
      const aside = setAsideCorruptStore(file);
      note(`The store was damaged. It was set aside as ${aside} and is built again from the data files.`);
      return openConfiguredStore(environment, { file });
    }
    if (error instanceof StoreError)
      throw new Failure(error.message, error.code === "parameter" ? 2 : 1, { cause: error });
    throw error;
  }
}
