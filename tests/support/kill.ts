import { setTimeout as wait } from "node:timers/promises";
import { runChild } from "./child.ts";

export interface Killed {
  /** What it printed before it was killed, "started" among it. */
  readonly lines: readonly string[];
  /** Milliseconds from the line that was waited for to the kill. */
  readonly moment: number;
}

/**
 * Runs a TypeScript file in a process of its own, waits for its line "started", or that which is given, and kills it at a
 * random moment after that. What it acknowledged by a line before must be there afterwards.
 */
export async function killAtRandom(
  script: URL,
  parameters: readonly string[],
  environment: NodeJS.ProcessEnv,
  { within, after = "started" }: { readonly within: number; readonly after?: string },
): Promise<Killed> {
  const child = runChild(script, parameters, environment);
  await child.printed(after);
  const begun = performance.now();
  await wait(Math.random() * within);
  await child.kill();
  return { lines: child.lines, moment: performance.now() - begun };
}
