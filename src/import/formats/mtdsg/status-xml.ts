import { readXml, type XmlFault, type XmlWatch } from "../../files/read-xml.ts";

/*
 * The status XML of one treaty, as far as its elements are known: Treaty/Header (Titlesect, Conclusion, EIF), Participants,
 * Declarations, Objections, TerritorialApplications. The elements within prose are not documented, so each stretch of text
 * between tags is a line. Inline markup comes escaped ("China<superscript>4</superscript>") and is kept for the readers.
 */

export interface Line {
  readonly text: string;
  readonly line: number;
}
export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
}
/** A table of the file: the cells of its header, and its rows. */
export interface Table {
  header: string[];
  rows: TableRow[];
}

const PROSE = ["Declarations", "Objections", "DeclarationsUnderArticle"] as const;
const TABLES = ["Participants", "TerritorialApplications"] as const;
export type Prose = (typeof PROSE)[number];
export type TableName = (typeof TABLES)[number];

/** What a file says of a treaty, part by part, before any of it is understood. */
export interface Status {
  title: string;
  conclusion: string;
  entryIntoForce: string;
  chapter: string;
  readonly prose: Record<Prose, Line[]>;
  readonly tables: Record<TableName, Table>;
}

/** Elements that belong to the line in which they stand. */
const INLINE = new Set(["superscript", "sup", "i", "b", "u", "a", "em", "strong", "italic", "bold"]);
/** Escaped tags that end a line of prose. */
const BREAK = /<\/?(?:br|p|div|right|center|li|ul|ol|table|tr|td|title|subtitle)\b[^<>]*>/i;

const isOneOf = <T extends string>(list: readonly T[], name: string): name is T =>
  (list as readonly string[]).includes(name);

class StatusWatch implements XmlWatch {
  readonly status: Status = {
    title: "",
    conclusion: "",
    entryIntoForce: "",
    chapter: "",
    prose: { Declarations: [], Objections: [], DeclarationsUnderArticle: [] },
    tables: { Participants: { header: [], rows: [] }, TerritorialApplications: { header: [], rows: [] } },
  };
  readonly #path: string[] = [];
  #text = "";
  #line = 1;
  #cells: string[] = [];
  root: string | undefined;

  onOpen(name: string, line: number): void {
    this.root ??= name;
    if (INLINE.has(name)) {
      this.#text += `<${name}>`;
      return;
    }
    this.#flush();
    this.#path.push(name);
    if (name === "Row") this.#cells = [];
    this.#line = line;
  }

  onText(text: string, line: number): void {
    if (this.#text.trim() === "") this.#line = line;
    this.#text += text;
  }

  onClose(name: string, line: number): void {
    if (INLINE.has(name)) {
      this.#text += `</${name}>`;
      return;
    }
    if (name === "Entry") this.#cells.push(this.#text.trim());
    this.#flush();
    if (name === "Row") this.#endRow(line);
    this.#path.pop();
  }

  #endRow(line: number): void {
    const section = this.#path.find((name) => isOneOf(TABLES, name));
    if (section === undefined || !isOneOf(TABLES, section)) return;
    const table = this.status.tables[section];
    if (this.#path.includes("Thead")) table.header = this.#cells;
    else table.rows.push({ cells: this.#cells, line });
  }

  /** What was gathered since the last tag goes where it belongs. */
  #flush(): void {
    const text = this.#text.trim();
    this.#text = "";
    if (text === "") return;
    const within = (name: string) => this.#path.includes(name);
    const section = this.#path.find((name) => isOneOf(PROSE, name));
    if (section !== undefined && isOneOf(PROSE, section)) {
      for (const part of text.split(BREAK))
        if (part.trim() !== "") this.status.prose[section].push({ text: part.trim(), line: this.#line });
    } else if (within("Titlesect")) this.status.title += `${text} `;
    else if (within("Conclusion")) this.status.conclusion += `${text} `;
    else if (within("EIF")) this.status.entryIntoForce += `${text} `;
    else if (within("Chapter")) this.status.chapter += `${text} `;
  }
}

/** Reads the file; a root that is a web page's is told by its name. */
export async function readStatusXml(file: string): Promise<Status | XmlFault> {
  const watch = new StatusWatch();
  const fault = await readXml(file, watch);
  if (watch.root?.toLowerCase() === "html") return { line: 1, reason: WEB_PAGE };
  return fault ?? watch.status;
}

export const WEB_PAGE =
  "the file is a web page in place of the status XML: the site answers with one while it is being maintained, so fetch the file again later";
