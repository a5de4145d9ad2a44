/** Records that are well formed and cannot be true. */
import { expect } from "vitest";
import { type Breakage, describeBroken } from "./describe-broken.ts";

const RECORD = "lighthouse/documents/lc-record.yaml";
const LINEAGE = "lighthouse/lineage.yaml";
const VOTE = "lighthouse/votes/v1.yaml";
const MEMBERS = "actors/members/coast.yaml";

const positions: readonly Breakage[] = [
  {
    name: "a position on a provision of another text than the one it names",
    file: RECORD,
    edit: ["- lighthouse/first/3\n", "- lighthouse/first/3\n    version: lighthouse/final\n"],
    on: "- lighthouse/first/3",
    problem: {
      record: "pos-0002",
      field: "positions[1].on[0]",
      value: "lighthouse/first/3",
      reason: "lighthouse/final does not have this provision.",
      allowed: 'a provision of lighthouse/final; or say "inferred: true" where the number was added in compiling.',
    },
  },
  {
    name: "a position on a draft of which no word was written",
    file: RECORD,
    edit: ["date: '2030-10'", "date: '2030-08'"],
    on: "date: '2030-08'",
    problem: {
      record: "pos-0003",
      field: "positions[2].date",
      value: "2030-08",
      reason: "before lighthouse/second existed (2030-09-14).",
    },
  },
];

const actors: readonly Breakage[] = [
  {
    name: "a group that is a member of itself",
    file: MEMBERS,
    edit: ["- actor: state:zz", "- actor: coast"],
    on: "- actor: coast",
    problem: { record: "coast", field: "members[2].actor", value: "coast", reason: "a member of itself." },
  },
  {
    name: "a membership that ends before it begins",
    file: MEMBERS,
    edit: ["to: '2030-12'", "to: '2028-12-31'"],
    on: "to: '2028",
    problem: { record: "state:no", field: "members[1].to", reason: "the membership ends before it begins (2029)." },
  },
  {
    name: "a body that is an organ of its own organ",
    file: "actors/groups.yaml",
    edit: [
      "name: Conference on Lights\n    kind: BODY\n",
      "name: Conference on Lights\n    kind: BODY\n    partOf: keepers-union\n",
    ],
    on: "partOf: keepers-union",
    problem: {
      record: "conference",
      field: "actors[1].partOf",
      value: "conference > keepers-union > conference",
      reason: "partOf leads back to the actor itself.",
    },
  },
];

const texts: readonly Breakage[] = [
  {
    name: "a lineage that goes round in a circle",
    file: LINEAGE,
    edit: [
      "remarks:",
      "  - from: lighthouse/second\n    to: lighthouse/first\n    confidence: LOW\n    steps:\n      - from: '6'\n        to: '2'\n        relation: moved\nremarks:",
    ],
    problem: {
      record: expect.stringMatching(/^lighthouse\/(first\/2|second\/6)$/),
      value: expect.stringMatching(
        /^lighthouse\/(first\/2 > lighthouse\/second\/6|second\/6 > lighthouse\/first\/2) > /,
      ),
      reason: "the lineage goes round in a circle.",
    },
  },
  {
    name: "a lineage from a text to an older one",
    file: LINEAGE,
    edit: [
      "remarks:",
      "  - from: lighthouse/final\n    to: lighthouse/first\n    confidence: LOW\n    steps: []\nremarks:",
    ],
    on: "to: lighthouse/first",
    problem: {
      record: "lighthouse/final > lighthouse/first",
      field: "passages[2].to",
      value: "lighthouse/first",
      reason: "lineage leads from a version to a later one of the same treaty.",
    },
  },
  {
    name: "a paragraph without its article",
    file: "lighthouse/provisions/first.yaml",
    edit: ["number: '1'", "number: '1(1)'"],
    on: "number: '1(1)'",
    problem: {
      record: "lighthouse/first/1(1)",
      reason: "a paragraph whose article this version does not have.",
      allowed: "add 1 to the file.",
    },
    break: (copy) => copy.edit(LINEAGE, "from: '1'", "from: '1(1)'"),
  },
  {
    name: "a text that is older than the one before it",
    file: "lighthouse/treaty.yaml",
    edit: ["date: '2030-09-14'", "date: '2029'"],
    on: "date: '2029'",
    problem: { record: "lighthouse/second", field: "versions[1].date", allowed: "the oldest text first." },
  },
  {
    name: "an issue that is broader than itself",
    file: "issues.yaml",
    edit: ["label: Keeping of the lights\n", "label: Keeping of the lights\n    broader:\n      - crews\n"],
    on: "broader:",
    problem: { record: "keeping", field: "issues[0].broader", value: "keeping > crews > keeping" },
  },
];

const acts: readonly Breakage[] = [
  {
    name: "a State that cast twice",
    file: VOTE,
    edit: ["  NO:\n    - state:no\n", "  NO:\n    - state:no\n    - state:aa\n"],
    on: "- state:aa\ncastDetails",
    problem: { record: "v1", field: "casts.NO[1]", value: "state:aa", reason: "cast twice: YES and NO." },
  },
  {
    name: "a detail of a choice that nobody cast",
    file: VOTE,
    edit: ["- actor: state:zz", "- actor: coast"],
    on: "- actor: coast",
    problem: { record: "v1", field: "castDetails[0].actor", reason: "no choice of this actor is listed under casts." },
  },
  {
    name: "an event that ends before it begins",
    file: "lighthouse/events.yaml",
    edit: ["endDate: '2030-07'", "endDate: '2030-05'"],
    on: "endDate",
    problem: { record: "event:2030-06-session", field: "events[0].endDate", value: "2030-05" },
  },
];

const odd: readonly Breakage[] = [
  {
    name: "a vote whose choices do not match its total, with the numbers",
    file: VOTE,
    edit: ["inFavour: 2", "inFavour: 3"],
    on: "YES:",
    problem: {
      record: "v1",
      field: "casts.YES",
      value: "2",
      reason: "2 choices are listed, the total says 3.",
      allowed: 'say "partial: true" where the list is not whole.',
      warning: true,
    },
  },
  {
    name: "an issue that nothing refers to",
    file: "issues.yaml",
    edit: ["issues:\n", "issues:\n  - id: fog\n    label: Fog\n"],
    on: "id: fog",
    problem: { record: "fog", field: "issues[0].id", reason: "nothing refers to this issue.", warning: true },
  },
  {
    name: "an actor that nothing refers to",
    file: "actors/groups.yaml",
    edit: ["actors:\n", "actors:\n  - id: gulls\n    name: Gulls\n    kind: GROUP\n"],
    on: "id: gulls",
    problem: { record: "gulls", reason: "nothing refers to this actor.", warning: true },
  },
  {
    name: "an alias of two actors, however it is written",
    file: "actors/states.yaml",
    edit: ["- name: Nohaian", "- name: KINGDOM OF AALBORGA"],
    on: "KINGDOM",
    problem: {
      record: "state:no",
      field: "actors[1].aliases[0].name",
      value: "kingdom of aalborga",
      reason: "also a name of state:aa: a question with it has two readings.",
      warning: true,
    },
  },
];

describeBroken("a position that cannot have been taken is refused", positions);
describeBroken("an actor that belongs to itself is refused", actors);
describeBroken("a text or a lineage out of order is refused", texts, "some");
describeBroken("an act that cannot have happened is refused", acts);
describeBroken("what is odd is warned of, and read", odd, "warned");
