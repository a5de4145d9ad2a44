import { describe, expect, it } from "vitest";
import { type About, fileName, inWords, toBibtex, toCsl } from "../../client/src/export/about.ts";
import { fileOfDrawing, fileOfRows } from "../../client/src/export/graph-file.ts";
import { graphBody } from "../../client/src/export/graph-picture.ts";
import { escapeXml, toGexf, toGraphml } from "../../client/src/export/graph-xml.ts";
import { matrixPicture, matrixTable } from "../../client/src/export/matrix-picture.ts";
import { toSvg } from "../../client/src/export/picture.ts";
import type { PageColors } from "../../client/src/state/colors.ts";
import { toCsvText } from "../../client/src/state/csv.ts";
import { buildMatrix } from "../../client/src/state/matrix/build.ts";
import { START } from "../../client/src/state/place.ts";
import { hasNetworkx, type ReadGraph, readByNetworkx, WHY_SKIPPED } from "../support/networkx.ts";
import { crowd } from "./graph-parts.ts";
import { actor, provision, row, version } from "./rows.ts";

const about: About = {
  title: 'Who said "no" & why: 50 % <of> it_all',
  address: "http://127.0.0.1:4000/?view=graph&id=uncc/final/6(2)",
  query: "query Positions { positions { totalCount } }",
  variables: '{"filter":{}}',
  data: { name: "Records", version: "1.2.0", hash: "0123456789abcdef".repeat(4), asOf: "2026-11-01" },
  on: "2026-11-25",
};

describe("a citation", () => {
  it("names the data, its version, the address and the day", () => {
    const words = inWords(about);
    for (const part of [about.title, "1.2.0 (0123456789ab)", about.address, "25 November 2026"])
      expect(words).toContain(part);
  });

  it("is BibTeX that is balanced and escapes what TeX would take for its own", () => {
    const bibtex = toBibtex(about);
    expect(bibtex).toMatch(/^@misc\{travaux2026WhosaidnowhyofitallX?[A-Za-z0-9]*,\n|^@misc\{travaux2026/);
    expect(bibtex).toContain("50 \\% <of> it\\_all");
    const bare = bibtex.replace(/\\[{}]/g, "");
    expect(bare.split("{").length).toBe(bare.split("}").length);
    expect(bibtex).toContain(`url = {${about.address}}`);
  });

  it("is CSL-JSON that a reference manager takes: a data set with dates in parts", () => {
    const [item] = JSON.parse(toCsl(about));
    expect(item).toMatchObject({
      type: "dataset",
      title: about.title,
      URL: about.address,
      issued: { "date-parts": [[2026, 11, 1]] },
      accessed: { "date-parts": [[2026, 11, 25]] },
    });
    expect(item.version).toContain("1.2.0");
  });
});

describe("a file", () => {
  it("is named after the data version, and never after the data", () => {
    expect(fileName({ ...about, data: { ...about.data, version: "../1 2" } }, "graph", "gexf")).toBe(
      "travaux-graph-..-1-2.gexf",
    );
  });

  it("is CSV in which no cell is a formula and every cell comes back", () => {
    expect(
      toCsvText([
        ["a", "b"],
        ["=1+1", 'say "yes",\nno'],
      ]),
    ).toBe('a,b\r\n\'=1+1,"say ""yes"",\nno"\r\n');
  });

  it("is XML without what XML has no place for", () => {
    expect(escapeXml('a<b>&"\u0000\u0007\n')).toBe("a&lt;b&gt;&amp;&quot;&#10;");
  });
});

describe("a picture", () => {
  const side = { mark: "#123456", tint: "#abcdef" };
  const colors: PageColors = {
    ground: "#fff",
    sunken: "#eee",
    ink: "#000",
    muted: "#555",
    line: "#ddd",
    knock: "#fff",
    sides: { FOR: side, CRITICAL: side, AGAINST: side, NEITHER: side },
  };
  const meta = { id: "a", name: "A <state>", kind: "STATE" as const, regions: ["Asia"], memberOf: [] };
  const cell = {
    id: "pos-1",
    stance: "OPPOSES" as const,
    side: "AGAINST" as const,
    confidence: "LOW" as const,
    date: "2024",
    actor: meta,
    provisions: [{ id: "t/6", label: "Article 6", number: "6", title: "Rights", adopted: { id: "t/6" } }],
    issues: [],
  };
  const head = { id: "t/6", label: "Article 6", number: "6", title: "Rights", chapter: "I", parent: null };
  const matrix = buildMatrix(
    { rows: [cell], actors: [meta], treaties: [{ id: "t", label: "T", provisions: [head] }], issues: [] },
    { ...START, view: "matrix" },
  );

  it("of a matrix has each cell once, its names and its source", () => {
    const svg = toSvg(matrixPicture(matrix, [], colors), about);
    expect(svg.match(/<title>A &lt;state&gt;, Article 6<\/title>/g)?.length).toBe(1);
    expect(svg).toContain("Source: Records, version 1.2.0 (0123456789ab)");
    expect(svg).toContain("<metadata>");
    expect(matrixTable(matrix)).toEqual([
      ["actor_id", "actor", "actor_kind", "Article 6"],
      ["a", "A <state>", "STATE", "OPPOSES (low confidence)"],
    ]);
  });

  it("of a graph has every line and every node", () => {
    const body = graphBody(
      {
        box: { x: -10, y: -10, width: 100, height: 100 },
        nodes: [
          {
            id: "a",
            look: "state",
            x: 0,
            y: 0,
            width: 26,
            height: 26,
            fill: "#fff",
            stroke: "#000",
            opacity: 1,
            label: ["Iran", "& others"],
            labelX: 0,
            labelY: 20,
            anchor: "middle",
            size: 13,
            weight: "400",
            color: "#000",
          },
        ],
        edges: [
          {
            id: "e",
            path: "M0 0L50 50",
            end: { x: 50, y: 50 },
            angle: 45,
            stroke: "#8c1a3c",
            width: 3,
            dash: "3 2",
            arrow: "tee",
            hollow: false,
            opacity: 1,
          },
        ],
      },
      "#fff",
    );
    expect(body).toContain("&amp; others");
    expect(body).toContain('stroke-dasharray="3 2"');
    expect(body).toContain("rotate(45)");
  });
});

describe.skipIf(!hasNetworkx)(`read back by networkx${WHY_SKIPPED}`, () => {
  const { nodes, edges } = crowd(5);
  const awkward = { ...nodes[0], label: 'Article 6 "<&>" \u0007é العربية', detail: null } as (typeof nodes)[number];
  const graph = fileOfDrawing([awkward, ...nodes.slice(1)], edges);

  function readBack(text: string, ending: "graphml" | "gexf"): ReadGraph {
    const [read] = readByNetworkx([text], ending);
    if (read === undefined) throw new Error("networkx read nothing");
    return read;
  }

  it.each([["graphml", toGraphml] as const, ["gexf", toGexf] as const])(
    "%s keeps every node, every line and every value",
    (ending, write) => {
      const back = readBack(write(graph, about), ending);
      expect(Object.keys(back.nodes).sort()).toEqual(graph.nodes.map((node) => node.id).sort());
      expect(back.edges.length).toBe(graph.edges.length);
      expect(back.nodes["a/6"]?.label).toBe('Article 6 "<&>" é العربية');
      expect(back.nodes["a/6"]).toMatchObject({ kind: "PROVISION", degree: 3 });
      expect(back.nodes["a/6"]).not.toHaveProperty("detail");
      for (const edge of graph.edges) {
        const found = back.edges.find(
          ([from, to, data]) =>
            from === edge.source && to === edge.target && data.stance === (edge.values.stance ?? undefined),
        );
        expect(found?.[2]).toMatchObject({ type: edge.values.type, inherited: edge.values.inherited });
      }
      if (ending === "graphml")
        expect(back.graph).toMatchObject({ data_version: "1.2.0 (0123456789ab)", address: about.address });
    },
  );

  it("keeps several positions of one pair apart", () => {
    const final = version("final", "2024-12-24", true);
    const on = provision(final, "6");
    const rows = [
      row({ id: "p1", actor: actor("a"), provisions: [on], date: "2023" }),
      row({ id: "p2", actor: actor("a"), provisions: [on], stance: "OPPOSES", date: "2024" }),
      row({ id: "p3", actor: actor("a"), issues: [{ id: "rights", label: "Rights" }] }),
      row({ id: "p4", actor: actor("a"), target: "the whole text" }),
    ];
    const back = readBack(toGraphml(fileOfRows(rows), about), "graphml");
    expect(back.edges.map(([, , data]) => data.position).sort()).toEqual(["p1", "p2", "p3", "p4"]);
  });
});
