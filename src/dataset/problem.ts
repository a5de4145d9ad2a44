/** One thing wrong with the data files, told so that it can be mended without asking. */
export interface Problem {
  /** Path below the data folder, with forward slashes. */
  readonly file: string;
  /** From 1; absent where the file as a whole is meant. */
  readonly line?: number;
  /** The id of the record, where it has one. */
  readonly record?: string;
  /** Path of the field in the file: "positions[3].stance". */
  readonly field?: string;
  /** The value found, at most 80 characters. */
  readonly value?: string;
  readonly reason: string;
  /** What would be right, or the nearest that would. */
  readonly allowed?: string;
  /** A warning is shown and does not keep the data from being loaded. */
  readonly warning?: true;
}

const LONGEST = 80;
/** Control characters, halves of characters, and marks that would turn the rest of the line around. */
const UNSEEN = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu;

/** Text as one line that can be printed on a terminal. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, " ").replace(UNSEEN, "\u{fffd}");
}

/** The value as it is shown in a problem: one line, at most 80 characters. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  // Only the beginning is looked at: a value can be as long as its file.
  const line = [...onOneLine(text.slice(0, LONGEST * 10))];
  return line.length <= LONGEST ? line.join("") : `${line.slice(0, LONGEST - 1).join("")}…`;
}

/** "documents/eff.yaml:12 [pos-0001] positions[0].stance "OPPOSE": not in the closed list. Allowed: OPPOSES is nearest." */
export function formatProblem({ file, line, record, field, value, reason, allowed, warning }: Problem): string {
  const parts = [
    warning ? "warning: " : "",
    shown(file),
    line === undefined ? "" : `:${line}`,
    record === undefined ? "" : ` [${shown(record)}]`,
    field === undefined || field === "" ? "" : ` ${shown(field)}`,
    value === undefined ? "" : ` "${shown(value)}"`,
    `: ${reason}`,
    allowed === undefined ? "" : ` Allowed: ${allowed}`,
  ];
  return onOneLine(parts.join(""));
}

/** Data that must not be loaded, with everything that is wrong with it. */
export class InvalidDataError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(`The data has ${problems.length} ${problems.length === 1 ? "problem" : "problems"}; nothing was loaded.`);
    this.name = "InvalidDataError";
    this.problems = problems;
  }
}
