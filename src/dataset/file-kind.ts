import type { z } from "zod";
import { canonicalYaml, formProblems, headComment } from "./canonical.ts";
import type { Dataset } from "./dataset.ts";
import { type Finding, type Place, toProblem } from "./place.ts";
import type { Problem } from "./problem.ts";
import { parseYaml } from "./yaml.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] };
export type Collected = Mutable<Omit<Dataset, "meta" | "hash">> & { meta: Dataset["meta"] | null };

/** What came of one file. */
export interface Taken {
  readonly problems: readonly Problem[];
  readonly warnings?: readonly Problem[];
}

export interface ReadOptions {
  /** Whether to warn of files that are not in canonical form. */
  readonly form?: boolean;
}

/** What a path below the data folder must hold, and how its records are taken in. */
export interface FileKind {
  readonly pattern: RegExp;
  /** The path as it is told: "<treaty>/votes/<id>.yaml". */
  readonly shape: string;
  /** Null for what is no YAML. */
  readonly format: z.ZodType | null;
  take(into: Collected, file: string, text: string, match: RegExpExecArray, options: ReadOptions): Taken;
}

/** The place of a record of the file that is being taken in. */
export type At = (...path: PropertyKey[]) => Place;

/** `take` gets the parts of the path that the pattern caught; it gives what is wrong with the file as a whole. */
export function yamlKind<T>(
  pattern: RegExp,
  shape: string,
  format: z.ZodType<T>,
  take: (into: Collected, value: T, at: At, first: string, second: string) => Finding[],
): FileKind {
  return {
    pattern,
    shape,
    format,
    take(into, file, text, [, first = "", second = ""], options) {
      const parsed = parseYaml(file, text, format);
      if (!("lineOf" in parsed)) return { problems: parsed };
      const { value, lineOf } = parsed;
      const findings = take(into, value, (...path) => ({ file, path }), first, second);
      const warnings = options.form ? formProblems(file, text, canonicalYaml(format, value, headComment(text))) : [];
      return { warnings, problems: findings.map((finding) => toProblem(finding, lineOf)) };
    },
  };
}
