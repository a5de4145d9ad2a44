import { STANCES } from "../../../src/domain/lists.ts";
import { countEntities, getDataset } from "../../../src/store/statements/dataset.ts";
import { getDocuments, listDocuments, listDocumentsByTreaty } from "../../../src/store/statements/documents.ts";
import { getEvents, listEvents } from "../../../src/store/statements/events.ts";
import {
  countDegrees,
  countVotesBeside,
  getEntities,
  listCastsAmong,
  listCastsAroundActors,
  listCastsAroundVotes,
  listLinksAmong,
  listLinksAround,
  listLinksBesideCasts,
  listLinksOfPositions,
  listPrefixedKeys,
  listStancesAroundActors,
  listStancesAroundTargets,
} from "../../../src/store/statements/graph.ts";
import { getImportStage, listImportSources } from "../../../src/store/statements/import.ts";
import {
  countPositionsByTreaty,
  findPositions,
  findPositionsByActor,
  findPositionsById,
  findPositionsByIssue,
  findPositionsByProvision,
  getPositions,
  type LedgerRow,
  listDocumentsByPosition,
  listPositionsByDocument,
} from "../../../src/store/statements/positions.ts";
import { importSource, sources } from "./fixture.ts";
import { goldenRows } from "./golden.ts";

const pos1: LedgerRow = {
  id: "pos-1",
  actorId: "state:jp",
  actorKind: "STATE",
  groups: [],
  stance: "OPPOSES",
  side: "AGAINST",
  date: "2024-02",
  earliest: "2024-02-01",
  latest: "2024-02-29",
  confidence: "HIGH",
  inferred: false,
  treatyId: "uncc",
  negotiationId: "uncc",
  versionId: "uncc/draft",
  askText: "delete it the list sixth session",
  targets: ["uncc/draft/18", "uncc/draft/17"],
  issueIds: ["privacy", "safeguards"],
};
const pos2: LedgerRow = {
  id: "pos-2",
  actorId: "state:ci",
  actorKind: "STATE",
  groups: ["african-group"],
  stance: "SUPPORTS",
  side: "FOR",
  date: null,
  earliest: null,
  latest: null,
  confidence: "MEDIUM",
  inferred: true,
  treatyId: "uncc",
  negotiationId: "uncc",
  versionId: "uncc/final",
  askText: "keep it reported",
  targets: ["uncc/final/4"],
  issueIds: ["rights"],
};
const pos3: LedgerRow = {
  id: "pos-3",
  actorId: "eff",
  actorKind: "CIVIL_SOCIETY",
  groups: [],
  stance: "ABSTAINS",
  side: "NEITHER",
  date: "2023",
  earliest: "2023-01-01",
  latest: "2023-12-31",
  confidence: "LOW",
  inferred: false,
  treatyId: null,
  negotiationId: "uncc",
  versionId: null,
  askText: "took no side",
  targets: ["event-session"],
  issueIds: [],
};

const bareEvent = {
  aliases: [],
  date: null,
  endDate: null,
  place: null,
  description: null,
  confidence: "HIGH",
  sources,
};
const opening = {
  event: {
    ...bareEvent,
    id: "event-opening",
    title: "Opening",
    type: "signing",
    description: "Opened for signature.",
    treatyId: "budapest",
  },
};
const session = {
  event: {
    ...bareEvent,
    id: "event-session",
    title: "Sixth session",
    type: "session",
    aliases: ["6th"],
    date: "2023-08-21",
    endDate: "2023-09-01",
    place: "New York",
    treatyId: "uncc",
  },
};

const bareDocument = {
  date: null,
  publisher: null,
  url: null,
  symbol: null,
  formerIds: [],
  verified: null,
  signatoryCount: null,
  namedSignatories: null,
  note: null,
};

const against = { stance: "OPPOSES", side: "AGAINST", confidence: "HIGH", date: "2024-02" } as const;
const lines1 = [
  { positionId: "pos-1", actorKey: "state:jp", targetKey: "privacy", type: "ABOUT", ...against },
  { positionId: "pos-1", actorKey: "state:jp", targetKey: "safeguards", type: "ABOUT", ...against },
  { positionId: "pos-1", actorKey: "state:jp", targetKey: "uncc/draft/17", type: "ON", ...against },
  { positionId: "pos-1", actorKey: "state:jp", targetKey: "uncc/draft/18", type: "ON", ...against },
] as const;
const line2 = {
  positionId: "pos-2",
  actorKey: "state:ci",
  targetKey: "uncc/final/4",
  type: "ON",
  stance: "SUPPORTS",
  side: "FOR",
  confidence: "MEDIUM",
  date: null,
} as const;

const link = (fromKey: string, type: string, toKey: string, detail: string | null = null) => ({
  fromKey,
  toKey,
  type,
  detail,
});
const around4 = [
  link("uncc/draft/17", "BECAME", "uncc/final/4", "moved"),
  link("uncc/final/4", "CONCERNS", "privacy"),
  link("uncc/final/4", "CONCERNS", "rights"),
  link("uncc/final/4", "IN_VERSION", "uncc/final"),
  link("vote-1", "ON", "uncc/final/4"),
  link("uncc/final/4(1)", "PART_OF", "uncc/final/4"),
  link("action-1", "REFERS_TO", "uncc/final/4"),
];

export const cases = [
  goldenRows(
    "on any of them, once each, the main target first",
    findPositionsByProvision,
    { ids: ["uncc/draft/17", "uncc/draft/18", "uncc/final/4"] },
    [pos1, pos2],
  ),
  goldenRows("nothing on a provision without", findPositionsByProvision, { ids: ["uncc/final/7"] }, []),
  goldenRows("of several actors", findPositionsByActor, { ids: ["state:ci", "eff"] }, [pos2, pos3]),
  goldenRows("about exactly these, once each", findPositionsByIssue, { ids: ["privacy", "safeguards"] }, [pos1]),
  goldenRows("a position under each document that evidences it", listPositionsByDocument, { ids: ["doc-a", "doc-b"] }, [
    { documentId: "doc-a", positionId: "pos-1" },
    { documentId: "doc-b", positionId: "pos-1" },
    { documentId: "doc-b", positionId: "pos-2" },
  ]),
  goldenRows("by id", findPositionsById, { ids: ["pos-3", "pos-0", "pos-1"] }, [pos1, pos3]),
  goldenRows("all", findPositions, { treatyId: null, stances: [...STANCES] }, [pos1, pos2, pos3]),
  goldenRows(
    "of one stance",
    findPositions,
    { treatyId: null, stances: [pos1.stance] },
    [pos1, pos2, pos3].filter(({ stance }) => stance === pos1.stance),
  ),
  goldenRows("of one treaty", findPositions, { treatyId: "uncc", stances: [...STANCES] }, [pos1, pos2]),
  goldenRows(
    "with the evidence in order, and no provision where it is on an event",
    getPositions,
    { ids: ["pos-3", "pos-1"] },
    [
      {
        position: {
          id: "pos-1",
          stance: "OPPOSES",
          side: "AGAINST",
          ask: "Delete it.",
          date: "2024-02",
          forum: "sixth session",
          confidence: "HIGH",
          note: null,
          target: "the list",
          inferred: false,
          treatyId: "uncc",
          versionId: "uncc/draft",
          source: null,
        },
        actorId: "state:jp",
        groups: [],
        provisionIds: ["uncc/draft/18", "uncc/draft/17"],
        issueIds: ["privacy", "safeguards"],
        evidence: [
          { documentId: "doc-b", locator: "page 2", quote: "delete" },
          { documentId: "doc-a", locator: null, quote: null },
        ],
      },
      {
        position: {
          id: "pos-3",
          stance: "ABSTAINS",
          side: "NEITHER",
          ask: "Took no side.",
          date: "2023",
          forum: null,
          confidence: "LOW",
          note: null,
          target: null,
          inferred: false,
          treatyId: null,
          versionId: null,
          source: null,
        },
        actorId: "eff",
        groups: [],
        provisionIds: [],
        issueIds: [],
        evidence: [{ documentId: "doc-c", locator: "at the end", quote: null }],
      },
    ],
  ),
  goldenRows("each document once", listDocumentsByPosition, { ids: ["pos-1", "pos-2"] }, [
    { id: "doc-a" },
    { id: "doc-b" },
  ]),
  goldenRows("those on a treaty alone", countPositionsByTreaty, {}, [{ treatyId: "uncc", positions: 2 }]),
  goldenRows("with authors in order", getDocuments, { ids: ["doc-b", "doc-a"] }, [
    {
      document: {
        ...bareDocument,
        id: "doc-a",
        title: "Statement of Japan",
        kind: "statement",
        date: "2024-02",
        publisher: "UNODC",
        url: "https://example.org/a",
        formerIds: ["old-a"],
        verified: "2026-11-02",
        signatoryCount: 3,
        namedSignatories: "two of three",
      },
      authors: [
        { actorId: "state:jp", role: null },
        { actorId: "eff", role: "editor" },
      ],
    },
    { document: { ...bareDocument, id: "doc-b", title: "Report", kind: "report" }, authors: [] },
  ]),
  goldenRows("evidence of a position, and what addresses a version", listDocumentsByTreaty, { treatyId: "uncc" }, [
    { id: "doc-a", date: "2024-02" },
    { id: "doc-b", date: null },
  ]),
  goldenRows("what addresses the treaty", listDocumentsByTreaty, { treatyId: "budapest" }, [
    { id: "doc-c", date: "2025" },
  ]),
  goldenRows("all", listDocuments, {}, [
    {
      document: {
        id: "doc-a",
        title: "Statement of Japan",
        kind: "statement",
        date: "2024-02",
        symbol: null,
        formerIds: ["old-a"],
      },
    },
    { document: { id: "doc-b", title: "Report", kind: "report", date: null, symbol: null, formerIds: [] } },
    { document: { id: "doc-c", title: "Comment", kind: "article", date: "2025", symbol: "A/C", formerIds: [] } },
  ]),
  goldenRows("by id", getEvents, { ids: ["event-session"] }, [session]),
  goldenRows("all", listEvents, { treatyId: null }, [opening, session]),
  goldenRows("of one treaty", listEvents, { treatyId: "uncc" }, [session]),
  goldenRows("with gaps in the order of the data file", getDataset, {}, [
    {
      dataset: {
        id: "dataset",
        name: "Fixture",
        version: "1",
        hash: "release-1",
        asOf: "2026-11",
        licence: "CC BY 4.0",
        silenceCountedOver: "the statements that were read",
      },
      gaps: [
        { topic: "positions", text: "Most statements are not read." },
        { topic: "votes", text: "Votes are not whole." },
      ],
    },
  ]),
  goldenRows("each kind", countEntities, {}, [
    {
      treaties: 2,
      versions: 3,
      provisions: 11,
      actors: 4,
      issues: 4,
      positions: 3,
      documents: 3,
      votes: 2,
      events: 2,
      actions: 3,
    },
  ]),
  goldenRows("kinds, with all their labels sorted", getEntities, { keys: ["state:jp", "pos-1", "nobody"] }, [
    { key: "pos-1", id: "pos-1", labels: ["Entity", "Position"] },
    { key: "state:jp", id: "state:jp", labels: ["Actor", "Entity", "State"] },
  ]),
  goldenRows(
    "one line for each thing that a position is on or about",
    listStancesAroundActors,
    { keys: ["state:jp"] },
    lines1,
  ),
  goldenRows(
    "lines of all actors to some targets",
    listStancesAroundTargets,
    { keys: ["uncc/final/4", "privacy", "uncc/draft/17"] },
    [lines1[0], lines1[2], line2],
  ),
  goldenRows("both directions, without positions", listLinksAround, { keys: ["uncc/final/4"], limit: 100 }, around4),
  goldenRows("the first of them", listLinksAround, { keys: ["uncc/final/4"], limit: 3 }, around4.slice(0, 3)),
  goldenRows("with what was cast", listLinksAround, { keys: ["vote-2", "state:ci"], limit: 100 }, [
    link("action-2", "BY", "state:ci"),
    link("state:ci", "CAST", "vote-1", "ABSTAIN"),
    link("state:jp", "CAST", "vote-2", "NO"),
    link("state:ci", "MEMBER_OF", "african-group"),
  ]),
  goldenRows("both directions, without casts", listLinksBesideCasts, { keys: ["uncc/final/4"], limit: 100 }, around4),
  goldenRows("the first of them", listLinksBesideCasts, { keys: ["uncc/final/4"], limit: 3 }, around4.slice(0, 3)),
  goldenRows("of an actor, without its votes", listLinksBesideCasts, { keys: ["state:ci"], limit: 100 }, [
    link("action-2", "BY", "state:ci"),
    link("state:ci", "MEMBER_OF", "african-group"),
    link("state:ci", "MEMBER_OF", "african-group"),
  ]),
  goldenRows("between two of three", listLinksAmong, { keys: ["uncc/final/4", "uncc/final/4(1)", "state:jp"] }, [
    link("uncc/final/4(1)", "PART_OF", "uncc/final/4"),
  ]),
  goldenRows("of all actors", listCastsAroundVotes, { keys: ["vote-1"], limit: 100 }, [
    link("state:ci", "CAST", "vote-1", "ABSTAIN"),
    link("state:jp", "CAST", "vote-1", "YES"),
  ]),
  goldenRows("the newest of each", listCastsAroundActors, { keys: ["state:jp", "state:ci"], limit: 1 }, [
    link("state:ci", "CAST", "vote-1", "ABSTAIN"),
    link("state:jp", "CAST", "vote-1", "YES"),
  ]),
  goldenRows("of one of two actors", listCastsAmong, { votes: ["vote-1", "vote-2"], actors: ["state:ci", "eff"] }, [
    link("state:ci", "CAST", "vote-1", "ABSTAIN"),
  ]),
  goldenRows(
    "each once, without those that are known",
    countVotesBeside,
    { actors: ["state:jp", "state:ci"], votes: ["vote-2"] },
    [{ votes: 1 }],
  ),
  goldenRows(
    "all that lead from it",
    listLinksOfPositions,
    { keys: ["pos-2"] },
    [
      link("pos-2", "ABOUT", "rights"),
      link("pos-2", "EVIDENCED_BY", "doc-b"),
      link("pos-2", "ON", "uncc/final/4"),
      link("pos-2", "TAKEN_BY", "state:ci"),
      link("pos-2", "VIA", "african-group"),
    ].map((row) => ({ ...row, detail: null })),
  ),
  goldenRows("all relationships, those of positions too", countDegrees, { keys: ["uncc/final/4", "eff", "nobody"] }, [
    { key: "eff", degree: 2 },
    { key: "uncc/final/4", degree: 8 },
  ]),
  goldenRows("what was imported", listImportSources, {}, [{ source: importSource }]),
  goldenRows("an import under way", getImportStage, { id: "statuses" }, [
    { stage: { id: "statuses", plan: "plan-1", batches: 0 } },
  ]),
  goldenRows("none for an import that is published", getImportStage, { id: "roll-calls" }, []),
  goldenRows("the one whose id another kind has too", listPrefixedKeys, {}, [{ key: "event:opening" }]),
];
