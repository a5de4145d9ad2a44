/** travaux new document: the file of a new source, from options or from answers. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { askAll } from "../../src/cli/new-document/ask-terminal.ts";
import { readCheckedDataset, readDataset } from "../../src/dataset/read.ts";
import { copyInto, SMALL_DATA } from "../dataset/small-data.ts";
import { temporaryFolders } from "../support/folder.ts";

const LOADER = new URL("../support/typescript.mjs", import.meta.url).href;
const MAIN = fileURLToPath(new URL("../../src/cli/main.ts", import.meta.url));
const FOG = ["--treaty", "lighthouse", "--id", "fog-2031", "--title", "A note: on fog", "--kind", "statement"];

function travaux(data: string, ...options: string[]) {
  const args = ["--import", LOADER, MAIN, "new", "document", "--data", data, ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", input: "" });
  return { status, stdout, stderr };
}

describe("travaux new document", { timeout: 60_000 }, () => {
  const folder = temporaryFolders();
  const FILE = "lighthouse/documents/fog-2031.yaml";

  it("writes a file in canonical form that checks, and says where and what next", () => {
    const copy = copyInto(folder());
    const more = [
      "--date",
      "2031-03",
      "--author",
      "state:no",
      "keepers-union=sponsor",
      "--url",
      "https://fog.example/1",
    ];
    const rest = [
      "--publisher",
      "Keepers' Union",
      "--symbol",
      "LC/2",
      "--addresses",
      "lighthouse/final",
      "--verified",
      "no",
    ];
    const { status, stdout } = travaux(copy.folder, ...FOG, ...more, ...rest);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Wrote .*fog-2031\.yaml\.\nNext: .*from pos-0005 on .*`travaux check`\.\n$/);
    expect(copy.read(FILE)).toBe(
      [
        "id: fog-2031",
        "title: 'A note: on fog'",
        "kind: statement",
        "date: '2031-03'",
        "authors:",
        "  - actor: state:no",
        "  - actor: keepers-union",
        "    role: sponsor",
        "publisher: Keepers' Union",
        "url: https://fog.example/1",
        "symbol: LC/2",
        "addresses: lighthouse/final",
        "verified: no",
        "",
      ].join("\n"),
    );
    const { problems, warnings } = readDataset(copy.folder, { form: true });
    expect([...problems, ...warnings]).toEqual([]);
  });

  it("says what is missing where there is no terminal to ask on", () => {
    const copy = copyInto(folder());
    const { status, stdout, stderr } = travaux(copy.folder, "--treaty", "lighthouse");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toBe(
      "A document needs --id, --title, --kind too; give them, or run the command on a terminal to be asked.\n",
    );
  });

  it("refuses every wrong value at once, with the nearest, and writes nothing", () => {
    const copy = copyInto(folder());
    const wrong = [
      "--treaty",
      "lighthous",
      "--id",
      "../fog",
      "--title",
      "Fog",
      "--kind",
      "A Letter",
      "--date",
      "2031-02-30",
    ];
    const more = ["--author", "state:nn", "--url", "javascript:alert(1)", "--addresses", "lighthouse/finale"];
    const { status, stderr } = travaux(copy.folder, ...wrong, ...more, "--verified", "maybe");
    expect(status).toBe(2);
    expect(stderr.trimEnd().split("\n")).toEqual([
      '--treaty is "lighthous": there is no treaty with this id; lighthouse is nearest.',
      '--id is "../fog": it must be small letters, digits and . _ -, such as nz-2024.',
      '--kind is "A Letter": it must be a plain word, such as open-letter.',
      '--date is "2031-02-30": it must be a date that exists, such as 2024, 2024-02 or 2024-02-09.',
      expect.stringMatching(/^--author is "state:nn": there is no actor with this id; state:\w\w is nearest\.$/),
      '--url is "javascript:alert(1)": it must be an http or https address.',
      '--addresses is "lighthouse/finale": there is no version, treaty or event with this id; lighthouse/final is nearest.',
      '--verified is "maybe": it must be yes, partly or no.',
      "Nothing was written; give other values.",
    ]);
    expect(readDataset(copy.folder).dataset?.hash).toBe(readDataset(SMALL_DATA).dataset?.hash);
  });

  it("refuses an id that a document has or had, and does not write over a file", () => {
    const copy = copyInto(folder());
    for (const id of ["lc-letter", "old-letter"]) {
      const { status, stderr } = travaux(copy.folder, ...FOG, "--id", id);
      expect(status).toBe(2);
      expect(stderr).toContain(`--id is "${id}": lighthouse/documents/lc-letter.yaml has this id; add to that file`);
    }
    expect(travaux(copy.folder, ...FOG).status).toBe(0);
    const before = copy.read(FILE);
    expect(travaux(copy.folder, ...FOG, "--title", "Another").status).toBe(2);
    expect(copy.read(FILE)).toBe(before);
  });

  it("says which kind may have been meant, and takes a new one", () => {
    const copy = copyInto(folder());
    const { status, stderr } = travaux(copy.folder, ...FOG, "--kind", "open-leter");
    expect(status).toBe(0);
    expect(stderr).toBe('No document is of the kind "open-leter" yet; did you mean open-letter?\n');
  });

  it("begins no file in data that is not right", () => {
    const copy = copyInto(folder());
    copy.edit("issues.yaml", "label: Crews", "lable: Crews");
    const { status, stderr } = travaux(copy.folder, ...FOG);
    expect(status).toBe(2);
    expect(stderr).toContain("issues.yaml:6 [crews]");
    expect(existsSync(copy.path(FILE))).toBe(false);
  });
});

describe("the questions for a new document", () => {
  const dataset = readCheckedDataset(SMALL_DATA);
  const answering = (answers: readonly (string | null)[]) => {
    const asked: string[] = [];
    const question = async (text: string) => {
      asked.push(text);
      return answers[asked.length - 1] ?? null;
    };
    return { asked, question };
  };

  it("ask for what was not given, again where an answer is wrong or missing, and leave out what is empty", async () => {
    const { asked, question } = answering([
      ...["LC", "fog-2031", "", "Fog", "statement", "2031-13", "2031", "state:no, coast=sponsor"],
      ...["", "", "", "", ""],
    ]);
    expect(await askAll({ treaty: "lighthouse" }, dataset, question)).toEqual({
      treaty: "lighthouse",
      id: "fog-2031",
      title: "Fog",
      kind: "statement",
      date: "2031",
      author: ["state:no", "coast=sponsor"],
    });
    expect(asked[0]).toMatch(/^Id, /);
    expect(asked.slice(2, 4)).toEqual(["Title: ", "Title: "]);
  });

  it("end where the input ends", async () => {
    const { question } = answering(["lighthouse", null]);
    await expect(askAll({}, dataset, question)).rejects.toThrow("The questions were not all answered");
  });
});
