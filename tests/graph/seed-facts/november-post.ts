/** What else the post of November 2024 tells: the debate at home, its author's judgement, the text, the context. */
import { expect } from "vitest";
import { among, event, type FactCheck, record, says, stance } from "./requests.ts";

const author = (...issues: string[]) => ({ actors: ["seed-author"], documents: ["seed-us"], issues });
const note = (words: string) => ({ note: says(words) });
const area = (fact: string, id: string, words: string): FactCheck => ({
  fact,
  request: `query ($id: ID!) { issue(id: $id) { id broader { id } } document(id: "seed-us") { note } }`,
  variables: { id },
  finds: { issue: { id, broader: [] }, document: { note: expect.stringMatching(`held up the final text,.*${words}`) } },
});

export const novemberPost: readonly FactCheck[] = [
  record("sf-002", "treaty", "uncc", { title: says("United Nations Convention"), symbol: says("A/RES/79/243") }),
  record("sf-003", "provision", "uncc/final/1", { summary: says("preventing and fighting cybercrime") }),
  record("sf-004", "document", "seed-us", note("it takes from an earlier post (seed-feb)")),
  area("sf-005", "scope", "scope"),
  area("sf-006", "human-rights", "human rights"),
  area("sf-007", "security-research", "security research"),
  area("sf-008", "surveillance", "surveillance power"),
  record("sf-009", "issue", "hr-misuse", { label: says("Misuse of the Convention") }),
  record("sf-010", "issue", "hr-misuse", { description: says("frameworks without strong human rights safeguards") }),
  {
    fact: "sf-014",
    request: `query ($filter: PositionFilter) { positions(filter: $filter) { bySide { side actors } } }`,
    variables: { filter: { actors: ["us-critics", "us-advocates"], issues: ["ratification-policy"] } },
    finds: {
      positions: {
        bySide: [
          { side: "FOR", actors: 1 },
          { side: "AGAINST", actors: 1 },
        ],
      },
    },
  },
  record("sf-015", "document", "seed-us", note("the doubt rests on the number of disputed topics")),
  stance("sf-016", "OPPOSES", { actors: ["state:ru"], documents: ["seed-us"] }, { "pos-0403": "aim of replacing" }),
  record("sf-017", "treaty", "budapest", { label: "Budapest Convention", inForceOn: "2004-07-01" }),
  {
    fact: "sf-018",
    request: `query ($id: ID!, $treaty: ID) { actor(id: $id) { note actions(treaty: $treaty) { id } } }`,
    variables: { id: "state:ru", treaty: "budapest" },
    finds: { actor: { note: says("not a party to the Budapest Convention"), actions: [] } },
  },
  stance("sf-019", "OPPOSES", { actors: ["us-critics"], issues: ["human-rights"] }, { "pos-0399": "complicit" }),
  stance("sf-020", "SUPPORTS", { actors: ["us-advocates"] }, { "pos-0400": "its power to improve the document" }),
  record("sf-022", "actor", "third-committee", { name: says("of the UN General Assembly"), kind: "BODY" }),
  {
    fact: "sf-034",
    request: `{ rights: provision(id: "uncc/final/6") { summary } safeguards: provision(id: "uncc/final/24") { summary } }`,
    variables: {},
    finds: {
      rights: { summary: says("Binds parties to implement in line with their human rights obligations") },
      safeguards: { summary: says("Ties investigative powers to safeguards") },
    },
  },
  record("sf-058", "provision", "uncc/final/6(2)", {
    summary: says("suppression of human rights or fundamental freedoms"),
    issues: among("hr-art6-2"),
  }),
  stance("sf-061", "CONCERNED", author("implementation-review"), { "pos-0401": "Doubts that the Conference" }),
  stance("sf-062", "CONCERNED", author("hr-misuse"), {
    "pos-0401": "authoritarian governments, which may ignore scrutiny or sanctions",
  }),
  event("sf-067", "uncc", "res79243", { date: "2024-12-24", title: says("General Assembly adopts") }),
  record("sf-068", "document", "seed-us", note("the signature and the later answer of the United States are open")),
  record(
    "sf-069",
    "document",
    "seed-us",
    note("such as Russia applying robust domestic safeguards, called improbable"),
  ),
  stance("sf-070", "CONCERNED", author("ds-not-mandated"), { "pos-0402": "not mandated by the Convention itself" }),
  stance("sf-071", "CONCERNED", author("ratification-policy"), { "pos-0402": "Finds US support complicated" }),
  record("sf-073", "document", "seed-us", note("the later answer of the United States are open")),
  record("sf-074", "issue", "ratification-policy", {
    description: says("not ratifying UN treaties, as that of the United"),
  }),
  record("sf-075", "issue", "ratification-policy", { description: says("fear for national sovereignty") }),
  record("sf-076", "issue", "ratification-policy", {
    description: says("United Nations authority over domestic policies"),
  }),
  record(
    "sf-077",
    "document",
    "seed-us",
    note("how hard it is to balance international cooperation with human rights"),
  ),
];
