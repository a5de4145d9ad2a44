import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carriedProperties } from "../../src/export/carried.ts";
import { ACTOR_CLASSES, CLASSES, propertyTerm, relationshipTerm } from "../../src/export/jsonld/terms.ts";
import { writeJsonld } from "../../src/export/jsonld/write.ts";
import { openSource } from "../../src/export/source.ts";
import { graphModel } from "../../src/store/model.ts";
import { useGraph } from "../support/graph.ts";
import { carriedOf, DATASET, graphOf, sourceOf, textOf } from "./graph-of.ts";
import { randomGraph } from "./random-graph.ts";
import { canonicalOf, quadsOf, readTriples } from "./read-rdf.ts";

const graph = useGraph();

describe("travaux export jsonld", () => {
  it("gives triples that lose nothing of any small graph of the model", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomGraph, async ({ nodes, links }) => {
        const quads = await quadsOf(await textOf(writeJsonld(sourceOf(nodes, links))));
        expect(carriedOf(readTriples(quads, String(DATASET.hash)))).toEqual(carriedOf({ nodes, links }));
      }),
      { numRuns: 60 },
    );
  });

  it("gives triples that lose nothing of the dossier, and has a name for every node", { timeout: 60_000 }, async () => {
    const source = await openSource(graph.store);
    const quads = await quadsOf(await textOf(writeJsonld(source)));
    expect(quads.filter(({ subject }) => subject.termType === "BlankNode")).toEqual([]);
    expect(carriedOf(readTriples(quads, String(source.dataset.hash)))).toEqual(carriedOf(await graphOf(source)));
  });

  it("is canonically equal from run to run", { timeout: 60_000 }, async () => {
    const write = async () => textOf(writeJsonld(await openSource(graph.store)));
    const [first, second] = [await write(), await write()];
    expect(second).toBe(first);
    const canonical = await canonicalOf(first);
    expect(await canonicalOf(second)).toBe(canonical);
    // A vote of the record: graph/data/uncc/votes, v74c3.
    expect(canonical).toContain("<urn:travaux:node:state:us> <urn:travaux:term:cast> <urn:travaux:node:v74c3> .\n");
  });

  it("says a membership as ORG and OWL-Time have it, its dates as precise as they are", async () => {
    const actor = (key: string, kind: string) => ({
      kind: "Actor",
      key,
      properties: { key, id: key, name: key, kind, aliases: [], aliasKinds: [], regions: [] },
    });
    const membership = { id: "m", from: "2011-07", to: "2024", confidence: "HIGH", source: "s" };
    const quads = await quadsOf(
      await textOf(
        writeJsonld(
          sourceOf(
            [actor("a", "STATE"), actor("b", "GROUP")],
            [{ type: "MEMBER_OF", from: "a", to: "b", properties: membership }],
          ),
        ),
      ),
    );
    const link = "urn:travaux:link:MEMBER_OF:a;b;m";
    const of = (subject: string, predicate: string) =>
      quads.flatMap((quad) =>
        quad.subject.value === subject && quad.predicate.value === predicate ? [quad.object] : [],
      );
    expect(of(link, "http://www.w3.org/ns/org#member")[0]?.value).toBe("urn:travaux:node:a");
    expect(of(link, "http://www.w3.org/ns/org#organization")[0]?.value).toBe("urn:travaux:node:b");
    expect(of(`${link};beginning`, "http://www.w3.org/2006/time#inXSDgYearMonth")[0]).toMatchObject({
      value: "2011-07",
      datatype: { value: "http://www.w3.org/2001/XMLSchema#gYearMonth" },
    });
    expect(of(`${link};end`, "http://www.w3.org/2006/time#inXSDgYear")[0]?.value).toBe("2024");
  });

  it("has each of its terms in docs/export.md", () => {
    const page = readFileSync(new URL("../../docs/export.md", import.meta.url), "utf8");
    const { kinds, relationships } = graphModel();
    for (const owner of [...kinds.values(), ...relationships.values()])
      for (const [name] of carriedProperties(owner)) expect(page).toContain(`\`${propertyTerm(owner.name, name)}\``);
    for (const type of relationships.keys()) expect(page).toContain(`| ${type} | \`${relationshipTerm(type)}\` |`);
    for (const [kind, classes] of Object.entries(CLASSES))
      expect(page).toContain(`| ${kind} | ${[`tvx:${kind}`, ...classes].map((name) => `\`${name}\``).join(", ")} |`);
    for (const name of Object.values(ACTOR_CLASSES).flat()) expect(page).toContain(`\`${name}\``);
  });

  it("uses no term twice in one kind, nor for two relationships, so that each can be told", () => {
    const { kinds, relationships } = graphModel();
    for (const owner of [...kinds.values(), ...relationships.values()]) {
      const terms = carriedProperties(owner).map(([name]) => propertyTerm(owner.name, name));
      expect(new Set(terms).size, owner.name).toBe(terms.length);
    }
    const terms = [...relationships.keys()].map(relationshipTerm);
    expect(new Set(terms).size).toBe(terms.length);
  });
});
