import type { BadRow } from "../record.ts";
import { decodeLines, REPLACEMENT } from "./decode-lines.ts";
import { openBytes, tellWhyUnread } from "./open-bytes.ts";

/** One object of a file that has one a line. */
export interface JsonLine {
  readonly type: "object";
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

function readLine(file: string, line: number, text: string): JsonLine | BadRow {
  const allowed = "one JSON object a line, in UTF-8";
  if (text.includes(REPLACEMENT))
    return { type: "bad", origin: { file, line }, reason: "the line is not UTF-8", allowed };
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value))
      return { type: "object", line, value: value as Record<string, unknown> };
  } catch {
    // Told below, as for a line that is JSON but no object.
  }
  return {
    type: "bad",
    origin: { file, line },
    value: text.slice(0, 80),
    reason: "the line is not a JSON object",
    allowed,
  };
}

/** The objects of a file of JSON lines as they come, and what is wrong with the lines that are none. */
export async function* readJsonLines(file: string, encoding?: string): AsyncGenerator<JsonLine | BadRow> {
  let line = 0;
  try {
    for await (const text of decodeLines(openBytes(file), encoding)) {
      line += 1;
      if (text.trim() !== "") yield readLine(file, line, text);
    }
  } catch (error) {
    yield { type: "bad", origin: { file, line: line + 1 }, reason: `the file cannot be read: ${tellWhyUnread(error)}` };
  }
}
