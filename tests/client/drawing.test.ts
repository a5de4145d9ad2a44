import { describe, expect, it } from "vitest";
import type { GraphEdge, Stance } from "../../client/src/api/contract.ts";
import { placeInColumns } from "../../client/src/graph/columns.ts";
import { chooseDrawn } from "../../client/src/state/drawing.ts";
import { crowd, node, part, stance } from "./graph-parts.ts";

describe("what is drawn", () => {
  it("begins with the selection and what stands on it, and counts what is left out", () => {
    const drawing = chooseDrawn(crowd(50), ["a/6"], [], 0);
    const kinds = (kind: string) => drawing.nodes.filter((one) => one.kind === kind).length;
    expect([kinds("ACTOR"), kinds("PROVISION"), kinds("ISSUE")]).toEqual([20, 2, 1]);
    expect(drawing.held.get("ACTOR")).toBe(30);
    expect(drawing.focus).toEqual(["a/6"]);
  });

  it("draws more when asked, and keeps all that was drawn", () => {
    const before = chooseDrawn(crowd(50), ["a/6"], [], 0);
    const after = chooseDrawn(crowd(50), ["a/6"], [], 25);
    expect(after.nodes.length).toBeGreaterThan(before.nodes.length);
    const ids = after.nodes.map((one) => one.id);
    for (const one of before.nodes) expect(ids).toContain(one.id);
  });

  it("leaves stances on issues out until the issue is expanded, and says how many", () => {
    const closed = chooseDrawn(crowd(5), ["a/6"], [], 0);
    expect(closed.heldStances).toBe(2);
    const opened = chooseDrawn(crowd(5), ["a/6"], [{ id: "rights", part: crowd(5) }], 0);
    expect(opened.heldStances).toBe(0);
    expect(opened.edges.filter((edge) => edge.target === "rights" && edge.stance !== null).length).toBe(2);
  });

  it("draws the same stance of the same actor on the same thing once", () => {
    const twice = { ...stance("state:jp", "a/6"), id: "again" };
    const drawing = chooseDrawn(
      part([node("a/6", "PROVISION"), node("state:jp")], [stance("state:jp", "a/6"), twice]),
      ["a/6"],
      [],
      0,
    );
    expect(drawing.edges.length).toBe(1);
  });

  it("never calls what the server cut off complete", () => {
    expect(chooseDrawn({ ...crowd(3), omitted: 7, truncated: true }, ["a/6"], [], 0).omitted).toBe(7);
  });
});

describe("two columns", () => {
  const drawing = chooseDrawn(crowd(12), ["a/6"], [], 0);
  const spots = placeInColumns(drawing, new Map(), 1040);

  it("put actors left, provisions right of them, issues beyond", () => {
    const x = (id: string) => spots.get(id)?.x ?? Number.NaN;
    expect(x("state:000")).toBeLessThan(x("a/6"));
    expect(x("a/6")).toBe(x("a/7"));
    expect(x("a/6")).toBeLessThan(x("rights"));
  });

  it("order actors for, critical, against", () => {
    const y = (id: string) => spots.get(id)?.y ?? Number.NaN;
    expect(y("state:010")).toBeLessThan(y("state:001"));
  });

  it("make a provision as tall as its stances, and let nothing overlap", () => {
    expect(spots.get("a/6")?.height).toBeCloseTo(12 * 9.4 + 8);
    for (const x of new Set([...spots.values()].map((spot) => spot.x))) {
      const sorted = [...spots.values()].filter((spot) => spot.x === x).sort((a, b) => a.y - b.y);
      for (const [at, spot] of sorted.entries()) {
        const next = sorted[at + 1];
        if (next !== undefined) expect(spot.y + spot.height / 2).toBeLessThanOrEqual(next.y - next.height / 2);
      }
    }
  });

  it("leave what is placed where it is when more arrives", () => {
    const grown = chooseDrawn(
      crowd(12),
      ["a/6"],
      [{ id: "state:000", part: part([node("state:000"), node("a/9", "PROVISION")], [stance("state:000", "a/9")]) }],
      0,
    );
    const after = placeInColumns(grown, spots, 1400);
    for (const [id, spot] of spots) expect(after.get(id)).toEqual(spot);
    expect(after.get("a/9")?.x).toBe(spots.get("a/6")?.x);
    const lowest = Math.max(
      ...[...spots.values()].filter((spot) => spot.x === spots.get("a/6")?.x).map((spot) => spot.y),
    );
    expect(after.get("a/9")?.y).toBeGreaterThan(lowest);
  });
});

describe("several positions of one pair", () => {
  const taken = (name: Stance, date: string | null, inherited = false) => ({
    ...stance("state:000", "a/6", name),
    id: `${name} ${date}`,
    date,
    inherited,
  });
  const edgesOf = (edges: GraphEdge[]) =>
    chooseDrawn(part([node("a/6", "PROVISION"), node("state:000")], edges), ["a/6"], [], 0).edges;

  it("are one line, the latest", () => {
    const edges = [taken("SUPPORTS", null), taken("OPPOSES", "2024-02"), taken("CONCERNED", "2023-08-30")];
    expect(edgesOf(edges).map((edge) => edge.stance)).toEqual(["OPPOSES"]);
    expect(edgesOf([...edges].reverse()).map((edge) => edge.stance)).toEqual(["OPPOSES"]);
  });

  it("are the actor's own before those of its groups", () => {
    const edges = [taken("OPPOSES", "2024-08", true), taken("CONCERNED", "2023")];
    expect(edgesOf(edges).map((edge) => edge.stance)).toEqual(["CONCERNED"]);
  });
});
