import { describe, expect, it } from "vitest";
import { placeInColumns } from "../../client/src/graph/columns.ts";
import { spokenAt, spokenText } from "../../client/src/graph/spoken.ts";
import { startWalk, type Walker, walk } from "../../client/src/graph/walk.ts";
import { chooseDrawn } from "../../client/src/state/drawing.ts";
import { link, node, part, stance } from "./graph-parts.ts";

const drawing = chooseDrawn(
  part(
    [
      node("a/6", "PROVISION", "Article 6"),
      node("a/7", "PROVISION", "Article 7"),
      node("ir", "ACTOR", "Iran"),
      node("jp", "ACTOR", "Japan"),
      node("i", "ISSUE", "Rights"),
    ],
    [stance("jp", "a/6"), stance("ir", "a/6", "CALLS_FOR_DELETION"), stance("ir", "a/7", "OPPOSES"), link("a/6", "i")],
  ),
  ["a/6"],
  [],
  0,
);
const spots = placeInColumns(drawing, new Map(), 1000);
const step = (walker: Walker | null, ...keys: ("left" | "right" | "up" | "down")[]) =>
  keys.reduce<Walker | null>((at, key) => (at === null ? null : walk(at, key, drawing.edges, spots)), walker);
const said = (walker: Walker | null) =>
  walker === null ? null : spokenText(spokenAt(walker, drawing.nodes, drawing.edges, spots));

describe("the keyboard in the graph", () => {
  const start = startWalk("a/6", drawing.edges, spots);

  it("begins on what is open, with its first edge in hand", () => {
    expect(start?.node).toBe("a/6");
    expect(said(start)).toBe("Japan supports Article 6. Stance 1 of 3.");
  });

  it("takes the next edge of the same node with down, and goes along it with left", () => {
    const onIran = step(start, "down", "down", "left") ?? step(start, "down", "left");
    expect(["ir", "jp", "a/6"]).toContain(onIran?.node);
    const walker = { node: "ir", edge: "ir>a/6:CALLS_FOR_DELETION" };
    expect(step(walker, "right")?.node).toBe("a/6");
    expect(step({ node: "a/6", edge: "ir>a/6:CALLS_FOR_DELETION" }, "left")?.node).toBe("ir");
  });

  it("comes round to the first edge after the last", () => {
    const around = step({ node: "ir", edge: "ir>a/6:CALLS_FOR_DELETION" }, "down", "down");
    expect(around?.edge).toBe("ir>a/6:CALLS_FOR_DELETION");
  });

  it("stays where it is when no edge goes that way", () => expect(step({ node: "jp", edge: null }, "left")).toBeNull());

  it("says each step as a sentence", () => {
    expect(said({ node: "ir", edge: "ir>a/7:OPPOSES" })).toMatch(/^Iran opposes Article 7\. Stance \d of 2\.$/);
    expect(said({ node: "i", edge: "a/6-CONCERNS-i" })).toBe("Article 6 concerns Rights. Link 1 of 1.");
  });
});
