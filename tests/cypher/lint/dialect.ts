import { type Clause, type CypherFile, splitItems } from "./cypher-file.ts";
import { typesOf } from "./model.ts";

/** A rule of the dialect that both engines share: what it forbids, why, and how to tell. */
export interface DialectRule {
  readonly name: string;
  readonly because: string;
  /** What breaks the rule, or null. */
  readonly find: (file: CypherFile) => string | null;
}

/** A rule that a pattern in the code tells, with texts emptied. */
function pattern(name: string, because: string, forbidden: RegExp): DialectRule {
  return { name, because, find: ({ code }) => forbidden.exec(code)?.[0].replace(/\s+/g, " ") ?? null };
}

/** A rule that one clause, with the clause before it, tells. */
function clauses(
  name: string,
  because: string,
  isBroken: (clause: Clause, before: Clause | undefined, file: CypherFile) => boolean,
): DialectRule {
  return {
    name,
    because,
    find: (file) => file.clauses.find((clause, place) => isBroken(clause, file.clauses[place - 1], file))?.text ?? null,
  };
}

const list = /(?:\[[^[\]]*\]|\bcollect\([^()]*\))/.source;
const scalar = /(?:''|\d+(?:\.\d+)?|\$\w+|\b\w+\.\w+\b(?!\s*\())/.source;

export const dialect: readonly DialectRule[] = [
  pattern("optional-match", "the embedded engine loses rows, or scans the whole store", /\bOPTIONAL\s+MATCH\b/i),
  {
    name: "nested-comprehension",
    because: "the embedded engine refuses a pattern comprehension in another",
    find: ({ code }) => comprehensions(code).find((text) => comprehensions(text.slice(1)).length > 0) ?? null,
  },
  pattern(
    "exists-in-where",
    "it is 75 times slower on the embedded engine; match from the keyed end, or return EXISTS as a value",
    /\bWHERE\b(?:(?!\b(?:RETURN|WITH|MATCH|CALL|UNWIND)\b)[\s\S])*\bEXISTS\s*\{[^}]*(?:\{\s*\w+\s*:\s*\$|\$)/i,
  ),
  pattern(
    "both-ends-fixed",
    "it is 33 times slower on the embedded engine; aggregate over IN [$a, $b]",
    /(?<!shortestPath\()\([^()]*\{[^{}]*\$[^{}]*\}\s*\)\s*<?-(?:(?!\bWHERE\b|\bMATCH\b|,\s*\()[\s\S])*-\s*>?\s*\([^()]*\{[^{}]*\$[^{}]*\}\s*\)/i,
  ),
  pattern(
    "list-plus-scalar",
    "it is null on the embedded engine, and erases a property that is set to it",
    new RegExp(`${list}\\s*\\+\\s*${scalar}|${scalar}\\s*\\+\\s*${list}`, "i"),
  ),
  pattern(
    "mean",
    "the engines add up in another way, so that the last bits differ; give the sum and the count",
    /\bavg\s*\(/i,
  ),
  {
    name: "mixed-comparison",
    because: "'7' = 7 is true on the embedded engine",
    find: ({ body }) => mixedComparison(body),
  },
  pattern(
    "temporal-values",
    "partial dates differ; dates are ISO texts",
    /\b(?:date|datetime|localdatetime|localtime|time|duration)(?:\.\w+)?\s*\(/i,
  ),
  pattern("sum-of-nothing", "it is null on the embedded engine; coalesce(sum(x), 0)", /(?<!coalesce\(\s*)\bsum\s*\(/i),
  {
    name: "not-in",
    because: "it differs where the value is null; x IS NULL OR NOT x IN ...",
    find: ({ code }) => unguardedNotIn(code),
  },
  pattern("null-in-list", "lists that hold null differ", /\[[^[\]]*(?<![\w.])null\b[^[\]]*\]/i),
  clauses(
    "distinct-after-call",
    "the embedded engine cuts it off at 2,048 rows; UNION in the CALL, or count(DISTINCT x)",
    (clause, _before, { clauses }) =>
      clause.depth === 0 &&
      /^(?:RETURN|WITH)\s+DISTINCT\b/i.test(clause.text) &&
      clauses.slice(0, clauses.indexOf(clause)).some(({ depth }) => depth > 0),
  ),
  pattern("negative-slice", "slices from the end differ", /\[\s*-\s*\d+|\.\.\s*-\s*\d/),
  pattern("unwind-of-no-list", "it differs; UNWIND takes a list", /\bUNWIND\s+(?:''|\d|true\b|false\b|null\b|\{)/i),
  pattern("number-plus-text", "it differs; toString(n)", /\b\d+(?:\.\d+)?\s*\+\s*''|''\s*\+\s*\d/),
  pattern("map-as-property", "Neo4j refuses it", /\bSET\s+(?:[^{}]*,\s*)?\w+\.\w+\s*=\s*(?:\{|\[\s*\{)/i),
  pattern(
    "label-expression",
    "the embedded engine refuses it; test labels in WHERE",
    /\(\s*\w*\s*:\s*(?:[\w:]+\s*[|&%]|!|\()/,
  ),
  pattern(
    "where-in-pattern",
    "the embedded engine refuses it",
    /[([]\s*\w*\s*(?::\s*[\w|:]+)?\s*(?:\{[^{}]*\})?\s*\bWHERE\b/i,
  ),
  pattern("collect-subquery", "the embedded engine refuses it; CALL and collect", /\bCOLLECT\s*\{/i),
  pattern(
    "quantified-path",
    "the embedded engine refuses it; *1..3",
    /\)\s*\{\s*\d*\s*,\s*\d*\s*\}|[-\]]-?>?\s*\{\s*\d+\s*(?:,\s*\d*\s*)?\}|(?:->|\]-|\))\+/,
  ),
  pattern("shortest", "the embedded engine refuses it; shortestPath", /\b(?:ANY|ALL)?\s*SHORTEST\b(?!Path)/i),
  pattern("in-transactions", "the embedded engine refuses it", /\bIN\s+(?:\w+\s+)*TRANSACTIONS\b/i),
  pattern(
    "computed-limit",
    "the embedded engine refuses it; a parameter",
    /(?<![.$\w])(?:LIMIT|SKIP)\s+(?!(?:\$\w+|\d+)\s*(?:$|[}]|\b(?:LIMIT|RETURN|WITH|MATCH|UNION|CALL|UNWIND|SET|ORDER|WHERE)\b))/i,
  ),
  {
    name: "indexed-collect",
    because: "the embedded engine refuses it",
    find: ({ code }) => indexedCall(code, "collect"),
  },
  {
    name: "variable-in-projection",
    because: "the embedded engine refuses it; name it: {.id, groups: groups}",
    find: ({ code }) =>
      [...code.matchAll(/\w\s*\{([^{}]*)\}/g)].find(
        ([, items = ""]) => /^\s*\./.test(items) && splitItems(items).some((item) => /^\w+$/.test(item)),
      )?.[0] ?? null,
  },
  pattern(
    "missing-functions",
    "the embedded engine has no such function",
    /\b(?:isEmpty|randomUUID)\s*\(|\bround\s*\([^()]*,/i,
  ),
  clauses(
    "unordered-collect",
    "the order is not fixed on either engine; WITH ... ORDER BY just before",
    (clause, before) =>
      /\bcollect\s*\(/i.test(clause.text) && !(before?.keyword === "WITH" && /\bORDER BY\b/i.test(before.text)),
  ),
  clauses(
    "unordered-limit",
    "which rows remain is not fixed on either engine",
    ({ text }) => /(?<![.$\w])(?:LIMIT|SKIP)\b/i.test(text) && !/\bORDER BY\b/i.test(text),
  ),
  {
    name: "unordered-comprehension",
    because: "its order is not fixed on either engine; CALL, ORDER BY and collect",
    find: ({ code }) => comprehensions(code).find((text) => !isCounted(code, text)) ?? null,
  },
  pattern(
    "unordered-keys",
    "the order is not fixed; UNWIND, ORDER BY and collect",
    /(?<!\bUNWIND\s+)(?<!\bIN\s+)(?<!\bsize\(\s*)\b(?:labels|keys)\s*\(/i,
  ),
  pattern("engine-ids", "they differ, and change; our own ids", /(?<![.\w])(?:id|elementId)\s*\(/i),
  clauses(
    "unnamed-column",
    "columns are read by name; AS",
    (clause) => clause.keyword === "RETURN" && returned(clause).some((item) => !/\sAS\s+\w+$/i.test(item)),
  ),
  clauses(
    "raw-node",
    "nodes and relationships are shaped differently; a map",
    (clause, _before, file) =>
      clause.keyword === "RETURN" &&
      clause.depth === 0 &&
      returned(clause).some((item) => isGraphVariable(/^(\w+)\s+AS\s/i.exec(item)?.[1] ?? "", file)),
  ),
];

/** The items of a RETURN. One at the end of a subquery has the brace that closes it. */
export function returned(clause: Clause): string[] {
  let items = clause.text.replace(/^RETURN\s+(?:DISTINCT\s+)?/i, "").split(/\s(?:ORDER BY|SKIP|LIMIT)\b/i)[0] ?? "";
  while (items.split("}").length > items.split("{").length) items = items.replace(/\}[^}]*$/, "");
  return splitItems(items);
}

/** Whether the name stands for a node or a relationship: it is declared in a pattern. */
function isGraphVariable(name: string, { code }: CypherFile): boolean {
  return (
    /^\w+$/.test(name) &&
    new RegExp(`[(\\[]\\s*${name}\\s*(?::\\s*\\w|\\)\\s*[-<]|\\]\\s*-)`).test(
      code.replace(/\bcount\([^()]*\)|\bcollect\([^()]*\)/gi, ""),
    )
  );
}

/** The pattern comprehensions of a text, each with what it holds: [(a)-->(b) | b.id]. */
function comprehensions(code: string): string[] {
  return [...code.matchAll(/\[\s*(?:\w+\s*=\s*)?\(/g)].flatMap((start) => {
    const end = closingAt(code, start.index);
    const text = code.slice(start.index, end + 1);
    return /\)\s*<?-/.test(text) && text.includes("|") ? [text] : [];
  });
}

function isCounted(code: string, comprehension: string): boolean {
  return /\bsize\s*\(\s*$/i.test(code.slice(0, code.indexOf(comprehension)));
}

function closingAt(code: string, opening: number): number {
  let depth = 0;
  for (let place = opening; place < code.length; place += 1) {
    if ("([{".includes(code[place] ?? " ")) depth += 1;
    if (")]}".includes(code[place] ?? " ")) depth -= 1;
    if (depth === 0) return place;
  }
  return code.length - 1;
}

function indexedCall(code: string, name: string): string | null {
  for (const call of code.matchAll(new RegExp(`\\b${name}\\s*\\(`, "gi"))) {
    const end = closingAt(code, call.index + call[0].length - 1);
    if (/^\s*\[/.test(code.slice(end + 1))) return code.slice(call.index, end + 4);
  }
  return null;
}

function unguardedNotIn(code: string): string | null {
  for (const found of code.matchAll(/\bNOT\s+\(?\s*([\w.$]+)\s+IN\b/gi)) {
    const guard = new RegExp(`\\b${(found[1] ?? "").replace(/[.$]/g, "\\$&")}\\s+IS\\s+NULL\\s+OR\\s+$`, "i");
    if (!guard.test(code.slice(0, found.index))) return found[0];
  }
  return null;
}

/** A property compared with a literal of another type than the model gives it. */
function mixedComparison(body: string): string | null {
  const literal = /(-?\d+(?:\.\d+)?|'[^']*'|"[^"]*")/.source;
  const operator = /\s*(?:=|<>|<=|>=|<|>)\s*/.source;
  const comparisons = [
    ...[...body.matchAll(new RegExp(`\\b\\w+\\.(\\w+)${operator}${literal}`, "g"))].map(
      (m) => [m[0], m[1], m[2]] as const,
    ),
    ...[...body.matchAll(new RegExp(`${literal}${operator}\\w+\\.(\\w+)\\b`, "g"))].map(
      (m) => [m[0], m[2], m[1]] as const,
    ),
  ];
  const bothLiteral = new RegExp(`'[^']*'${operator}-?\\d|\\b\\d+${operator}'`).exec(body)?.[0];
  const broken = comparisons.find(([, property = "", value = ""]) => {
    const types = typesOf(property);
    return types.size > 0 && types.has("integer") !== /^-?\d/.test(value);
  });
  return bothLiteral ?? broken?.[0] ?? null;
}
