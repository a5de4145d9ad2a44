import type { FormattedExecutionResult } from "graphql";
import { TooExpensiveError } from "../errors.ts";

/** The answer as JSON, one line. Throws TooExpensiveError where it is over so many KB: cut short it would be no JSON. */
export function writeAnswer(answer: FormattedExecutionResult, kilobytes: number): string {
  const text = `${JSON.stringify(answer)}\n`;
  // No character has more than three bytes for a unit of its length, so that most answers need not be measured.
  if (text.length * 3 <= kilobytes * 1024 || Buffer.byteLength(text) <= kilobytes * 1024) return text;
  throw new TooExpensiveError(
    `The answer is over ${kilobytes.toLocaleString("en")} KB; give a smaller \`first\`, or ask in parts.`,
  );
}
