import type { Statement } from "../../../src/store/statement.ts";

/** One question to a statement, on the fixture, and the rows that it must give, in their order, on every engine. */
export interface GoldenCase {
  /** What the case shows, in words. */
  readonly shows: string;
  readonly statement: Statement<Record<string, unknown>, unknown>;
  readonly parameters: Record<string, unknown>;
  readonly rows: readonly unknown[];
}

/** Declares a golden case. Rows are written by hand, from the fixture and the meaning of the statement. */
export function goldenRows<P extends Record<string, unknown>, R>(
  shows: string,
  statement: Statement<P, R>,
  parameters: P,
  rows: readonly R[],
): GoldenCase {
  return { shows, statement: statement as unknown as GoldenCase["statement"], parameters, rows };
}
