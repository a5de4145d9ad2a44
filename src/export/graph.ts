import { compareByCodePoint } from "../domain/code-points.ts";
import { StoreError } from "../store/errors.ts";
import { graphModel, type PropertyModel } from "../store/model.ts";
import type { Store } from "../store/port.ts";
import { getNodes, listCastsTo, listKeys, listLinksFrom, listOtherNodes } from "../store/statements/export.ts";

/*
 * The whole graph as a stream, of which the keys of all entities and one page are held at a time, in an order that does
 * not depend on the engine: what is no entity; entities by key; relationships by source, type and target, and the votes
 * cast after them, by vote. Keys are ordered by code point. What is half way in (an import, a load) has no label of the
 * graph and never appears.
 */

export type Value = string | number | boolean | readonly string[];
/** Properties in the order of the model. */
export type Properties = Readonly<Record<string, Value>>;

export interface GraphNode {
  readonly kind: string;
  /** Unique among all nodes: the key of an entity; of what is none, its kind and id, as in "Region/Western Africa". */
  readonly key: string;
  readonly properties: Properties;
}
export interface GraphLink {
  readonly type: string;
  /** Keys of the entities at its ends. */
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** Keys a page: a look through the index costs the same for few and many, and a key is short. */
const KEYS = 20_000;
/** Nodes of which all is read at once. An entity with more relationships than a few hundred is read from their other end. */
const PAGE = 250;
/** Votes of which the choices are read at once: some two hundred each, and more at a time fill the memory before it is swept. */
const VOTES = 10;

/** The data set that is held, or null where nothing is. */
export async function readDatasetNode(store: Store): Promise<Properties | null> {
  const rows = await store.read(listOtherNodes, {});
  const found = rows.find(({ kind }) => kind === "Dataset");
  return found === undefined
    ? null
    : toProperties("Dataset", "dataset", graphModel().kinds.get("Dataset")?.properties, found.properties);
}

/** All nodes but the data set itself, which heads a copy. Throws StoreError "row" for what the model does not know. */
export async function* readNodes(store: Store): AsyncGenerator<readonly GraphNode[]> {
  const { kinds } = graphModel();
  const others = await store.read(listOtherNodes, {});
  yield others
    .filter(({ kind }) => kind !== "Dataset")
    .map(({ kind, id, properties }) => toNode(kind, `${kind}/${id}`, properties))
    .sort((a, b) => compareByCodePoint(a.key, b.key));
  const entityKinds = [...kinds.values()].filter(({ isEntity }) => isEntity).map(({ name }) => name);
  for (const keys of pagesOf(await readKeys(store))) {
    const rows = await store.read(getNodes, { keys, kinds: entityKinds });
    yield rows
      .map(({ key, kinds: found, properties }) => {
        if (found.length !== 1) throw unknown(`${key} is of ${found.length === 0 ? "no kind" : found.join(" and ")}`);
        return toNode(found[0] ?? "", key, properties);
      })
      .sort((a, b) => compareByCodePoint(a.key, b.key));
  }
}

/** All relationships. Throws StoreError "row" for what the model does not know. */
export async function* readLinks(store: Store): AsyncGenerator<readonly GraphLink[]> {
  const all = await readKeys(store);
  for (const keys of pagesOf(all)) {
    const rows = await store.read(listLinksFrom, { keys });
    yield rows.map(toLink).sort(compareLinks);
  }
  for (const keys of pagesOf(all, VOTES)) {
    const rows = await store.read(listCastsTo, { keys });
    yield rows
      .map((row) => toLink({ ...row, type: "CAST" }))
      .sort((a, b) => compareByCodePoint(a.to, b.to) || compareLinks(a, b));
  }
}

/** The keys of all entities, by code point. An index of Neo4j orders them otherwise, so that it is done here. */
async function readKeys(store: Store): Promise<string[]> {
  const all: string[] = [];
  for (let after = ""; ; ) {
    const page = await store.read(listKeys, { after, limit: KEYS });
    for (const { key } of page) all.push(key);
    after = page.at(-1)?.key ?? "";
    if (page.length < KEYS) return all.sort(compareByCodePoint);
  }
}

function* pagesOf(keys: readonly string[], size = PAGE): Generator<string[]> {
  for (let start = 0; start < keys.length; start += size) yield keys.slice(start, start + size);
}

function toNode(kind: string, key: string, properties: Readonly<Record<string, unknown>>): GraphNode {
  return { kind, key, properties: toProperties(kind, key, graphModel().kinds.get(kind)?.properties, properties) };
}

function toLink(row: { from: string; to: string; type: string; properties: Record<string, unknown> }): GraphLink {
  const { type, from, to } = row;
  const known = graphModel().relationships.get(type)?.properties;
  return { type, from, to, properties: toProperties(type, `${from} to ${to}`, known, row.properties) };
}

function toProperties(
  owner: string,
  place: string,
  known: ReadonlyMap<string, PropertyModel> | undefined,
  held: Readonly<Record<string, unknown>>,
): Properties {
  if (known === undefined) throw unknown(`${place} is of the kind ${owner}`);
  const properties: Record<string, Value> = {};
  for (const name of known.keys()) {
    const value = held[name];
    if (value !== undefined && value !== null) properties[name] = value as Value;
  }
  const isInternal = (name: string) => graphModel().internal.has(`${owner}.${name}`);
  for (const name of Object.keys(held))
    if (!known.has(name) && !isInternal(name)) throw unknown(`${owner} ${place} has a property ${name}`);
  return properties;
}

/** A copy that left it out would lose it in silence. */
function unknown(what: string): StoreError {
  return new StoreError("row", `The store holds what graph/model.yaml does not know: ${what}. Load the data again.`);
}

function compareLinks(a: GraphLink, b: GraphLink): number {
  return (
    compareByCodePoint(a.from, b.from) ||
    compareByCodePoint(a.type, b.type) ||
    compareByCodePoint(a.to, b.to) ||
    compareByCodePoint(JSON.stringify(a.properties), JSON.stringify(b.properties))
  );
}
