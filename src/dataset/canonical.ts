import { Document, isScalar, Scalar, visit } from "yaml";
import { z } from "zod";
import { bare } from "./known-fields.ts";
import { type Problem, shown } from "./problem.ts";

/**
 * The canonical form of the data files, so that a diff shows only what changed: keys in the order of their format, what is
 * absent left out, blocks with two spaces, long lines unbroken, quotes only where YAML needs them and around dates and
 * numbers. Comments stand at the head of a file only.
 */
export function canonicalYaml(format: z.ZodType, value: unknown, comment = ""): string {
  const document = new Document(inOrder(format, value), { version: "1.2" });
  visit(document, {
    Pair: (_, { key, value: held }) => {
      if (isScalar(key) && NUMBERED.has(String(key.value)) && isScalar(held) && isFigure(held.value, /^\d/))
        quote(held);
    },
    Scalar: (key, scalar) => {
      if (key !== "key" && isFigure(scalar.value, /^\d[\w().-]*$/)) quote(scalar);
    },
  });
  return comment + document.toString({ lineWidth: 0, singleQuote: true });
}

/** Fields whose text is quoted if it begins with a digit, even with a blank in it: '17 bis'. */
const NUMBERED = new Set(["number", "from", "to"]);

function isFigure(value: unknown, pattern: RegExp): boolean {
  return typeof value === "string" && pattern.test(value);
}

function quote(scalar: Scalar): void {
  scalar.type = Scalar.QUOTE_SINGLE;
}

/** The value with the keys of every record in the order of its format, and without what is undefined. */
function inOrder(format: unknown, value: unknown): unknown {
  const found = bare(format);
  if (Array.isArray(value)) {
    const element = found instanceof z.ZodArray ? found.element : undefined;
    return value.map((item) => inOrder(element, item));
  }
  if (value === null || typeof value !== "object" || !(found instanceof z.ZodObject)) return value;
  const record = value as Record<string, unknown>;
  const keys = Object.keys(found.shape).filter((key) => record[key] !== undefined);
  return Object.fromEntries(keys.map((key) => [key, inOrder(found.shape[key], record[key])]));
}

/** The rows as CSV: quotes only around cells that need them, lists joined with ";". */
export function canonicalCsv(columns: readonly string[], rows: readonly Readonly<Record<string, unknown>>[]): string {
  const cell = (value: unknown) => {
    const text = Array.isArray(value) ? value.join(";") : String(value ?? "");
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(","));
  return `${[columns.join(","), ...lines].join("\n")}\n`;
}

/** The comment lines at the head of a file, with their line feeds. */
export function headComment(text: string): string {
  return /^(?:#.*\n)*/.exec(text)?.[0] ?? "";
}

/** A warning at the first line that the canonical form writes otherwise; none where the text is in that form. */
export function formProblems(file: string, text: string, canonical: string): Problem[] {
  // The line ends of Windows are not seen: version control can put them there.
  const [found, wanted] = [text.replaceAll("\r\n", "\n").split("\n"), canonical.split("\n")];
  if (found.length === wanted.length && found.every((line, at) => line === wanted[at])) return [];
  const index = wanted.findIndex((line, at) => line !== found[at]);
  const line = index === -1 ? wanted.length : index + 1;
  const [value = "", expected = ""] = [found[line - 1], wanted[line - 1]];
  const reason = "not in canonical form: this line is written otherwise.";
  const allowed = line < wanted.length ? shown(expected.trim()) : "one line feed ends the file.";
  return [{ file, line, value: shown(value.trim()), reason, allowed, warning: true }];
}
