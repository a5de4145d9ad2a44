import { findWriteClause } from "../../../src/store/write-clause.ts";
import type { CypherFile, Problem } from "./cypher-file.ts";
import { dialect } from "./dialect.ts";
import { checkHeader, readHeader } from "./header.ts";
import { checkLanguage } from "./language.ts";
import { checkMeaning } from "./meaning.ts";

/** Everything that is wrong with a statement, without a database. */
export function lint(file: CypherFile): Problem[] {
  return [
    ...checkHeader(file),
    ...checkLanguage(file),
    ...checkMeaning(file),
    ...checkDialect(file),
    ...checkRole(file),
  ];
}

/** What leaves the dialect, but for the rules that the header names with a reason. */
export function checkDialect(file: CypherFile): Problem[] {
  const { leaves } = readHeader(file);
  return dialect.flatMap(({ name, because, find }) => {
    if (leaves.includes(name)) return [];
    const found = find(file);
    return found === null ? [] : [{ rule: name, message: `${found}: ${because}.` }];
  });
}

/** A read does not write, calls no procedure, is one statement, and says its order in its last clause. */
export function checkRole(file: CypherFile): Problem[] {
  const problems: Problem[] = [];
  const say = (message: string) => problems.push({ rule: "role", message });
  if (/;/.test(file.code)) say("A file holds one statement, without a semicolon.");
  if (/\bCALL\s+[\w.]+\s*\(/i.test(file.code.replace(/\bCALL\s*\(/gi, "")))
    say("Procedures are not shared by the engines.");
  if (!file.name.startsWith("read/")) return problems;
  const clause = findWriteClause(file.body);
  if (clause !== null) say(`A read holds ${clause}.`);
  const last = file.clauses.at(-1);
  const isOrdered = last?.keyword === "RETURN" && /\bORDER BY\b/i.test(last.text);
  if (!isOrdered && !/^none\b/.test(readHeader(file).order))
    say("The rows have no ORDER BY, and the header names an order.");
  if (isOrdered && /^none\b/.test(readHeader(file).order))
    say('The rows have an ORDER BY, and the header says "none".');
  return problems;
}
