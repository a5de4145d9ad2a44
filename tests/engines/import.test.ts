import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { readCheckedDataset } from "../../src/dataset/read.ts";
import { ungaVotes } from "../../src/import/formats/unga-votes/unga-votes.ts";
import { type ImportReport, importFiles } from "../../src/import/import-files.ts";
import type { BadRow } from "../../src/import/record.ts";
import { loadDataset } from "../../src/load/load.ts";
import { openEmbeddedStore } from "../../src/store/embedded/open.ts";
import type { Store } from "../../src/store/port.ts";
import { CHOICES, writePackage } from "../import/roll-calls.ts";
import { describeEngines } from "../support/engines.ts";
import { temporaryFolders } from "../support/folder.ts";
import { DATA, dataOf } from "../support/graph.ts";
import { reading } from "../support/statements.ts";

const dataset = readCheckedDataset(DATA);
const newFolder = temporaryFolders();

async function importInto(
  store: Store,
  files: readonly string[],
  more: { skipBad?: boolean; onProgress?: () => void } = {},
): Promise<ImportReport & { rowsTold: BadRow[] }> {
  const rowsTold: BadRow[] = [];
  const request = { format: ungaVotes, files, source: "unga-votes", options: {}, skipBad: more.skipBad ?? false };
  const report = await importFiles(
    store,
    { ...request, today: "2026-11-25" },
    { onBad: (row) => rowsTold.push(row), onProgress: more.onProgress ?? (() => {}) },
  );
  return { ...report, rowsTold };
}

const castsOf = reading(
  `MATCH (actor:Actor)-[cast:CAST]->(vote:Vote) WHERE vote.source = $source
   RETURN vote.id AS vote, actor.id AS actor, cast.choice AS choice ORDER BY vote, actor`,
);
const leftOver = reading(
  `MATCH (node) WHERE node:Staged OR node:Retired OR node:ImportStage RETURN count(node) AS nodes ORDER BY nodes`,
);
const casts = (store: Store) => store.read(castsOf, { source: "unga-votes" });

describeEngines("importing roll calls", (open) => {
  let store: Store;
  let files: string[];
  beforeEach(async () => {
    store = await open();
    await loadDataset(store, dataset);
    files = writePackage(newFolder());
  });

  it("brings votes and who cast what, each seat under the name that it had on the day", async () => {
    expect(await importInto(store, files)).toMatchObject({ status: "imported", rows: 13, bad: 0 });
    expect(await casts(store)).toEqual([
      { vote: "unga-votes:11", actor: "state:br", choice: "ABSTAIN" },
      { vote: "unga-votes:11", actor: "state:fr", choice: "YES" },
      { vote: "unga-votes:11", actor: "state:jp", choice: "YES" },
      { vote: "unga-votes:12", actor: "state:fr", choice: "NO" },
      { vote: "unga-votes:12", actor: "state:jp", choice: "YES" },
      { vote: "unga-votes:12", actor: "state:rs", choice: "NO" },
      { vote: "unga-votes:13", actor: "state:de", choice: "YES" },
      { vote: "unga-votes:13", actor: "state:roc-1971", choice: "YES" },
      { vote: "unga-votes:13", actor: "state:su-1991", choice: "NO" },
      { vote: "unga-votes:13", actor: "state:yu-1992", choice: "ABSTAIN" },
    ]);
    const { vote } = await dataOf(
      store,
      `{ vote(id: "unga-votes:11") { subject symbol date body inFavour against abstaining treaty { id } evidence { document { kind } } } }`,
    );
    expect(vote).toEqual({
      subject: "Lamps at sea",
      symbol: "A/RES/68/262",
      date: "2014-03-27",
      body: "UNGA plenary",
      inFavour: 2,
      against: 0,
      abstaining: 1,
      treaty: null,
      evidence: [{ document: { kind: "dataset" } }],
    });
    expect(await store.read(leftOver, {})).toEqual([{ nodes: 0 }]);
  });

  it("changes nothing where the same files come again", async () => {
    await importInto(store, files);
    const before = await casts(store);
    expect(await importInto(store, files)).toMatchObject({ status: "unchanged", rows: 13 });
    expect(await casts(store)).toEqual(before);
  });

  it("tells every bad row with its line and loads none of the source", async () => {
    const bad = `${CHOICES}11,Frankreich,,yes\n11,Brazil,BR,maybe\n11,France,FR,no\n99,Japan,JP,yes\n`;
    const report = await importInto(store, writePackage(newFolder(), bad));
    expect(report).toMatchObject({ status: "refused", rows: 0, bad: 4 });
    expect(report.rowsTold.map(({ origin, field }) => [origin.line, field]).sort()).toEqual([
      [12, "actor"],
      [13, "vote"],
      [14, "actor"],
      [15, "vote"],
    ]);
    expect(await casts(store)).toEqual([]);
    expect(await store.read(leftOver, {})).toEqual([{ nodes: 0 }]);
  });

  it("loads the good rows beside bad ones where that is asked for", async () => {
    const report = await importInto(store, writePackage(newFolder(), `${CHOICES}11,Nowhere,,yes\n`), { skipBad: true });
    expect(report).toMatchObject({ status: "imported", rows: 13, bad: 1 });
    expect(await casts(store)).toHaveLength(10);
  });

  it("replaces what its source brought before, and shows the old until the new is whole", async () => {
    await importInto(store, files);
    const later = CHOICES.replace("11,Brazil,BR,abstain\n", "");
    expect(await importInto(store, writePackage(newFolder(), later))).toMatchObject({ status: "replaced", rows: 12 });
    expect(await casts(store)).toHaveLength(9);
    const refused = await importInto(store, writePackage(newFolder(), `${later}11,Nowhere,,yes\n`));
    expect(refused.status).toBe("refused");
    expect(await casts(store)).toHaveLength(9);
    expect(await store.read(leftOver, {})).toEqual([{ nodes: 0 }]);
  });

  it("stays beside the curated graph when that is loaded again", async () => {
    await importInto(store, files);
    const before = await casts(store);
    await loadDataset(store, { ...dataset, positions: dataset.positions.slice(1), hash: "a later release" });
    expect(await casts(store)).toEqual(before);
    const { vote } = await dataOf(store, '{ vote(id: "v74247") { casts { totalCount } } }');
    expect(vote.casts.totalCount).toBe(79 + 60 + 33);
  });

  it("reads the library's file beside it: official names of the day, non-voting, and totals that the rows do not reach", async () => {
    const header =
      "undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,meeting,title,total_yes,total_no,total_abstentions,undl_link";
    const row = (id: number, code: string, name: string, vote: string, date: string, total: string) =>
      `${id},${code},"${name}",${vote},${date},40,A/RES/40/${id},A/40/L.${id},,Text ${id},${total},0.0,0.0,`;
    const file = join(newFolder(), "voting.csv");
    const rows = [
      row(1, "SUN", "USSR", "Y", "1985-12-01", "2.0"),
      row(1, "CIV", "CÔTE D'IVOIRE", "Y", "1985-12-01", "2.0"),
      row(1, "YMD", "DEMOCRATIC YEMEN", "X", "1985-12-01", "2.0"),
      row(2, "BFA", "BURKINA FASO", "Y", "1985-12-02", "120.0"),
    ];
    writeFileSync(file, `${header}\n${rows.join("\n")}\n`);
    expect(await importInto(store, [file])).toMatchObject({ status: "imported", rows: 6, bad: 0 });
    expect(await casts(store)).toEqual([
      { vote: "unga-votes:1", actor: "state:ci", choice: "YES" },
      { vote: "unga-votes:1", actor: "state:su-1991", choice: "YES" },
      { vote: "unga-votes:1", actor: "state:yd-1990", choice: "NOT_VOTING" },
      { vote: "unga-votes:2", actor: "state:bf", choice: "YES" },
    ]);
    const told = reading(
      "MATCH (vote:Vote) WHERE vote.source IS NOT NULL RETURN vote.id AS id, vote.inFavour AS yes, vote.isPartial AS isPartial ORDER BY id",
    );
    expect(await store.read(told, {})).toEqual([
      { id: "unga-votes:1", yes: 2, isPartial: false },
      { id: "unga-votes:2", yes: 120, isPartial: true },
    ]);
  });

  it("marks the roll call that the curated graph holds with all its casts, and no other", async () => {
    const curated = dataset.votes.find(({ id }) => id === "v74247");
    const iso = new Map(dataset.actors.map(({ id, name, iso2 }) => [id, { name, iso2: iso2 ?? "" }]));
    const words = { YES: "yes", NO: "no", ABSTAIN: "abstain", NOT_VOTING: "" };
    const rows = Object.entries(curated?.casts ?? {}).flatMap(([choice, ids]) =>
      (ids ?? []).map((id) => `21,"${iso.get(id)?.name}",${iso.get(id)?.iso2},${words[choice as keyof typeof words]}`),
    );
    const calls =
      "rcid,session,importantvote,date,unres,amend,para,short,descr\n" +
      "21,74,0,2019-12-27,A/RES/74/247,0,0,x,Countering\n22,74,0,2019-12-27,A/RES/74/247,0,1,x,A part of it\n";
    const choices = `rcid,country,country_code,vote\n${rows.join("\n")}\n22,Japan,JP,no\n`;
    await importInto(store, writePackage(newFolder(), choices, calls));
    const same = reading(
      "MATCH (vote:Vote) WHERE vote.source IS NOT NULL RETURN vote.id AS id, vote.sameAs AS same ORDER BY id",
    );
    expect(await store.read(same, {})).toEqual([
      { id: "unga-votes:21", same: "v74247" },
      { id: "unga-votes:22", same: null },
    ]);
  });
});

describe("importing into the embedded file", () => {
  it("outlives a load of the curated graph, the closing and the opening again", async () => {
    const file = join(newFolder(), "graph.db");
    const first = await openEmbeddedStore({ file });
    await loadDataset(first, dataset);
    await importInto(first, writePackage(newFolder()));
    await loadDataset(first, { ...dataset, hash: "a later release" });
    await first.close();
    const second = await openEmbeddedStore({ file });
    expect(await casts(second)).toHaveLength(10);
    expect((await second.searchText("lamps at sea", 5)).map(({ key }) => key)).toEqual(["unga-votes:11"]);
    await second.close();
  });
});
