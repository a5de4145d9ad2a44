import { readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { placeInColumns } from "../../client/src/graph/columns.ts";
import { type Scene, toElements } from "../../client/src/graph/elements.ts";
import { mountGraph } from "../../client/src/graph/mount.ts";
import { LIGHT } from "../../client/src/graph/palette.ts";
import { chooseDrawn } from "../../client/src/state/drawing.ts";
import { crowd, node, part, stance } from "./graph-parts.ts";

function sceneOf(given: Partial<Scene> = {}): Scene {
  const drawing = chooseDrawn(crowd(6), ["a/6"], [], 0);
  const spots = placeInColumns(drawing, new Map(), 1000);
  return { drawing, spots, off: [], open: null, focus: { node: null, edge: null }, ...given };
}

describe("elements", () => {
  it("are the same for the same scene", () => expect(toElements(sceneOf())).toEqual(toElements(sceneOf())));

  it("leave out the stances that are switched off, and move nothing for it", () => {
    const [all, some] = [toElements(sceneOf()), toElements(sceneOf({ off: ["OPPOSES"] }))];
    expect(some.filter((one) => one.group === "edges").length).toBeLessThan(
      all.filter((one) => one.group === "edges").length,
    );
    const places = (list: typeof all) =>
      list.filter((one) => one.group === "nodes" && one.data.kind !== "CAPTION").map((one) => one.position);
    expect(places(some)).toEqual(places(all));
  });

  it("give each stance on a provision a port of its own", () => {
    const ends = toElements(sceneOf())
      .filter((one) => one.data.target === "a/6")
      .map((one) => one.data.targetEnd);
    expect(new Set(ends).size).toBe(6);
  });

  it("fade what is far only while something is open", () => {
    const far = (open: string | null) =>
      toElements(sceneOf({ open })).filter((one) => (one.classes as string[]).includes("far")).length;
    expect(far(null)).toBe(0);
    expect(far("a/7")).toBeGreaterThan(0);
    expect(far("no such node")).toBe(0);
  });
});

describe("the owner of Cytoscape", () => {
  afterEach(() => vi.restoreAllMocks());

  it("takes the style without a warning", () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const graph = mountGraph(null, LIGHT, () => undefined, true);
    graph.show(toElements(sceneOf({ open: "a/6", focus: { node: "state:000", edge: null } })));
    expect(warn.mock.calls).toEqual([]);
    graph.destroy();
  });

  it("moves nothing that is placed when an expansion arrives", () => {
    const graph = mountGraph(null, LIGHT, () => undefined, true);
    const scene = sceneOf();
    graph.show(toElements(scene));
    const before = new Map(graph.core.nodes().map((one) => [one.id(), { ...one.position() }]));
    const expansion = {
      id: "state:000",
      part: part([node("state:000"), node("a/9", "PROVISION")], [stance("state:000", "a/9")]),
    };
    const drawing = chooseDrawn(crowd(6), ["a/6"], [expansion], 0);
    graph.show(toElements({ ...scene, drawing, spots: placeInColumns(drawing, scene.spots, 700) }), "state:000");
    expect(graph.core.getElementById("a/9").nonempty()).toBe(true);
    for (const [id, place] of before) expect(graph.core.getElementById(id).position()).toEqual(place);
    graph.show([]);
    expect(graph.core.elements().length).toBe(0);
    graph.destroy();
  });
});

describe("the colours", () => {
  const css = readFileSync(new URL("../../client/src/style/tokens.css", import.meta.url), "utf8");
  const block = (selector: RegExp) => css.match(selector)?.[1] ?? "";
  const color = (text: string, name: string) => text.match(new RegExp(`--${name}: (#[0-9a-f]{6})`))?.[1] ?? "";
  const light = block(/:root \{([^}]*)\}/);
  const dark = block(/\[data-theme="dark"\] \{([^}]*)\}/);

  it("on the canvas are those of the page", () => {
    expect(LIGHT.sides).toEqual({
      FOR: color(light, "for"),
      CRITICAL: color(light, "critical"),
      AGAINST: color(light, "against"),
      NEITHER: color(light, "neither"),
    });
    expect([LIGHT.ink, LIGHT.surface, LIGHT.edge]).toEqual([
      color(light, "ink"),
      color(light, "surface"),
      color(light, "edge"),
    ]);
  });

  it.each([["light", light] as const, ["dark", dark] as const])(
    "meet WCAG in the %s theme: 4.5 for words, 3 for marks",
    (_name, theme) => {
      const on = (name: string, ground: string) => contrast(color(theme, name), color(theme, ground));
      for (const ground of ["page", "surface", "sunken"]) {
        for (const words of ["ink", "muted", "for-text", "critical-text", "against-text", "neither-text"]) {
          expect(on(words, ground)).toBeGreaterThanOrEqual(4.5);
        }
        expect(on("edge", ground)).toBeGreaterThanOrEqual(3);
      }
      for (const side of ["for", "critical", "against", "neither"]) {
        expect(on(side, "surface")).toBeGreaterThanOrEqual(3);
        expect(on(side, `${side}-tint`)).toBeGreaterThanOrEqual(3);
      }
    },
  );
});

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
