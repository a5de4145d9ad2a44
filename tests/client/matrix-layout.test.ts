import { describe, expect, it } from "vitest";
import { inSight, moveSpot, toChapters, toLines } from "../../client/src/state/matrix/layout.ts";

const actor = (id: string) => ({ id, name: id, kind: "STATE" as const, regions: [], memberOf: [] });
const groups = [
  { id: "g1", label: "One", actors: [actor("a"), actor("b")] },
  { id: "g2", label: "Two", actors: [actor("c")] },
];

describe("the grid", () => {
  const lines = toLines(groups, []);

  it("has a line for each group and each actor, and only the head of what is folded", () => {
    expect(lines.map((line) => line.kind)).toEqual(["group", "actor", "actor", "group", "actor"]);
    expect(toLines(groups, ["g1"]).map((line) => line.kind)).toEqual(["group", "group", "actor"]);
  });

  it.each([
    ["ArrowDown", false, { line: 3, column: 1 }],
    ["ArrowUp", false, { line: 1, column: 1 }],
    ["ArrowRight", false, { line: 2, column: 2 }],
    ["ArrowLeft", false, { line: 2, column: 0 }],
    ["Home", false, { line: 2, column: 0 }],
    ["End", false, { line: 2, column: 3 }],
    ["Home", true, { line: 0, column: 0 }],
    ["End", true, { line: 5, column: 3 }],
    ["PageDown", false, { line: 4, column: 1 }],
    ["PageUp", false, { line: 1, column: 1 }],
  ] as const)("moves by %s (with Ctrl: %s)", (key, ctrl, to) => {
    expect(moveSpot({ line: 2, column: 1 }, key, ctrl, lines, 3)).toEqual(to);
  });

  it("never leaves its bounds, and leaves other keys alone", () => {
    expect(moveSpot({ line: 0, column: 0 }, "ArrowUp", false, lines, 3)).toEqual({ line: 0, column: 0 });
    expect(moveSpot({ line: 5, column: 3 }, "ArrowRight", false, lines, 3)).toEqual({ line: 5, column: 3 });
    expect(moveSpot({ line: 1, column: 1 }, "q", false, lines, 3)).toBeNull();
  });

  it("draws what is in sight and little more", () => {
    expect(inSight(193, 26, 0, 600, 8)).toEqual({ from: 0, to: 32 });
    expect(inSight(193, 26, 2600, 600, 8)).toEqual({ from: 92, to: 132 });
    expect(inSight(3, 26, 0, 600, 8)).toEqual({ from: 0, to: 3 });
  });

  it("tells chapters above their columns", () => {
    expect(toChapters([{ chapter: "I" }, { chapter: "I" }, { chapter: null }])).toEqual([
      { from: 0, to: 2, chapter: "I" },
      { from: 2, to: 3, chapter: null },
    ]);
  });
});
