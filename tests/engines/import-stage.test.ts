import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { advanceStage, beginStage, getImportStage } from "../../src/store/statements/import.ts";
import { describeEngines } from "../support/engines.ts";

describeEngines("the progress of an import", (open) => {
  // As where an import is started again while the engine still commits the last batch of one that was killed.
  it("lets one of two that write the same batch at once write it, and tells the other to write nothing", async () => {
    const store = await open();
    const stage = { id: "unga-votes", plan: "a plan" };
    await store.write((transaction) => transaction.run(beginStage, stage));
    let isFirstIn: () => void = () => {};
    const firstIsIn = new Promise<void>((resolve) => (isFirstIn = resolve));
    const first = store.write(async (transaction) => {
      const rows = await transaction.run(advanceStage, { ...stage, done: 0 });
      isFirstIn();
      // Until the other waits for it.
      await wait(500);
      return rows;
    });
    await firstIsIn;
    const second = store.write((transaction) => transaction.run(advanceStage, { ...stage, done: 0 }));
    expect(await Promise.all([first, second])).toEqual([[{ batches: 1 }], []]);
    expect(await store.read(getImportStage, { id: stage.id })).toEqual([{ stage: { ...stage, batches: 1 } }]);
  });
});
