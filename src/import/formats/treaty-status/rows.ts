import { basename } from "node:path";
import type { Row } from "../../files/read-csv.ts";
import type { ActionRecord, BadRow, DocumentRecord, NamedActor, Read } from "../../record.ts";
import { cleanName, slug } from "../mtdsg/names.ts";
import { type RowAct, readActs } from "./acts.ts";
import type { Layout } from "./layouts.ts";
import { type Settings, treatyOf } from "./treaties.ts";

/** The document that a table is: it evidences its rows. */
export function toDocument(file: string): DocumentRecord {
  const name = basename(file);
  return {
    type: "document",
    id: `treaty-status:${slug(name.replace(/\.csv(?:\.gz)?$/i, ""))}`,
    title: `Table of treaty actions ${name}`,
    kind: "treaty-status",
  };
}

/** Who a row is of: by name, or by code where the table has no other. Null where it has neither. */
function actorOf(layout: Layout, cells: Readonly<Record<string, string>>): NamedActor | null {
  const [iso2, iso3] = [cells[layout.iso2 ?? ""] ?? "", cells[layout.iso3 ?? ""] ?? ""];
  const name = cleanName(cells[layout.actor ?? ""] ?? "") || iso3 || iso2;
  if (name === "") return null;
  return { name, ...(/^[A-Z]{2}$/.test(iso2) ? { iso2 } : {}), ...(/^[A-Z]{3}$/.test(iso3) ? { iso3 } : {}) };
}

/** Reads the rows of one table: what they say once, and what is not taken of them. */
export class RowReader {
  readonly #file: string;
  readonly #layout: Layout;
  readonly #settings: Settings;
  readonly #document: string;
  readonly #treaties: Set<string>;
  readonly #lineOf = new Map<string, number>();

  constructor(file: string, layout: Layout, settings: Settings, treaties: Set<string>) {
    this.#file = file;
    this.#layout = layout;
    this.#settings = settings;
    this.#treaties = treaties;
    this.#document = toDocument(file).id;
  }

  *read({ line, cells }: Row): Generator<Read | BadRow> {
    const origin = { file: this.#file, line };
    const treaty = treatyOf(this.#layout, cells, this.#settings);
    const actor = actorOf(this.#layout, cells);
    if ("reason" in treaty || actor === null) {
      yield { type: "bad", origin, reason: "reason" in treaty ? treaty.reason : "the row names no State" };
      return;
    }
    if (treaty.record && !this.#treaties.has(treaty.id)) {
      this.#treaties.add(treaty.id);
      yield { origin, record: treaty.record };
    }
    const { acts, faults } = readActs(this.#layout, cells);
    for (const fault of faults) yield { type: "bad", origin, ...fault };
    for (const act of acts) yield this.#once(this.#toAction(act, treaty.id, actor, line), origin);
  }

  #toAction(act: RowAct, treaty: string, actor: NamedActor, line: number): ActionRecord {
    const { isSure, ...rest } = act;
    const key = treaty.replace(/^treaty-status:/, "").replace(/:/g, "-");
    return {
      type: "action",
      id: ["treaty-status", key, slug(actor.name), slug(act.kind), ...(act.date ? [act.date] : [])].join(":"),
      actor,
      treaty,
      ...rest,
      confidence: isSure ? "HIGH" : "MEDIUM",
      evidence: { document: this.#document, locator: `line ${line}` },
    };
  }

  /** A table may give one act twice, in two rows on the same State. */
  #once(record: ActionRecord, origin: Read["origin"]): Read | BadRow {
    const before = this.#lineOf.get(record.id);
    this.#lineOf.set(record.id, before ?? origin.line);
    if (before === undefined) return { origin, record };
    return {
      type: "bad",
      origin,
      value: record.id,
      leftOut: true,
      reason: "an act that the table gives twice is taken once",
    };
  }
}
