/** A treaty that no line of the program knows, asked over GraphQL: it is data only. */
import { describe, expect, it } from "vitest";
import { loadedStore } from "../graph/loaded-store.ts";
import { SMALL_DATA } from "./small-data.ts";

const POSITIONS = `query ($filter: PositionFilter) {
  positions(filter: $filter) { nodes { id } bySide { side positions } coverage { statesOnRecord statesSilent } } }`;
interface Found {
  positions: { nodes: { id: string }[]; bySide: object[]; coverage: object };
}

describe("an invented treaty beside which no other is loaded", () => {
  const ask = loadedStore(SMALL_DATA);
  const positions = async (filter: object) => ((await ask(POSITIONS, { filter })) as Found).positions;

  it("follows an article through a renumbering and a split", async () => {
    const request = `query ($id: ID!) { provision(id: $id) {
      adopted { id } lineage { from { id } to { id } relation } } }`;
    expect(await ask(request, { id: "lighthouse/final/17 bis" })).toEqual({
      provision: {
        adopted: { id: "lighthouse/final/17 bis" },
        lineage: expect.arrayContaining([
          { from: { id: "lighthouse/first/2" }, to: { id: "lighthouse/second/6" }, relation: "renumbered" },
          { from: { id: "lighthouse/second/6" }, to: { id: "lighthouse/final/17 bis" }, relation: "split" },
          { from: { id: "lighthouse/second/6(2)" }, to: { id: "lighthouse/final/17 bis" }, relation: "moved" },
        ]),
      },
    });
  });

  it("finds what was said of an article under all its numbers", async () => {
    const { nodes, bySide } = await positions({ provisions: ["lighthouse/final/17 bis"] });
    expect(nodes.map(({ id }) => id)).toEqual(["pos-0001", "pos-0003", "pos-0004"]);
    expect(bySide).toEqual([
      { side: "FOR", positions: 1 },
      { side: "CRITICAL", positions: 1 },
      { side: "AGAINST", positions: 1 },
    ]);
  });

  it("knows that an article was dropped", async () => {
    const request = `{ provision(treaty: "lighthouse", version: "first", number: "3") { adopted { id } lineage { to { id } relation } } }`;
    expect(await ask(request)).toEqual({ provision: { adopted: null, lineage: [{ to: null, relation: "dropped" }] } });
  });

  it("counts the silent over the group that the data names", async () => {
    expect((await positions({ treaty: "lighthouse" })).coverage).toEqual({ statesOnRecord: 2, statesSilent: 1 });
  });

  it("counts an issue with the narrower one, and a region with its States", async () => {
    expect((await positions({ issues: ["keeping"] })).nodes).toHaveLength(3);
    expect((await positions({ regions: ["Île du Sud"] })).nodes).toEqual([{ id: "pos-0002" }]);
  });

  it("lets a member inherit what its group said while it belonged to it", async () => {
    const request = `{ actor(id: "state:no") { positions(inherited: true) { nodes { id inherited } } } }`;
    expect(await ask(request)).toEqual({
      actor: {
        positions: {
          nodes: [
            { id: "pos-0002", inherited: false },
            { id: "pos-0003", inherited: true },
          ],
        },
      },
    });
  });

  it("has the vote, the acts and the names of the treaty", async () => {
    const request = `{
      vote(id: "v1") { inFavour provision { id } casts(choices: [NO]) { nodes { actor { name } } } }
      actions(filter: { treaty: "lighthouse" }) { nodes { id objectsTo { id } } }
      treaties { nodes { label } }
    }`;
    expect(await ask(request)).toEqual({
      vote: { inFavour: 2, provision: { id: "lighthouse/first/3" }, casts: { nodes: [{ actor: { name: "Ño’hai" } }] } },
      actions: {
        nodes: [
          { id: "act:aa-reservation", objectsTo: null },
          { id: "act:aa-signature", objectsTo: null },
          { id: "act:no-objection", objectsTo: { id: "act:aa-reservation" } },
        ],
      },
      treaties: { nodes: [{ label: "Lighthouse Convention" }] },
    });
  });
});
