import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ungaVotes } from "../../../src/import/formats/unga-votes/unga-votes.ts";
import { temporaryFolders } from "../../support/folder.ts";
import { type All, describeDataSet, readAll, recordsOf } from "../data-sets.ts";
import { ROLL_CALLS } from "../roll-calls.ts";

const HEADER_2026 =
  "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link";
const HEADER_2025 = HEADER_2026.replace("vote_note,", "");
const HEADER_2024 =
  "undl_id,ms_codes,ms_names,ms_votes,resolutions,title,modality,draft,committee_report,meeting,agenda_titles,subjects,date,yes,no,abstentions,non-voting,total-voting,undl_link";
const END = "1.0,1.0,0.0,1.0,3.0,https://example.org/7";

const row2026 = (code: string, name: string, vote: string, date = "2023-10-27", note = "", end = END) =>
  `7,${code},"${name}",${vote},${date},78,A/RES/78/5,A/78/L.2|A/78/L.2/Add.1,,A/78/PV.9,"Lamps : resolution / adopted by the General Assembly",Lamps,LAMPS,${note},${end}`;
const row2024 = (codes: string, names: string, votes: string, modality = "recorded vote") =>
  `7,${codes},"${names}",${votes},A/RES/78/5,Lamps,${modality},A/78/L.2,,A/78/PV.9,Lamps,LAMPS,2023-10-27,1.0,1.0,0.0,1.0,3.0,https://example.org/7`;

const castsOf = (all: All) =>
  recordsOf(all, "casts").flatMap(({ casts }) => casts.map(({ actor, choice }) => [actor.name, choice]));

describe("the UN Digital Library's file of votes", () => {
  const newFolder = temporaryFolders();
  const read = (...lines: string[]) => {
    const file = join(newFolder(), "voting.csv");
    writeFileSync(file, `${lines.join("\n")}\n`);
    return readAll(ungaVotes, [file]);
  };
  const states = [row2026("FRA", "FRANCE", "Y"), row2026("JPN", "JAPAN", "N"), row2026("BEN", "BENIN", "X")];

  it("gives one roll call and its choices out of the rows of its States, totals told as floats", async () => {
    const all = await read(HEADER_2026, ...states);
    expect(all.bad).toEqual([]);
    expect(recordsOf(all, "vote")).toEqual([
      {
        type: "vote",
        id: "unga-votes:7",
        subject: "Lamps",
        body: "UNGA plenary",
        symbol: "A/RES/78/5",
        aliases: ["A/78/L.2", "A/78/L.2/Add.1"],
        date: "2023-10-27",
        session: "78",
        inFavour: 1,
        against: 1,
        abstaining: 0,
        document: "unga-votes:undl",
        locator: "A/78/PV.9, https://example.org/7",
      },
    ]);
    expect(castsOf(all)).toEqual([
      ["FRANCE", "YES"],
      ["JAPAN", "NO"],
      ["BENIN", "NOT_VOTING"],
    ]);
  });
  it("is known by its header, in the order of columns that it has: that of 2025 has no note of the vote", async () => {
    const without = states.map((row) => row.replace("LAMPS,,", "LAMPS,"));
    expect(recordsOf(await read(HEADER_2025, ...without), "vote")).toEqual(
      recordsOf(await read(HEADER_2026, ...states), "vote"),
    );
    const turned = [HEADER_2025, ...without].map((row) => row.replace(/^([^,]+),([^,]+),/, "$2,$1,"));
    expect(castsOf(await read(...turned))).toHaveLength(3);
  });
  it("keeps the note of a vote", async () => {
    const all = await read(HEADER_2026, row2026("FRA", "FRANCE", "Y", "2023-10-27", "A later correction"));
    expect(recordsOf(all, "vote")[0]?.note).toBe("A later correction");
  });
  it("reads the names of 2024, in which the session stands in the symbol alone and non-voting is NV", async () => {
    const all = await read(HEADER_2024, row2024("FRA", "FRANCE", "Y"), row2024("BEN", "BENIN", "NV"));
    expect(recordsOf(all, "vote")[0]).toMatchObject({ session: "78", inFavour: 1, against: 1, abstaining: 0 });
    expect(castsOf(all)).toEqual([
      ["FRANCE", "YES"],
      ["BENIN", "NOT_VOTING"],
    ]);
  });
  it("reads a row a resolution, whose cells hold all States, as it reads a row a State", async () => {
    const wide = await read(HEADER_2024, row2024("FRA|JPN|BEN", "FRANCE|JAPAN|BENIN", "Y|N|NV"));
    expect(castsOf(wide)).toEqual([
      ["FRANCE", "YES"],
      ["JAPAN", "NO"],
      ["BENIN", "NOT_VOTING"],
    ]);
    expect(recordsOf(wide, "vote")).toHaveLength(1);
  });
  it("does not give a vote to the wrong State where a cell lacks one", async () => {
    const all = await read(HEADER_2024, row2024("FRA|JPN|BEN", "FRANCE|JAPAN|BENIN", "Y|N"));
    expect(castsOf(all)).toEqual([]);
    expect(all.bad).toMatchObject([{ origin: { line: 2 }, field: "ms_vote", allowed: "as many votes as States" }]);
  });
  it("leaves out what was adopted without a vote", async () => {
    const all = await read(HEADER_2024, row2024("", "", "", "adopted without vote"));
    expect(all.reads.map(({ record }) => record.type)).toEqual(["document"]);
    expect(all.leftOut).toHaveLength(1);
  });
  it("gathers a roll call whose rows do not stand together", async () => {
    const other = row2026("FRA", "FRANCE", "N").replace(/^7,/, "8,").replace("78/5", "78/6");
    const all = await read(HEADER_2026, states[0] ?? "", other, states[1] ?? "");
    expect(recordsOf(all, "vote").map(({ id }) => id)).toEqual(["unga-votes:7", "unga-votes:8"]);
    expect(recordsOf(all, "casts").map(({ vote }) => vote)).toEqual(["unga-votes:7", "unga-votes:8", "unga-votes:7"]);
  });
  it("says which choice, total or symbol is none, and where", async () => {
    const all = await read(
      HEADER_2026,
      row2026("FRA", "FRANCE", "YES"),
      row2026("JPN", "JAPAN", "Y", "2023-10-27", "", "many,1.0,0.0,1.0,3.0,x").replace(/^7,/, "9,"),
    );
    expect(all.bad.map(({ origin, value }) => [origin.line, value])).toEqual([
      [2, "YES"],
      [3, "many"],
    ]);
  });
  it("names a seat as it was on the day, whatever it is called today", async () => {
    const all = await read(
      HEADER_2026,
      row2026("SUN", "USSR", "Y", "1985-12-01"),
      row2026("CHN", "CHINA", "N", "1965-12-01"),
      row2026("CHN", "CHINA", "N", "1971-11-01"),
      row2026("YUG", "YUGOSLAVIA", "Y", "1988-12-01"),
      row2026("YUG", "YUGOSLAVIA", "Y", "2001-12-01"),
      row2026("HVO", "UPPER VOLTA", "Y", "1975-12-01"),
      row2026("DDR", "GERMAN DEMOCRATIC REPUBLIC", "Y", "1975-12-01"),
    );
    expect(castsOf(all).map(([name]) => name)).toEqual([
      "Union of Soviet Socialist Republics",
      "Republic of China",
      "CHINA",
      "Yugoslavia",
      "Serbia",
      "Burkina Faso",
      "GERMAN DEMOCRATIC REPUBLIC",
    ]);
  });
  it("refuses the two collections together, which would count each roll call twice", async () => {
    const folder = newFolder();
    const files = [join(folder, "voting.csv.gz"), join(folder, "roll-calls.csv")] as const;
    writeFileSync(files[0], gzipSync([HEADER_2026, ...states].join("\n")));
    writeFileSync(files[1], ROLL_CALLS);
    expect((await readAll(ungaVotes, files)).bad[0]?.reason).toContain("count twice");
  });
});

describeDataSet("unga_votes", (path) => {
  it("has two rows in the layout of 2026, on one resolution", async () => {
    const all = await readAll(ungaVotes, [path("undl_format_sample.csv")]);
    expect(all.bad).toEqual([]);
    expect(castsOf(all)).toEqual([
      ["AFGHANISTAN", "YES"],
      ["BENIN", "NOT_VOTING"],
    ]);
    expect(recordsOf(all, "vote")).toMatchObject([
      { symbol: "A/RES/ES-10/21", session: "ES-10", inFavour: 120, against: 14, abstaining: 45 },
    ]);
    expect(readFileSync(path("undl_format_sample.csv"), "utf8")).toContain("4025240,BEN,BENIN,X");
  });
});
