import { readdirSync, readFileSync } from "node:fs";
import { withoutComments } from "../../../src/store/statement.ts";
import { withoutTexts } from "../../../src/store/write-clause.ts";

export interface Clause {
  readonly keyword: string;
  /** The clause with its keyword, texts emptied, on one line. */
  readonly text: string;
  /** In how many braces it stands. */
  readonly depth: number;
}

export interface CypherFile {
  /** As statements are declared: "read/get-actors". */
  readonly name: string;
  /** The comment lines at the top, without their slashes. */
  readonly header: readonly string[];
  /** The statement without comments. */
  readonly body: string;
  /** The statement with texts emptied, so that a keyword in it is one. */
  readonly code: string;
  readonly clauses: readonly Clause[];
}

export interface Problem {
  readonly rule: string;
  readonly message: string;
}

const folder = new URL("../../../cypher/", import.meta.url);
const keyword =
  /(?<![.$:\w])(?<!STARTS\s)(?<!ENDS\s)\b(OPTIONAL\s+MATCH|MATCH|WITH|RETURN|UNWIND|CALL|UNION|DETACH\s+DELETE|SET|MERGE|CREATE|DELETE|REMOVE|FOREACH)\b(?!\s*:)/gi;

/** The statements of cypher/read, cypher/load, cypher/import and cypher/restore; cypher/schema has tests of its own. */
export function cypherFiles(): CypherFile[] {
  return ["read", "load", "import", "restore"].flatMap((part) =>
    readdirSync(new URL(`${part}/`, folder))
      .filter((name) => name.endsWith(".cypher"))
      .map((name) =>
        parseCypher(
          `${part}/${name.replace(/\.cypher$/, "")}`,
          readFileSync(new URL(`${part}/${name}`, folder), "utf8"),
        ),
      ),
  );
}

export function parseCypher(name: string, text: string): CypherFile {
  const lines = text.split("\n");
  const end = lines.findIndex((line) => !line.startsWith("//"));
  const header = lines.slice(0, end === -1 ? lines.length : end).map((line) => line.replace(/^\/\/ ?/, "").trimEnd());
  const body = withoutComments(text);
  const code = withoutTexts(body);
  return { name, header, body, code, clauses: splitClauses(code) };
}

function splitClauses(code: string): Clause[] {
  const starts = [...code.matchAll(keyword)];
  return starts.map((start, place) => {
    const text = code.slice(start.index, starts[place + 1]?.index ?? code.length);
    const before = code.slice(0, start.index);
    return {
      keyword: (start[1] ?? "").toUpperCase().replace(/\s+/g, " "),
      text: text.replace(/\s+/g, " ").trim(),
      depth: before.split("{").length - before.split("}").length,
    };
  });
}

/** The parts of a list that stand between commas outside of all brackets. */
export function splitItems(list: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let item = "";
  for (const sign of list) {
    if ("([{".includes(sign)) depth += 1;
    if (")]}".includes(sign)) depth -= 1;
    if (sign === "," && depth === 0) {
      items.push(item.trim());
      item = "";
    } else item += sign;
  }
  return [...items, item.trim()].filter((part) => part !== "");
}
