import { describe, expect, it } from "vitest";
import { readCsv } from "../../../src/import/files/read-csv.ts";
import { readConclusion, splitTreatyName } from "../../../src/import/formats/mtdsg/treaty-name.ts";
import { describeDataSet } from "../data-sets.ts";

describe("the name of a treaty in the index", () => {
  it("is a title, a place and a day", () => {
    expect(splitTreatyName("Convention on Lighthouses. Port Arcadia, 9 May 1992")).toEqual({
      title: "Convention on Lighthouses",
      place: "Port Arcadia",
      date: "1992-05-09",
    });
  });
  it("keeps a full stop within the title, and drops the star of a note", () => {
    expect(splitTreatyName("Agreement No. 7 on Buoys, 1962*. Zembla, 28 September 1962").title).toBe(
      "Agreement No. 7 on Buoys, 1962",
    );
  });
  it("may lack the place or the day", () => {
    expect(splitTreatyName("Declarations on Buoys. 15 October 1946")).toEqual({
      title: "Declarations on Buoys",
      date: "1946-10-15",
    });
    expect(splitTreatyName("Agreement on Buoys. Zembla")).toEqual({ title: "Agreement on Buoys", place: "Zembla" });
  });
  it("was concluded on the last day that is named: that of the text as it stands", () => {
    expect(readConclusion("Zembla, 11 February 1925 and Port Arcadia, 11 December 1946")).toEqual({
      place: "Zembla, 11 February 1925 and Port Arcadia",
      date: "1946-12-11",
    });
  });
});

describeDataSet("un_treaties_2015", (path) => {
  it("has 401 names, of which nothing is lost, and all but one tell the day", async () => {
    const undated: string[] = [];
    let count = 0;
    for await (const row of readCsv(path("treaty_index.csv"))) {
      if (row.type === "bad") throw new Error(row.reason);
      count += 1;
      const name = row.cells.treaty_name ?? "";
      const { title, place, date } = splitTreatyName(name);
      if (date === undefined) undated.push(row.cells.mtdsg_no ?? "");
      expect(title.length).toBeGreaterThanOrEqual("Protocol".length);
      expect(title).not.toMatch(/[*\s.]$/);
      const rest = name
        .replace(/\s+/g, " ")
        .replace(title, "")
        .replace(place ?? "", "");
      expect(rest).toMatch(/^[\s.*]*,?\s*(?:\d{1,2} \p{L}+ \d{4})?\s*$/u);
      if (date) expect(name).toContain(date.slice(0, 4));
    }
    expect(count).toBe(401);
    expect(undated).toEqual(["XIX-40"]);
  });
});
