import {
  getNodes,
  listCastsTo,
  listKeys,
  listLinksFrom,
  listOtherNodes,
} from "../../../src/store/statements/export.ts";
import { sources } from "./fixture.ts";
import { goldenRows } from "./golden.ts";

const release = "release-1";
const high = { confidence: "HIGH", sources };
const kinds = ["Actor", "Document", "TreatyAction"];

export const cases = [
  goldenRows("the first page", listKeys, { after: "", limit: 2 }, [{ key: "action-1" }, { key: "action-2" }]),
  goldenRows("the page after a key, by code point", listKeys, { after: "state:ci", limit: 3 }, [
    { key: "state:jp" },
    { key: "uncc" },
    { key: "uncc/draft" },
  ]),
  goldenRows(
    "all that is held of two, and none for a key that is not there",
    getNodes,
    { keys: ["doc-b", "nowhere", "action-3"], kinds },
    [
      {
        key: "action-3",
        kinds: ["TreatyAction"],
        properties: {
          ...{ id: "action-3", key: "action-3", release, kind: "SIGNATURE", date: "2001-11-23" },
          ...{ treatyId: "budapest", confidence: "HIGH" },
        },
      },
      {
        key: "doc-b",
        kinds: ["Document"],
        properties: { id: "doc-b", key: "doc-b", release, title: "Report", kind: "report", formerIds: [] },
      },
    ],
  ),
  goldenRows("the data set, the gaps, the imports and the regions", listOtherNodes, {}, [
    {
      kind: "Dataset",
      id: "dataset",
      properties: {
        ...{ id: "dataset", name: "Fixture", version: "1", hash: release, asOf: "2026-11", licence: "CC BY 4.0" },
        silenceCountedOver: "the statements that were read",
      },
    },
    {
      kind: "Gap",
      id: "001",
      properties: {
        id: "001",
        key: "001",
        release,
        order: 1,
        topic: "positions",
        text: "Most statements are not read.",
      },
    },
    {
      kind: "Gap",
      id: "002",
      properties: { id: "002", key: "002", release, order: 2, topic: "votes", text: "Votes are not whole." },
    },
    {
      kind: "ImportSource",
      id: "roll-calls",
      properties: {
        ...{ id: "roll-calls", title: "Roll calls", format: "unga-votes", rows: 20, skipped: 1 },
        ...{ importedOn: "2026-11-20", hash: "hash-1", datasetHash: "release-1" },
      },
    },
    {
      kind: "Region",
      id: "Eastern Asia",
      properties: { id: "Eastern Asia", key: "Eastern Asia", release, aliases: [] },
    },
    {
      kind: "Region",
      id: "Western Africa",
      properties: { id: "Western Africa", key: "Western Africa", release, code: "011", aliases: ["West Africa"] },
    },
  ]),
  goldenRows(
    "what leads from two, with its properties and without the votes cast",
    listLinksFrom,
    { keys: ["doc-a", "state:jp", "pos-2"] },
    [
      { from: "doc-a", type: "ADDRESSES", to: "uncc/draft", properties: { release } },
      { from: "doc-a", type: "AUTHORED_BY", to: "eff", properties: { release, order: 2, role: "editor" } },
      { from: "doc-a", type: "AUTHORED_BY", to: "state:jp", properties: { release, order: 1 } },
      { from: "pos-2", type: "ABOUT", to: "rights", properties: { release } },
      { from: "pos-2", type: "EVIDENCED_BY", to: "doc-b", properties: { release, order: 1 } },
      { from: "pos-2", type: "ON", to: "uncc/final/4", properties: { release, order: 1 } },
      { from: "pos-2", type: "TAKEN_BY", to: "state:ci", properties: { release } },
      { from: "pos-2", type: "VIA", to: "african-group", properties: { release } },
    ],
  ),
  goldenRows(
    "the choices of two votes, and none of what is no vote",
    listCastsTo,
    { keys: ["vote-2", "vote-1", "uncc"] },
    [
      { from: "state:ci", to: "vote-1", properties: { release, choice: "ABSTAIN", note: "Read aloud.", ...high } },
      { from: "state:jp", to: "vote-1", properties: { release, choice: "YES", ...high } },
      { from: "state:jp", to: "vote-2", properties: { release, choice: "NO", ...high } },
    ],
  ),
];
