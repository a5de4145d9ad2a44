import type { Store, Transaction } from "../../../src/store/port.ts";
import type { Statement } from "../../../src/store/statement.ts";
import { beginStage, mergeSource } from "../../../src/store/statements/import.ts";
import {
  linkMembers,
  linkNodes,
  mergeActors,
  mergeDataset,
  mergeNodes,
  type Properties,
} from "../../../src/store/statements/load.ts";

/*
 * The smallest graph on which each statement has something to find and something to leave. Its names are those of the
 * Convention against Cybercrime; what is said of them here is made up, and serves the tests alone.
 *
 *   draft      17 ─────────── moved ──▶ 4          final
 *              17(1) ── renumbered ───▶ 4(1)
 *              17 and 18 ── merged ───▶ 5          18 was split, into 5 and 6
 *              18 ────────────── split ▶ 6
 *              19 dropped                7 new, 10 has a number of two digits
 */

const release = "release-1";
export const sources = ["doc-a"];
const high = { confidence: "HIGH", sources };

type Node = readonly [label: keyof typeof mergeNodes, id: string, properties: Properties];
type Link = readonly [type: keyof typeof linkNodes, from: string, to: string, properties?: Properties];

const provision = (id: string, number: string, numberKey: string, label: string, more: Properties = {}): Node => {
  const versionId = id.slice(0, id.lastIndexOf("/"));
  const own = {
    number,
    numberKey,
    label,
    aliases: [],
    versionId,
    treatyId: id.startsWith("b") ? "budapest" : "uncc",
    ...high,
  };
  return ["Provision", id, { ...own, versionOrder: versionId === "uncc/final" ? 2 : 1, ...more }];
};

const nodes: readonly Node[] = [
  ["Region", "Western Africa", { code: "011", aliases: ["West Africa"] }],
  ["Region", "Eastern Asia", { aliases: [] }],
  ["Gap", "002", { order: 2, topic: "votes", text: "Votes are not whole." }],
  ["Gap", "001", { order: 1, topic: "positions", text: "Most statements are not read." }],
  [
    "Treaty",
    "uncc",
    {
      label: "Convention against Cybercrime",
      title: "United Nations Convention against Cybercrime",
      kind: "convention",
      aliases: ["UNCC"],
      symbol: "A/RES/79/243",
      adoptedOn: "2024-12-24",
      ...high,
    },
  ],
  [
    "Treaty",
    "budapest",
    {
      label: "Budapest Convention",
      title: "Convention on Cybercrime",
      kind: "convention",
      aliases: [],
      inForceOn: "2004-07-01",
      ...high,
    },
  ],
  [
    "TextVersion",
    "uncc/final",
    {
      label: "Adopted text",
      aliases: ["final"],
      order: 2,
      standing: "adopted",
      isFinal: true,
      isNumbered: true,
      treatyId: "uncc",
      date: "2024-12",
      ...high,
    },
  ],
  [
    "TextVersion",
    "uncc/draft",
    {
      label: "Draft",
      aliases: [],
      order: 1,
      standing: "draft",
      isFinal: false,
      isNumbered: true,
      treatyId: "uncc",
      session: "sixth",
      ...high,
    },
  ],
  [
    "TextVersion",
    "budapest/final",
    {
      label: "Text",
      aliases: [],
      order: 1,
      standing: "adopted",
      isFinal: true,
      isNumbered: true,
      treatyId: "budapest",
      ...high,
    },
  ],
  provision("uncc/draft/17", "17", "0017", "Article 17, Draft", { title: "Other treaties", chapter: "I" }),
  provision("uncc/draft/17(1)", "17(1)", "0017.0001", "Article 17(1), Draft"),
  provision("uncc/draft/18", "18", "0018", "Article 18, Draft"),
  provision("uncc/draft/19", "19", "0019", "Article 19, Draft"),
  provision("uncc/final/4", "4", "0004", "Article 4", {
    title: "Offences under other conventions",
    aliases: ["the list"],
    summary: "What else counts.",
  }),
  provision("uncc/final/4(1)", "4(1)", "0004.0001", "Article 4(1)"),
  provision("uncc/final/5", "5", "0005", "Article 5"),
  provision("uncc/final/6", "6", "0006", "Article 6"),
  provision("uncc/final/7", "7", "0007", "Article 7"),
  provision("uncc/final/10", "10", "0010", "Article 10"),
  provision("budapest/final/2", "2", "0002", "Article 2"),
  ["IssueArea", "rights", { label: "Human rights", synonyms: ["rights"] }],
  ["IssueArea", "privacy", { label: "Privacy", description: "Private life and data.", synonyms: [] }],
  ["IssueArea", "safeguards", { label: "Safeguards", synonyms: ["conditions", "limits"] }],
  ["IssueArea", "encryption", { label: "Encryption", synonyms: [] }],
  [
    "Document",
    "doc-a",
    {
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
  ],
  ["Document", "doc-b", { title: "Report", kind: "report", formerIds: [] }],
  ["Document", "doc-c", { title: "Comment", kind: "article", date: "2025", symbol: "A/C", formerIds: [] }],
  [
    "Position",
    "pos-1",
    {
      stance: "OPPOSES",
      side: "AGAINST",
      ask: "Delete it.",
      date: "2024-02",
      earliest: "2024-02-01",
      latest: "2024-02-29",
      forum: "sixth session",
      confidence: "HIGH",
      target: "the list",
      inferred: false,
      treatyId: "uncc",
      negotiationId: "uncc",
      versionId: "uncc/draft",
      askText: "delete it the list sixth session",
    },
  ],
  [
    "Position",
    "pos-2",
    {
      stance: "SUPPORTS",
      side: "FOR",
      ask: "Keep it.",
      confidence: "MEDIUM",
      note: "Reported.",
      inferred: true,
      treatyId: "uncc",
      negotiationId: "uncc",
      versionId: "uncc/final",
      askText: "keep it reported",
    },
  ],
  [
    "Position",
    "pos-3",
    {
      stance: "ABSTAINS",
      side: "NEITHER",
      ask: "Took no side.",
      date: "2023",
      earliest: "2023-01-01",
      latest: "2023-12-31",
      confidence: "LOW",
      inferred: false,
      negotiationId: "uncc",
      askText: "took no side",
    },
  ],
  [
    "Vote",
    "vote-1",
    {
      date: "2024-08-08",
      body: "Committee",
      subject: "Article 4",
      symbol: "A/AC/1",
      aliases: ["the list vote"],
      recorded: true,
      inFavour: 1,
      against: 0,
      abstaining: 1,
      outcome: "adopted",
      isPartial: true,
      treatyId: "uncc",
      confidence: "HIGH",
    },
  ],
  [
    "Vote",
    "vote-2",
    {
      date: "2019-12-27",
      body: "General Assembly",
      subject: "The mandate",
      aliases: [],
      recorded: false,
      isPartial: false,
      treatyId: "uncc",
      confidence: "MEDIUM",
      note: "By report.",
    },
  ],
  [
    "TreatyAction",
    "action-1",
    {
      kind: "RESERVATION",
      date: "2025-10-25",
      effectiveOn: "2026-01",
      text: "Not bound by 5.",
      treatyId: "uncc",
      confidence: "HIGH",
    },
  ],
  ["TreatyAction", "action-2", { kind: "OBJECTION", treatyId: "uncc", confidence: "HIGH", note: "In a letter." }],
  ["TreatyAction", "action-3", { kind: "SIGNATURE", date: "2001-11-23", treatyId: "budapest", confidence: "HIGH" }],
  [
    "Event",
    "event-session",
    {
      title: "Sixth session",
      type: "session",
      aliases: ["6th"],
      date: "2023-08-21",
      endDate: "2023-09-01",
      place: "New York",
      treatyId: "uncc",
      ...high,
    },
  ],
  [
    "Event",
    "event-opening",
    {
      key: "event:opening",
      title: "Opening",
      type: "signing",
      aliases: [],
      description: "Opened for signature.",
      treatyId: "budapest",
      ...high,
    },
  ],
];

const actors: readonly (readonly [id: string, label: string, properties: Properties])[] = [
  [
    "state:ci",
    "State",
    {
      name: "Côte d’Ivoire",
      nameKey: "cote d ivoire",
      kind: "STATE",
      aliases: ["Ivory Coast"],
      aliasKinds: ["short"],
      iso2: "CI",
      iso3: "CIV",
      regions: ["Western Africa"],
    },
  ],
  [
    "state:jp",
    "State",
    {
      name: "Japan",
      nameKey: "japan",
      kind: "STATE",
      aliases: [],
      aliasKinds: [],
      regions: ["Eastern Asia"],
      note: "First.",
      confidence: "HIGH",
    },
  ],
  [
    "african-group",
    "Group",
    { name: "African Group", nameKey: "african group", kind: "GROUP", aliases: [], aliasKinds: [], regions: [] },
  ],
  [
    "eff",
    "Organization",
    {
      name: "EFF",
      nameKey: "eff",
      kind: "CIVIL_SOCIETY",
      aliases: [],
      aliasKinds: [],
      regions: [],
      partOf: "coalition",
      sameAs: "eff-2",
    },
  ],
];

const links: readonly Link[] = [
  ["VERSION_OF", "uncc/draft", "uncc"],
  ["VERSION_OF", "uncc/final", "uncc"],
  ["VERSION_OF", "budapest/final", "budapest"],
  ...nodes.flatMap(([label, id]): Link[] =>
    label === "Provision" ? [["IN_VERSION", id, id.slice(0, id.lastIndexOf("/"))]] : [],
  ),
  ["PART_OF", "uncc/draft/17(1)", "uncc/draft/17"],
  ["PART_OF", "uncc/final/4(1)", "uncc/final/4"],
  ["BECAME", "uncc/draft/17", "uncc/final/4", { relation: "moved", explanation: "To the front.", ...high }],
  ["BECAME", "uncc/draft/17", "uncc/final/5", { relation: "merged", ...high }],
  ["BECAME", "uncc/draft/17(1)", "uncc/final/4(1)", { relation: "renumbered", ...high }],
  ["BECAME", "uncc/draft/18", "uncc/final/5", { relation: "merged", ...high }],
  ["BECAME", "uncc/draft/18", "uncc/final/6", { relation: "split", ...high }],
  ["DROPPED_IN", "uncc/draft/19", "uncc/final", { explanation: "No agreement.", ...high }],
  ["NEW_IN", "uncc/final/7", "uncc/final", { ...high }],
  ["COUNTERPART_OF", "uncc/final/5", "budapest/final/2", { explanation: "Same subject.", ...high }],
  ["REPEATS", "uncc/final/5", "budapest", { ...high }],
  ["CONCERNS", "uncc/final/10", "rights"],
  ["CONCERNS", "uncc/final/4", "rights"],
  ["CONCERNS", "uncc/draft/17", "rights"],
  ["CONCERNS", "uncc/final/4", "privacy"],
  ["CONCERNS", "event-session", "uncc"],
  ["CONCERNS", "event:opening", "budapest"],
  ["NARROWER_THAN", "privacy", "rights"],
  ["NARROWER_THAN", "safeguards", "rights"],
  ["NARROWER_THAN", "encryption", "privacy"],
  ["TAKEN_BY", "pos-1", "state:jp"],
  ["TAKEN_BY", "pos-2", "state:ci"],
  ["TAKEN_BY", "pos-3", "eff"],
  ["VIA", "pos-2", "african-group"],
  ["ON", "pos-1", "uncc/draft/18", { order: 1 }],
  ["ON", "pos-1", "uncc/draft/17", { order: 2 }],
  ["ON", "pos-2", "uncc/final/4", { order: 1 }],
  ["ON", "pos-3", "event-session", { order: 1 }],
  ["ON", "vote-1", "uncc/final/4", { order: 1 }],
  ["ABOUT", "pos-1", "safeguards"],
  ["ABOUT", "pos-1", "privacy"],
  ["ABOUT", "pos-2", "rights"],
  ["EVIDENCED_BY", "pos-1", "doc-b", { order: 1, locator: "page 2", quote: "delete" }],
  ["EVIDENCED_BY", "pos-1", "doc-a", { order: 2 }],
  ["EVIDENCED_BY", "pos-2", "doc-b", { order: 1 }],
  ["EVIDENCED_BY", "pos-3", "doc-c", { order: 1, locator: "at the end" }],
  ["EVIDENCED_BY", "vote-1", "doc-b", { order: 2 }],
  ["EVIDENCED_BY", "vote-1", "doc-c", { order: 1 }],
  ["EVIDENCED_BY", "action-1", "doc-a", { order: 1 }],
  ["AUTHORED_BY", "doc-a", "state:jp", { order: 1 }],
  ["AUTHORED_BY", "doc-a", "eff", { order: 2, role: "editor" }],
  ["ADDRESSES", "doc-a", "uncc/draft"],
  ["ADDRESSES", "doc-c", "budapest"],
  ["CAST", "state:jp", "vote-1", { choice: "YES", ...high }],
  ["CAST", "state:ci", "vote-1", { choice: "ABSTAIN", note: "Read aloud.", ...high }],
  ["CAST", "state:jp", "vote-2", { choice: "NO", ...high }],
  ["BY", "action-1", "state:jp"],
  ["BY", "action-2", "state:ci"],
  ["BY", "action-3", "state:jp"],
  ["UNDER", "action-1", "uncc"],
  ["UNDER", "action-2", "uncc"],
  ["UNDER", "action-3", "budapest"],
  ["OBJECTS_TO", "action-2", "action-1"],
  ["REFERS_TO", "action-1", "uncc/final/5"],
  ["REFERS_TO", "action-1", "uncc/final/4"],
];

const members = [
  {
    id: "ci-2",
    from: "state:ci",
    to: "african-group",
    properties: { from: "2020", fromEarliest: "2020-01-01", confidence: "HIGH", source: "doc-a", note: "Again." },
  },
  {
    id: "ci-1",
    from: "state:ci",
    to: "african-group",
    properties: {
      from: "1990",
      fromEarliest: "1990-01-01",
      to: "1999-12",
      toLatest: "1999-12-31",
      confidence: "LOW",
      source: "doc-b",
    },
  },
];

/** What was imported: its note alone, without records. */
export const importSource = {
  id: "roll-calls",
  title: "Roll calls",
  format: "unga-votes",
  rows: 20,
  skipped: 1,
  importedOn: "2026-11-20",
  hash: "hash-1",
  datasetHash: release,
};

/** Fills a store with the fixture, by the statements of cypher/load. */
export async function writeFixture(store: Store): Promise<void> {
  await store.replace(async (transaction) => {
    await runInGroups(
      transaction,
      nodes,
      ([label]) => mergeNodes[label],
      ([, id, properties]) => ({
        id,
        properties: { id, key: id, ...properties, release },
      }),
    );
    await transaction.run(mergeActors, {
      rows: actors.map(([id, label, properties]) => ({
        id,
        label,
        properties: { id, key: id, ...properties, release },
      })),
    });
    await runInGroups(
      transaction,
      links,
      ([type]) => linkNodes[type],
      ([, from, to, properties]) => ({
        from,
        to,
        properties: { ...properties, release },
      }),
    );
    await transaction.run(linkMembers, {
      rows: members.map((row) => ({ ...row, properties: { ...row.properties, id: row.id, release } })),
    });
    const properties = {
      id: "dataset",
      name: "Fixture",
      version: "1",
      hash: release,
      asOf: "2026-11",
      licence: "CC BY 4.0",
      silenceCountedOver: "the statements that were read",
    };
    await transaction.run(mergeDataset, { id: "dataset", properties });
    await transaction.run(mergeSource, { id: "roll-calls", properties: { ...importSource } });
    await transaction.run(beginStage, { id: "statuses", plan: "plan-1" });
  });
}

async function runInGroups<T, R>(
  transaction: Transaction,
  items: readonly T[],
  statementOf: (item: T) => Statement<{ rows: R[] }, unknown>,
  rowOf: (item: T) => R,
): Promise<void> {
  const groups = new Map<Statement<{ rows: R[] }, unknown>, R[]>();
  for (const item of items) {
    const statement = statementOf(item);
    groups.set(statement, [...(groups.get(statement) ?? []), rowOf(item)]);
  }
  for (const [statement, rows] of groups) await transaction.run(statement, { rows });
}
