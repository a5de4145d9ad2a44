import { readFileSync } from "node:fs";
import type { z } from "zod";

/** A Cypher statement of cypher/, declared once: its file, what it takes and what its rows are. */
export interface Statement<P, R> {
  /** The path below cypher/ without its ending: "read/get-actors". */
  readonly name: string;
  readonly text: string;
  readonly kind: "read" | "write";
  readonly parameters: z.ZodType<P>;
  readonly row: z.ZodType<R>;
}

const folder = new URL("../../cypher/", import.meta.url);

/** The statement without its comments, as the engines get it. */
export function withoutComments(cypher: string): string {
  return cypher
    .split("\n")
    .filter((line) => !line.trimStart().startsWith("//"))
    .join("\n")
    .trim();
}

/** Declares a statement. The text is read once, when the program starts; it never depends on a request. */
export function declareStatement<P, R>(name: string, parameters: z.ZodType<P>, row: z.ZodType<R>): Statement<P, R> {
  const text = withoutComments(readFileSync(new URL(`${name}.cypher`, folder), "utf8"));
  return { name, text, kind: name.startsWith("read/") ? "read" : "write", parameters, row };
}
