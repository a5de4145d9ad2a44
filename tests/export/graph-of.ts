import type { Piece } from "../../src/export/formats.ts";
import type { GraphLink, GraphNode, Properties } from "../../src/export/graph.ts";
import { writeNdjson } from "../../src/export/ndjson/write.ts";
import { openSource, type Source } from "../../src/export/source.ts";
import { graphModel, type KindModel, type RelationshipModel } from "../../src/store/model.ts";
import type { Store } from "../../src/store/port.ts";

export const DATASET: Properties = {
  id: "dataset",
  name: "Lamps",
  version: "1.0.0",
  hash: "0123456789abcdef",
  asOf: "2026-11",
  licence: "CC BY 4.0",
  silenceCountedOver: "un",
};

/** A source of records that a test made. */
export function sourceOf(nodes: readonly GraphNode[], links: readonly GraphLink[]): Source {
  return {
    dataset: DATASET,
    async *nodes() {
      yield nodes;
    },
    async *links() {
      yield links;
    },
  };
}

/** All that a format writes, as one text. */
export async function textOf(pieces: AsyncIterable<Piece>): Promise<string> {
  const texts: string[] = [];
  for await (const { text } of pieces) texts.push(text);
  return texts.join("");
}

/** The files that a format of several writes, by name. */
export async function filesOf(pieces: AsyncIterable<Piece>): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for await (const { file = "", text } of pieces) files.set(file, (files.get(file) ?? "") + text);
  return files;
}

type Held = Readonly<Record<string, unknown>>;
interface Carried {
  readonly nodes: { kind: string; key: string; properties: Held }[];
  readonly links: { type: string; from: string; to: string; properties: Held }[];
}

/** A graph as the formats for other programs carry it: without what follows from other properties; in one order. */
export function carriedOf(graph: {
  readonly nodes: readonly { kind: string; key: string; properties: Held }[];
  readonly links: readonly { type: string; from: string; to: string; properties: Held }[];
}): Carried {
  const { kinds, relationships } = graphModel();
  const kept = (owner: KindModel | RelationshipModel | undefined, held: Held) =>
    Object.fromEntries(
      [...(owner?.properties ?? [])].flatMap(([name, { derived }]) =>
        derived || name === "key" || held[name] === undefined ? [] : [[name, held[name]]],
      ),
    );
  const order = (one: object) => JSON.stringify(one);
  const byText = (a: object, b: object) => (order(a) < order(b) ? -1 : 1);
  return {
    nodes: graph.nodes
      .map(({ kind, key, properties }) => ({ kind, key, properties: kept(kinds.get(kind), properties) }))
      .sort(byText),
    links: graph.links
      .map(({ type, from, to, properties }) => ({
        ...{ type, from, to },
        properties: kept(relationships.get(type), properties),
      }))
      .sort(byText),
  };
}

/** All that a source holds. */
export async function graphOf(source: Source): Promise<{ nodes: GraphNode[]; links: GraphLink[] }> {
  const graph: { nodes: GraphNode[]; links: GraphLink[] } = { nodes: [], links: [] };
  for await (const page of source.nodes()) graph.nodes.push(...page);
  for await (const page of source.links()) graph.links.push(...page);
  return graph;
}

/** What the store holds, as `travaux export ndjson` writes it. */
export async function ndjsonOf(store: Store): Promise<string> {
  return textOf(writeNdjson(await openSource(store)));
}
