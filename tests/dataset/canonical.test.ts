/** The data files are in canonical form, so that a diff shows only what changed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { canonicalCsv, canonicalYaml, formProblems, headComment } from "../../src/dataset/canonical.ts";
import { actionRow } from "../../src/dataset/format/acts.ts";
import { documentFile } from "../../src/dataset/format/documents.ts";
import { provisionsFile } from "../../src/dataset/format/treaty.ts";
import { readDataset } from "../../src/dataset/read.ts";
import { filesBelow, formatOf, GRAPH, readActions } from "../graph/read-graph.ts";
import { temporaryFolders } from "../support/folder.ts";
import { copyInto, SMALL_DATA } from "./small-data.ts";

describe("the canonical form", () => {
  const folder = temporaryFolders();
  for (const [name, folder] of Object.entries({ "graph/data": GRAPH, "the invented treaty's data": SMALL_DATA })) {
    it(`is that of every YAML file of ${name}`, () => {
      const odd = filesBelow(folder).flatMap((file) => {
        const [format, text] = [formatOf(file), readFileSync(join(folder, file), "utf8")];
        return format ? formProblems(file, text, canonicalYaml(format, parse(text), headComment(text))) : [];
      });
      expect(odd).toEqual([]);
    });
  }

  it("is that of every table of graph/data", () => {
    for (const file of filesBelow(GRAPH).filter((name) => name.endsWith(".csv"))) {
      const text = readFileSync(join(GRAPH, file), "utf8");
      expect(formProblems(file, text, canonicalCsv(Object.keys(actionRow.shape), readActions(file)))).toEqual([]);
    }
  });

  it("is warned of where a folder is checked for it, and keeps nothing from being read", () => {
    const copy = copyInto(folder());
    copy.edit("issues.yaml", "label: Crews", 'label: "Crews"');
    copy.edit("lighthouse/actions.csv", "SIGNATURE", '"SIGNATURE"');
    expect(readDataset(copy.folder).warnings).toEqual([]);
    const { dataset, warnings } = readDataset(copy.folder, { form: true });
    expect(dataset).not.toBeNull();
    expect(warnings.map(({ file, line, allowed }) => [file, line, allowed])).toEqual([
      ["issues.yaml", 6, "label: Crews"],
      ["lighthouse/actions.csv", 2, "act:aa-signature,SIGNATURE,state:aa,2031-03-01,,,,,HIGH,lc-record,"],
    ]);
  });

  const letter = { title: "A letter: the first", id: "letter", url: undefined, kind: "letter", date: "2031-02" };

  it("puts keys in the order of the format, and leaves out what is absent", () => {
    expect(canonicalYaml(documentFile, letter)).toBe(
      "id: letter\ntitle: 'A letter: the first'\nkind: letter\ndate: '2031-02'\n",
    );
  });

  it("quotes dates and numbers of provisions, and a word for no to nobody", () => {
    const value = { version: "x/final", provisions: [{ number: "17 bis", title: "NO" }, { number: "preamble" }] };
    expect(canonicalYaml(provisionsFile, value)).toBe(
      "version: x/final\nprovisions:\n  - number: '17 bis'\n    title: NO\n  - number: preamble\n",
    );
  });

  it("does not break long lines, and keeps line feeds within a text", () => {
    const note = `${"word ".repeat(100)}end`;
    expect(canonicalYaml(documentFile, { id: "x", note })).toBe(`id: x\nnote: ${note}\n`);
    const lines = canonicalYaml(documentFile, { id: "x", note: "one\ntwo" });
    expect(parse(lines)).toEqual({ id: "x", note: "one\ntwo" });
  });

  it("reads back as it was, whatever the text", () => {
    for (const title of [
      "'",
      '"',
      "#x",
      "- x",
      "null",
      "~",
      "012",
      "1e3",
      "true",
      " x ",
      "a: b",
      "x #y",
      "\u{200f}و",
      "|",
    ])
      expect(parse(canonicalYaml(documentFile, { id: "x", title }))).toEqual({ id: "x", title });
  });

  it("quotes the cells of a table that need it", () => {
    const rows = [{ id: "a", list: ["x", "y"], text: 'say "no",\nor not' }, { id: "b" }];
    expect(canonicalCsv(["id", "text", "list"], rows)).toBe('id,text,list\na,"say ""no"",\nor not",x;y\nb,,\n');
  });

  it("tells the first line that is written otherwise", () => {
    const canonical = canonicalYaml(documentFile, letter);
    const problems = (text: string) =>
      formProblems("x.yaml", text, canonical).map(({ line, allowed }) => [line, allowed]);
    expect(problems(canonical)).toEqual([]);
    expect(problems(canonical.replace("'2031-02'", "2031-02"))).toEqual([[4, "date: '2031-02'"]]);
    expect(problems(`${canonical}\n`)).toEqual([[5, "one line feed ends the file."]]);
    expect(problems(canonical.trimEnd())).toEqual([[5, "one line feed ends the file."]]);
  });
});
