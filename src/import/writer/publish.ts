import { StoreError } from "../../store/errors.ts";
import type { Store } from "../../store/port.ts";
import {
  endStage,
  getImportStage,
  type ImportSource,
  markSame,
  mergeSource,
  publishStaged,
  retireSource,
} from "../../store/statements/import.ts";
import type { Stage } from "./stage.ts";

/**
 * Lets a whole import be seen, in place of what its source brought before, in one transaction.
 *
 * @throws StoreError "conflict" where another import of the source came between.
 */
export async function publish(store: Store, stage: Stage, source: ImportSource): Promise<void> {
  const { id } = source;
  await store.publish(async (transaction) => {
    const [found] = await transaction.run(getImportStage, { id });
    if (found?.stage.plan !== stage.plan || found.stage.batches !== stage.batches)
      throw new StoreError("conflict", `Another import of ${id} is under way; wait for it, then import again.`);
    await transaction.run(retireSource, { source: id });
    await transaction.run(publishStaged, { source: id });
    await transaction.run(mergeSource, { id, properties: { ...source } });
    await transaction.run(endStage, { id });
    for (const statement of markSame) await transaction.run(statement, {});
  });
}
