import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { GraphEdge } from "../../client/src/api/contract.ts";
import { placeAround } from "../../client/src/graph/around.ts";
import { toElements } from "../../client/src/graph/elements.ts";
import { mountGraph } from "../../client/src/graph/mount.ts";
import { LIGHT } from "../../client/src/graph/palette.ts";
import { chooseDrawn } from "../../client/src/state/drawing.ts";
import { pathSentences } from "../../client/src/state/path-words.ts";
import { START } from "../../client/src/state/place.ts";
import { visiblePart } from "../../client/src/state/visible.ts";
import { layOut } from "../../client/src/workers/layout-engine.ts";
import { crowd, link, node, part, stance } from "./graph-parts.ts";

const drawing = chooseDrawn(crowd(6), ["a/6"], [], 0);
const spot = (x: number, y: number) => ({ x, y, width: 26, height: 26 });

describe("nodes that come later", () => {
  it("stand round the one that was expanded, none over another, and move nothing", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: -300, max: 300 })), { maxLength: 20 }),
        fc.nat(40),
        (places, count) => {
          const placed = new Map(places.map(([x, y], at) => [`old ${at}`, spot(x, y)]));
          const fresh = Array.from({ length: count }, (_, at) => node(`new ${at}`));
          const after = placeAround(placed, fresh, "old 0");
          for (const [id, where] of placed) expect(after.get(id)).toEqual(where);
          expect(after.size).toBe(placed.size + count);
          const added = fresh.map((one) => after.get(one.id) ?? spot(0, 0));
          for (const [at, one] of added.entries()) {
            for (const other of added.slice(at + 1))
              expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(40);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe("the layouts of the worker", () => {
  const request = (layout: "force" | "lineage") => ({
    id: 1,
    layout,
    nodes: drawing.nodes.map(({ id }) => ({
      id,
      width: 26,
      height: 26,
      parent: id.startsWith("state:00") ? "frame 0" : null,
    })),
    edges: drawing.edges.map(({ id, source, target }) => ({ id, source, target })),
    fixed: [],
  });

  it.each(["force", "lineage"] as const)("%s: the same request gives the same places, one for each node", (layout) => {
    const { spots } = layOut(request(layout));
    expect(spots.map(([id]) => id).sort()).toEqual(drawing.nodes.map((one) => one.id).sort());
    expect(layOut(request(layout)).spots).toEqual(spots);
    expect(new Set(spots.map(([, x, y]) => `${x} ${y}`)).size).toBe(spots.length);
  });

  it("from left to right: who takes a stance stands left of what it is on", () => {
    const x = new Map(layOut(request("lineage")).spots.map(([id, left]) => [id, left]));
    for (const edge of drawing.edges) expect(x.get(edge.source)).toBeLessThan(x.get(edge.target) ?? 0);
  });
});

describe("a free drawing", () => {
  const spots = placeAround(new Map(), drawing.nodes, null);
  const scene = { drawing, spots, off: [], open: null, focus: { node: null, edge: null }, free: true };
  const frames = [{ id: "frame 0", label: "Coalition 1", members: ["state:000", "state:002"] }];

  it("has no captions and no ports, and a frame round those that stand together", () => {
    const elements = toElements({ ...scene, frames });
    expect(elements.some((one) => one.data.kind === "CAPTION" || one.data.targetEnd !== undefined)).toBe(false);
    expect(elements.filter((one) => one.data.parent === "frame 0").length).toBe(2);
  });

  it("takes frames in and out on the canvas without losing a node", () => {
    const graph = mountGraph(null, LIGHT, () => undefined, true);
    graph.show(toElements(scene));
    graph.show(toElements({ ...scene, frames }));
    expect(graph.core.getElementById("frame 0").children().length).toBe(2);
    graph.show(toElements(scene));
    expect(graph.core.getElementById("frame 0").empty()).toBe(true);
    expect(graph.core.nodes().length).toBe(drawing.nodes.length);
    graph.destroy();
  });

  it("names the open one and its neighbours, and only some of the others, where there are many", () => {
    const many = chooseDrawn(crowd(80), ["a/6"], [], 200);
    const where = placeAround(new Map(), many.nodes, null);
    const quiet = (open: string | null) =>
      toElements({ ...scene, drawing: many, spots: where, open }).filter((one) =>
        (one.classes as string[]).includes("quiet"),
      );
    expect(quiet(null).length).toBe(many.nodes.length - 12);
    expect(quiet("state:070").some((one) => one.data.id === "state:070")).toBe(false);
  });
});

describe("the switches", () => {
  const dated = (id: string, given: Partial<GraphEdge>): GraphEdge => ({ ...stance(id, "a/6"), id, ...given });
  const edges = [
    dated("a", { date: "2023-08" }),
    dated("b", { date: "2024", confidence: "LOW" }),
    dated("c", { inherited: true }),
    link("a/6", "rights"),
  ];
  const whole = {
    ...drawing,
    nodes: [node("a"), node("b"), node("c"), node("a/6", "PROVISION"), node("rights", "ISSUE")],
    edges,
  };
  const left = (given: Partial<typeof START>) => {
    const seen = visiblePart(whole, { ...START, ...given });
    return [seen.nodes.length, seen.edges.length];
  };

  it.each([
    ["nothing", {}, [5, 4]],
    ["dates", { from: "2024", to: "2024" }, [5, 2]],
    ["low confidence", { offMarks: ["low" as const] }, [5, 3]],
    ["inherited", { offMarks: ["inherited" as const] }, [5, 3]],
    ["a kind", { offKinds: ["ISSUE" as const] }, [4, 3]],
    ["a hidden node", { hidden: ["a/6"] }, [4, 0]],
    ["a stance", { off: ["SUPPORTS" as const] }, [5, 1]],
  ])("leave what they should: %s", (_name, given, counts) => expect(left(given)).toEqual(counts));
});

describe("a shortest connection", () => {
  const path = part(
    [node("ir", "ACTOR", "Iran"), node("scope", "ISSUE", "Scope"), node("a/4", "PROVISION", "Article 4")],
    [link("a/4", "scope"), stance("ir", "scope", "OPPOSES")],
  );

  it("is told step by step from its beginning", () => {
    expect(pathSentences(path, "ir")).toEqual(["Iran opposes Scope.", "Article 4 concerns Scope."]);
  });

  it("is drawn whole, whatever else is", () => {
    const drawn = chooseDrawn(crowd(3), ["a/6"], [], 0, [path]);
    expect(drawn.nodes.map((one) => one.id)).toEqual(expect.arrayContaining(["ir", "scope", "a/4"]));
    expect(drawn.edges.map((edge) => edge.id)).toEqual(expect.arrayContaining(path.edges.map((edge) => edge.id)));
  });
});
