import type { CST } from "yaml";
import type { Problem } from "./problem.ts";

/** The deepest record of the formats has six levels; what nests deeper is no data, and could exhaust the stack. */
const MAX_DEPTH = 20;

const REFUSED: Partial<Record<CST.Token["type"], string>> = {
  alias: "YAML aliases are not allowed.",
  anchor: "YAML anchors are not allowed.",
  tag: "YAML tags are not allowed.",
  directive: "YAML directives are not allowed.",
};

/** The tokens directly below a token: what stands before, between and behind, and the parts of a collection. */
function below(token: CST.Token): CST.Token[] {
  const found: (CST.Token | null | undefined)[] = [];
  if (token.type === "document") found.push(...token.start, token.value);
  if (token.type === "block-scalar") found.push(...token.props);
  if ("items" in token) {
    for (const { start, key, sep, value } of token.items) found.push(...start, key, ...(sep ?? []), value);
  }
  return found.filter((part) => part !== null && part !== undefined);
}

/**
 * What of YAML the data files may not use, found in the tokens and before anything is made of them: anchors, aliases,
 * tags, directives and deep nesting. Walks with a list of its own, so that no file can exhaust the stack.
 */
export function refusedSyntax(
  file: string,
  tokens: readonly CST.Token[],
  lineAt: (offset: number) => number,
): Problem[] {
  const problems: Problem[] = [];
  const open = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { token, depth } = next;
    const reason = REFUSED[token.type];
    if (reason !== undefined) {
      const value = "source" in token ? token.source : undefined;
      const line = lineAt(token.offset);
      problems.push({ file, line, reason, ...(value === undefined || value === "" ? {} : { value }) });
    }
    if (depth > MAX_DEPTH) {
      const line = lineAt(token.offset);
      return [{ file, line, reason: "nested too deeply.", allowed: `at most ${MAX_DEPTH} levels.` }];
    }
    for (const part of below(token).reverse()) open.push({ token: part, depth: depth + 1 });
  }
  return problems;
}
