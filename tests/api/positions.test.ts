import { describe, expect, it } from "vitest";
import { useGraph } from "../support/graph.ts";

const graph = useGraph();
const IDS = `query ($filter: PositionFilter, $orderBy: PositionOrder, $first: Int, $after: String) {
  positions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount nodes { id date actor { id name } provision { id number } } edges { cursor node { id } }
    pageInfo { hasNextPage endCursor } bySide { side positions actors } byStance { stance positions actors }
    coverage { actorsOnRecord statesOnRecord statesSilent documents from to note }
  }
}`;
const idsOf = async (filter: Record<string, unknown>, first = 100) =>
  (await graph.get(IDS, { filter, first })).positions.nodes.map(({ id }: { id: string }) => id);

describe("the stance ledger", () => {
  // Draft Article 17 became Article 4; EFF's position of August 2023 names Articles 35 and 17 of the zero draft.
  it("finds the objections to draft Article 17 on the adopted Article 4, under all its numbers", async () => {
    expect((await idsOf({ provisions: ["uncc/final/4"] })).sort()).toEqual([
      "pos-0140",
      "pos-0147",
      "pos-0148",
      "pos-0236",
      "pos-0292",
    ]);
    expect((await idsOf({ provisions: ["uncc/rev2/17"] })).sort()).toEqual([
      "pos-0140",
      "pos-0147",
      "pos-0148",
      "pos-0236",
      "pos-0292",
    ]);
  });

  it("does not mistake adopted Article 17 for draft Article 17", async () => {
    expect(await idsOf({ provisions: ["uncc/final/17"] })).not.toContain("pos-0147");
  });

  it("keeps to one version where that is asked", async () => {
    expect(await idsOf({ provisions: ["uncc/zero/17"], thisVersionOnly: true })).toEqual([
      "pos-0140",
      "pos-0147",
      "pos-0148",
    ]);
    expect(await idsOf({ provisions: ["uncc/rev3/4"], thisVersionOnly: true })).toEqual(["pos-0292"]);
    expect(await idsOf({ provisions: ["uncc/final/4"], thisVersionOnly: true })).toEqual([]);
  });

  it("counts a position on a paragraph on its article, and not the other way round", async () => {
    const [article, paragraph] = [
      await idsOf({ provisions: ["uncc/final/6"] }),
      await idsOf({ provisions: ["uncc/final/6(2)"] }),
    ];
    expect(article).toEqual(expect.arrayContaining(paragraph));
    // Australia spoke in 2024 on Article 6 as a whole.
    expect(article).toContain("pos-0205");
    expect(paragraph).not.toContain("pos-0205");
  });

  it("counts each side over all pages", async () => {
    const { positions } = await graph.get(IDS, { filter: { provisions: ["uncc/final/4"] }, first: 1 });
    expect(positions.totalCount).toBe(5);
    expect(positions.bySide).toEqual([
      { side: "CRITICAL", positions: 1, actors: 1 },
      { side: "AGAINST", positions: 4, actors: 4 },
    ]);
    expect(positions.byStance).toEqual([
      { stance: "PROPOSES_AMENDMENT", positions: 1, actors: 1 },
      { stance: "CALLS_FOR_DELETION", positions: 2, actors: 2 },
      { stance: "OPPOSES", positions: 2, actors: 2 },
    ]);
  });

  it("says how many states are silent of the 193 members of the United Nations", async () => {
    const { coverage } = (await graph.get(IDS, { filter: { provisions: ["uncc/final/4"] } })).positions;
    expect(coverage).toMatchObject({
      actorsOnRecord: 5,
      statesOnRecord: 0,
      statesSilent: 193,
      documents: 4,
      from: "2023-08",
      to: "2024-07-18",
    });
    expect(coverage.note).toContain("nothing is known of 193 states");
  });

  it("gives every position once over pages of any size", async () => {
    const whole = await idsOf({ issues: ["security-research"] });
    expect(whole.length).toBeGreaterThan(20);
    for (const first of [1, 7, 20]) {
      const paged: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { positions } = await graph.get(IDS, { filter: { issues: ["security-research"] }, first, after });
        paged.push(...positions.nodes.map(({ id }: { id: string }) => id));
        expect(positions.edges.at(-1).cursor).toBe(positions.pageInfo.endCursor);
        ({ endCursor: after, hasNextPage: more } = positions.pageInfo);
      }
      expect(paged).toEqual(whole);
    }
  });

  it("orders by date, by actor and by place in the text", async () => {
    const nodes = async (orderBy: string) =>
      (await graph.get(IDS, { filter: { provisions: ["uncc/final/14"] }, orderBy, first: 100 })).positions.nodes;
    const dates = (await nodes("DATE_ASC")).map(({ date }: { date: string }) => date);
    expect(dates[0]).toBe("2023-08-30");
    const names = (await nodes("ACTOR")).map(({ actor }: { actor: { name: string } }) => actor.name.toLowerCase());
    expect(names).toEqual([...names].sort());
    const newest = (await nodes("DATE_DESC")).map(({ date }: { date: string }) => date);
    expect(newest[0] >= newest[newest.length - 1]).toBe(true);
    expect((await nodes("PROVISION")).map(({ id }: { id: string }) => id).sort()).toEqual(
      (await nodes("ACTOR")).map(({ id }: { id: string }) => id).sort(),
    );
  });

  it("leaves out a date that is too imprecise to lie in the span", async () => {
    // Australia's position of "2024" is not known to be of the first half of it.
    expect(await idsOf({ actors: ["state:au"], from: "2024", to: "2024" })).toContain("pos-0205");
    expect(await idsOf({ actors: ["state:au"], from: "2024", to: "2024-06" })).not.toContain("pos-0205");
    expect(await idsOf({ actors: ["state:au"], from: "2024-02-09" })).not.toContain("pos-0205");
  });

  it("filters by group on the day: the United Kingdom left the European Union on 31 January 2020", async () => {
    const { positions } = await graph.get(IDS, { filter: { memberOf: "eu" }, first: 100 });
    expect(positions.nodes.length).toBeGreaterThan(0);
    const british = positions.nodes.filter(({ actor }: { actor: { id: string } }) => actor.id === "state:gb");
    expect(british.map(({ date }: { date: string }) => date).filter((date: string) => date > "2020-01-31")).toEqual([]);
  });

  it("filters by region, kind, stance, words and confidence together", async () => {
    const { positions } = await graph.get(IDS, {
      filter: {
        regions: ["Africa"],
        actorKinds: ["STATE"],
        stances: ["CALLS_FOR_DELETION"],
        provisions: ["uncc/final/6(2)"],
      },
    });
    expect(positions.nodes.map(({ actor }: { actor: { id: string } }) => actor.id).sort()).toEqual([
      "state:eg",
      "state:ly",
      "state:sd",
    ]);
    expect(await idsOf({ text: "predicate offences", actors: ["state:jp"] })).toEqual(["pos-0258"]);
    expect((await idsOf({ confidence: ["LOW"] })).length).toBe(10);
  });

  it("names what is wrong with a filter", async () => {
    expect(await graph.errors(IDS, { filter: { actors: ["state:xx"] } })).toEqual([
      '`filter.actors`: there is no actor with the id "state:xx".',
    ]);
    expect(await graph.errors(IDS, { filter: { provisions: ["uncc/final/75"] } })).toEqual([
      '`filter.provisions`: there is no provision with the id "uncc/final/75".',
    ]);
    expect(await graph.errors(IDS, { filter: { regions: ["Ocenia"] } })).toEqual([
      '`filter.regions`: there is no region "Ocenia". The nearest is "Oceania".',
    ]);
    expect(await graph.errors(IDS, { first: 101 })).toEqual(["`first` is 101; it may be 1 to 100."]);
    expect(await graph.errors(IDS, { first: 0 })).toEqual(["`first` is 0; it may be 1 to 100."]);
    expect((await graph.errors(IDS, { after: "bm93aGVyZQ" }))[0]).toContain("not a cursor of this list");
    expect((await graph.errors(IDS, { filter: { from: "2024-02-30" } }))[0]).toContain('"2024-02-30" is not a date');
  });
});
