import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { canonicalYaml } from "../../dataset/canonical.ts";
import type { Dataset } from "../../dataset/dataset.ts";
import { documentFile } from "../../dataset/format/documents.ts";
import { formatProblem } from "../../dataset/problem.ts";
import { readDataset } from "../../dataset/read.ts";
import { askForMissing } from "../new-document/ask-terminal.ts";
import { complaints, FIELDS, type Given, nearestKind, parseAuthor } from "../new-document/fields.ts";
import { OWN_DATA } from "../places.ts";
import { readData } from "../read-data.ts";
import { Failure, note, say } from "../say.ts";

interface NewDocumentOptions extends Given {
  readonly data?: string;
}

/** travaux new document: writes the file of a new source, from the options or from answers on the terminal. */
export async function newDocument({ data, ...given }: NewDocumentOptions): Promise<void> {
  const dataset = readData(data);
  refuse(complaints(given, dataset));
  const missing = FIELDS.filter(({ name, isRequired }) => isRequired && given[name] === undefined);
  const whole = missing.length > 0 && process.stdin.isTTY ? await askForMissing(given, dataset) : given;
  if (missing.length > 0 && whole === given) {
    const options = missing.map(({ name }) => `--${name}`).join(", ");
    throw new Failure(`A document needs ${options} too; give them, or run the command on a terminal to be asked.`, 2);
  }
  const kind = nearestKind(whole.kind ?? "", dataset);
  if (kind !== null) note(`No document is of the kind "${whole.kind ?? ""}" yet; did you mean ${kind}?`);
  const folder = resolve(data ?? OWN_DATA);
  const path = join(folder, whole.treaty ?? "", "documents", `${whole.id ?? ""}.yaml`);
  write(path, canonicalYaml(documentFile, documentOf(whole)));
  const { problems } = readDataset(folder);
  if (problems.length > 0) {
    rmSync(path);
    throw new Failure(
      `Nothing was written, since the data would not be right: ${problems.map(formatProblem).join(" ")}`,
    );
  }
  say(`Wrote ${relative(process.cwd(), path)}.`);
  say(
    `Next: add under \`positions:\` what it shows, from ${nextPosition(dataset)} on (graph/README.md, section 4), and run \`travaux check\`.`,
  );
}

function refuse(found: readonly string[]): void {
  if (found.length > 0) throw new Failure(`${found.join("\n")}\nNothing was written; give other values.`, 2);
}

function documentOf({ treaty: _, author, ...document }: Given): object {
  return { ...document, authors: author?.map(parseAuthor) };
}

function write(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const shown = relative(process.cwd(), path);
    if (code === "EEXIST") throw new Failure(`${shown} is there already; nothing was written. Give another --id.`, 2);
    throw new Failure(`${shown} cannot be written (${code ?? "unknown reason"}).`, 1, { cause: error });
  }
}

/** The next free id in the row pos-0001, pos-0002 ... */
function nextPosition({ positions }: Dataset): string {
  const numbers = positions.map(({ id }) => Number(/^pos-(\d+)$/.exec(id)?.[1] ?? 0));
  const next = numbers.reduce((most, number) => Math.max(most, number), 0) + 1;
  return `pos-${String(next).padStart(4, "0")}`;
}
