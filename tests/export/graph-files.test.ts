import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GraphLink, GraphNode } from "../../src/export/graph.ts";
import { openSource } from "../../src/export/source.ts";
import { escapeXml } from "../../src/export/xml/escape.ts";
import { writeGexf } from "../../src/export/xml/gexf.ts";
import { writeGraphml } from "../../src/export/xml/graphml.ts";
import { useGraph } from "../support/graph.ts";
import { hasNetworkx, type ReadGraph, readByNetworkx, WHY_SKIPPED } from "../support/networkx.ts";
import { carriedOf, graphOf, sourceOf, textOf } from "./graph-of.ts";
import { randomGraph } from "./random-graph.ts";

const graph = useGraph();
const FORMATS = [["graphml", writeGraphml] as const, ["gexf", writeGexf] as const];

/** "_x0007_" is the control sign of that number. */
const unescaped = (text: string) =>
  text.replace(/_x([0-9A-F]{4})_/g, (_, number: string) => String.fromCharCode(Number.parseInt(number, 16)));
const LISTS = /^(?:aliases|aliasKinds|sources|regions|synonyms|formerIds)$/;

function valuesOf(data: Record<string, unknown>, not: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(data).flatMap(([name, value]) => {
      if (not.includes(name)) return [];
      const text = typeof value === "string" ? unescaped(value) : value;
      return [[name === "own_id" ? "id" : name, LISTS.test(name) ? JSON.parse(String(text)) : text]];
    }),
  );
}

/** networkx reads an element without text as no value at all, so that an empty one is left out on both sides. */
const withoutEmpty = (properties: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== ""));

/** The graph as networkx has it, and the one that was written, both without empty values. */
function bothOf(read: ReadGraph, nodes: readonly GraphNode[], links: readonly GraphLink[]) {
  const HAS_LABEL = ["Treaty", "TextVersion", "Provision", "IssueArea"];
  const found = {
    nodes: Object.entries(read.nodes).map(([name, data]) => {
      const kind = String(data.node_kind);
      const own = HAS_LABEL.includes(kind) ? [] : ["label"];
      const properties = withoutEmpty(valuesOf(data, ["node_kind", "start", "end", ...own]));
      return { kind, key: unescaped(name), properties };
    }),
    links: read.edges.map(([from, to, data]) => ({
      type: String(data.relationship),
      ...{ from: unescaped(from), to: unescaped(to) },
      properties: withoutEmpty(valuesOf(data, ["relationship", "id", "label", "start", "end"])),
    })),
  };
  const written = {
    nodes: nodes.map((node) => ({ ...node, properties: withoutEmpty(node.properties) })),
    links: links.map((link) => ({ ...link, properties: withoutEmpty(link.properties) })),
  };
  return [carriedOf(found), carriedOf(written)] as const;
}

describe("a text in XML", () => {
  it("keeps signs that XML has no place for, in a way that leads back", () => {
    expect(escapeXml('a<b>&"\u0007\n')).toBe("a&lt;b&gt;&amp;&quot;_x0007_&#10;");
    expect(escapeXml("_x0007_")).toBe("_x005F_x0007_");
    fc.assert(
      fc.property(fc.array(fc.constantFrom("_", "x0007", "_x0007_", "\u0007", "\uffff", "é", "x")), (parts) => {
        expect(unescaped(escapeXml(parts.join("")))).toBe(parts.join(""));
      }),
    );
  });
});

describe("travaux export gexf", () => {
  it("has the days of a membership as far as they are known, and the first day of a position", async () => {
    const text = await textOf(
      writeGexf(
        sourceOf(
          [{ kind: "Position", key: "p", properties: { key: "p", id: "p", ask: "x", earliest: "2024-02-01" } }],
          [
            {
              type: "MEMBER_OF",
              ...{ from: "a", to: "b" },
              properties: { id: "m", to: "2024", toLatest: "2024-12-31" },
            },
          ],
        ),
      ),
    );
    expect(text).toContain('<node id="p" label="x" start="2024-02-01">');
    expect(text).toMatch(/kind="MEMBER_OF" label="MEMBER_OF" end="2024-12-31">/);
  });
});

describe.skipIf(!hasNetworkx)(`a graph read by networkx${WHY_SKIPPED}`, { timeout: 120_000 }, () => {
  it.each(FORMATS)("is the whole dossier in %s", async (ending, write) => {
    const source = await openSource(graph.store);
    const text = await textOf(write(source));
    expect(await textOf(write(source))).toBe(text);
    const { nodes, links } = await graphOf(source);
    const [read] = readByNetworkx([text], ending);
    const [found, written] = bothOf(read as ReadGraph, nodes, links);
    expect(found).toEqual(written);
  });

  it.each(FORMATS)("is any small graph of the model in %s", async (ending, write) => {
    const graphs = fc.sample(randomGraph, { numRuns: 60, seed: 20261125 });
    const texts = await Promise.all(graphs.map(({ nodes, links }) => textOf(write(sourceOf(nodes, links)))));
    for (const [place, read] of readByNetworkx(texts, ending).entries()) {
      const { nodes = [], links = [] } = graphs[place] ?? {};
      const [found, written] = bothOf(read, nodes, links);
      expect(found).toEqual(written);
    }
  });
});
