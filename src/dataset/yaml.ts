import { Composer, type Document, isMap, isNode, isScalar, LineCounter, visit, type YAMLMap } from "yaml";
import type { z } from "zod";
import type { LineOf } from "./place.ts";
import { onOneLine, type Problem, shown } from "./problem.ts";
import { areProblems, tokensOf } from "./yaml-tokens.ts";
import { problemsOf } from "./zod-problems.ts";

/** A parsed file: its value, and the line of any path in it. */
export interface Parsed<T> {
  readonly value: T;
  readonly lineOf: LineOf;
}

const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype", "<<"]);
/** Of one file; a file that is no YAML at all can have one a line. */
const MOST_ERRORS = 200;

/** Control characters that no editor shows, and halves of a character, which cannot be written as UTF-8. */
const UNSEEN = /(?![\n\t])[\p{Cs}\p{Cc}]/u;

/** Reads one YAML 1.2 document strictly against a format. Gives the value, or every problem found. */
export function parseYaml<T>(file: string, text: string, format: z.ZodType<T>): Parsed<T> | Problem[] {
  const parsed = parsePlainYaml(file, text);
  if (!("lineOf" in parsed)) return parsed;
  const { value, lineOf } = parsed;
  const result = format.safeParse(value);
  return result.success ? { value: result.data, lineOf } : problemsOf(file, result.error, value, format, lineOf);
}

/** Reads one document of the plainest YAML, whatever its format. */
export function parsePlainYaml(file: string, text: string): Parsed<unknown> | Problem[] {
  const lines = new LineCounter();
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const tokens = tokensOf(file, text, lines);
  if (areProblems(tokens)) return tokens.slice(0, MOST_ERRORS);
  const documents = [...new Composer({ version: "1.2", merge: false, uniqueKeys: false }).compose(tokens)];
  const [document, second] = documents;
  if (!document || isEmpty(document)) return [{ file, reason: "holds no data." }];
  if (second) {
    const line = lineAt(second.range[0]);
    return [{ file, line, reason: "holds several YAML documents.", allowed: "one document a file." }];
  }
  const errors = document.errors.slice(0, MOST_ERRORS).map(({ message, pos }) => ({
    file,
    line: lineAt(pos[0]),
    reason: `not well-formed YAML: ${onOneLine(message).replace(/\.$/, "")}.`,
  }));
  if (errors.length > 0) return errors;
  const odd = oddKeysAndText(file, document, lineAt);
  if (odd.length > 0) return odd.slice(0, MOST_ERRORS);
  return { value: document.toJS(), lineOf: (path) => lineOfPath(document, path, lineAt) };
}

/** Whether it holds nothing but comments and the marks of a document. */
function isEmpty({ contents }: Document): boolean {
  return contents === null || (isScalar(contents) && contents.value === null && !contents.source);
}

/** Keys used twice, keys that are no text or must not be, and text that cannot be seen. */
function oddKeysAndText(file: string, document: Document, lineAt: (offset: number) => number): Problem[] {
  const problems: Problem[] = [];
  const tell = (node: unknown, reason: string, value: unknown) => {
    const offset = isNode(node) ? node.range?.[0] : undefined;
    problems.push({ file, ...(offset === undefined ? {} : { line: lineAt(offset) }), reason, value: shown(value) });
  };
  const checkKeys = (map: YAMLMap) => {
    const seen = new Set<unknown>();
    for (const { key } of map.items) {
      const name = isScalar(key) ? key.value : key;
      if (typeof name !== "string") tell(key, "a key must be plain text.", name);
      else if (FORBIDDEN_KEYS.has(name)) tell(key, "this key is not allowed.", name);
      else if (seen.has(name)) tell(key, "this key is used twice in one record.", name);
      seen.add(name);
    }
  };
  visit(document, {
    Map: (_, map) => checkKeys(map),
    Scalar: (_, scalar) => {
      if (typeof scalar.value === "string" && UNSEEN.test(scalar.value))
        tell(scalar, "holds characters that cannot be seen.", scalar.value);
    },
  });
  return problems;
}

/** The line where the innermost part of the path that is there begins; that of the key, where it has one. */
function lineOfPath(document: Document, path: readonly PropertyKey[], lineAt: (offset: number) => number) {
  for (let length = path.length; length > 0; length--) {
    const key = path[length - 1];
    const holder = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const pair = isMap(holder) ? holder.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    const node = pair ? pair.key : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lineAt(node.range[0]);
  }
  return isNode(document.contents) && document.contents.range ? lineAt(document.contents.range[0]) : 1;
}
