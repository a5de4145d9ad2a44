import { describe, expect, it } from "vitest";
import type { LineageRow } from "../../client/src/api/contract.ts";
import { droppedIn, lineageStops } from "../../client/src/state/lineage-line.ts";
import { provision, version } from "./rows.ts";

const zero = version("Zero draft", "2023-05");
const rev1 = version("Rev.1", "2023-11");
const rev3 = version("Rev.3", "2024-05-23");
const final = version("final", "2024-12-24", true);

const step = (
  from: ReturnType<typeof provision> | null,
  to: ReturnType<typeof provision> | null,
  relation: string,
): LineageRow => ({
  from,
  to,
  version: to?.version ?? rev3,
  relation,
  explanation: null,
  confidence: "HIGH",
  sources: [],
});

describe("the line of a provision", () => {
  const steps = [
    step(provision(zero, "17"), provision(rev1, "17"), "unchanged"),
    step(provision(rev1, "17"), provision(rev3, "4"), "moved"),
    step(provision(rev3, "4"), provision(final, "4"), "unchanged"),
  ];

  it("joins equal numbers, and keeps the adopted text apart", () => {
    const stops = lineageStops(steps, provision(rev1, "17"));
    expect(stops.map((stop) => [stop.number, stop.first.label, stop.last.label, stop.change, stop.meant])).toEqual([
      ["17", "Zero draft", "Rev.1", null, true],
      ["4", "Rev.3", "Rev.3", "moved", false],
      ["4", "final", "final", null, false],
    ]);
  });

  it("shows what merged into one side by side", () => {
    const merged = [
      step(provision(rev1, "6"), provision(rev3, "7"), "merged"),
      step(provision(rev1, "8"), provision(rev3, "7"), "merged"),
    ];
    expect(lineageStops(merged, provision(rev3, "7")).map((stop) => stop.number)).toEqual(["6 and 8", "7"]);
  });

  it("says where it was dropped", () => {
    expect(droppedIn([step(provision(rev1, "9"), null, "dropped")])).toEqual(rev3);
    expect(droppedIn(steps)).toBeNull();
  });

  it("stands alone where no step is on record", () => {
    expect(lineageStops([], provision(final, "68")).map((stop) => stop.number)).toEqual(["68"]);
  });
});
