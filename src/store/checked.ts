import { z } from "zod";
import { StoreError } from "./errors.ts";
import type { Statement } from "./statement.ts";
import { checkPlain, type PlainValue } from "./values.ts";
import { findWriteClause, withoutTexts } from "./write-clause.ts";

export type PlainParameters = { [name: string]: PlainValue };
export type RawRow = { readonly [column: string]: unknown };

const readable = new WeakSet<object>();
const rowLists = new WeakMap<object, z.ZodType<unknown[]>>();
const parameterNames = new WeakMap<object, readonly string[]>();

/** @throws StoreError "write-in-read" if the statement is declared as a write, or its text writes. */
export function assertReads<P, R>(statement: Statement<P, R>): void {
  if (readable.has(statement)) return;
  if (statement.kind !== "read")
    throw new StoreError("write-in-read", `${statement.name} is a write; run it inside store.write.`);
  const clause = findWriteClause(statement.text);
  if (clause !== null)
    throw new StoreError("write-in-read", `${statement.name} is declared as a read and holds ${clause}.`);
  readable.add(statement);
}

/**
 * The parameters as the declaration takes them, plain data only, every name of the text among them.
 *
 * @throws StoreError "parameter", naming the statement and the field.
 */
export function parseParameters<P, R>(statement: Statement<P, R>, parameters: P): PlainParameters {
  const parsed = statement.parameters.safeParse(parameters);
  if (!parsed.success)
    throw new StoreError("parameter", `${statement.name}: ${firstIssue(parsed.error)}.`, { cause: parsed.error });
  const checked: PlainParameters = {};
  for (const [name, value] of Object.entries(parsed.data as object))
    checked[name] = checkPlain(value, `${statement.name}: $${name}`);
  for (const name of namesIn(statement))
    if (!Object.hasOwn(checked, name)) throw new StoreError("parameter", `${statement.name}: $${name} is missing.`);
  return checked;
}

/** @throws StoreError "row", naming the statement, the row's place and the field. */
export function parseRows<P, R>(statement: Statement<P, R>, rows: readonly RawRow[]): R[] {
  let list = rowLists.get(statement.row) as z.ZodType<R[]> | undefined;
  if (list === undefined) {
    list = z.array(statement.row);
    rowLists.set(statement.row, list);
  }
  const parsed = list.safeParse(rows);
  if (parsed.success) return parsed.data;
  throw new StoreError("row", `${statement.name}: the engine's row does not fit: ${firstIssue(parsed.error)}.`, {
    cause: parsed.error,
  });
}

function namesIn(statement: { text: string }): readonly string[] {
  let names = parameterNames.get(statement);
  if (names === undefined) {
    names = [...new Set(Array.from(withoutTexts(statement.text).matchAll(/\$(\w+)/g), (match) => match[1] ?? ""))];
    parameterNames.set(statement, names);
  }
  return names;
}

function firstIssue(error: z.ZodError): string {
  const issue = error.issues[0];
  if (issue === undefined) return "it is not what was declared";
  const path = issue.path.map(String).join(".");
  return path === "" ? issue.message : `${path}: ${issue.message}`;
}
