/** An expected failure: one sentence with the next step, and the exit status (1 failed, 2 bad input). */
export class Failure extends Error {
  readonly status: 1 | 2;
  constructor(message: string, status: 1 | 2 = 1, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "Failure";
    this.status = status;
  }
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** To standard error: progress, warnings and failures, so that standard output holds the result alone. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}
