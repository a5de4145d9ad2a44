import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Confidence, Stance } from "../../client/src/api/contract.ts";
import type { ActorMeta, CellRow } from "../../client/src/api/matrix.ts";
import { buildMatrix, cellAt, DROPPED, type MatrixData } from "../../client/src/state/matrix/build.ts";
import { toCells } from "../../client/src/state/matrix/cells.ts";
import { likeness, orderActors } from "../../client/src/state/matrix/order.ts";
import { type Place, START } from "../../client/src/state/place.ts";
import { SIDE_OF } from "../../client/src/state/stances.ts";

const actor = (id: string, given: Partial<ActorMeta> = {}): ActorMeta => ({
  id,
  name: id,
  kind: "STATE",
  regions: ["Asia"],
  memberOf: [],
  ...given,
});
const union = actor("union", { kind: "GROUP", regions: [] });
const member = (id: string, from: string | null = null) =>
  actor(id, { memberOf: [{ group: { id: "union", name: "Union", kind: "GROUP" }, from, to: null }] });

let count = 0;
function said(who: string, on: string, stance: Stance, date: string | null, confidence: Confidence = "HIGH"): CellRow {
  count += 1;
  const adopted = on.startsWith("old/") ? null : { id: on.replace(/^draft\//, "final/") };
  return {
    id: `pos-${count}`,
    stance,
    side: SIDE_OF[stance],
    confidence,
    date,
    actor: { id: who, name: who, kind: "STATE" },
    provisions: [{ id: on, label: on, number: on.replace(/^.*\//, ""), title: null, adopted }],
    issues: [{ id: "rights", label: "Rights" }],
  };
}
const mapOf = (actors: readonly ActorMeta[]) => new Map(actors.map((one) => [one.id, one]));
const dataOf = (actors: readonly ActorMeta[], rows: readonly CellRow[]): MatrixData => ({
  rows,
  actors,
  treaties: [
    {
      id: "t",
      label: "Treaty",
      provisions: ["final/6", "final/7", "final/8"].map((id) => ({
        id,
        label: `Article ${id.slice(6)}`,
        number: id.slice(6),
        title: null,
        chapter: "I",
        parent: null,
      })),
    },
  ],
  issues: [{ id: "rights", label: "Rights" }],
});
const at = (given: Partial<Place> = {}): Place => ({ ...START, view: "matrix", ...given });

describe("a cell", () => {
  const rows = [
    said("a", "draft/6", "PROPOSES_AMENDMENT", "2023-08"),
    said("a", "final/6", "CALLS_FOR_DELETION", "2024-08-08"),
  ];

  it("is the latest stance, under the number in the adopted text, with the one before", () => {
    const cell = toCells(rows, mapOf([actor("a")]), at())
      .get("a")
      ?.get("final/6");
    expect([cell?.latest.stance, cell?.before?.stance, cell?.rows.length]).toEqual([
      "CALLS_FOR_DELETION",
      "PROPOSES_AMENDMENT",
      2,
    ]);
  });

  it("is not there where nobody spoke: silence is no stance", () => {
    const matrix = buildMatrix(dataOf([actor("a"), actor("b")], rows), at({ everyone: true }));
    expect(cellAt(matrix, "b", "final/6")).toBeUndefined();
    expect(cellAt(matrix, "a", "final/7")).toBeUndefined();
    expect(matrix.groups.flatMap((group) => group.actors.map((one) => one.id))).toEqual(["a", "b"]);
    expect([matrix.statesOnRecord, matrix.allStates]).toEqual([1, 2]);
  });

  it("counts no silence of a state that is no more, and among the things spoken of what left the text", () => {
    const ended = { group: { id: "league", name: "League", kind: "GROUP" as const }, from: "1945", to: "1991" };
    const gone = actor("gone", { memberOf: [ended] });
    const dropped = said("a", "old/9", "OPPOSES", "2023-01");
    const matrix = buildMatrix(dataOf([actor("a"), gone, member("c")], [...rows, dropped]), at({ everyone: true }));
    expect(matrix.groups.flatMap((group) => group.actors.map((one) => one.id)).sort()).toEqual(["a", "c"]);
    expect([matrix.statesOnRecord, matrix.allStates]).toEqual([1, 2]);
    expect([matrix.columnsOnRecord, matrix.allColumns]).toEqual([2, 4]);
  });

  it("is left empty when its stance is switched off, and does not show an older one in its place", () => {
    expect(toCells(rows, mapOf([actor("a")]), at({ off: ["CALLS_FOR_DELETION"] })).size).toBe(0);
  });

  it("heeds the dates chosen", () => {
    const cells = toCells(rows, mapOf([actor("a")]), at({ from: "2023", to: "2023" }));
    expect(cells.get("a")?.get("final/6")?.latest.stance).toBe("PROPOSES_AMENDMENT");
  });

  it("leaves out what is hardly sure when that is switched off", () => {
    const doubtful = [said("a", "final/6", "OPPOSES", "2024", "LOW")];
    expect(
      toCells(doubtful, mapOf([actor("a")]), at())
        .get("a")
        ?.get("final/6")?.low,
    ).toBe(true);
    expect(toCells(doubtful, mapOf([actor("a")]), at({ offMarks: ["low"] })).size).toBe(0);
  });
});

describe("an inherited stance", () => {
  const rows = [said("union", "final/6", "SUPPORTS", "2024-02-01"), said("own", "final/6", "OPPOSES", "2023")];
  const actors = [union, member("own"), member("silent"), member("late", "2024-06"), member("early", "2020")];
  const cells = toCells(rows, mapOf(actors), at());

  it("is shown for members on the day who have none of their own", () => {
    expect(cells.get("silent")?.get("final/6")).toMatchObject({ inherited: true, latest: { stance: "SUPPORTS" } });
    expect(cells.get("early")?.get("final/6")?.inherited).toBe(true);
    expect(cells.get("own")?.get("final/6")).toMatchObject({ inherited: false, latest: { stance: "OPPOSES" } });
    expect(cells.has("late")).toBe(false);
  });

  it("counts for nobody, and can be switched off", () => {
    expect(buildMatrix(dataOf(actors, rows), at()).statesOnRecord).toBe(1);
    expect(toCells(rows, mapOf(actors), at({ offMarks: ["inherited"] })).has("silent")).toBe(false);
  });
});

describe("columns", () => {
  it("stand in the order of the text, what left it last", () => {
    const rows = [said("a", "old/9", "OPPOSES", "2023"), said("a", "final/7", "OPPOSES", "2023")];
    const { columns } = buildMatrix(dataOf([actor("a")], rows), at());
    expect(columns.map((column) => [column.id, column.chapter])).toEqual([
      ["final/7", "I"],
      ["old/9", DROPPED],
    ]);
    expect(buildMatrix(dataOf([actor("a")], rows), at({ everyone: true })).columns.length).toBe(4);
    expect(buildMatrix(dataOf([actor("a")], rows), at({ columns: "issues" })).columns[0]?.id).toBe("rights");
  });
});

describe("rows", () => {
  it("stand under each bloc to which they belong, and under none where they belong to none", () => {
    const actors = [union, member("a"), member("b"), actor("c")];
    const rows = ["a", "b", "c"].map((who) => said(who, "final/6", "OPPOSES", "2023"));
    const { groups } = buildMatrix(dataOf(actors, rows), at({ group: "bloc" }));
    expect(groups.map((group) => [group.label, group.actors.map((one) => one.id)])).toEqual([
      ["Union", ["a", "b"]],
      ["In none of these blocs", ["c"]],
    ]);
  });

  it("that stand alike stand together when sorted so", () => {
    const rows = [
      ...["a", "b", "c", "d"].flatMap((who, at) =>
        ["final/6", "final/7"].map((on) => said(who, on, at % 2 === 0 ? "SUPPORTS" : "OPPOSES", "2024")),
      ),
    ];
    const actors = ["a", "b", "c", "d"].map((id) => actor(id));
    const cells = toCells(rows, mapOf(actors), at());
    expect(orderActors(actors, cells, "agreement").map((one) => one.id)).toEqual(["a", "c", "b", "d"]);
    expect(likeness(cells.get("a") ?? new Map(), cells.get("c") ?? new Map())).toEqual({ shared: 2, same: 2 });
  });

  it("are all there in every order, whatever the records", () => {
    const ids = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 1 });
    const ons = fc.array(fc.tuple(fc.nat(4), fc.constantFrom("final/6", "final/7"), fc.boolean()));
    fc.assert(
      fc.property(ids, ons, fc.constantFrom("count", "agreement", "name"), (names, list, order) => {
        const rows = list.map(([who, on, good]) =>
          said(names[who % names.length] ?? "a", on, good ? "SUPPORTS" : "OPPOSES", "2024"),
        );
        const actors = names.map((id) => actor(id));
        const sorted = orderActors(actors, toCells(rows, mapOf(actors), at()), order as Place["order"]);
        expect(sorted.map((one) => one.id).sort()).toEqual([...names].sort());
      }),
    );
  });
});
