/** Ids that are used twice, and ids that lead nowhere. */
import { type Breakage, describeBroken } from "./describe-broken.ts";

const RECORD = "lighthouse/documents/lc-record.yaml";
const LETTER = "lighthouse/documents/lc-letter.yaml";
const FINAL = "lighthouse/provisions/final.yaml";
const nearest = (id: string) => `${id} is nearest.`;
const none = (kinds: string) => `there is no ${kinds} with this id.`;

const twice: readonly Breakage[] = [
  {
    name: "an id of two positions, in two documents",
    file: RECORD,
    edit: ["id: pos-0002", "id: pos-0004"],
    on: "id: pos-0004",
    problem: { record: "pos-0004", reason: `this position id is used twice; first in ${LETTER}.` },
  },
  {
    name: "an id of two actors",
    file: "actors/states.yaml",
    edit: ["id: state:zz", "id: coast"],
    on: "id: coast",
    problem: {
      record: "coast",
      field: "actors[2].id",
      reason: "this actor id is used twice; first in actors/groups.yaml.",
    },
  },
  {
    name: "a number of two provisions of one text",
    file: FINAL,
    edit: ["number: '17 bis'", "number: '17'"],
    on: "number: '17'\n    title: Rest",
    problem: { record: "lighthouse/final/17", field: "provisions[2].number" },
  },
  {
    name: "a former id that is the id of another document",
    file: LETTER,
    edit: ["- old-letter", "- lc-record"],
    on: "formerIds",
    problem: { record: "lc-record", reason: `this document id is used twice; first in ${RECORD}.` },
  },
  {
    name: "an id of two treaty actions",
    file: "lighthouse/actions.csv",
    edit: ["act:no-objection", "act:aa-signature"],
    on: "act:aa-signature,OBJECTION",
    problem: { record: "act:aa-signature", field: "id" },
  },
];

const dangling: readonly Breakage[] = [
  {
    name: "a position of an actor that is not there",
    file: RECORD,
    edit: ["actor: state:no", "actor: state:on"],
    on: "actor: state:on",
    problem: {
      record: "pos-0002",
      field: "positions[1].actor",
      value: "state:on",
      reason: none("actor"),
      allowed: nearest("state:no"),
    },
  },
  {
    name: "a position on a provision that its version does not have",
    file: RECORD,
    edit: ["lighthouse/second/6(2)", "lighthouse/second/6(3)"],
    on: "lighthouse/second/6(3)",
    problem: {
      record: "pos-0003",
      field: "positions[2].on[0]",
      value: "lighthouse/second/6(3)",
      reason: none("provision or version or treaty or event"),
      allowed: nearest("lighthouse/second/6(2)"),
    },
  },
  {
    name: "an issue that is not there",
    file: RECORD,
    edit: ["- crews", "- crew"],
    on: "- crew\n",
    problem: { record: "pos-0003", field: "positions[2].issues[0]", reason: none("issue"), allowed: nearest("crews") },
  },
  {
    name: "a group through which nobody can have spoken",
    file: RECORD,
    edit: ["via: coast", "via: coats"],
    on: "via: coats",
    problem: { record: "pos-0002", field: "positions[1].via", value: "coats", allowed: nearest("coast") },
  },
  {
    name: "further evidence for a position that is not there",
    file: LETTER,
    edit: ["position: pos-0003", "position: pos-0303"],
    on: "position: pos-0303",
    problem: { record: "pos-0303", field: "evidence[0].position", reason: none("position") },
  },
  {
    name: "an author that is not there",
    file: LETTER,
    edit: ["actor: keepers-union", "actor: keeper-union"],
    on: "actor: keeper-union",
    problem: { record: "lc-letter", field: "authors[0].actor", allowed: nearest("keepers-union") },
  },
  {
    name: "a document about a text that is not there",
    file: LETTER,
    edit: ["addresses: lighthouse/final", "addresses: lighthouse/finale"],
    on: "addresses",
    problem: { field: "addresses", value: "lighthouse/finale", allowed: nearest("lighthouse/final") },
  },
  {
    name: "a source that is not there",
    file: "lighthouse/events.yaml",
    edit: ["- lc-record", "- lc-records"],
    on: "- lc-records",
    problem: { field: "events[0].sources[0]", reason: none("document"), allowed: nearest("lc-record") },
  },
  {
    name: "a member that is not there",
    file: "actors/members/coast.yaml",
    edit: ["actor: state:no", "actor: state:n0"],
    on: "state:n0",
    problem: { record: "state:n0", field: "members[1].actor" },
  },
  {
    name: "a region that is not there",
    file: "actors/states.yaml",
    edit: ["- Nordlys", "- Nordly"],
    on: "- Nordly\n",
    problem: { record: "state:aa", field: "actors[0].regions[0]", allowed: nearest("Nordlys") },
  },
  {
    name: "a step of the lineage from a number that the text does not have",
    file: "lighthouse/lineage.yaml",
    edit: ["from: '2(1)'", "from: '2(2)'"],
    on: "from: '2(2)'",
    problem: { field: "passages[0].steps[2].from", value: "lighthouse/first/2(2)", reason: none("provision") },
  },
  {
    name: "a dropped provision that was never there",
    file: "lighthouse/lineage.yaml",
    edit: ["- number: '3'", "- number: '4'"],
    on: "number: '4'",
    problem: { field: "passages[0].dropped[0].number", value: "lighthouse/first/4" },
  },
  {
    name: "provisions of a version that the treaty does not list, told once",
    file: "lighthouse/provisions/third.yaml",
    text: "version: lighthouse/third\nprovisions:\n  - number: '1'\n    confidence: HIGH\n  - number: '2'\n    confidence: HIGH\n",
    on: "version: lighthouse/third",
    problem: { field: "version", value: "lighthouse/third", reason: none("version") },
  },
  {
    name: "a choice of an actor that is not there",
    file: "lighthouse/votes/v1.yaml",
    edit: ["- state:zz", "- state:zs"],
    on: "- state:zs",
    problem: { record: "v1", field: "casts.YES[1]", value: "state:zs" },
  },
  {
    name: "an objection to nothing",
    file: "lighthouse/actions.csv",
    edit: ["act:aa-reservation,HIGH", "act:aa-reservations,HIGH"],
    on: "act:no-objection",
    problem: { record: "act:no-objection", field: "objectsTo", allowed: nearest("act:aa-reservation") },
  },
  {
    name: "a group whose silence is to be counted and that is not there",
    file: "dataset.yaml",
    edit: ["silenceCountedOver: coast", "silenceCountedOver: coasts"],
    on: "silenceCountedOver",
    problem: { record: "dataset", field: "silenceCountedOver", allowed: nearest("coast") },
  },
];

describeBroken("an id used twice is refused", twice, "some");
describeBroken("a reference to what is not there is refused, and the nearest named", dangling, "some");
