import { graphModel } from "../../store/model.ts";
import type { Properties } from "../graph.ts";
import { checkProperties } from "./check-properties.ts";
import { Seen } from "./known-nodes.ts";
import { readLines } from "./lines.ts";
import { BadFileError, type LineProblem, shown } from "./problem.ts";
import { type FileRecord, parseRecord } from "./record.ts";
import { FORMAT, FORMAT_VERSION } from "./write.ts";

export interface CheckedFile {
  readonly dataset: Properties;
  readonly nodes: number;
  readonly relationships: number;
}

/** Problems that are told; the rest are counted. */
const TOLD = 100;

/**
 * Reads a whole file without writing anything.
 *
 * @throws BadFileError with what is wrong, by line; what the file system throws.
 */
export async function checkFile(file: string): Promise<CheckedFile> {
  const checker = new Checker();
  for await (const line of readLines(file)) {
    const found = "text" in line ? parseRecord(line.text) : line.reason;
    const reason = typeof found === "string" ? checker.skip(line.line, found) : checker.take(line.line, found);
    if (reason !== null) checker.tell(line.line, reason);
    if (checker.isForeign) break;
  }
  return checker.finish();
}

class Checker {
  readonly #seen = new Seen();
  readonly #problems: LineProblem[] = [];
  #count = 0;
  #dataset: Properties | null = null;
  #end: { readonly nodes: number; readonly relationships: number } | null = null;
  #last = 0;
  #hasBadNode = false;
  #hasLinks = false;
  /** The first line is no head: what follows would be told line by line to no use. */
  isForeign = false;

  tell(line: number, reason: string): void {
    this.#count += 1;
    if (this.#problems.length < TOLD) this.#problems.push({ line, reason });
  }

  /** A line that says nothing. A relationship that leads to what it held is not told as well. */
  skip(line: number, reason: string): string {
    this.#last = line;
    this.isForeign = line === 1;
    if (!this.#hasLinks) this.#hasBadNode = true;
    return reason;
  }

  /** Takes what a line says, or gives the reason why it cannot be taken where it stands. */
  take(line: number, record: FileRecord): string | null {
    this.#last = line;
    if (line === 1) {
      const reason = this.#takeHead(record);
      this.isForeign = reason !== null;
      return reason;
    }
    if (this.#end !== null) return "stands after the counts, which are the last line";
    switch (record.type) {
      case "head":
        return "is a second head; one file is one graph";
      case "node":
        if (this.#hasLinks) return "is a node after a relationship; all nodes come first";
        return this.#noted(this.#seen.addNode(record.node));
      case "relationship": {
        this.#hasLinks = true;
        const reason = this.#seen.addLink(record.link);
        return reason?.endsWith("no node of the file") && this.#hasBadNode ? null : reason;
      }
      case "counts":
        this.#end = record;
        return null;
    }
  }

  finish(): CheckedFile {
    if (this.#last === 0) this.tell(0, "is empty; give a file that `travaux export ndjson` wrote");
    else if (this.#end === null && !this.isForeign)
      this.tell(this.#last, "is the last line and does not hold the counts: the file was cut off");
    else if (this.#end !== null && this.#count === 0) this.#compareCounts(this.#end);
    if (this.#dataset === null || this.#count > 0) throw new BadFileError(this.#problems, this.#count);
    return { dataset: this.#dataset, nodes: this.#seen.nodes, relationships: this.#seen.links };
  }

  #noted(reason: string | null): string | null {
    if (reason !== null) this.#hasBadNode = true;
    return reason;
  }

  #takeHead(record: FileRecord): string | null {
    const expected = `the first line is {"format": "${FORMAT}", "version": ${FORMAT_VERSION}, "dataset": {...}}`;
    if (record.type !== "head" || record.head.format !== FORMAT) return `is no head; ${expected}`;
    const { version, dataset } = record.head;
    if (version !== FORMAT_VERSION)
      return `has the version ${shown(version)}; this program reads ${FORMAT_VERSION}; use the program that wrote the file`;
    const known = graphModel().kinds.get("Dataset")?.properties ?? new Map();
    const checked = checkProperties("Dataset", known, dataset, ({ optional }) => !optional);
    if (typeof checked === "string") return checked;
    if (checked.id !== "dataset") return `has the data set's id ${shown(checked.id)}; it must be "dataset"`;
    this.#dataset = checked;
    return null;
  }

  #compareCounts({ nodes, relationships }: { nodes: number; relationships: number }): void {
    if (nodes !== this.#seen.nodes || relationships !== this.#seen.links)
      this.tell(
        this.#last,
        `counts ${nodes} nodes and ${relationships} relationships; the file holds ${this.#seen.nodes} and ${this.#seen.links}`,
      );
  }
}
