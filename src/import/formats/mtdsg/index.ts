import { readBeginning } from "../../files/begin.ts";
import { tellWhyUnread } from "../../files/open-bytes.ts";
import type { BadRow, Format, Read, ReadOptions } from "../../record.ts";
import { Participants } from "./actors.ts";
import { WEB_PAGE } from "./status-xml.ts";
import { readActions, readDeclarations, readIndex, type Shared } from "./tables.ts";
import { readXmlStatus } from "./xml.ts";

/**
 * The United Nations Treaty Collection: what the Secretary-General, as depositary of the multilateral treaties, publishes of
 * their status. Two forms are read, told apart by how a file begins: the status XML of one treaty (xml.ts), and the tables
 * of 2015 (tables.ts), of which the index of treaties is to be among the files. legend.ts and kinds.ts say what a date and
 * its letter mean, articles.ts which articles a text names, objections.ts which reservation an objection answers.
 */
type Form = "index" | "actions" | "declarations" | "xml";

const hasColumns = (beginning: string, columns: readonly string[]): boolean => {
  const names = (beginning.split(/\r?\n/, 1)[0] ?? "").split(",").map((name) => name.replace(/"/g, "").trim());
  return columns.every((column) => names.includes(column));
};

function formOf(beginning: string): Form | null {
  if (/^\s*<(?:\?xml|ROOT\b|Treaty\b)/.test(beginning)) return "xml";
  if (hasColumns(beginning, ["treaty_id", "mtdsg_no", "treaty_name"])) return "index";
  if (hasColumns(beginning, ["treaty_id", "participant", "source_column", "raw_value"])) return "actions";
  return /^\s*\{/.test(beginning) ? "declarations" : null;
}

const READERS: Record<
  Form,
  (file: string, shared: Shared & { readonly number?: string }) => AsyncGenerator<Read | BadRow>
> = {
  index: readIndex,
  actions: readActions,
  declarations: readDeclarations,
  xml: (file, { participants, number }) => readXmlStatus(file, participants, number),
};
/** What others refer to comes first, in whichever order the files are given. */
const ORDER: readonly Form[] = ["index", "actions", "declarations", "xml"];

const ALLOWED =
  "the status XML of one treaty, or treaty_index.csv with actions_long.csv and declarations.jsonl, each also packed by gzip";

async function* read(files: readonly string[], { settings = {} }: ReadOptions): AsyncGenerator<Read | BadRow> {
  const formed: { readonly file: string; readonly form: Form }[] = [];
  for (const file of files) {
    try {
      const beginning = await readBeginning(file);
      const form = formOf(beginning);
      if (/^\s*<(?:!doctype\s+)?html\b/i.test(beginning))
        yield { type: "bad", origin: { file, line: 1 }, reason: WEB_PAGE };
      else if (form) formed.push({ file, form });
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
  const { number } = settings;
  const shared = { index: new Map(), participants: new Participants(), ...(number === undefined ? {} : { number }) };
  for (const wanted of ORDER) {
    for (const { file, form } of formed) if (form === wanted) yield* READERS[form](file, shared);
  }
}

export const mtdsg: Format = {
  name: "mtdsg",
  summary: "the UN Treaty Collection: the status XML of treaties, or the tables of 2015",
  read,
};
