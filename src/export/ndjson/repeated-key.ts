import { toText } from "./problem.ts";

/**
 * A name that one object of a JSON text has twice, or null. JSON.parse keeps the last of the two in silence. The text is
 * known to be JSON.
 */
export function findRepeatedKey(text: string, value: unknown): string | null {
  // What is given back as it came has each name once; that is how exports are written, and it is quick.
  if (toText(value) === text) return null;
  const open: (Set<string> | null)[] = [];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"(?:\s*:)?|[{}[\]]/g)) {
    if (token === "{") open.push(new Set());
    else if (token === "[") open.push(null);
    else if (token === "}" || token === "]") open.pop();
    else if (token.endsWith(":")) {
      const name = JSON.parse(token.replace(/\s*:$/, "")) as string;
      const names = open.at(-1);
      if (names?.has(name)) return name;
      names?.add(name);
    }
  }
  return null;
}
