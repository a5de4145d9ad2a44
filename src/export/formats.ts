import { writeCsv } from "./csv/write.ts";
import { writeJsonld } from "./jsonld/write.ts";
import { writeNdjson } from "./ndjson/write.ts";
import type { Source } from "./source.ts";
import { writeGexf } from "./xml/gexf.ts";
import { writeGraphml } from "./xml/graphml.ts";

/** A piece of an export. `file` names the file of the folder that it belongs to, for a format of several. */
export interface Piece {
  readonly file?: string;
  readonly text: string;
}

/** A format out of which the graph can be read. Its bytes follow from what is held alone: no date, no chance. */
export interface ExportFormat {
  readonly name: string;
  /** One line for `travaux export --help`. */
  readonly summary: string;
  /** Whether it is a folder of files, which cannot go to standard output. */
  readonly isFolder: boolean;
  write(source: Source): AsyncIterable<Piece>;
}

export const EXPORT_FORMATS: readonly ExportFormat[] = [
  {
    name: "ndjson",
    summary: "one JSON object a line; `travaux load` reads it back",
    isFolder: false,
    write: writeNdjson,
  },
  {
    name: "csv",
    summary: "a folder of tables, one a label and one a type, with the descriptor of a Data Package",
    isFolder: true,
    write: writeCsv,
  },
  {
    name: "jsonld",
    summary: "JSON-LD in the terms of published vocabularies, for programs that read RDF",
    isFolder: false,
    write: writeJsonld,
  },
  { name: "graphml", summary: "for networkx, yEd, igraph and others", isFolder: false, write: writeGraphml },
  { name: "gexf", summary: "for Gephi, with the days of memberships and positions", isFolder: false, write: writeGexf },
];
