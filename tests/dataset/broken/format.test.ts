/** Values that their format does not allow. */
import { expect } from "vitest";
import { type Breakage, describeBroken } from "./describe-broken.ts";

const RECORD = "lighthouse/documents/lc-record.yaml";
const STANCES =
  "SUPPORTS, SUPPORTS_WITH_RESERVATIONS, CONCERNED, PROPOSES_AMENDMENT, CALLS_FOR_DELETION, OPPOSES, ABSTAINS";
const WRONG_TYPE = "of the wrong type.";
const TEXT = expect.stringContaining("text (quote it: a bare 012 or 2024 is a number");

const lists: readonly Breakage[] = [
  {
    name: "a misspelt stance",
    file: RECORD,
    edit: ["stance: SUPPORTS", "stance: SUPORTS"],
    on: "stance: SUPORTS",
    problem: {
      record: "pos-0001",
      field: "positions[0].stance",
      value: "SUPORTS",
      reason: "not in the closed list.",
      allowed: `SUPPORTS is nearest; the list is ${STANCES}.`,
    },
  },
  {
    name: "a stance that is near nothing",
    file: RECORD,
    edit: ["stance: CONCERNED", "stance: MAYBE"],
    on: "MAYBE",
    problem: { record: "pos-0003", allowed: `one of ${STANCES}.` },
  },
  {
    name: "an unknown kind of actor",
    file: "actors/groups.yaml",
    edit: ["kind: CIVIL_SOCIETY", "kind: CIVIL-SOCIETY"],
    on: "CIVIL-SOCIETY",
    problem: {
      record: "keepers-union",
      field: "actors[2].kind",
      allowed: expect.stringMatching(/^CIVIL_SOCIETY is nearest/),
    },
  },
  {
    name: "an unknown relation of the lineage",
    file: "lighthouse/lineage.yaml",
    edit: ["relation: renumbered", "relation: renumberd"],
    on: "renumberd",
    problem: { field: "passages[0].steps[1].relation", allowed: expect.stringMatching(/^renumbered is nearest/) },
  },
  {
    name: "an unknown kind of treaty action",
    file: "lighthouse/actions.csv",
    edit: ["SIGNATURE", "SIGNATUR"],
    on: "SIGNATUR,",
    problem: { record: "act:aa-signature", field: "kind", allowed: expect.stringMatching(/^SIGNATURE is nearest/) },
  },
  {
    name: "a confidence in lower case",
    file: "lighthouse/votes/v1.yaml",
    edit: ["confidence: HIGH", "confidence: high"],
    on: "confidence: high",
    problem: {
      record: "v1",
      field: "confidence",
      value: "high",
      allowed: "HIGH is nearest; the list is HIGH, MEDIUM, LOW.",
    },
  },
];

const fields: readonly Breakage[] = [
  {
    name: "an unknown field, naming the nearest that is known",
    file: RECORD,
    edit: ["quote:", "qoute:"],
    on: "qoute:",
    problem: {
      record: "pos-0001",
      field: "positions[0].qoute",
      value: "qoute",
      reason: "an unknown field.",
      allowed: expect.stringMatching(/^quote is nearest; the list is id, actor, via, stance, on, /),
    },
  },
  {
    name: "an unknown field at the head of a file",
    file: "actors/members/coast.yaml",
    edit: ["group: coast\n", "group: coast\nsince: '2029'\n"],
    on: "since:",
    problem: { field: "since", reason: "an unknown field.", allowed: "one of group, members." },
  },
  {
    name: "an unknown field in a list within a list",
    file: "actors/states.yaml",
    edit: ["        kind: official", "        kind: official\n        from: '1900'"],
    on: "from: '1900'",
    problem: { record: "state:aa", field: "actors[0].aliases[0].from", allowed: "one of name, kind." },
  },
  {
    name: "a missing field, at the line of the record",
    file: RECORD,
    edit: ["    ask: Wants every rock lit.\n", ""],
    on: "- id: pos-0001",
    problem: { record: "pos-0001", field: "positions[0].ask", reason: "this field is missing." },
  },
  {
    name: "a missing field of a closed list, naming the list",
    file: RECORD,
    edit: ["    confidence: MEDIUM\n", ""],
    on: "- id: pos-0002",
    problem: {
      record: "pos-0002",
      field: "positions[1].confidence",
      reason: "this field is missing.",
      allowed: "one of HIGH, MEDIUM, LOW.",
    },
  },
];

const types: readonly Breakage[] = [
  {
    name: "a bare 012",
    file: "lighthouse/provisions/first.yaml",
    edit: ["number: '2'", "number: 012"],
    on: "number: 012",
    problem: { field: "provisions[1].number", value: "12", reason: WRONG_TYPE, allowed: TEXT },
  },
  {
    name: "a bare year",
    file: RECORD,
    edit: ["date: '2031'", "date: 2031"],
    on: "date: 2031",
    problem: { record: "lc-record", field: "date", value: "2031", reason: WRONG_TYPE, allowed: TEXT },
  },
  {
    name: "a text where a list belongs",
    file: RECORD,
    edit: ["    issues:\n      - keeping", "    issues: keeping"],
    on: "issues: keeping",
    problem: { field: "positions[0].issues", value: "keeping", reason: WRONG_TYPE, allowed: "a list." },
  },
  {
    name: "a quoted number where a count belongs",
    file: "lighthouse/votes/v1.yaml",
    edit: ["inFavour: 2", "inFavour: '2'"],
    on: "inFavour",
    problem: { field: "inFavour", value: "2", reason: WRONG_TYPE, allowed: "a number." },
  },
  {
    name: "half a vote",
    file: "lighthouse/votes/v1.yaml",
    edit: ["inFavour: 2", "inFavour: 1.5"],
    on: "inFavour",
    problem: { field: "inFavour", value: "1.5" },
  },
  {
    name: "a field left empty",
    file: RECORD,
    edit: ["ask: Wants every rock lit.", "ask:"],
    on: "ask:",
    problem: { record: "pos-0001", field: "positions[0].ask", value: "null", reason: WRONG_TYPE },
  },
  {
    name: "a list where the whole record belongs",
    file: RECORD,
    text: "- id: lc-record\n",
    on: "- id",
    problem: { reason: WRONG_TYPE, allowed: "a record with fields." },
  },
];

const dates: readonly Breakage[] = [
  "2030-02-30",
  "2030-13",
  "2030-00-01",
  "0000",
  "30-06-02",
  "2030-6-2",
  "2029-02-29",
].map((date) => ({
  name: `the date ${date}`,
  file: RECORD,
  edit: ["'2030-06-02'", `'${date}'`] as const,
  on: `'${date}'`,
  problem: {
    record: "pos-0001",
    field: "positions[0].date",
    value: date,
    allowed: 'a date that exists, as precise as its source: "2024", "2024-02" or "2024-02-09".',
  },
}));

const URL_ALLOWED = { record: "lc-record", field: "url", allowed: "an http or https address." };
const addresses: readonly Breakage[] = [
  ...[
    "javascript:alert(1)",
    "ftp://lights.example",
    "//lights.example",
    "https://",
    "https://[lights",
    "file:///etc/hostname",
  ].map((address) => ({
    name: `the address ${address}`,
    file: RECORD,
    edit: ["https://lights.example/record", address] as const,
    on: "url:",
    problem: { ...URL_ALLOWED, value: address },
  })),
  {
    name: "a quotation of more than 400 characters, showing 80 of them",
    file: RECORD,
    edit: ["<b>Every</b> rock & no other", "long ".repeat(90)],
    on: "quote:",
    problem: {
      field: "positions[0].quote",
      value: `${"long ".repeat(16).slice(0, 79)}…`,
      reason: "too long or too large.",
      allowed: "at most 400.",
    },
  },
  {
    name: "an id with a blank",
    file: RECORD,
    edit: ["id: pos-0001", "id: pos 0001"],
    on: "id: pos 0001",
    problem: { field: "positions[0].id", allowed: "an id of letters, digits and . : _ - / ( )." },
  },
];

describeBroken("a value outside its closed list is refused", lists);
describeBroken("a field that is unknown or missing is refused", fields);
describeBroken("a value of another type is refused", types);
describeBroken("a date that does not exist is refused", dates);
describeBroken("an address, an id or a quotation of another form is refused", addresses);
