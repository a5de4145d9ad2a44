import { createHash, type Hash } from "node:crypto";
import { kindOf } from "../carried.ts";
import type { Piece } from "../formats.ts";
import type { Properties } from "../graph.ts";
import type { Source } from "../source.ts";
import { toRow } from "./cell.ts";
import { describePackage } from "./package.ts";
import { ENTITIES, linkTables, nodeTables, type Table } from "./table.ts";

/**
 * A folder of tables, one a label and one a type, and the descriptor of a Data Package, which is written last: without it the
 * folder is not whole. Every table is there, if only with its header, so that each reference leads somewhere.
 */
export async function* writeCsv(source: Source): AsyncGenerator<Piece> {
  const [ofNodes, ofLinks, entities] = [nodeTables(), linkTables(), new Sheet(ENTITIES)];
  const nodeSheets = new Map([...ofNodes].map(([name, table]) => [name, new Sheet(table)]));
  const linkSheets = new Map([...ofLinks].map(([name, table]) => [name, new Sheet(table)]));
  const all = [entities, ...nodeSheets.values(), ...linkSheets.values()];
  const imports: Properties[] = [];
  for await (const page of source.nodes()) {
    for (const node of page) {
      nodeSheets.get(node.kind)?.add(node);
      if (node.kind === "ImportSource") imports.push(node.properties);
      if (kindOf(node.kind).isEntity) entities.add(node);
    }
    yield* flush(all);
  }
  for await (const page of source.links()) {
    for (const link of page) linkSheets.get(link.type)?.add(link);
    yield* flush(all);
  }
  yield* flush(all);
  const descriptor = describePackage(
    source.dataset,
    imports,
    all.map((sheet) => sheet.finish()),
  );
  yield { file: "datapackage.json", text: `${JSON.stringify(descriptor, null, 2)}\n` };
}

function* flush(sheets: readonly Sheet<never>[]): Generator<Piece> {
  for (const sheet of sheets) {
    const text = sheet.take();
    if (text !== "") yield { file: sheet.table.file, text };
  }
}

/** A table as it is written: the lines that wait, and what the descriptor tells of those that are gone. */
class Sheet<Row> {
  readonly table: Table<Row>;
  readonly #hash: Hash = createHash("sha256");
  #lines: string[];
  #bytes = 0;
  #rows = 0;

  constructor(table: Table<Row>) {
    this.table = table;
    this.#lines = [toRow(table.fields.map(({ name }) => name))];
  }

  add(row: Row): void {
    this.#lines.push(toRow(this.table.cells(row)));
    this.#rows += 1;
  }

  take(): string {
    const text = this.#lines.join("");
    this.#lines = [];
    this.#hash.update(text);
    this.#bytes += Buffer.byteLength(text);
    return text;
  }

  finish() {
    return { table: this.table, bytes: this.#bytes, rows: this.#rows, hash: this.#hash.digest("hex") };
  }
}
