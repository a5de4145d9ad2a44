import { expect, it } from "vitest";
import { describeEngines } from "../support/engines.ts";
import { reading, writing } from "../support/statements.ts";

const actorNames = reading("MATCH (actor:Actor) RETURN actor.id AS id ORDER BY id");
const mergeActors = writing("UNWIND $ids AS id MERGE (actor:Actor {id: id}) SET actor:Entity, actor.key = id");

describeEngines("the store", (open, engine) => {
  it("says which engine it is", async () => {
    expect((await open()).engine).toBe(engine);
  });
  it("is empty when it is new", async () => {
    expect(await (await open()).read(actorNames, {})).toEqual([]);
  });
  it("gives what was written", async () => {
    const store = await open();
    await store.write((transaction) => transaction.run(mergeActors, { ids: ["state:jp", "state:us"] }));
    expect(await store.read(actorNames, {})).toEqual([{ id: "state:jp" }, { id: "state:us" }]);
  });
});
