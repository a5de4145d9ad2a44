import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ActorMeta } from "../../client/src/api/matrix.ts";
import { withClosed } from "../../client/src/graph/closed.ts";
import { chooseDrawn, type Drawing } from "../../client/src/state/drawing.ts";
import {
  blocFrames,
  closeFrames,
  type Frame,
  frameAt,
  issueFrames,
  regionFrames,
} from "../../client/src/state/frames.ts";
import { link, node, part, stance } from "./graph-parts.ts";

const [FR, DE, ES, GH, KE] = ["state:fr", "state:de", "state:es", "state:gh", "state:ke"];
const member = (group: string) => ({
  group: { id: group, name: group.toUpperCase(), kind: "GROUP" as const },
  from: null,
  to: null,
});
const meta = (id: string, regions: string[], ...groups: string[]): ActorMeta => ({
  id,
  name: id,
  kind: "STATE",
  regions,
  memberOf: groups.map(member),
});
const METAS = [
  meta(FR ?? "", ["Western Europe"], "eu", "oecd"),
  meta(DE ?? "", ["Western Europe"], "eu", "oecd"),
  meta(ES ?? "", ["Western Europe"], "eu"),
  meta(GH ?? "", ["Africa"], "au"),
  meta(KE ?? "", ["Africa"], "au", "oecd"),
  meta("state:not-drawn", ["Africa"], "au"),
];
const states = METAS.slice(0, 5).map(({ id }) => node(id));
const drawing: Drawing = chooseDrawn(
  part(
    [node("a/6", "PROVISION"), node("a/7", "PROVISION"), node("a/8", "PROVISION"), node("rights", "ISSUE"), ...states],
    [
      ...states.map(({ id }, at) => stance(id, "a/6", at === 0 ? "OPPOSES" : "SUPPORTS")),
      stance("state:gh", "a/7"),
      stance("state:de", "a/8"),
      link("rights", "a/6"),
      link("rights", "a/7"),
    ],
  ),
  ["a/6", "rights"],
  [],
  0,
);

describe("frames round what belongs together", () => {
  it("hold the drawn actors of a region, the largest first", () => {
    expect(regionFrames(drawing, METAS)).toEqual([
      {
        id: "frame Western Europe",
        label: "Western Europe",
        members: ["state:fr", "state:de", "state:es"],
        of: "actors",
      },
      { id: "frame Africa", label: "Africa", members: ["state:gh", "state:ke"], of: "actors" },
    ]);
  });

  it("put an actor of several blocs with the most of those drawn, and no actor in two", () => {
    const frames = blocFrames(drawing, METAS);
    expect(frames.map(({ label, members }) => [label, members])).toEqual([
      ["EU", ["state:fr", "state:de", "state:es"]],
      ["AU", ["state:gh", "state:ke"]],
    ]);
    const all = frames.flatMap(({ members }) => members);
    expect(new Set(all).size).toBe(all.length);
  });

  it("hold the provisions that an issue concerns, with the issue, and leave out what no issue concerns", () => {
    const issues = [
      { id: "rights", label: "Rights", provisions: [{ id: "a/6" }, { id: "a/7" }] },
      { id: "other", label: "Other", provisions: [{ id: "a/7" }, { id: "b/9" }] },
    ];
    expect(issueFrames(drawing, issues).map(({ label, members }) => [label, members])).toEqual([
      ["Rights", ["rights", "a/6", "a/7"]],
    ]);
  });
});

describe("a closed frame", () => {
  const frames = regionFrames(drawing, METAS);
  const closed = closeFrames(drawing, frames, ["frame Western Europe"]);

  it("is one node, named with how many it holds", () => {
    expect(closed.nodes.find(({ id }) => id === "frame Western Europe")?.label).toBe("Western Europe (3)");
    expect(closed.nodes.some(({ id }) => id === "state:fr")).toBe(false);
    expect(closed.nodes.some(({ id }) => id === "state:gh")).toBe(true);
  });

  it("keeps sides apart: one line for those in favour, one for those against", () => {
    const lines = closed.edges.filter(({ source }) => source === "frame Western Europe");
    expect(lines.map(({ target, side, label }) => [target, side, label])).toEqual([
      ["a/6", "AGAINST", "1 stance against"],
      ["a/6", "FOR", "2 stances for"],
      ["a/8", "FOR", "1 stance for"],
    ]);
  });

  it("opens from its node and from each of its lines, and nothing else opens", () => {
    const [line] = closed.edges.filter(({ source }) => source === "frame Western Europe");
    expect(frameAt("frame Western Europe", frames, closed)?.label).toBe("Western Europe");
    expect(frameAt(line?.id ?? "", frames, closed)?.label).toBe("Western Europe");
    expect(frameAt("state:gh", frames, closed)).toBe(null);
    expect(frameAt(closed.edges.find(({ source }) => source === "state:gh")?.id ?? "", frames, closed)).toBe(null);
  });

  it("stands in the middle of its members, and what is outside of it stays where it is", () => {
    const at = (x: number, y: number) => ({ x, y, width: 26, height: 26 });
    const spots = new Map([
      ["state:fr", at(0, 0)],
      ["state:de", at(60, 0)],
      ["state:es", at(0, 90)],
      ["state:gh", at(500, 500)],
    ]);
    const after = withClosed(spots, frames, ["frame Western Europe"], []);
    expect(after.get("frame Western Europe")).toMatchObject({ x: 20, y: 30 });
    expect(after.has("state:de")).toBe(false);
    expect(after.get("state:gh")).toEqual(at(500, 500));
    expect(withClosed(spots, frames, [], [])).toBe(spots);
  });

  it("loses no stance that leads out of it, whichever frames are closed", () => {
    const split = fc.array(fc.nat(3), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(split, fc.subarray([0, 1, 2, 3]), (homes, shut) => {
        const some: Frame[] = [0, 1, 2, 3].map((at) => ({
          id: `frame ${at}`,
          label: `${at}`,
          members: states.filter((_, place) => homes[place] === at).map(({ id }) => id),
          of: "actors",
        }));
        const after = closeFrames(
          drawing,
          some,
          shut.map((at) => `frame ${at}`),
        );
        const count = (edges: Drawing["edges"]) =>
          edges.reduce((sum, edge) => sum + (edge.stance === null ? 0 : Number(/^\d+/.exec(edge.label)?.[0] ?? 1)), 0);
        expect(count(after.edges)).toBe(count(drawing.edges));
        const drawn = new Set(after.nodes.map(({ id }) => id));
        for (const { source, target } of after.edges)
          expect([drawn.has(source), drawn.has(target)]).toEqual([true, true]);
      }),
      { numRuns: 60 },
    );
  });
});
