/** A line of a file that cannot be taken: where it stands, what is wrong, and what would be right. */
export interface LineProblem {
  /** From 1; 0 for what is wrong with the file as a whole. */
  readonly line: number;
  readonly reason: string;
}

/** A file of which nothing was loaded, with its first problems. */
export class BadFileError extends Error {
  readonly problems: readonly LineProblem[];
  /** How many problems there are; more than `problems` holds, perhaps. */
  readonly count: number;
  constructor(problems: readonly LineProblem[], count: number) {
    super(`${count} ${count === 1 ? "problem" : "problems"}`);
    this.name = "BadFileError";
    this.problems = problems;
    this.count = count;
  }
}

/** What is wrong with a value that a reader gave, cut to 80 characters. */
export function shown(value: unknown): string {
  const text = toText(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** The value as JSON, or what it is where that cannot be: a list in a list, thousands deep. */
export function toText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? "nothing";
  } catch {
    return "nested too deeply";
  }
}
