import { readSchema } from "../../../src/store/schema.ts";
import type { CypherFile, Problem } from "./cypher-file.ts";

const keyed = /(?:\b\w+\.(?:id|key)\s*(?:=|IN)\s*\$\w+|\{\s*(?:id|key)\s*:\s*(?:\$|\w+\.))/;

/**
 * The header of a statement: `<name>: what it gives`, then params, row and order, each with what follows it, and needs
 * if it finds nodes by an id. `leaves <rule>: why` lines name the rules of the dialect that it does not keep.
 */
export interface Header {
  readonly purpose: string;
  readonly params: string;
  readonly row: string;
  readonly order: string;
  readonly needs: readonly string[];
  readonly leaves: readonly string[];
}

export function readHeader(file: CypherFile): Header {
  const fields = new Map<string, string>();
  let field = "";
  for (const line of file.header.slice(1)) {
    const start = /^(params|row|order|leaves)\b\s*(.*)$/.exec(line);
    if (start !== null) field = start[1] ?? "";
    const text = start === null ? line.trim() : (start[2] ?? "");
    if (field !== "" && text !== "") fields.set(field, `${fields.get(field) ?? ""}${text}\n`);
  }
  const [order = "", needs = ""] = (fields.get("order") ?? "").split(/\bneeds\b/);
  return {
    purpose: file.header[0] ?? "",
    params: (fields.get("params") ?? "").trim(),
    row: (fields.get("row") ?? "").trim(),
    order: order.trim(),
    needs: needs
      .split(",")
      .map((need) => need.trim())
      .filter((need) => need !== ""),
    leaves: [...(fields.get("leaves") ?? "").matchAll(/^([\w-]+):/gm)].map((match) => match[1] ?? ""),
  };
}

/** What the header names as parameters: the words before a colon at the start of a line or after a semicolon. */
export function declaredParameters({ params }: Header): string[] {
  if (/^none\b/.test(params)) return [];
  return params.split("\n").flatMap((line) => {
    const names = /^((?:\w+\s*,\s*)*\w+)\s*:/.exec(line.trim())?.[1] ?? "";
    return names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "");
  });
}

export function checkHeader(file: CypherFile): Problem[] {
  const header = readHeader(file);
  const problems: Problem[] = [];
  const say = (message: string) => problems.push({ rule: "header", message });

  const verb = file.name.replace(/^.*\//, "");
  if (!header.purpose.startsWith(`${verb}: `) || !/\.$/.test(purposeOf(file)))
    say(`The first line must be "${verb}: " and a sentence.`);
  for (const field of ["params", "row", "order"] as const)
    if (header[field] === "") say(`The header has no line "${field}".`);

  const used = new Set([...file.code.matchAll(/\$(\w+)/g)].map((match) => match[1] ?? ""));
  const declared = declaredParameters(header);
  for (const name of used) if (!declared.includes(name)) say(`$${name} is used and not in the header.`);
  for (const name of declared) if (!used.has(name)) say(`${name} is in the header and not used.`);

  const held = new Set(schemaNeeds());
  for (const need of header.needs) if (!held.has(need)) say(`The schema has no ${need}.`);
  if (keyed.test(file.code) && header.needs.length === 0) say('It finds nodes by an id, and has no "needs".');
  return problems;
}

function purposeOf(file: CypherFile): string {
  const end = file.header.findIndex((line, place) => place > 0 && (line === "" || /^(params|row|order)\b/.test(line)));
  return file.header.slice(0, end === -1 ? file.header.length : end).join(" ");
}

/** The constraints and indexes of the schema, as headers name them: "constraint on Actor.id". */
function schemaNeeds(): string[] {
  return readSchema("neo4j").flatMap((statement) => {
    const found = /CREATE (CONSTRAINT|INDEX) \w+ IF NOT EXISTS FOR \(n:(\w+)\) (?:REQUIRE n|ON \(n)\.(\w+)/.exec(
      statement,
    );
    return found === null ? [] : [`${found[1]?.toLowerCase()} on ${found[2]}.${found[3]}`];
  });
}
