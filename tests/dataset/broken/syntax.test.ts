/** Files that are not the plain YAML that is allowed. */
import { expect } from "vitest";
import { type Breakage, describeBroken } from "./describe-broken.ts";

const ofIssues = (breakage: Omit<Breakage, "file">): Breakage => ({ file: "issues.yaml", ...breakage });
const ISSUE = "issues:\n  - id: keeping\n    label: ";

const refused: readonly Omit<Breakage, "file">[] = [
  {
    name: "an anchor",
    edit: ["label: Crews", "label: &crews Crews"],
    on: "&crews",
    problem: { reason: "YAML anchors are not allowed.", value: "&crews" },
  },
  {
    name: "an alias",
    edit: ["- id: crews\n    label: Crews", "- id: crews\n    label: *crews"],
    on: "*crews",
    problem: { reason: "YAML aliases are not allowed.", value: "*crews" },
  },
  {
    name: "a tag",
    edit: ["label: Crews", "label: !!str Crews"],
    on: "!!str",
    problem: { reason: "YAML tags are not allowed.", value: "!!str" },
  },
  {
    name: "a tag that would make something of its own",
    edit: ["label: Crews", "label: !!js/function 'function () {}'"],
    on: "!!js",
    problem: { reason: "YAML tags are not allowed.", value: "!!js/function" },
  },
  {
    name: "a tag on a list",
    edit: ["issues:\n", "issues: !!set\n"],
    on: "!!set",
    problem: { reason: "YAML tags are not allowed." },
  },
  {
    name: "a merge key",
    edit: ["label: Crews", "<<: { label: Crews }"],
    on: "<<",
    problem: { reason: "this key is not allowed.", value: "<<" },
  },
  {
    name: "a directive, which could make no of NO",
    text: `%YAML 1.1\n---\n${ISSUE}x\n`,
    on: "%YAML",
    problem: { reason: "YAML directives are not allowed.", value: "%YAML 1.1" },
  },
  {
    name: "a second document",
    text: `${ISSUE}x\n---\n${ISSUE}y\n`,
    on: "---",
    problem: { reason: "holds several YAML documents.", allowed: "one document a file." },
  },
  ...["__proto__", "constructor", "prototype"].map((key) => ({
    name: `the key ${key}`,
    edit: ["label: Crews", `label: Crews\n    ${key}: {}`] as const,
    on: `${key}: {}`,
    problem: { reason: "this key is not allowed.", value: key },
  })),
  {
    name: "the key __proto__ in quotes",
    edit: ["label: Crews", `label: Crews\n    "__pro\\x74o__": {}`],
    on: "__pro",
    problem: { reason: "this key is not allowed.", value: "__proto__" },
  },
  {
    name: "a key used twice, told at the second",
    edit: ["label: Crews", "label: Crews\n    label: Hands"],
    on: "label: Hands",
    problem: { reason: "this key is used twice in one record.", value: "label" },
  },
  {
    name: "a key that is a number",
    edit: ["label: Crews", "label: Crews\n    7: x"],
    on: "7: x",
    problem: { reason: "a key must be plain text.", value: "7" },
  },
  {
    name: "a key that is a list",
    edit: ["label: Crews", "label: Crews\n    ? [a]\n    : x"],
    on: "? [a]",
    problem: { reason: "a key must be plain text." },
  },
  {
    name: "an escape that hides a character",
    edit: ["label: Crews", 'label: "Cr\\u0007ews"'],
    on: 'label: "Cr',
    problem: { reason: "holds characters that cannot be seen.", value: "Cr\u{fffd}ews" },
  },
  {
    name: "half a character",
    edit: ["label: Crews", 'label: "Cr\\ud83dews"'],
    on: 'label: "Cr',
    problem: { reason: "holds characters that cannot be seen." },
  },
];

const unreadable: readonly Omit<Breakage, "file">[] = [
  {
    name: "a quotation mark that is not closed",
    edit: ["label: Crews", 'label: "Crews'],
    problem: { reason: expect.stringMatching(/^not well-formed YAML: .*(quote|closing)/i) },
  },
  {
    name: "a record that is not indented as its neighbours",
    edit: ["    label: Crews", "   label: Crews"],
    on: "   label: Crews",
    problem: { reason: expect.stringMatching(/^not well-formed YAML: /) },
  },
  {
    name: "a tab where blanks belong",
    edit: ["    label: Crews", "\tlabel: Crews"],
    on: "\tlabel",
    problem: { reason: expect.stringMatching(/^not well-formed YAML: .*[Tt]ab/) },
  },
  { name: "nothing but a comment", text: "# later\n", problem: { reason: "holds no data." } },
  { name: "the beginning of a document alone", text: "---\n", problem: { reason: "holds no data." } },
  {
    name: "ten thousand lists within one another",
    text: `issues: ${"[".repeat(10_000)}${"]".repeat(10_000)}\n`,
    problem: { line: 1, reason: "nested too deeply.", allowed: "at most 20 levels." },
  },
  {
    name: "a hundred thousand keys within one another",
    text: "? ".repeat(100_000),
    problem: { line: 1, reason: "nested too deeply." },
  },
  {
    name: "more lines than one file can have",
    text: `issues:\n${"  - a: b\n".repeat(150_000)}`,
    problem: { reason: "too large to be read as one file.", allowed: "about 100,000 lines; split the file." },
  },
  {
    name: "a billion laughs",
    text: `a: &a [x, x]\n${[..."bcdefgh"].map((key, index) => `${key}: &${key} [*${"abcdefgh"[index]}, *${"abcdefgh"[index]}]\n`).join("")}`,
    problem: { line: 1, reason: "YAML anchors are not allowed." },
  },
];

describeBroken("YAML beyond the plainest is refused", refused.map(ofIssues), "some");
describeBroken("a file that is no such YAML is refused", unreadable.map(ofIssues), "some");
