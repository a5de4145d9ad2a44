const notCode = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|`(?:[^`]|``)*`|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
const clause =
  /(?<!\bAS\s+)(?<![.$:]\s*)\b(CREATE|MERGE|SET|DETACH|DELETE|REMOVE|DROP|FOREACH|LOAD\s+CSV|INSERT)\b(?!\s*:)/i;

/** Cypher without what is not code: texts become '', quoted names ``, comments nothing. */
export function withoutTexts(cypher: string): string {
  return cypher.replace(notCode, (part) => (part.startsWith("/") ? " " : part.startsWith("`") ? "``" : "''"));
}

/**
 * The first clause that writes, in upper case, or null. Neither engine's parser says it before running; property keys
 * (`n.set`), parameters (`$set`), labels and map keys of such a name do not count.
 */
export function findWriteClause(cypher: string): string | null {
  return clause.exec(withoutTexts(cypher))?.[1]?.toUpperCase() ?? null;
}
