// The roll calls that are loaded: those of the General Assembly where their files are there, else as many of our own making.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { readCheckedDataset } from "../dist/dataset/read.js";
import { ActorFinder } from "../dist/import/actor-finder.js";
import { ungaVotes } from "../dist/import/formats/unga-votes/unga-votes.js";
import { TextFinder } from "../dist/import/text-finder.js";
import { RecordReader } from "../dist/import/writer/records.js";
import { loadDataset } from "../dist/load/load.js";
import { openEmbeddedStore } from "../dist/store/embedded/open.js";
import { listActors } from "../dist/store/statements/actors.js";
import { manyRollCalls } from "../tests/import/roll-calls.ts";

export const SOURCE = "unga-votes";
const DATA = fileURLToPath(new URL("../graph/data/", import.meta.url));
const SEED = 20_261_125;
const STATES = 160;

/** The files of the data package. `rows`: how many of our own making, where `given` names no folder of real ones. */
export function rollCallFiles(folder, { rows, given = null }) {
  if (given !== null) {
    const files = [join(given, "unvotes.csv.gz"), join(given, "roll_calls.csv.gz")];
    if (files.every((file) => existsSync(file))) return files;
    throw new Error(`${given} does not hold unvotes.csv.gz and roll_calls.csv.gz.`);
  }
  const states = readCheckedDataset(DATA)
    .actors.filter(({ kind, iso2 }) => kind === "STATE" && iso2 !== undefined)
    .map(({ name, iso2 }) => [name, iso2]);
  const { rollCalls, choices } = manyRollCalls(Math.ceil(rows / STATES), states.slice(0, STATES), SEED);
  const files = [join(folder, "choices.csv.gz"), join(folder, "roll-calls.csv")];
  writeFileSync(files[0], gzipSync(choices, { level: 1 }));
  writeFileSync(files[1], rollCalls);
  return files;
}

/**
 * What the files become in the graph, for a script that writes it without ours: each name is looked up already, each
 * total counted, and every key is the one that it has in the end.
 *
 * @returns { nodes, links, casts }: [label, properties], [from, to, properties] of EVIDENCED_BY, [actor, choice, vote].
 */
export async function readRows(files) {
  const store = await openEmbeddedStore({ file: null });
  await loadDataset(store, readCheckedDataset(DATA));
  const actors = (await store.read(listActors, {})).map(({ actor }) => actor);
  const reader = new RecordReader(SOURCE, ungaVotes.name, new ActorFinder(actors), await TextFinder.read(store));
  const found = { nodes: new Map(), links: [], casts: [] };
  const plain = (key) => key.replace(/^staged:/, "");
  for await (const item of ungaVotes.read(files, {})) {
    const { rows, faults } = reader.read(item.record);
    if (faults.length > 0) throw new Error(`A row is bad: ${JSON.stringify(faults[0])}`);
    for (const { stagedKey, stagedLabel, ...properties } of rows.nodes ?? [])
      found.nodes.set(stagedKey, [stagedLabel, properties]);
    for (const { from, to, properties } of rows.links ?? []) found.links.push([plain(from), plain(to), properties]);
    for (const { actor, choice, vote } of rows.casts ?? []) found.casts.push([plain(actor), choice, plain(vote)]);
  }
  for (const { vote, ...totals } of reader.tallies()) Object.assign(found.nodes.get(vote)[1], totals);
  await store.close();
  return { ...found, nodes: [...found.nodes.values()] };
}
