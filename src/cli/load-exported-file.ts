import { BadFileError } from "../export/ndjson/problem.ts";
import { type RestoreReport, restoreGraph } from "../export/restore.ts";
import { citationOf } from "../export/source.ts";
import type { Store } from "../store/port.ts";
import { rateOf } from "./load-data.ts";
import { openStore } from "./open-store.ts";
import { Failure, note, say } from "./say.ts";

/** Loads a file that `travaux export ndjson` wrote, in the place of all that the store holds. Throws Failure. */
export async function loadExportedFile(file: string): Promise<void> {
  const store = await openStore(process.env);
  try {
    const report = await restore(store, file);
    const facts = report.nodes + report.relationships + 1;
    say(`Loaded ${rateOf({ facts, milliseconds: report.milliseconds })} into the ${store.engine} store.`);
    say(`It holds ${citationOf(report.dataset)}.`);
  } finally {
    await store.close();
  }
}

async function restore(store: Store, file: string): Promise<RestoreReport> {
  const isTerminal = process.stderr.isTTY;
  try {
    return await restoreGraph(store, file, (done, total) => {
      if (isTerminal) process.stderr.write(`\rLoading: ${done} of ${total} facts`);
    });
  } catch (error) {
    if (error instanceof BadFileError) throw told(file, error);
    if (isReadError(error))
      throw new Failure(`${file} cannot be read; give a file that \`travaux export ndjson\` wrote.`, 2, {
        cause: error,
      });
    throw error;
  } finally {
    if (isTerminal) process.stderr.write("\r\x1b[K");
  }
}

function told(file: string, { problems, count }: BadFileError): Failure {
  for (const { line, reason } of problems) note(`${file}${line === 0 ? "" : `:${line}`} ${reason}.`);
  if (count > problems.length) note(`... and ${count - problems.length} more.`);
  const found = count === 1 ? "1 problem" : `${count} problems`;
  return new Failure(`The file has ${found}; nothing was loaded. Export the graph again, or mend the lines.`, 2);
}

function isReadError(error: unknown): boolean {
  return error instanceof Error && "syscall" in error;
}
