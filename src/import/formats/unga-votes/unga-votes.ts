import { readHeader } from "../../files/read-csv.ts";
import type { BadRow, Format, Read } from "../../record.ts";
import { readPackage } from "./package.ts";
import { readUndl } from "./undl.ts";
import { UNDL_COLUMNS, undlLayout } from "./undl-layout.ts";

/** What a file of the format is, by the columns that its header names. */
type Layout = "roll calls" | "choices" | "issue codes" | "UN Digital Library" | "unknown";

const COLUMNS: readonly (readonly [Layout, readonly string[]])[] = [
  ["roll calls", ["rcid", "session", "date", "unres", "short", "descr"]],
  ["choices", ["rcid", "country", "country_code", "vote"]],
  ["issue codes", ["rcid", "short_name", "issue"]],
];

async function layoutOf(file: string): Promise<Layout> {
  const names = await readHeader(file);
  if (undlLayout(names) !== null) return "UN Digital Library";
  const header = new Set(names);
  return COLUMNS.find(([, columns]) => columns.every((column) => header.has(column)))?.[0] ?? "unknown";
}

const refuse = (file: string, reason: string, allowed: string): BadRow => ({
  type: "bad",
  origin: { file, line: 1 },
  reason,
  allowed,
});

async function* read(files: readonly string[]): AsyncGenerator<Read | BadRow> {
  const layouts = new Map<string, Layout>();
  for (const file of files) layouts.set(file, await layoutOf(file));
  const those = (layout: Layout) => files.filter((file) => layouts.get(file) === layout);
  for (const file of those("unknown"))
    yield refuse(
      file,
      "The header is of no layout of the General Assembly's roll calls.",
      [...COLUMNS.map(([, columns]) => columns), UNDL_COLUMNS].map((columns) => columns.join(",")).join(" or "),
    );
  for (const file of those("issue codes"))
    yield refuse(file, "The codes of issues are not imported; leave this file out.", "roll calls and choices");
  const [library, ofPackage] = [those("UN Digital Library"), [...those("roll calls"), ...those("choices")]];
  if (library.length > 0 && ofPackage.length > 0)
    yield refuse(
      library[0] ?? "",
      "The files are of two collections that hold the same roll calls, which would count twice.",
      "the files of the data package, or those of the UN Digital Library",
    );
  if (library.length > 0) yield* readUndl(library);
  if (those("choices").length > 0 || those("roll calls").length > 0)
    yield* readPackage(those("roll calls"), those("choices"));
}

/** Roll calls of the UN General Assembly, in the layouts in which they are published. */
export const ungaVotes: Format = {
  name: "unga-votes",
  summary: "Roll calls of the UN General Assembly",
  read,
};
