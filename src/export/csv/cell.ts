import type { Value } from "../graph.ts";

/**
 * What a spreadsheet could run as a formula, or drop: a text that begins, after blanks, with = + - @ or their wide forms, or with
 * a control sign; the empty text, which would read as no value; and the apostrophe itself, so that there is a way back.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control signs are what is looked for.
const DEFUSED = /^(?:$|'|[\u0000-\u001f\u007f]|\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/;
const QUOTED = /[",;\r\n]|^\s|\s$/;

/** A cell of RFC 4180. A text with an apostrophe before it is defused: without the first one it is the value. */
export function toCell(value: Value | undefined): string {
  if (value === undefined) return "";
  const text = typeof value === "string" ? defuse(value) : JSON.stringify(value);
  return QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function defuse(text: string): string {
  return DEFUSED.test(text) ? `'${text}` : text;
}

export function toRow(values: readonly (Value | undefined)[]): string {
  return `${values.map(toCell).join(",")}\r\n`;
}
