import { describe, expect, it } from "vitest";
import type { MapStep, MapVersion } from "../../client/src/api/lineage.ts";
import { changesOf, mapLineage } from "../../client/src/state/lineage-map.ts";

const step = (from: string | null, to: string | null, relation: string): MapStep => ({
  relation,
  confidence: "HIGH",
  from: from === null ? null : { id: from },
  to: to === null ? null : { id: to },
  version: { id: "v2" },
});

/** Two texts: 17 moved to 4, 16 took its number, 20 split into 20 and 21, 30 and 31 merged. */
const steps = [
  step("v1/17", "v2/4", "moved"),
  step("v1/16", "v2/17", "renumbered"),
  step("v1/20", "v2/20", "split"),
  step("v1/20", "v2/21", "split"),
  step("v1/30", "v2/30", "merged"),
  step("v1/31", "v2/30", "merged"),
  ...[3, 10, 18].map((number) => step(`v1/${number}`, `v2/${number}`, "unchanged")),
  step("v1/40", null, "dropped"),
];
const version = (id: string, numbers: readonly string[], isFinal: boolean): MapVersion => ({
  id,
  label: id,
  symbol: null,
  date: null,
  isFinal,
  standing: "draft",
  provisions: numbers.map((number) => ({
    id: `${id}/${number}`,
    number,
    title: null,
    parent: number.includes("(") ? { id: `${id}/${number.replace(/\(.*/, "")}` } : null,
    lineage: steps.filter((one) => one.from?.id === `${id}/${number}` || one.to?.id === `${id}/${number}`),
  })),
});
const versions = [
  version("v1", ["preamble", "3", "10", "16", "17", "18", "20", "30", "31", "40"], false),
  version("v2", ["preamble", "3", "4", "6(2)", "10", "17", "18", "20", "21", "30"], true),
];
const ids = (line: { provisions: readonly { id: string }[] }[]) =>
  line.map(({ provisions }) => provisions.map((one) => one.id));

describe("the map of a provision", () => {
  const map = mapLineage(versions, "v1/17", "neighbours");

  it("follows it under its numbers, and the one that took its number", () => {
    expect(ids([...map.line])).toEqual([["v1/17"], ["v2/4"]]);
    expect(ids([...map.follower])).toEqual([["v1/16"], ["v2/17"]]);
    expect(changesOf(map).map((link) => link.change)).toEqual(["moved"]);
  });

  it("puts equal numbers on one level, in the order of the text", () => {
    const row = (id: string) => map.nodes.find((node) => node.id === id)?.row;
    expect(row("v1/17")).toBe(row("v2/17"));
    expect(row("v2/4")).toBeLessThan(row("v2/10") ?? 0);
  });

  it("shows the neighbours between its numbers, the article alone, or the whole text", () => {
    const numbers = (span: "article" | "neighbours" | "whole") =>
      mapLineage(versions, "v1/17", span)
        .nodes.filter((node) => node.column === 1)
        .map((node) => node.number);
    expect(numbers("article")).toEqual(["4", "17"]);
    expect(numbers("neighbours")).toEqual(["3", "4", "10", "17", "18"]);
    expect(numbers("whole")).not.toContain("6(2)");
    expect(numbers("whole").length).toBe(8);
  });

  it("tells splits and merges from either end", () => {
    const split = mapLineage(versions, "v1/20", "article");
    expect(ids([...split.line])).toEqual([["v1/20"], ["v2/20", "v2/21"]]);
    expect(changesOf(split).map((link) => link.change)).toEqual(["split", "split"]);
    expect(ids([...mapLineage(versions, "v2/21", "article").line])).toEqual([["v1/20"], ["v2/21"]]);
    expect(ids([...mapLineage(versions, "v2/30", "article").line])).toEqual([["v1/30", "v1/31"], ["v2/30"]]);
  });

  it("ends where the provision was dropped, and has no heir then", () => {
    const map = mapLineage(versions, "v1/40", "article");
    expect(ids([...map.line])).toEqual([["v1/40"]]);
    expect(map.follower).toEqual([]);
  });

  it("is empty for what is not there", () => {
    expect(mapLineage([], "v1/17", "whole").nodes).toEqual([]);
    expect(mapLineage(versions, "nothing", "article").nodes).toEqual([]);
  });
});
