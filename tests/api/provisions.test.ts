import { describe, expect, it } from "vitest";
import { useGraph } from "../support/graph.ts";

const graph = useGraph();
const PROVISION = `query ($id: ID, $treaty: ID, $version: ID, $number: String) {
  provision(id: $id, treaty: $treaty, version: $version, number: $number) {
    id label number title parent { id } parts { id } adopted { id } version { id isFinal } treaty { id } issues { id }
    lineage { relation from { id } to { id } version { id } confidence sources { document { id } } }
    parallels { relation treaty { id } provision { id } }
  }
}`;

describe("provisions and their lineage", () => {
  it("follows draft Article 17 to Article 4, oldest step first", async () => {
    const { provision } = await graph.get(PROVISION, { id: "uncc/rev2/17" });
    expect(provision.adopted.id).toBe("uncc/final/4");
    expect(
      provision.lineage.map(
        ({ from, to, relation }: { from: { id: string }; to: { id: string }; relation: string }) => [
          from?.id,
          to?.id,
          relation,
        ],
      ),
    ).toEqual([
      ["uncc/zero/17", "uncc/rev1/17", "unchanged"],
      ["uncc/rev1/17", "uncc/rev2/17", "unchanged"],
      ["uncc/rev2/17", "uncc/rev3/4", "moved"],
      ["uncc/rev3/4", "uncc/l15/4", "unchanged"],
      ["uncc/l15/4", "uncc/final/4", "unchanged"],
    ]);
  });

  it("says where a paragraph came new, with no provision before it", async () => {
    const { provision } = await graph.get(PROVISION, { id: "uncc/final/6(2)" });
    expect(provision.lineage[0]).toMatchObject({
      relation: "new",
      from: null,
      to: { id: "uncc/rev3/6(2)" },
      version: { id: "uncc/rev3" },
    });
    expect(provision.parent.id).toBe("uncc/final/6");
  });

  it("finds a provision by treaty, version and number, and by treaty and number in the adopted text", async () => {
    expect((await graph.get(PROVISION, { treaty: "uncc", version: "rev2", number: "17" })).provision.id).toBe(
      "uncc/rev2/17",
    );
    expect((await graph.get(PROVISION, { treaty: "uncc", version: "uncc/rev2", number: "17" })).provision.id).toBe(
      "uncc/rev2/17",
    );
    expect((await graph.get(PROVISION, { treaty: "uncc", number: "17" })).provision.title).toContain("Laundering");
    expect((await graph.get(PROVISION, { treaty: "uncc", number: "75" })).provision).toBeNull();
    expect((await graph.errors(PROVISION, { number: "17" }))[0]).toContain("`treaty` and `number`");
  });

  it("shows counterparts in the Budapest Convention and carries no position over", async () => {
    const { provision } = await graph.get(PROVISION, { id: "uncc/final/24" });
    expect(provision.parallels).toContainEqual({
      relation: "counterpart",
      treaty: { id: "budapest" },
      provision: { id: "budapest/final/15" },
    });
    const { positions } = await graph.get(
      `{ positions(filter: { provisions: ["budapest/final/15"] }) { totalCount } }`,
    );
    expect(positions.totalCount).toBe(0);
  });

  it.each([
    ["Article 17", ["uncc/final/17", "uncc/rev2/17"]],
    ["draft article 17", ["uncc/rev2/17"]],
    ["art. 6(2)", ["uncc/final/6(2)"]],
    ["Article 17 of Rev.2", ["uncc/rev2/17"]],
    ["Article 24", ["uncc/final/24"]],
    ["article seventeen of the adopted text", ["uncc/final/17"]],
    ["art 6 para 2", ["uncc/final/6(2)"]],
    ["paragraph 2 of Article 6", ["uncc/final/6(2)"]],
    ["the human rights article", ["uncc/final/6"]],
    ["Article 75", []],
    ["who opposed Article 17", []],
    ["", []],
  ])("reads the citation %s", async (text, ids) => {
    const { resolveCitation } = await graph.get(
      `query ($text: String!) { resolveCitation(text: $text, treaty: "uncc") { provision { id } adopted { id } explanation } }`,
      { text },
    );
    expect(resolveCitation.map(({ provision }: { provision: { id: string } }) => provision.id)).toEqual(ids);
  });

  it("explains each reading of a bare number, and reads every treaty held where none is named", async () => {
    const { resolveCitation } = await graph.get(
      `{ resolveCitation(text: "Article 17") { provision { id } adopted { id } explanation } }`,
    );
    expect(resolveCitation.map(({ provision }: { provision: { id: string } }) => provision.id)).toEqual([
      "uncc/final/17",
      "uncc/rev2/17",
      "budapest/final/17",
    ]);
    expect(resolveCitation[1].adopted.id).toBe("uncc/final/4");
    expect(resolveCitation[1].explanation).toMatch(/Article 17 of the drafts up to Rev\.2.*now Article 4/);
  });

  const STEPS = `query ($treaty: ID!) {
    treaty(id: $treaty) {
      versions { id steps { relation from { id } to { id } version { id } } provisions { id number lineage { relation from { id } to { id } version { id } } } }
    }
  }`;
  interface Step {
    relation: string;
    from: { id: string } | null;
    to: { id: string } | null;
    version: { id: string };
  }
  interface Version {
    id: string;
    steps: Step[];
    provisions: { id: string; number: string; lineage: Step[] }[];
  }
  const told = ({ relation, from, to, version }: Step) => `${from?.id} ${relation} ${to?.id} in ${version.id}`;

  it("tells of each text from where its provisions came, in the order of the text", async () => {
    const { treaty } = await graph.get(STEPS, { treaty: "uncc" });
    const { steps } = treaty.versions.find(({ id }: Version) => id === "uncc/rev3");
    const changed = steps.filter(({ relation }: Step) => relation !== "unchanged").map(told);
    expect(changed).toContain("uncc/rev2/17 moved uncc/rev3/4 in uncc/rev3");
    expect(changed).toContain("undefined new uncc/rev3/6(2) in uncc/rev3");
    expect(changed.indexOf("uncc/rev2/17 moved uncc/rev3/4 in uncc/rev3")).toBeLessThan(
      changed.indexOf("uncc/rev2/4 renumbered uncc/rev3/5 in uncc/rev3"),
    );
    const { steps: first } = treaty.versions.find(({ id }: Version) => id === "uncc/zero");
    expect(first).toEqual([]);
  });

  it("tells of all texts together the same steps as the lineages of their provisions", async () => {
    for (const id of ["uncc", "budapest"]) {
      const { treaty } = await graph.get(STEPS, { treaty: id });
      const versions: Version[] = treaty.versions;
      const byText = versions.flatMap(({ steps }) => steps.map(told));
      const byProvision = versions.flatMap(({ provisions }) => provisions.flatMap(({ lineage }) => lineage.map(told)));
      expect(new Set(byText)).toEqual(new Set(byProvision));
      expect(new Set(byText).size).toBe(byText.length);
      for (const { id: version, steps } of versions) for (const step of steps) expect(step.version.id).toBe(version);
    }
  });
});
