import { z } from "zod";
import type { Statement } from "../../src/store/statement.ts";

type Row = Record<string, unknown>;

/** A read statement of a test, whose rows are taken as they come. */
export function reading(text: string): Statement<Record<string, unknown>, Row> {
  return { name: "a test's read", text, kind: "read", parameters: z.record(z.string(), z.unknown()), row };
}

/** A write statement of a test. */
export function writing(text: string): Statement<Record<string, unknown>, Row> {
  return { name: "a test's write", text, kind: "write", parameters: z.record(z.string(), z.unknown()), row };
}

const row: z.ZodType<Row> = z.record(z.string(), z.unknown());
