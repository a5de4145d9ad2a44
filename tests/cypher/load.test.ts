import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Store } from "../../src/store/port.ts";
import * as load from "../../src/store/statements/load.ts";
import { describeEngines } from "../support/engines.ts";
import { reading, writing } from "../support/statements.ts";
import { writeFixture } from "./golden/fixture.ts";

const {
  linkMembers,
  linkNodes,
  mergeActors,
  mergeNodes,
  removeStaleEntities,
  removeStaleGaps,
  removeStaleLinks,
  removeStaleRegions,
} = load;

const nodeCounts = reading(
  "MATCH (node) UNWIND labels(node) AS label WITH label, count(*) AS nodes RETURN label AS label, nodes AS nodes ORDER BY label",
);
const linkCounts = reading(
  "MATCH ()-[link]->() WITH type(link) AS type, count(*) AS links RETURN type AS type, links AS links ORDER BY type",
);
const actorOf = reading(
  `MATCH (actor:Actor {id: $id}) UNWIND labels(actor) AS label WITH actor, label ORDER BY label
   WITH actor.name AS name, actor.note AS note, collect(label) AS labels RETURN name AS name, note AS note, labels AS labels`,
);

describe("cypher/load", () => {
  it("holds the statements that are declared, and no other", () => {
    const declared = [...Object.values(load), ...Object.values(mergeNodes), ...Object.values(linkNodes)].flatMap(
      (value) => ("text" in value ? [value.name] : []),
    );
    const files = readdirSync(new URL("../../cypher/load/", import.meta.url)).map(
      (file) => `load/${file.replace(/\.cypher$/, "")}`,
    );
    expect(declared.sort()).toEqual(files.sort());
  });
});

describeEngines("the load statements", (open) => {
  it("write each node and relationship once, however often they run", async () => {
    const store = await open();
    await writeFixture(store);
    const once = await counts(store);
    await writeFixture(store);
    expect(await counts(store)).toEqual(once);
    expect(once.links).toContainEqual({ type: "BECAME", links: 5 });
    expect(once.links).toContainEqual({ type: "MEMBER_OF", links: 2 });
    expect(once.nodes).toContainEqual({ label: "Provision", nodes: 11 });
    expect(once.nodes).toContainEqual({ label: "Dataset", nodes: 1 });
  });
  it("replace all properties of a node, and its label when its kind changes", async () => {
    const store = await open();
    const merge = (label: string, properties: load.Properties) =>
      store.write((transaction) =>
        transaction.run(mergeActors, {
          rows: [{ id: "eff", label, properties: { id: "eff", key: "eff", ...properties } }],
        }),
      );
    await merge("Group", { name: "EFF", note: "A group." });
    await merge("Organization", { name: "Electronic Frontier Foundation" });
    expect(await store.read(actorOf, { id: "eff" })).toEqual([
      { name: "Electronic Frontier Foundation", note: null, labels: ["Actor", "Entity", "Organization"] },
    ]);
  });
  it("replace all properties of a relationship", async () => {
    const store = await open();
    await writeFixture(store);
    await store.write((transaction) =>
      transaction.run(linkNodes.CAST, {
        rows: [{ from: "state:ci", to: "vote-1", properties: { choice: "NO", release: "release-2" } }],
      }),
    );
    const cast = reading(
      "MATCH (:Actor {id: 'state:ci'})-[cast:CAST]->(vote:Vote) RETURN vote.id AS id, cast.choice AS choice, cast.note AS note ORDER BY id",
    );
    expect(await store.read(cast, {})).toEqual([{ id: "vote-1", choice: "NO", note: null }]);
  });
  it("keep two spans of a membership apart", async () => {
    const store = await open();
    await writeFixture(store);
    const span = {
      from: "state:ci",
      to: "african-group",
      id: "ci-2",
      properties: { id: "ci-2", from: "2021", confidence: "HIGH", source: "doc-a" },
    };
    await store.write((transaction) => transaction.run(linkMembers, { rows: [span] }));
    const spans = reading(
      "MATCH (:Actor)-[link:MEMBER_OF]->(:Actor) RETURN link.id AS id, link.from AS from ORDER BY id",
    );
    expect(await store.read(spans, {})).toEqual([
      { id: "ci-1", from: "1990" },
      { id: "ci-2", from: "2021" },
    ]);
  });
  it("leave out a relationship of which an end is not there", async () => {
    const store = await open();
    await writeFixture(store);
    await store.write((transaction) =>
      transaction.run(linkNodes.ABOUT, { rows: [{ from: "pos-1", to: "nowhere", properties: {} }] }),
    );
    expect((await counts(store)).links).toContainEqual({ type: "ABOUT", links: 3 });
  });
  it("remove what only an earlier release had, and nothing that was imported", async () => {
    const store = await open();
    await writeFixture(store);
    await store.write(async (transaction) => {
      const release = "release-2";
      const keep = [
        { id: "safeguards", properties: { id: "safeguards", key: "safeguards", label: "Safeguards", release } },
      ];
      await transaction.run(mergeNodes.IssueArea, { rows: keep });
      await transaction.run(writing("CREATE (:Actor:Entity {id: 'imported', key: 'imported'})"), {});
      const lead = writing(
        "MATCH (a:Actor {id: 'imported'}) MATCH (b:IssueArea {id: 'safeguards'}) CREATE (b)-[:CONCERNS]->(a)",
      );
      await transaction.run(lead, {});
      await transaction.run(removeStaleLinks, { release });
      await transaction.run(removeStaleEntities, { release });
      await transaction.run(removeStaleRegions, { release });
      await transaction.run(removeStaleGaps, { release });
    });
    const keys = reading("MATCH (entity:Entity) RETURN entity.key AS key ORDER BY key");
    expect(await store.read(keys, {})).toEqual([{ key: "imported" }, { key: "safeguards" }]);
    expect((await counts(store)).links).toEqual([{ type: "CONCERNS", links: 1 }]);
    expect((await counts(store)).nodes.map((row) => row.label)).not.toContain("Gap");
  });
});

async function counts(store: Store) {
  return { nodes: await store.read(nodeCounts, {}), links: await store.read(linkCounts, {}) };
}
