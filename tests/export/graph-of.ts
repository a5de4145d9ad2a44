import type { Piece } from "../../src/export/formats.ts";
import type { GraphLink, GraphNode, Properties } from "../../src/export/graph.ts";
import { writeNdjson } from "../../src/export/ndjson/write.ts";
import { openSource, type Source } from "../../src/export/source.ts";
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

/** What the store holds, as `travaux export ndjson` writes it. */
export async function ndjsonOf(store: Store): Promise<string> {
  return textOf(writeNdjson(await openSource(store)));
}
