/** Twenty questions of readers as GraphQL requests, with the answers that the first collection gives; one of them asks for a flight. */
import { describe, expect, it } from "vitest";
import { loadedStore } from "./loaded-store.ts";

const OBJECTIONS = { sides: ["AGAINST", "CRITICAL"] };
const ids = (...numbers: number[]) => numbers.map((number) => `pos-${String(number).padStart(4, "0")}`);

interface Example {
  readonly question: string;
  readonly filter: object;
  /** Exactly these, in any order. */
  readonly positions: readonly string[];
  readonly actors: readonly string[];
}

const EXAMPLES: readonly Example[] = [
  {
    question: "Who opposed Article 29?",
    filter: { provisions: ["uncc/final/29"], sides: ["AGAINST"] },
    positions: ids(280),
    actors: ["open-letter-2024"],
  },
  {
    question: "Who objected to Article 9 of the adopted text, 8 in drafts up to Rev.2?",
    filter: { provisions: ["uncc/final/9"], ...OBJECTIONS },
    positions: ids(159, 160, 231, 475),
    actors: ["hrw", "article19", "researchers-124", "ngos-hanoi-2025"],
  },
  {
    question: "Who objected to Article 9 of drafts up to Rev.2, now Article 10?",
    filter: { provisions: ["uncc/rev2/9"], ...OBJECTIONS },
    positions: ids(159, 160, 232, 475),
    actors: ["hrw", "article19", "researchers-124", "ngos-hanoi-2025"],
  },
  {
    question: "Who had objections to draft Article 13?",
    filter: { provisions: ["uncc/rev2/13"], ...OBJECTIONS },
    positions: ids(153, 154, 268, 269, 270, 285, 288, 289, 338, 339, 342, 343, 451, 684, 685, 687, 690, 753),
    actors: [
      ...["hrw", "article19", "state:us", "state:eg", "ohchr", "cta", "eff", "state:ru", "state:ir", "state:ug"],
      ...["state:cd", "state:cn", "state:sy", "state:rw", "knowmad", "yamada-taro"],
    ],
  },
  {
    question: "What did Article 19 (the organization) tell the committee about law enforcement cooperation?",
    filter: { actors: ["article19"], provisions: ["uncc/final/47"], text: "law enforcement" },
    positions: ids(176),
    actors: ["article19"],
  },
  {
    question: "Does Switzerland support 6(2)?",
    filter: { actors: ["state:ch"], provisions: ["uncc/final/6(2)"], sides: ["FOR"] },
    positions: ids(331),
    actors: ["state:ch"],
  },
  {
    question: "Privacy International on security research",
    filter: { actors: ["privacy-intl"], issues: ["security-research"] },
    positions: ids(105),
    actors: ["privacy-intl"],
  },
  {
    question: "Who brought up cyber-enabled fraud?",
    filter: { issues: ["fraud"] },
    positions: ids(112, 385, 466, 497, 651, 773, 796),
    actors: ["state:sg", "state:us", "state:dk", "state:au", "state:vn", "state:th", "state:tz"],
  },
  {
    question: "What did Canada say in 2024?",
    filter: { actors: ["state:ca"], from: "2024", to: "2024" },
    positions: ids(272, 327),
    actors: ["state:ca"],
  },
  {
    question: "Which companies or business groups opposed Article 28(4)?",
    filter: { provisions: ["uncc/final/28(4)"], sides: ["AGAINST"], actorKinds: ["INDUSTRY"] },
    positions: ids(314),
    actors: ["icc-wbo"],
  },
  {
    question: "Where do Japan and Iran part ways?",
    filter: { provisions: ["uncc/final/14"], actors: ["state:jp", "state:ir"] },
    positions: ids(339, 340),
    actors: ["state:ir", "state:jp"],
  },
  {
    question: "How many actors supported the article on the Conference of the States Parties?",
    filter: { provisions: ["uncc/final/57"], sides: ["FOR"] },
    positions: ids(396, 441, 523, 723, 783, 797, 820, 821, 822, 823, 824, 825, 826, 827, 828, 829, 830),
    actors: [
      ...["state:us", "foc", "state:vn", "moscow-2025", "state:co", "state:ca", "eu", "state:al", "state:am"],
      ...["state:ba", "state:is", "state:me", "state:mk", "state:no", "state:md", "state:rs", "state:ua"],
    ],
  },
  {
    question: "Cuba's record",
    filter: { actors: ["state:cu"] },
    positions: ids(20, 184, 195, 501, 730, 731),
    actors: ["state:cu"],
  },
  {
    question: "What evidence is there for Russia's wish on Article 65?",
    filter: { actors: ["state:ru"], provisions: ["uncc/final/65"] },
    positions: ids(318),
    actors: ["state:ru"],
  },
  {
    question: "Who objected to Article 33?",
    filter: { provisions: ["uncc/final/33"], ...OBJECTIONS },
    positions: [],
    actors: [],
  },
];

const POSITIONS = `query ($filter: PositionFilter) {
  positions(filter: $filter, first: 100) { totalCount nodes { id actor { id } evidence { document { id } } } }
}`;
interface Found {
  positions: { totalCount: number; nodes: { id: string; actor: { id: string }; evidence: object[] }[] };
}

describe("the questions of readers, as requests", () => {
  const ask = loadedStore();

  for (const { question, filter, positions, actors } of EXAMPLES) {
    it(question, async () => {
      const found = ((await ask(POSITIONS, { filter })) as Found).positions;
      expect(found.nodes.map(({ id }) => id).sort()).toEqual([...positions].sort());
      expect(found.totalCount).toBe(positions.length);
      expect([...new Set(found.nodes.map(({ actor }) => actor.id))].sort()).toEqual([...actors].sort());
      for (const { id, evidence } of found.nodes) expect(evidence, id).not.toEqual([]);
    });
  }

  it("gives the report as the evidence of Russia's wish on Article 65", async () => {
    const [position] = ((await ask(POSITIONS, { filter: { ids: ids(318) } })) as Found).positions.nodes;
    expect(position?.evidence).toEqual([{ document: { id: "dw-0801am" } }]);
  });

  it("shows Canada the positions of its coalition as inherited, and not as its own", async () => {
    const request = `{ actor(id: "state:ca") { positions(filter: { from: "2024", to: "2024" }, inherited: true, first: 100) {
      nodes { id inherited } } } }`;
    const { actor } = (await ask(request)) as { actor: { positions: { nodes: { id: string; inherited: boolean }[] } } };
    const found = actor.positions.nodes;
    expect(found.filter(({ inherited }) => !inherited).map(({ id }) => id)).toEqual(ids(272, 327));
    for (const { id, inherited } of found) if (inherited) expect(ids(298, 441, 442)).toContain(id);
  });

  it("tells how Cabo Verde voted on A/RES/74/247", async () => {
    const request = `{ vote(id: "v74247") {
      date inFavour against abstaining casts(actors: ["state:cv"]) { nodes { choice actor { name } } } } }`;
    const casts = { nodes: [{ choice: "NO", actor: { name: "Cabo Verde" } }] };
    const totals = { inFavour: 79, against: 60, abstaining: 33 };
    expect(await ask(request)).toEqual({ vote: { date: "2019-12-27", ...totals, casts } });
  });

  it("tells that Qatar signed, and when", async () => {
    const request = `{ actions(filter: { treaty: "uncc", actors: ["state:qa"] }) { nodes { kind date } } }`;
    expect(await ask(request)).toEqual({ actions: { nodes: [{ kind: "SIGNATURE", date: "2025-10-25" }] } });
  });

  it("tells which States of Oceania signed; Fiji, of which only the press speaks, last and as unsure", async () => {
    const request = `{ actions(filter: { treaty: "uncc", kinds: [SIGNATURE], regions: ["Oceania"] }) {
      nodes { actor { id } date confidence } } }`;
    const { actions } = (await ask(request)) as {
      actions: { nodes: { actor: { id: string }; date: string | null; confidence: string }[] };
    };
    const sure = actions.nodes.filter(({ confidence }) => confidence !== "LOW");
    expect(sure.map(({ actor }) => actor.id).sort()).toEqual(["state:au", "state:nr", "state:pg", "state:pw"]);
    expect(actions.nodes.slice(sure.length)).toEqual([{ actor: { id: "state:fj" }, date: null, confidence: "LOW" }]);
  });

  it("tells what became of draft Article 13: Article 14 from Rev.3 on", async () => {
    const request = `{ provision(id: "uncc/rev2/13") {
      adopted { id number } lineage { from { id } to { id } relation } } }`;
    const { provision } = (await ask(request)) as {
      provision: { adopted: object; lineage: { from: { id: string }; to: { id: string } }[] };
    };
    expect(provision.adopted).toEqual({ id: "uncc/final/14", number: "14" });
    expect(provision.lineage.map(({ from, to }) => `${from?.id} > ${to?.id}`)).toEqual([
      "uncc/zero/13 > uncc/rev1/13",
      "uncc/rev1/13 > uncc/rev2/13",
      "uncc/rev2/13 > uncc/rev3/14",
      "uncc/rev3/14 > uncc/l15/14",
      "uncc/l15/14 > uncc/final/14",
    ]);
  });

  it("puts Japan and Iran on different sides of Article 14(3), and of the vote of 2019", async () => {
    const request = `{ agreement(a: "state:jp", b: "state:ir", treaty: "uncc") {
      disagreements(first: 100) { provision { id } vote { id } } } }`;
    const { agreement } = (await ask(request)) as { agreement: { disagreements: object[] } };
    expect(agreement.disagreements).toContainEqual({ provision: { id: "uncc/final/14(3)" }, vote: null });
    expect(agreement.disagreements).toContainEqual({ provision: null, vote: { id: "v74247" } });
  });

  it("knows an Article 33 on which nobody is on record, and no Article 75", async () => {
    const request = `query ($number: String) { provision(treaty: "uncc", number: $number) { id } }`;
    expect(await ask(request, { number: "33" })).toEqual({ provision: { id: "uncc/final/33" } });
    expect(await ask(request, { number: "75" })).toEqual({ provision: null });
  });

  it("has an adopted text of 68 articles", async () => {
    const { treaty } = (await ask(`{ treaty(id: "uncc") { provisions { number } } }`)) as {
      treaty: { provisions: { number: string }[] };
    };
    const articles = treaty.provisions.map(({ number }) => number).filter((number) => /^\d+$/.test(number));
    expect(articles).toEqual(Array.from({ length: 68 }, (_, index) => String(index + 1)));
  });
});
