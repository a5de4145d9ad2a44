import type { Piece } from "../formats.ts";
import type { Source } from "../source.ts";

/** What the first line calls the format, and its version: it goes up when an older program could not read it. */
export const FORMAT = "travaux-graph";
export const FORMAT_VERSION = 1;

/**
 * One JSON object a line: the data set, the nodes, the relationships, and how many there were, so that a file that was cut
 * off is known. All that the store holds of them is written, so that a load of the file gives the same graph.
 */
export async function* writeNdjson(source: Source): AsyncGenerator<Piece> {
  let [nodes, relationships] = [0, 0];
  yield { text: line({ format: FORMAT, version: FORMAT_VERSION, dataset: source.dataset }) };
  for await (const page of source.nodes()) {
    nodes += page.length;
    yield { text: page.map(({ kind, properties }) => line({ node: kind, properties })).join("") };
  }
  for await (const page of source.links()) {
    relationships += page.length;
    yield {
      text: page.map(({ type, from, to, properties }) => line({ relationship: type, from, to, properties })).join(""),
    };
  }
  yield { text: line({ nodes, relationships }) };
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
