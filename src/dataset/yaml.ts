import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  parseAllDocuments,
  visit,
} from "yaml";
import type { z } from "zod";
import { type Problem, shown } from "./problem.ts";
import { problemsOf } from "./zod-problems.ts";

/** A parsed file: its value, and the line of any path in it. */
export interface Parsed<T> {
  readonly value: T;
  lineOf(path: readonly PropertyKey[]): number | undefined;
}

const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype", "<<"]);

/** Reads one YAML document strictly against a format. Gives the value, or every problem found. */
export function parseYaml<T>(file: string, text: string, format: z.ZodType<T>): Parsed<T> | Problem[] {
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, uniqueKeys: true, version: "1.2", merge: false });
  if (!Array.isArray(documents) || documents.length === 0) return [{ file, reason: "holds no YAML document." }];
  const [document] = documents;
  if (documents.length > 1 || !document)
    return [{ file, reason: "holds several YAML documents.", allowed: "one document a file" }];
  const lineAt = (offset: number | undefined) => (offset === undefined ? undefined : lines.linePos(offset).line);
  const problems: Problem[] = document.errors.map((error) => ({
    file,
    line: error.linePos?.[0].line ?? 1,
    reason: `${(error.message.split("\n")[0] ?? "").replace(/ at line \d+, column \d+:?$/, "")}.`,
  }));
  if (problems.length > 0) return problems;
  const refuse = (node: Node | Pair, reason: string, value?: string) => {
    const line = lineAt(isNode(node) ? node.range?.[0] : isNode(node.key) ? node.key.range?.[0] : undefined);
    problems.push({ file, reason, ...(line === undefined ? {} : { line }), ...(value === undefined ? {} : { value }) });
  };
  visit(document, (_, node) => {
    if (isAlias(node)) refuse(node, "YAML aliases are not allowed.");
    else if (isPair(node)) {
      const key = isScalar(node.key) ? node.key.value : node.key;
      if (typeof key !== "string") refuse(node, "a key must be plain text.", shown(key));
      else if (FORBIDDEN_KEYS.has(key)) refuse(node, "this key is not allowed.", key);
    } else if (isNode(node)) {
      if ("anchor" in node && node.anchor) refuse(node, "YAML anchors are not allowed.");
      if (node.tag && !node.tag.startsWith("tag:yaml.org,2002:")) refuse(node, "YAML tags are not allowed.", node.tag);
      else if (
        node.tag &&
        isScalar(node) &&
        node.source !== undefined &&
        text.slice(node.range?.[0] ?? 0).startsWith("!")
      ) {
        refuse(node, "YAML tags are not allowed.", node.tag);
      }
    }
  });
  if (problems.length > 0) return problems;
  const lineOf = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      const holder = length > 1 ? document.getIn(path.slice(0, length - 1), true) : document.contents;
      if (isMap(holder) && length > 0) {
        const pair = holder.items.find((item) => isScalar(item.key) && item.key.value === path[length - 1]);
        if (pair && isNode(pair.key)) return lineAt(pair.key.range?.[0]);
      }
      if (isNode(node)) return lineAt(node.range?.[0]);
    }
    return 1;
  };
  const result = format.safeParse(document.toJS({ maxAliasCount: 0 }));
  return result.success ? { value: result.data, lineOf } : problemsOf(file, result.error, document.toJS(), lineOf);
}
