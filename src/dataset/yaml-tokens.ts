import { type CST, Lexer, type LineCounter, Parser } from "yaml";
import type { Problem } from "./problem.ts";

/** The deepest record of the formats has six levels; what nests deeper is no data, and could exhaust the stack. */
const MAX_DEPTH = 20;
/** Signs and words of one file, about a hundred thousand lines: more could exhaust the memory. */
const MOST_TOKENS = 1_000_000;

const REFUSED: Partial<Record<CST.Token["type"], string>> = {
  alias: "YAML aliases are not allowed.",
  anchor: "YAML anchors are not allowed.",
  tag: "YAML tags are not allowed.",
  directive: "YAML directives are not allowed.",
};

/**
 * The tokens of a file, or what of YAML it uses and may not: anchors, aliases, tags, directives, deep nesting. It is found
 * before anything is made of the tokens, so that no file can exhaust the memory or the stack.
 */
export function tokensOf(file: string, text: string, lines: LineCounter): CST.Token[] | Problem[] {
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const tooDeep = (offset: number): Problem[] => [
    { file, line: lineAt(offset), reason: "nested too deeply.", allowed: `at most ${MAX_DEPTH} levels.` },
  ];
  lines.addNewLine(0);
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > 5 * MAX_DEPTH) return tooDeep(parser.offset);
    if (++count > MOST_TOKENS)
      return [{ file, reason: "too large to be read as one file.", allowed: "about 100,000 lines; split the file." }];
  }
  for (const token of parser.end()) tokens.push(token);

  const problems: Problem[] = [];
  const open = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    if (depth > MAX_DEPTH) return tooDeep(token.offset);
    const reason = REFUSED[token.type];
    if (reason !== undefined) {
      const value = "source" in token && token.source !== "" ? { value: token.source } : {};
      problems.push({ file, line: lineAt(token.offset), reason, ...value });
    }
    for (const part of below(token).reverse()) open.push({ token: part, depth: depth + 1 });
  }
  return problems.length > 0 ? problems : tokens;
}

/** The tokens directly below a token: what stands before, between and behind, and the parts of a collection. */
function below(token: CST.Token): CST.Token[] {
  const parts: (CST.Token | null | undefined | readonly CST.Token[])[] = [];
  if (token.type === "document") parts.push(token.start, token.value);
  if (token.type === "block-scalar") parts.push(token.props);
  if ("items" in token) for (const { start, key, sep, value } of token.items) parts.push(start, key, sep, value);
  return parts.flat().filter((part) => part !== null && part !== undefined);
}

/** Whether `tokensOf` gave problems. */
export function areProblems(found: readonly CST.Token[] | readonly Problem[]): found is readonly Problem[] {
  const [first] = found;
  return first !== undefined && "reason" in first;
}
