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

/** The value as it is shown in a problem: one line of visible characters, at most 80. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  // Only the beginning is looked at: a value can be as long as its file.
  const line = text
    .slice(0, LONGEST * 10)
    .replace(/\s+/g, " ")
    .replace(/\p{C}/gu, "\u{fffd}");
  const characters = [...line];
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join("")}…`;
}

/** "documents/eff.yaml:12 [pos-0001] positions[0].stance "OPPOSE": not in the closed list. Allowed: OPPOSES is nearest." */
export function formatProblem(problem: Problem): string {
  const file = shown(problem.file);
  const parts = [
    problem.line === undefined ? file : `${file}:${problem.line}`,
    problem.record === undefined ? "" : ` [${shown(problem.record)}]`,
    problem.field === undefined || problem.field === "" ? "" : ` ${shown(problem.field)}`,
    problem.value === undefined ? "" : ` "${shown(problem.value)}"`,
    `: ${problem.reason}`,
    problem.allowed === undefined ? "" : ` Allowed: ${problem.allowed}`,
  ];
  return `${problem.warning ? "warning: " : ""}${parts.join("")}`;
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
