/** Files that are not read at all, and tables that are none. */
import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync } from "node:fs";
import { expect } from "vitest";
import { type Breakage, type describeBroken as Describe, describeBroken } from "./describe-broken.ts";

const LETTER = "lighthouse/documents/lc-letter.yaml";
const ACTIONS = "lighthouse/actions.csv";
const NOT_PLAIN = "not a plain file: links and devices are not read.";
const isWindows = process.platform === "win32";

const files: readonly Breakage[] = [
  { name: "an empty file", file: LETTER, text: "", problem: { reason: "the file is empty." } },
  {
    name: "bytes that are no UTF-8, at their line",
    file: LETTER,
    text: Buffer.from("id: lc-letter\ntitle: na\xefve\n", "latin1"),
    problem: { line: 2, reason: "not valid UTF-8.", allowed: "UTF-8 text." },
  },
  {
    name: "UTF-16",
    file: LETTER,
    text: Buffer.from("\ufeffid: lc-letter\n", "utf16le"),
    problem: { line: 1, reason: "not valid UTF-8." },
  },
  {
    name: "a file of more than 64 MB",
    file: LETTER,
    break: (copy) => truncateSync(copy.path(LETTER), 64 * 1024 * 1024 + 1),
    problem: { reason: "larger than 64 MB.", allowed: "at most 64 MB a file." },
  },
  {
    name: "a file of no known kind",
    file: "lighthouse/notes.txt",
    text: "later\n",
    problem: {
      reason: "no file of this name belongs here.",
      allowed: expect.stringContaining("<treaty>/votes/<id>.yaml"),
    },
  },
  {
    name: "a document that does not bear the name of its file",
    file: "lighthouse/documents/letter.yaml",
    break: (copy) => renameSync(copy.path(LETTER), copy.path("lighthouse/documents/letter.yaml")),
    on: "id: lc-letter",
    problem: { value: "lc-letter", reason: "the id is not that of the file's name.", allowed: "letter." },
  },
  {
    name: "a data folder without its dataset.yaml",
    file: "dataset.yaml",
    break: (copy) => rmSync(copy.path("dataset.yaml")),
    problem: { reason: "the file is missing." },
  },
  {
    name: "a folder without its treaty",
    file: "harbour/treaty.yaml",
    break: (copy) => {
      mkdirSync(copy.path("harbour"));
      copy.write("harbour/events.yaml", "events: []\n");
    },
    problem: { reason: "the file is missing." },
  },
];

const special: readonly Breakage[] = [
  {
    name: "a link to a file",
    file: LETTER,
    break: (copy) => {
      renameSync(copy.path(LETTER), copy.path("../linked-letter.yaml"));
      symlinkSync(copy.path("../linked-letter.yaml"), copy.path(LETTER));
    },
    problem: { reason: NOT_PLAIN },
  },
  {
    name: "a link that leads nowhere",
    file: "lighthouse/documents/lost.yaml",
    break: (copy) => symlinkSync("/nowhere", copy.path("lighthouse/documents/lost.yaml")),
    problem: { reason: NOT_PLAIN },
  },
  {
    name: "a link to a folder, which could lead round in a circle",
    file: "lighthouse/documents/again",
    break: (copy) => symlinkSync(copy.folder, copy.path("lighthouse/documents/again")),
    problem: { reason: NOT_PLAIN },
  },
  {
    name: "a device",
    file: "lighthouse/documents/zero.yaml",
    break: (copy) => symlinkSync("/dev/zero", copy.path("lighthouse/documents/zero.yaml")),
    problem: { reason: NOT_PLAIN },
  },
  {
    name: "a pipe, which would never end",
    file: "lighthouse/documents/pipe.yaml",
    break: (copy) => void execFileSync("mkfifo", [copy.path("lighthouse/documents/pipe.yaml")]),
    problem: { reason: NOT_PLAIN },
  },
];

const tables: readonly Breakage[] = [
  {
    name: "a table without its header",
    file: ACTIONS,
    text: "act:aa-signature,SIGNATURE,state:aa,2031-03-01,,,,,HIGH,lc-record,\n",
    problem: {
      line: 1,
      reason: "not the header that belongs here.",
      allowed: "id,kind,actor,date,effectiveOn,text,provisions,objectsTo,confidence,sources,note.",
    },
  },
  {
    name: "a table with a column of its own",
    file: ACTIONS,
    edit: ["sources,note", "sources,note,__proto__"],
    problem: { line: 1, reason: "not the header that belongs here." },
  },
  {
    name: "a row with a cell too few",
    file: ACTIONS,
    edit: ["2031-04,,Objects.", "2031-04,Objects."],
    on: "act:no-objection",
    problem: { record: "act:no-objection", reason: "has 10 cells.", allowed: "11 cells." },
  },
  {
    name: "a row with a cell too many, behind a cell of two lines",
    file: ACTIONS,
    edit: ["HIGH,lc-record,\nact:aa-res", "HIGH,lc-record,,\nact:aa-res"],
    on: "act:aa-signature",
    problem: { record: "act:aa-signature", reason: "has 12 cells." },
  },
  {
    name: "a date that does not exist, behind a cell of two lines",
    file: ACTIONS,
    edit: ["2031-04,,Objects.", "2031-14,,Objects."],
    on: "act:no-objection",
    problem: { record: "act:no-objection", field: "date", value: "2031-14" },
  },
  {
    name: "a row that begins on another line than it ends",
    file: ACTIONS,
    edit: ["RESERVATION", "RESERVE"],
    on: "act:aa-reservation",
    problem: { record: "act:aa-reservation", field: "kind", value: "RESERVE" },
  },
  {
    name: "a quotation mark that is not closed",
    file: ACTIONS,
    edit: ["Objects.", '"Objects.'],
    problem: { reason: expect.stringMatching(/^not well-formed CSV: /) },
  },
];

describeBroken("a file that is no file of the data is refused", files, "some");
(isWindows ? skipped : describeBroken)("a file that is no plain file is refused", special, "some");
describeBroken("a table that is not whole is refused", tables);

function skipped(...[name]: Parameters<typeof Describe>): void {
  console.warn(`Skipped on Windows, where links and pipes need rights of their own: ${name}.`);
}
