import { createReadStream } from "node:fs";

/** A line is a node or a relationship; the longest text of the dossier has 2,000 characters. */
export const LONGEST_LINE = 1_000_000;

/** A line of the file without its ending, or why it cannot be read. */
export type Line =
  | { readonly line: number; readonly text: string }
  | { readonly line: number; readonly reason: string };

const LINE_FEED = 0x0a;

/**
 * The lines of a file as a stream, in bounded memory however long a line is. A line that is not UTF-8 or longer than
 * LONGEST_LINE bytes is told and skipped. Throws what the file system throws.
 */
export async function* readLines(file: string): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let [line, length] = [0, 0];
  const take = (part: Buffer) => {
    length += part.length;
    if (length <= LONGEST_LINE) parts.push(part);
    else parts = [];
  };
  const end = (): Line => {
    line += 1;
    const read = length > LONGEST_LINE ? tooLong(line) : decode(line, Buffer.concat(parts));
    parts = [];
    length = 0;
    return read;
  };
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let found = chunk.indexOf(LINE_FEED); found !== -1; found = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, found));
      yield end();
      start = found + 1;
    }
    take(chunk.subarray(start));
  }
  if (length > 0) yield end();
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function decode(line: number, bytes: Buffer): Line {
  try {
    return { line, text: utf8.decode(bytes) };
  } catch {
    return { line, reason: "is not UTF-8 text; save the file as UTF-8" };
  }
}

function tooLong(line: number): Line {
  return {
    line,
    reason: `is longer than ${LONGEST_LINE.toLocaleString("en")} bytes; a line holds one node or relationship`,
  };
}
