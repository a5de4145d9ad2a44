import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import { beforeAll, describe, expect, it } from "vitest";
import { readCheckedDataset } from "../../src/dataset/read.ts";
import { coe } from "../../src/import/formats/coe/index.ts";
import { mtdsg } from "../../src/import/formats/mtdsg/index.ts";
import { treatyStatus } from "../../src/import/formats/treaty-status/treaty-status.ts";
import { describeDataSet } from "../import/data-sets.ts";
import { describeOnBoth, type Told } from "../support/asked.ts";
import { temporaryFolders } from "../support/folder.ts";
import { DATA, type Data } from "../support/graph.ts";
import { lampsXml, statusXml } from "./status-xml.ts";

/*
 * Treaty files as they are published, imported and then asked over GraphQL. What is expected is counted in the files
 * themselves, by a reader of tables that is not ours, or is public record and says which.
 */
const dataset = readCheckedDataset(DATA);
const CONSENTS = "[RATIFICATION, ACCEPTANCE, APPROVAL, ACCESSION, SUCCESSION, DEFINITIVE_SIGNATURE]";
type Cells = Readonly<Record<string, string>>;

function rowsOf(file: string): readonly Cells[] {
  const bytes = readFileSync(file);
  return parse(file.endsWith(".gz") ? gunzipSync(bytes) : bytes, { columns: true }) as Cells[];
}

describeDataSet("un_treaties_2015", (path) => {
  const acts = rowsOf(path("actions_long.csv.gz"));
  /** How many acts of a kind: who succeeds to a signature has signed. */
  const of = (treaty: string, action: string) =>
    acts.filter((row) => row.treaty_id === treaty && row.action?.replace("succession_to_", "") === action).length;

  describeOnBoth("the treaties of the United Nations as of March 2015", ({ get, ask, count, without, read }) => {
    let told: Told;
    let before = 0;
    beforeAll(async () => {
      before = await count("");
      told = await read({
        format: mtdsg,
        files: ["treaty_index.csv", "actions_long.csv.gz", "declarations.jsonl.gz"].map(path),
      });
    }, 120_000);

    it("hold of 31,134 acts and 1,386 reservations and declarations each, or tell why it is left out", async () => {
      expect(acts).toHaveLength(31_134);
      const leftOut = [...told.leftOut.values()].reduce((sum, rows) => sum + rows, 0);
      expect(told).toMatchObject({ status: "imported", bad: 0 });
      // Those that the curated graph holds too count once.
      const { dataset: held } = await get("{ dataset { counts { kind count } } }");
      const stored = held.counts.find(({ kind }: Data) => kind === "TREATY_ACTION").count;
      expect(stored - dataset.actions.length + leftOut).toBe(31_134 + 1_386);
      expect((await count("")) - before).toBeLessThanOrEqual(31_134 + 1_386 - leftOut);
    });
    it("give each treaty as many acts of a kind as its table has", async () => {
      // The law of the sea (XXI-6) and the International Criminal Court (XVIII-10).
      for (const [treaty, id] of [
        ["21-6", "mtdsg:xxi-6"],
        ["18-10", "mtdsg:xviii-10"],
      ] as const) {
        expect(of(treaty, "signature")).toBeGreaterThan(100);
        for (const kind of ["signature", "ratification", "accession"])
          expect(await count(`treaty: "${id}", kinds: [${kind.toUpperCase()}]`), `${treaty} ${kind}`).toBe(
            of(treaty, kind),
          );
      }
    });
    it("give the United Kingdom's accession to the Convention on the Law of the Sea, on 25 July 1997", async () => {
      const { actions } = await get(
        `{ actions(filter: { treaty: "mtdsg:xxi-6", actors: ["state:gb"], kinds: [ACCESSION] }) { nodes { date treaty { symbol } evidence { document { publisher } } } } }`,
      );
      expect(actions.nodes).toMatchObject([{ date: "1997-07-25", treaty: { symbol: "MTDSG XXI-6" } }]);
    });
    it("find acts by span, by region and by membership on the day", async () => {
      const signed = acts.filter((row) => row.treaty_id === "21-6" && row.action === "signature");
      const on = signed.filter(({ date = "" }) => date === "1982-12-10").length;
      expect(await count('treaty: "mtdsg:xxi-6", kinds: [SIGNATURE], from: "1982-12-10", to: "1982-12-10"')).toBe(on);
      expect(await count('treaty: "mtdsg:xxi-6", kinds: [SIGNATURE], to: "1982"')).toBe(
        signed.filter(({ date = "" }) => date < "1983").length,
      );
      const oceania =
        /^(Australia|Cook Islands|Fiji|Kiribati|Marshall Islands|Micronesia.*|Nauru|New Zealand|Niue|Palau|Papua New Guinea|Samoa|Solomon Islands|Tonga|Tuvalu|Vanuatu)$/;
      const ofOceania = signed.filter(({ participant = "" }) => oceania.test(participant));
      const { actions } = await get(
        `{ actions(filter: { treaty: "mtdsg:xxi-6", kinds: [SIGNATURE], regions: ["Oceania"] }, first: 100) { totalCount nodes { actor { name } } } }`,
      );
      // Of these only those count that the graph knows as States of the region.
      expect(actions.totalCount).toBeLessThanOrEqual(ofOceania.length);
      expect(actions.nodes.map(({ actor }: Data) => actor.name)).toEqual(expect.arrayContaining(["Australia", "Fiji"]));
    });
    it("show that at the end of 2014 Somalia, South Sudan and the United States alone were no parties to the Convention on the Rights of the Child", async () => {
      // Public record: South Sudan acceded on 23 January 2015, and Somalia ratified on 1 October 2015.
      const states = await without(`treaty: "crc", kinds: ${CONSENTS}, to: "2014"`);
      expect(states).toEqual(["state:so", "state:ss", "state:us"]);
    });
    it("have no second id for a treaty that the curated graph holds, under which nobody would have acted", async () => {
      expect((await get(`{ treaty(id: "mtdsg:iv-11") { id } }`)).treaty).toBeNull();
      await expect(without(`treaty: "mtdsg:iv-11", kinds: ${CONSENTS}`)).rejects.toThrow("mtdsg:iv-11");
    });
    it("are asked in words, by a part of their title, and no State that is no more is said not to have acted", async () => {
      const missing = await ask("Which states have not ratified the Convention on the Rights of the Child?");
      expect(missing.readings.map(({ actors }) => actors.map(({ id }) => id))).toEqual([
        ["state:so", "state:ss", "state:us"],
      ]);
      const genocide = await ask("Has Australia ratified the Genocide Convention?");
      expect([genocide.status, genocide.readings[0]?.actors]).toEqual(["ANSWERED", [{ id: "state:au" }]]);
      // Public record: Australia ratified on 8 July 1949.
      expect(genocide.text).toContain("8 July 1949");
    });
    it("give pages of all acts without reading all: the oldest, those after it, and the undated at the end", async () => {
      const page = async (filter: string, first: number, after?: string) =>
        (
          await get(
            `{ actions(filter: { ${filter} }, first: ${first}${after === undefined ? "" : `, after: "${after}"`}) {
              totalCount nodes { id date kind } pageInfo { hasNextPage endCursor } } }`,
          )
        ).actions;
      // The oldest acts of the table are of the Charter (I-1), in August 1945.
      const oldest = acts.map(({ date = "" }) => date).sort();
      const [whole, begin] = [await page("", 100), await page("", 40)];
      expect(whole.nodes[0].date).toBe(oldest[0]);
      const rest = await page("", 60, begin.pageInfo.endCursor);
      expect([...begin.nodes, ...rest.nodes]).toEqual(whole.nodes);
      expect(rest.totalCount).toBe(whole.totalCount);
      const declared = await page("kinds: [RESERVATION, DECLARATION]", 100);
      expect(declared.nodes.slice(-1)[0].date).toBeNull();
      expect(await count('from: "1945", to: "1945"')).toBe(oldest.filter((date) => date < "1946").length);
    });
    it("page through every act of a treaty once, oldest first", async () => {
      const dates: string[] = [];
      const ids = new Set<string>();
      for (let after: string | null = null, more = true; more; ) {
        const at: string = after === null ? "" : `, after: "${after}"`;
        const { treaty } = await get(
          `{ treaty(id: "mtdsg:xxi-6") { actions(kinds: [SIGNATURE, RATIFICATION, ACCESSION], first: 90${at}) {
            nodes { id date } pageInfo { hasNextPage endCursor } } } }`,
        );
        for (const { id, date } of treaty.actions.nodes) {
          ids.add(id);
          dates.push(date);
        }
        ({ endCursor: after, hasNextPage: more } = treaty.actions.pageInfo);
      }
      expect(ids.size).toBe(dates.length);
      expect(dates).toHaveLength(of("21-6", "signature") + of("21-6", "ratification") + of("21-6", "accession"));
      expect(dates).toEqual([...dates].sort());
    });
  });
});

describeDataSet("mtdsg_samples_2026", (path) => {
  const newFolder = temporaryFolders();
  const rows = rowsOf(path("participants_rows.csv"));
  /** Those whose columns are of acts that the graph has a kind for: the Charter, its amendments and three conventions. */
  const treaties = [...new Set(rows.map((row) => row.treaty_id ?? ""))].filter((id) => !id.startsWith("III-2-"));
  describeOnBoth("the depositary's tables of March 2026 as status XML", ({ count, get, read }) => {
    it("give each treaty an act of each participant, under its name of today", async () => {
      const folder = newFolder();
      const files = treaties.map((id) => {
        const file = join(folder, `${id}.en.xml`);
        const table = rows.filter((row) => row.treaty_id === id);
        writeFileSync(
          file,
          statusXml(
            `Treaty ${id}`,
            table[0]?.header_row ?? "",
            table.map(({ row = "" }) => row),
          ),
        );
        return file;
      });
      expect(await read({ format: mtdsg, files })).toMatchObject({ status: "imported", bad: 0 });
      for (const id of treaties)
        expect(await count(`treaty: "mtdsg:${id.toLowerCase()}"`), id).toBe(
          rows.filter((row) => row.treaty_id === id).length,
        );
      // Public record: Turkey ratified the Charter on 28 September 1945 and is called Türkiye since 2022.
      const { actions } = await get(
        '{ actions(filter: { treaty: "mtdsg:i-1", actors: ["state:tr"] }) { nodes { kind date } } }',
      );
      expect(actions.nodes).toEqual([{ kind: "RATIFICATION", date: "1945-09-28" }]);
    });
  });
});

describe("the status XML of treaties", () => {
  const newFolder = temporaryFolders();
  describeOnBoth("an objection in it", ({ get, ask, read }) => {
    it("leads to the reservation that it answers, and back; one that names none leads nowhere", async () => {
      const file = join(newFolder(), "XXX-1.en.xml");
      writeFileSync(file, lampsXml);
      expect(await read({ format: mtdsg, files: [file] })).toMatchObject({ status: "imported", bad: 0 });
      const { actions, reservations } = await get(
        `{ actions(filter: { treaty: "mtdsg:xxx-1", kinds: [OBJECTION] }) { nodes { actor { id } date objectsTo { id kind actor { id } } } }
           reservations: actions(filter: { treaty: "mtdsg:xxx-1", kinds: [RESERVATION] }) { nodes { actor { id } objections { actor { id } } } } }`,
      );
      expect(actions.nodes).toMatchObject([
        {
          actor: { id: "state:fr" },
          date: "1996-09-06",
          objectsTo: { kind: "RESERVATION", actor: { id: "state:br" } },
        },
        { actor: { id: "state:fr" }, date: "1996-09-07", objectsTo: null },
      ]);
      expect(reservations.nodes).toEqual([
        { actor: { id: "state:br" }, objections: [{ actor: { id: "state:fr" } }] },
        { actor: { id: "state:jp" }, objections: [] },
        { actor: { id: "state:jp" }, objections: [] },
      ]);
      const all = await ask("Who objected to reservations to the Convention on Lighthouses?");
      expect([all.status, all.readings.map((one) => one.actions.length)]).toEqual(["ANSWERED", [2]]);
      for (const question of [
        "Who objected to the reservation of Brazil to the Lighthouse Convention?",
        "Which states objected to Brazil's reservations to the Convention on Lighthouses?",
      ]) {
        const linked = await ask(question);
        expect([linked.status, linked.text], linked.text).toEqual([
          "ANSWERED",
          expect.stringContaining("France (6 September 1996)"),
        ]);
        expect(linked.readings.map(({ actors }) => actors)).toEqual([[{ id: "state:fr" }]]);
      }
      const none = await ask("Who objected to the reservations of Japan to the Convention on Lighthouses?");
      expect(none.status).toBe("NO_RECORD");
    });
  });
});

describeDataSet("treaty_status_csv", (path) => {
  describeOnBoth("tables of who joined", ({ count, without, read }) => {
    it("show of the Paris Agreement who signed, and that Iran, Libya and Yemen alone have not consented", async () => {
      const file = path("paris-agreement-entry-into-force.csv");
      // Two participants are not among the actors of the graph, which are told.
      const strangers = ["COK", "NIU"];
      const rows = rowsOf(file).filter(({ Code = "" }) => !strangers.includes(Code));
      expect(rows).toHaveLength(198 - strangers.length);
      const told = await read({
        ...{ format: treatyStatus, files: [file], source: "paris", skipBad: true },
        options: { settings: { title: "Paris Agreement" } },
      });
      expect(new Set(told.badRows.map(({ value }) => value))).toEqual(new Set(["Cook Islands", "Niue"]));
      const treaty = 'treaty: "paris:paris-agreement"';
      const filled = (column: string) => rows.filter((row) => (row[column] ?? "") !== "").length;
      expect(await count(`${treaty}, kinds: [SIGNATURE]`)).toBe(filled("Signature"));
      expect(await count(`${treaty}, kinds: ${CONSENTS}`)).toBe(filled("Ratification"));
      expect(await count(`${treaty}, kinds: [SIGNATURE], from: "2016-04-22", to: "2016-04-22"`)).toBe(
        rows.filter(({ Signature }) => Signature === "2016-04-22").length,
      );
      // Public record of February 2023: none of the three has consented to be bound.
      expect(await without(`${treaty}, kinds: ${CONSENTS}`)).toEqual(["state:ir", "state:ly", "state:ye"]);
    });
    it("show of 18 human-rights treaties as many parties and signatories as the table", async () => {
      const file = path("human_rights_18_treaties_2022.csv");
      const rows = rowsOf(file);
      expect(await read({ format: treatyStatus, files: [file], source: "rights" })).toMatchObject({ bad: 0 });
      const curated: Readonly<Record<string, string>> = { crc: "crc", iccpr: "iccpr" };
      const held: Record<string, number[]> = {};
      const expected: Record<string, number[]> = {};
      for (const treaty of new Set(rows.map((row) => row.treaty ?? ""))) {
        const id = curated[treaty] ?? `rights:${treaty.replaceAll("_", "-")}`;
        const status = (one: string) => rows.filter((row) => row.treaty === treaty && row.status === one).length;
        expected[treaty] = [status("state party"), status("signatory state")];
        held[treaty] = [
          await count(`treaty: "${id}", kinds: [RATIFICATION]`),
          await count(`treaty: "${id}", kinds: [SIGNATURE]`),
        ];
      }
      expect(Object.keys(held)).toHaveLength(18);
      expect(held).toEqual(expected);
    });
  });
});

describeDataSet("coe_cybercrime", (path) => {
  describeOnBoth("the Treaty Office's charts", ({ get, count, read }) => {
    it("show 52 signatories of the Second Protocol, of which Hungary, Japan and Serbia ratified", async () => {
      const charts = ["cets224_status.csv", "ets185_status_partial.csv"].map(path);
      const [second] = charts.map(rowsOf);
      const told = await read({ format: coe, files: [...charts, path("declarations_samples.jsonl")] });
      expect(told).toMatchObject({ status: "imported", bad: 0 });
      const treaty = 'treaty: "budapest-p2"';
      expect(second).toHaveLength(52);
      expect(await count(`${treaty}, kinds: [SIGNATURE]`)).toBe(52);
      const { actions } = await get(
        `{ actions(filter: { ${treaty}, kinds: [RATIFICATION] }) { nodes { actor { name } date } } }`,
      );
      const ratified = second?.filter(({ consent_date }) => consent_date !== "") ?? [];
      expect(ratified.map(({ state }) => state).sort()).toEqual(["Hungary", "Japan", "Serbia"]);
      expect(actions.nodes.map(({ actor, date }: Data) => `${actor.name} ${date}`).sort()).toEqual(
        ratified.map(({ state, consent_date }) => `${state} ${consent_date}`).sort(),
      );
    });
  });
});
