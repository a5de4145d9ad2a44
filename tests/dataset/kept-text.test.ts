/** What looks like something else and is text: it is kept as it was written. */
import { describe, expect, it } from "vitest";
import { readDataset } from "../../src/dataset/read.ts";
import { temporaryFolders } from "../support/folder.ts";
import { type Copy, copyInto, SMALL_DATA } from "./small-data.ts";

const byId = <T extends { readonly id: string }>(records: readonly T[] | undefined, id: string) =>
  records?.find((record) => record.id === id);

describe("text is kept as it was written", () => {
  const folder = temporaryFolders();
  const readAfter = (change: (copy: Copy) => void) => {
    const copy = copyInto(folder());
    change(copy);
    const { dataset, problems } = readDataset(copy.folder);
    expect(problems).toEqual([]);
    return dataset;
  };
  const { dataset, problems, warnings } = readDataset(SMALL_DATA);

  it("reads the invented treaty without a problem or a warning", () => {
    expect([...problems, ...warnings]).toEqual([]);
  });

  it("keeps numbers as they are cited: 17 bis and 6(2)", () => {
    const numbers = dataset?.provisions.map(({ number }) => number);
    expect(numbers).toEqual(expect.arrayContaining(["17", "17 bis", "6(2)", "2(1)"]));
    expect(byId(dataset?.provisions, "lighthouse/second/6(2)")?.parent).toBe("lighthouse/second/6");
    expect(byId(dataset?.provisions, "lighthouse/final/17 bis")?.parent).toBeNull();
    expect(byId(dataset?.positions, "pos-0004")?.on).toEqual(["lighthouse/final/17 bis"]);
    expect(dataset?.actions.flatMap((action) => action.provisions)).toContain("lighthouse/final/17 bis");
  });

  it("keeps NO, on, yes and off, with and without quotes", () => {
    expect(byId(dataset?.actors, "state:no")?.iso2).toBe("NO");
    expect(dataset?.votes[0]?.casts?.NO).toEqual(["state:no"]);
    for (const word of ["NO", "no", "on", "off", "yes", "Y", "'NO'"]) {
      const read = readAfter((copy) => copy.edit("issues.yaml", "label: Crews", `label: ${word}`));
      expect(byId(read?.issues, "crews")?.label).toBe(word.replaceAll("'", ""));
    }
  });

  it("keeps HTML, and quotation marks and line ends in a cell", () => {
    expect(byId(dataset?.positions, "pos-0001")?.quote).toBe("<b>Every</b> rock & no other");
    expect(byId(dataset?.actions, "act:aa-reservation")?.text).toBe(
      'Keeps no light on "Dull" rock, nor on\nthe next one.',
    );
    const script = "<script>alert('1')</script>";
    const read = readAfter((copy) => copy.edit("issues.yaml", "label: Crews", `label: ${script}`));
    expect(byId(read?.issues, "crews")?.label).toBe(script);
  });

  it("keeps text from right to left, and marks of direction", () => {
    expect(byId(dataset?.actors, "state:zz")?.name).toBe("زيدان");
    expect(byId(dataset?.documents, "lc-letter")?.title).toBe("رسالة الحراس");
    const marked = "\u{200f}زيدان\u{200e} (coast)";
    const read = readAfter((copy) => copy.edit("actors/states.yaml", "زيدان", marked));
    expect(byId(read?.actors, "state:zz")?.name).toBe(marked);
  });

  it("keeps apostrophes of all kinds", () => {
    for (const apostrophe of ["'", "’", "‘", "ʼ", "`", "´", "＇", "''"]) {
      const name = `Keepers${apostrophe} Union`;
      const read = readAfter((copy) => copy.edit("actors/groups.yaml", "Keepers' Union", name));
      expect(byId(read?.actors, "keepers-union")?.name).toBe(name);
    }
  });

  it("compares names in NFC, however two files write them", () => {
    const read = readAfter((copy) => copy.edit("actors/states.yaml", "Île du Sud", "Île du Sud".normalize("NFD")));
    expect(byId(read?.actors, "state:no")?.regions).toEqual(["Île du Sud".normalize("NFC")]);
  });

  it("reads a byte order mark as no part of the text, and the line ends of Windows as line ends", () => {
    const plain = readAfter(() => {});
    const read = readAfter((copy) => {
      for (const file of ["issues.yaml", "lighthouse/actions.csv"])
        copy.write(file, `\ufeff${copy.read(file).replaceAll("\n", "\r\n")}`);
    });
    expect(read?.issues).toEqual(plain?.issues);
    expect(read?.actions).toEqual(plain?.actions);
    expect(read?.hash).not.toBe(plain?.hash);
  });

  it("reads ids that objects of JavaScript have for properties", () => {
    const read = readAfter((copy) => {
      for (const file of ["lighthouse/documents/lc-record.yaml", "lighthouse/documents/lc-letter.yaml"])
        copy.write(file, copy.read(file).replaceAll("pos-0003", "constructor").replaceAll("pos-0001", "toString"));
    });
    expect(read?.positions.map(({ id }) => id)).toEqual(expect.arrayContaining(["constructor", "toString"]));
  });
});
