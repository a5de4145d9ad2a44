import { readBeginning } from "../../files/begin.ts";
import { tellWhyUnread } from "../../files/open-bytes.ts";
import type { BadRow, Format, Read } from "../../record.ts";
import { Participants } from "./actors.ts";
import { readActions, readDeclarations, readIndex, type Shared } from "./tables.ts";

/**
 * The United Nations Treaty Collection: what the Secretary-General, as depositary of the multilateral treaties, publishes of
 * their status. Two forms are read, told apart by how a file begins: the status XML of one treaty (xml.ts), and the tables
 * of 2015 (tables.ts), of which the index of treaties is to be among the files. legend.ts and kinds.ts say what a date and
 * its letter mean, articles.ts which articles a text names, objections.ts which reservation an objection answers.
 */
type Form = "index" | "actions" | "declarations";

const hasColumns = (beginning: string, columns: readonly string[]): boolean => {
  const names = (beginning.split(/\r?\n/, 1)[0] ?? "").split(",").map((name) => name.replace(/"/g, "").trim());
  return columns.every((column) => names.includes(column));
};

function formOf(beginning: string): Form | null {
  if (hasColumns(beginning, ["treaty_id", "mtdsg_no", "treaty_name"])) return "index";
  if (hasColumns(beginning, ["treaty_id", "participant", "source_column", "raw_value"])) return "actions";
  return /^\s*\{/.test(beginning) ? "declarations" : null;
}

const READERS: Record<Form, (file: string, shared: Shared) => AsyncGenerator<Read | BadRow>> = {
  index: readIndex,
  actions: readActions,
  declarations: readDeclarations,
};
/** What others refer to comes first, in whichever order the files are given. */
const ORDER: readonly Form[] = ["index", "actions", "declarations"];

const ALLOWED =
  "the status XML of one treaty, or treaty_index.csv with actions_long.csv and declarations.jsonl, each also packed by gzip";

async function* read(files: readonly string[]): AsyncGenerator<Read | BadRow> {
  const formed: { readonly file: string; readonly form: Form }[] = [];
  for (const file of files) {
    try {
      const form = formOf(await readBeginning(file));
      if (form) formed.push({ file, form });
      else
        yield {
          type: "bad",
          origin: { file, line: 1 },
          reason: "the file is in no form that mtdsg reads",
          allowed: ALLOWED,
        };
    } catch (error) {
      yield { type: "bad", origin: { file, line: 1 }, reason: `the file cannot be read: ${tellWhyUnread(error)}` };
    }
  }
  const shared: Shared = { index: new Map(), participants: new Participants() };
  for (const wanted of ORDER) {
    for (const { file, form } of formed) if (form === wanted) yield* READERS[form](file, shared);
  }
}

export const mtdsg: Format = {
  name: "mtdsg",
  summary: "the UN Treaty Collection: the status XML of treaties, or the tables of 2015",
  read,
};
