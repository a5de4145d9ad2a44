import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkFile } from "../../src/export/ndjson/check.ts";
import { LONGEST_LINE } from "../../src/export/ndjson/lines.ts";
import { BadFileError } from "../../src/export/ndjson/problem.ts";
import { temporaryFolders } from "../support/folder.ts";
import { DATASET } from "./graph-of.ts";

const newFolder = temporaryFolders();

const head = { format: "travaux-graph", version: 1, dataset: DATASET };
const issue = (id: string, more: object = {}) => ({
  node: "IssueArea",
  properties: { key: id, id, label: id, synonyms: [], ...more },
});
const actor = {
  node: "Actor",
  properties: {
    key: "state:jp",
    id: "state:jp",
    name: "Japan",
    kind: "STATE",
    aliases: [],
    aliasKinds: [],
    regions: [],
  },
};
const vote = {
  node: "Vote",
  properties: {
    ...{ key: "v1", id: "v1", date: "2024-08-08", body: "Committee", subject: "Lamps", aliases: [] },
    ...{ recorded: true, isPartial: false, confidence: "HIGH", inFavour: 1 },
  },
};
const narrower = { relationship: "NARROWER_THAN", from: "a", to: "b", properties: {} };
const cast = { relationship: "CAST", from: "state:jp", to: "v1", properties: { choice: "YES" } };
const counts = { nodes: 4, relationships: 2 };
const whole = [head, issue("a"), issue("b"), actor, vote, narrower, cast, counts];

function fileOf(bytes: string | Buffer): string {
  const file = join(newFolder(), "graph.ndjson");
  writeFileSync(file, bytes);
  return file;
}
const linesOf = (lines: readonly (object | string)[]) =>
  lines.map((line) => `${typeof line === "string" ? line : JSON.stringify(line)}\n`).join("");

/** The problems of a file of these lines, each as "line reason"; none if it is right. */
async function problemsOf(lines: readonly (object | string)[] | Buffer): Promise<string[]> {
  try {
    await checkFile(fileOf(Buffer.isBuffer(lines) ? lines : linesOf(lines)));
    return [];
  } catch (error) {
    if (!(error instanceof BadFileError)) throw error;
    return error.problems.map(({ line, reason }) => `${line} ${reason}`);
  }
}
const withLine = (place: number, line: object | string) => whole.map((one, at) => (at === place ? line : one));

describe("a file of travaux export ndjson", () => {
  it("is taken with its head and counts", async () => {
    expect(await checkFile(fileOf(linesOf(whole)))).toEqual({ dataset: DATASET, nodes: 4, relationships: 2 });
  });
  it("is taken with line ends of Windows, other spaces, other names first and none at its end", async () => {
    const text = linesOf(whole).replaceAll("\n", "\r\n").replace('{"node":"Vote",', '{ "node" : "Vote" , ').trimEnd();
    expect(await checkFile(fileOf(text))).toMatchObject({ nodes: 4 });
  });

  it.each<[string, readonly (object | string)[], RegExp]>([
    ["a line that is no JSON", withLine(2, "{"), /^3 is not JSON: "\{"$/],
    ["an empty line", withLine(2, ""), /^3 is not JSON: ""$/],
    ["a line that is no object", withLine(2, "[]"), /^3 is \[\]; a line is \{"node": kind/],
    [
      "a label that the model lacks",
      withLine(1, { ...issue("a"), node: "Issue" }),
      /^2 has the kind "Issue"; a node is one of Treaty, /,
    ],
    ["a second data set", withLine(1, { node: "Dataset", properties: DATASET }), /^2 has the kind "Dataset"/],
    [
      "a type that the model lacks",
      withLine(6, { ...cast, relationship: "VOTED" }),
      /^7 has the type "VOTED"; a relationship is one of VERSION_OF, /,
    ],
    [
      "a property that the model lacks",
      withLine(1, issue("a", { colour: "red" })),
      /^2 has a property "colour"; IssueArea has key, searchText, id, label/,
    ],
    [
      "a note of the store",
      withLine(0, { ...head, dataset: { ...DATASET, isRestored: true } }),
      /^1 has a property "isRestored"/,
    ],
    [
      "__proto__ as a name",
      withLine(1, '{"node":"IssueArea","properties":{"__proto__":{"id":"a"}}}'),
      /^2 has a property "__proto__"/,
    ],
    ["constructor as a kind", withLine(1, { node: "constructor", properties: {} }), /^2 has the kind "constructor"/],
    [
      "a property that must be there",
      withLine(1, { node: "IssueArea", properties: { key: "a", id: "a", synonyms: [] } }),
      /^2 has no label, which IssueArea must have$/,
    ],
    ["a cast without its choice", withLine(6, { ...cast, properties: {} }), /^7 has no choice, which CAST must have$/],
    ["a number for a text", withLine(1, issue("a", { label: 7 })), /^2 has label 7; it must be a text/],
    ["null for a value", withLine(1, issue("a", { description: null })), /^2 has description null; it must be a text/],
    [
      "a text for a number",
      withLine(4, { ...vote, properties: { ...vote.properties, inFavour: "1" } }),
      /^5 has inFavour "1"; it must be a whole number$/,
    ],
    [
      "a broken number",
      withLine(4, { ...vote, properties: { ...vote.properties, inFavour: 1.5 } }),
      /^5 has inFavour 1.5; it must be a whole number$/,
    ],
    [
      "a number that is not exact",
      withLine(4, { ...vote, properties: { ...vote.properties, inFavour: 2 ** 53 } }),
      /^5 has inFavour 9007199254740992/,
    ],
    [
      "a list that holds another list",
      withLine(1, issue("a", { synonyms: [["x"]] })),
      /^2 has synonyms \[\["x"\]\]; it must be a list of texts$/,
    ],
    [
      "a day that does not exist",
      withLine(4, { ...vote, properties: { ...vote.properties, date: "2024-02-30" } }),
      /^5 has date "2024-02-30"; it must be a date such as/,
    ],
    [
      "a value that is not on its list",
      withLine(6, { ...cast, properties: { choice: "MAYBE" } }),
      /^7 has choice "MAYBE"; it must be one of YES, NO, ABSTAIN, NOT_VOTING$/,
    ],
    [
      "half of a character",
      withLine(1, '{"node":"IssueArea","properties":{"key":"a","id":"a","label":"\\ud800","synonyms":[]}}'),
      /^2 has label "\\ud800"; it must be a text of whole characters$/,
    ],
    [
      "a name that stands twice",
      withLine(1, '{"node":"IssueArea","properties":{"key":"a","id":"a","label":"x","label":"y","synonyms":[]}}'),
      /^2 has the name "label" twice in one object$/,
    ],
    [
      "a name that stands twice, once with an escape",
      withLine(1, '{"node":"IssueArea","properties":{"key":"a","id":"a","label":"x","l\\u0061bel":"y","synonyms":[]}}'),
      /^2 has the name "label" twice/,
    ],
    [
      "a name beside those of a node",
      withLine(1, { ...issue("a"), labels: [] }),
      /^2 has the name "labels"; it may have node, properties$/,
    ],
    ["an end that is no node", withLine(6, { ...cast, to: "v2" }), /^7 leads to "v2", which is no node of the file$/],
    ["an end of another kind", withLine(6, { ...cast, to: "a" }), /^7 leads to "a", a IssueArea; CAST leads to Vote$/],
    [
      "an end that is no key",
      withLine(6, { ...cast, from: ["state:jp"] }),
      /^7 has from \["state:jp"\]; it must be the key of a node$/,
    ],
    [
      "a key that stands twice",
      withLine(2, { node: "Actor", properties: { ...actor.properties, key: "a" } }),
      /^3 has the key "a" of a node that stands above$/,
    ],
    [
      "an id that stands twice",
      withLine(2, issue("a", { key: "b" })),
      /^3 has the id "a" of another IssueArea that stands above$/,
    ],
    [
      "a relationship that stands twice",
      withLine(6, narrower),
      /^7 stands above already: NARROWER_THAN from "a" to "b"$/,
    ],
    [
      "a node after a relationship",
      [head, issue("a"), issue("b"), narrower, actor, vote, cast, counts],
      /^5 is a node after a relationship/,
    ],
    ["a second head", withLine(2, head), /^3 is a second head/],
    [
      "counts that are wrong",
      withLine(7, { nodes: 5, relationships: 2 }),
      /^8 counts 5 nodes and 2 relationships; the file holds 4 and 2$/,
    ],
    ["a line after the counts", [...whole, issue("c")], /^9 stands after the counts/],
    ["no counts: a file that was cut off", whole.slice(0, -1), /^7 is the last line and does not hold the counts/],
    ["another first line", whole.slice(1), /^1 is no head; the first line is \{"format": "travaux-graph"/],
    ["a later version", withLine(0, { ...head, version: 2 }), /^1 has the version 2; this program reads 1/],
    [
      "a data set without its hash",
      withLine(0, { ...head, dataset: { ...DATASET, hash: undefined } }),
      /^1 has no hash, which Dataset must have$/,
    ],
    ["nothing at all", [], /^0 is empty/],
  ])("is refused for %s", async (_fault, lines, reason) => {
    const problems = await problemsOf(lines);
    expect(problems[0]).toMatch(reason);
  });

  it("is refused for a line that is not UTF-8, and told where", async () => {
    const bytes = Buffer.from(linesOf(whole));
    bytes[bytes.indexOf("Japan")] = 0xff;
    expect((await problemsOf(bytes))[0]).toBe("4 is not UTF-8 text; save the file as UTF-8");
  });
  it("is refused for a line that is too long, without holding it", async () => {
    const problems = await problemsOf(withLine(1, issue("a", { label: "x".repeat(LONGEST_LINE) })));
    expect(problems).toEqual(["2 is longer than 1,000,000 bytes; a line holds one node or relationship"]);
  });
  it("is refused for lists that go 100,000 deep", async () => {
    const deep = `{"node":"IssueArea","properties":{"key":"a","id":"a","label":"x","synonyms":${"[".repeat(100_000)}${"]".repeat(100_000)}}}`;
    expect((await problemsOf(withLine(1, deep)))[0]).toMatch(/^2 /);
  });
  it("tells all problems of one run, and only the first hundred of many", async () => {
    const bad = Array.from({ length: 150 }, (_, place) => issue(`i${place}`, { label: 7 }));
    await expect(checkFile(fileOf(linesOf([head, ...bad, { nodes: 150, relationships: 0 }])))).rejects.toMatchObject({
      count: 150,
      problems: { length: 100 },
    });
  });
  it("does not tell a relationship for leading to a node whose own line is wrong", async () => {
    expect(await problemsOf(withLine(2, issue("b", { label: 7 })))).toEqual([
      "3 has label 7; it must be a text of whole characters",
    ]);
  });
});
