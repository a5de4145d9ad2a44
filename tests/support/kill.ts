import { setTimeout as wait } from "node:timers/promises";
import { runChild } from "./child.ts";

export interface Killed {
  /** What it printed before it was killed, "started" among it. */
  readonly lines: readonly string[];
  /** Milliseconds from its "started" to the kill. */
  readonly moment: number;
}

/**
 * Runs a TypeScript file in a process of its own, waits for its line "started", and kills it at a random moment after
 * that. What it acknowledged by a line before must be there afterwards.
 */
export async function killAtRandom(
  script: URL,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv,
  { within }: { readonly within: number },
): Promise<Killed> {
  const child = runChild(script, parameters, environment);
  await child.printed("started");
  const begun = performance.now();
  await wait(Math.random() * within);
  await child.kill();
  return { lines: child.lines, moment: performance.now() - begun };
}
