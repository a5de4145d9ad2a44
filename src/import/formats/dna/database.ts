import type { Database } from "node-sqlite3-wasm";

/*
 * The SQLite file of Discourse Network Analyzer. Version 3 keeps short texts as entities and dates in seconds; version 2 keeps
 * the texts themselves and dates in milliseconds. The reader of SQLite (1.3 MB of WebAssembly) is loaded only when such a file
 * comes; the file is opened for reading alone.
 */
export interface DnaVariable {
  readonly id: number;
  readonly name: string;
  readonly type: string;
}
export interface DnaType {
  readonly id: number;
  readonly label: string;
  readonly variables: readonly DnaVariable[];
}
export interface DnaDocument {
  readonly id: number;
  readonly title: string;
  readonly author: string;
  readonly source: string;
  /** The day, ISO 8601; undefined where the file has none. */
  readonly date?: string;
}
export interface DnaStatement {
  readonly id: number;
  readonly document: number;
  readonly coder: string;
  readonly quote: string;
  /** What was coded, by the name of its variable; a boolean is 1 or 0. */
  readonly values: Readonly<Record<string, string>>;
}

type Cells = Record<string, unknown>;
const text = (value: unknown): string => (value === null || value === undefined ? "" : String(value).trim());

/** An open file of statements. */
export class DnaFile {
  readonly types: readonly DnaType[];
  readonly #database: Database;
  readonly #isThird: boolean;

  private constructor(database: Database) {
    this.#database = database;
    this.#isThird = this.#rows("SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'ENTITIES'").length > 0;
    const variables = this.#rows("SELECT ID, Variable, DataType, StatementTypeId FROM VARIABLES ORDER BY ID");
    this.types = this.#rows("SELECT ID, Label FROM STATEMENTTYPES ORDER BY ID").map((type) => ({
      id: Number(type.ID),
      label: text(type.Label),
      variables: variables
        .filter((variable) => variable.StatementTypeId === type.ID)
        .map((variable) => ({ id: Number(variable.ID), name: text(variable.Variable), type: text(variable.DataType) })),
    }));
  }

  /** Opens a file. Throws what the reader throws where it is no database, or one of another program. */
  static async open(file: string): Promise<DnaFile> {
    const { default: sqlite } = await import("node-sqlite3-wasm");
    const database = new sqlite.Database(file, { fileMustExist: true, readOnly: true });
    try {
      return new DnaFile(database);
    } catch (error) {
      database.close();
      throw error;
    }
  }

  documents(): DnaDocument[] {
    const perDay = this.#isThird ? 1_000 : 1;
    return this.#rows("SELECT ID, Title, Author, Source, Date FROM DOCUMENTS ORDER BY ID").map((row) => {
      const time = row.Date === null ? Number.NaN : Number(row.Date) * perDay;
      const isDate = Number.isFinite(time) && Math.abs(time) < 8.64e15;
      return {
        id: Number(row.ID),
        title: text(row.Title),
        author: text(row.Author),
        source: text(row.Source),
        ...(isDate ? { date: new Date(time).toISOString().slice(0, 10) } : {}),
      };
    });
  }

  /** The statements of a type in their order, with the words that were coded. Positions in the text count UTF-16 units. */
  *statements(type: DnaType): Generator<DnaStatement> {
    const values = this.#values(type);
    const coders = new Map(this.#rows("SELECT ID, Name FROM CODERS").map((row) => [row.ID, text(row.Name)]));
    let held: { readonly id: unknown; readonly text: string } = { id: null, text: "" };
    const query =
      "SELECT ID, DocumentId, Start, Stop, Coder FROM STATEMENTS WHERE StatementTypeId = ? ORDER BY DocumentId, ID";
    for (const row of this.#rows(query, [type.id])) {
      if (held.id !== row.DocumentId) {
        const [document] = this.#rows("SELECT Text FROM DOCUMENTS WHERE ID = ?", [Number(row.DocumentId)]);
        held = { id: row.DocumentId, text: document?.Text === undefined ? "" : String(document.Text) };
      }
      yield {
        id: Number(row.ID),
        document: Number(row.DocumentId),
        coder: coders.get(row.Coder) ?? "",
        quote: held.text.slice(Number(row.Start), Number(row.Stop)).replace(/\s+/g, " ").trim(),
        values: values.get(Number(row.ID)) ?? {},
      };
    }
  }

  close(): void {
    this.#database.close();
  }

  #values(type: DnaType): Map<number, Record<string, string>> {
    const found = new Map<number, Record<string, string>>();
    const names = new Map(type.variables.map(({ id, name }) => [id, name]));
    const short = this.#isThird
      ? "SELECT d.StatementId AS s, d.VariableId AS v, e.Value AS t FROM DATASHORTTEXT d JOIN ENTITIES e ON e.ID = d.Entity"
      : "SELECT StatementId AS s, VariableId AS v, Value AS t FROM DATASHORTTEXT";
    const others = ["DATABOOLEAN", "DATAINTEGER", "DATALONGTEXT"].map(
      (table) => `SELECT StatementId AS s, VariableId AS v, Value AS t FROM ${table}`,
    );
    for (const query of [short, ...others])
      for (const row of this.#rows(query)) {
        const name = names.get(Number(row.v));
        if (name === undefined) continue;
        const values = found.get(Number(row.s)) ?? {};
        found.set(Number(row.s), { ...values, [name]: text(row.t) });
      }
    return found;
  }

  #rows(query: string, values: (string | number)[] = []): Cells[] {
    return this.#database.all(query, values) as Cells[];
  }
}
