import { EXPORT_FORMATS, type ExportFormat } from "../../export/formats.ts";
import { citationOf, openSource } from "../../export/source.ts";
import { StoreError } from "../../store/errors.ts";
import type { Store } from "../../store/port.ts";
import { loadIfChanged } from "../load-data.ts";
import { openStore } from "../open-store.ts";
import { type Output, toFile, toFolder, toStandardOutput } from "../output.ts";
import { Failure, note } from "../say.ts";

function findFormat(name: string): ExportFormat {
  const found = EXPORT_FORMATS.find((format) => format.name === name);
  if (found) return found;
  throw new Failure(
    `There is no format "${name}"; give one of ${EXPORT_FORMATS.map((known) => known.name).join(", ")}.`,
    2,
  );
}

function openOutput({ isFolder }: ExportFormat, out: string | undefined): Output {
  if (out === undefined) return toStandardOutput();
  return isFolder ? toFolder(out) : toFile(out);
}

async function writeAll(store: Store, format: ExportFormat, output: Output): Promise<string> {
  const isTerminal = process.stderr.isTTY;
  let [attempts, characters] = [0, 0];
  return store.readTogether(async () => {
    attempts += 1;
    if (attempts > 1 && !output.restart())
      throw new Failure("The graph was replaced while it was exported; export it again, with --out.", 1);
    characters = 0;
    const source = await openSource(store);
    for await (const piece of format.write(source)) {
      await output.write(piece);
      characters += piece.text.length;
      if (isTerminal) process.stderr.write(`\rExporting: ${(characters / 1e6).toFixed(1)} million characters`);
    }
    if (isTerminal) process.stderr.write("\r\x1b[K");
    return citationOf(source.dataset);
  });
}

/** The store itself: one in memory would lack what was imported. Throws Failure while another process has the file. */
async function openHeldStore(): Promise<Store> {
  try {
    return await openStore(process.env);
  } catch (error) {
    if (error instanceof Failure && error.cause instanceof StoreError && error.cause.code === "busy")
      throw new Failure(
        "Another process, such as `travaux start`, has the graph open; stop it and export again, or use a Neo4j, which serves several.",
        1,
        { cause: error },
      );
    throw error;
  }
}

/** travaux export FORMAT [--out FILE]: the whole graph, imports too, in the format; byte-equal for equal graphs. */
export async function exportGraph(name: string, options: { out?: string; data?: string }): Promise<void> {
  const format = findFormat(name);
  if (format.isFolder && options.out === undefined)
    throw new Failure(`${name} is a folder of files; name one that is new or empty with --out.`, 2);
  const store = await openHeldStore();
  try {
    await loadIfChanged(store, options.data);
    const output = openOutput(format, options.out);
    try {
      const cited = await writeAll(store, format, output);
      output.finish();
      if (options.out !== undefined) note(`Wrote ${options.out}: ${cited}.`);
    } finally {
      output.discard();
    }
  } finally {
    await store.close();
  }
}
