import { ACTOR_KINDS, type ActorKind } from "../../../domain/lists.ts";
import { nearest } from "../../../domain/nearest.ts";
import type { BadRow, Format, Origin, PositionRecord, Read, ReadOptions } from "../../record.ts";
import { slug } from "../mtdsg/names.ts";
import { DnaFile, type DnaStatement, type DnaType } from "./database.ts";

/*
 * Statements of Discourse Network Analyzer, versions 2 and 3: each with agreement or disagreement of an actor to a concept is a
 * position. Settings name the variables (actor, concept, agreement), the type of statements, and the treaty within which a
 * concept may be a provision. Concepts are matched by name alone; with bring=yes those that the graph lacks, and the actors,
 * come along as records of the source, the actors with the kind that actor-kind tells.
 */
const SETTINGS = ["type", "actor", "concept", "agreement", "treaty", "version", "bring", "actor-kind"] as const;

interface Choice {
  readonly type: DnaType;
  readonly actor: string;
  readonly concept: string;
  readonly agreement: string;
}

const bad = (origin: Origin, field: string, value: string, reason: string, allowed: string): BadRow => ({
  type: "bad",
  origin,
  field,
  value,
  reason,
  allowed,
});

/** A name out of a list, or why there is none. */
function choose(origin: Origin, field: string, wanted: string, names: readonly string[]): string | BadRow {
  const found = names.find((name) => name.toLowerCase() === wanted.toLowerCase());
  if (found !== undefined) return found;
  const near = nearest(wanted, names);
  const reason = `The file has none of this name${near === null ? "" : `; the nearest is "${near}"`}.`;
  return bad(origin, field, wanted, reason, names.join(", "));
}

/** Which statements and variables are meant: those that the settings name, else those of the program's own example. */
function chooseVariables(origin: Origin, file: DnaFile, settings: Readonly<Record<string, string>>): Choice | BadRow[] {
  const labels = file.types.map(({ label }) => label);
  const label = choose(origin, "type", settings.type ?? "DNA Statement", labels);
  if (typeof label !== "string") return [label];
  const type = file.types.find((one) => one.label === label);
  if (type === undefined) return [];
  const names = (isBoolean: boolean) =>
    type.variables.filter((variable) => (variable.type === "boolean") === isBoolean).map(({ name }) => name);
  const actor = choose(origin, "actor", settings.actor ?? "organization", names(false));
  const concept = choose(origin, "concept", settings.concept ?? "concept", names(false));
  const agreement = choose(origin, "agreement", settings.agreement ?? "agreement", names(true));
  if (typeof actor === "string" && typeof concept === "string" && typeof agreement === "string")
    return { type, actor, concept, agreement };
  return [actor, concept, agreement].filter((one) => typeof one !== "string");
}

/** What a file brings besides its positions, each once. */
class Brought {
  readonly #known = new Set<string>();
  readonly #kind: ActorKind;
  constructor(kind: ActorKind) {
    this.#kind = kind;
  }
  *actor(origin: Origin, name: string): Generator<Read> {
    const id = `dna:actor:${slug(name)}`;
    if (this.#isNew(id)) yield { origin, record: { type: "actor", id, name, kind: this.#kind } };
  }
  *issue(origin: Origin, label: string): Generator<Read> {
    const id = `dna:concept:${slug(label)}`;
    if (this.#isNew(id)) yield { origin, record: { type: "issue", id, label } };
  }
  #isNew(id: string): boolean {
    const isNew = !this.#known.has(id);
    this.#known.add(id);
    return isNew;
  }
}

async function* readFile(
  path: string,
  place: number,
  settings: Readonly<Record<string, string>>,
  brought: Brought | null,
): AsyncGenerator<Read | BadRow> {
  const origin = { file: path, line: 1 };
  let file: DnaFile;
  try {
    file = await DnaFile.open(path);
  } catch {
    const reason = "the file is no database of Discourse Network Analyzer 2 or 3";
    yield { type: "bad", origin, reason, allowed: "a .dna file, not packed" };
    return;
  }
  try {
    const choice = chooseVariables(origin, file, settings);
    if (Array.isArray(choice)) {
      yield* choice;
      return;
    }
    const prefix = place === 0 ? "dna" : `dna:${place + 1}`;
    const dates = new Map<number, string | undefined>();
    for (const { id, title, date, author, source } of file.documents()) {
      dates.set(id, date);
      const publisher = [author, source].filter((part) => part !== "").join(", ");
      const rest = { ...(date === undefined ? {} : { date }), ...(publisher === "" ? {} : { publisher }) };
      const record = {
        type: "document",
        id: `${prefix}:document:${id}`,
        title: title || `Document ${id}`,
        kind: "coded-text",
      } as const;
      yield { origin: { file: path, line: id }, record: { ...record, ...rest } };
    }
    for (const statement of file.statements(choice.type))
      yield* readStatement({ file: path, line: statement.id }, statement, choice, {
        prefix,
        settings,
        brought,
        date: dates.get(statement.document),
      });
  } catch (error) {
    yield {
      type: "bad",
      origin,
      reason: `the database cannot be read: ${error instanceof Error ? error.message : error}`,
    };
  } finally {
    file.close();
  }
}

interface Around {
  readonly prefix: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly brought: Brought | null;
  readonly date: string | undefined;
}

function* readStatement(
  origin: Origin,
  { id, document, coder, quote, values }: DnaStatement,
  choice: Choice,
  { prefix, settings, brought, date }: Around,
): Generator<Read | BadRow> {
  const [actor = "", concept = "", agreement = ""] = [choice.actor, choice.concept, choice.agreement].map(
    (name) => values[name],
  );
  const missing = [
    [choice.actor, actor],
    [choice.concept, concept],
    [choice.agreement, agreement],
  ].find(([, value]) => value === "")?.[0];
  if (missing !== undefined) {
    yield { type: "bad", origin, leftOut: true, reason: `statements in which the variable ${missing} is empty` };
    return;
  }
  if (brought !== null) {
    yield* brought.actor(origin, actor);
    yield* brought.issue(origin, concept);
  }
  const { treaty, version } = settings;
  const record: PositionRecord = {
    type: "position",
    id: `${prefix}:statement:${id}`,
    actor: { name: actor },
    stance: agreement === "1" ? "SUPPORTS" : "OPPOSES",
    concept,
    ...(treaty === undefined ? {} : { treaty }),
    ...(version === undefined ? {} : { version }),
    ask: concept,
    ...(date === undefined ? {} : { date }),
    ...(coder === "" ? {} : { coder }),
    confidence: "MEDIUM",
    document: `${prefix}:document:${document}`,
    locator: `statement ${id}`,
    ...(quote === "" ? {} : { quote }),
  };
  yield { origin, record };
}

async function* read(files: readonly string[], options: ReadOptions): AsyncGenerator<Read | BadRow> {
  const settings = options.settings ?? {};
  const origin = { file: files[0] ?? "", line: 1 };
  const strange = Object.keys(settings).find((name) => !(SETTINGS as readonly string[]).includes(name));
  if (strange !== undefined) {
    yield bad(origin, strange, settings[strange] ?? "", "There is no such setting.", SETTINGS.join(", "));
    return;
  }
  const kind = ACTOR_KINDS.find((one) => one === (settings["actor-kind"] ?? "CIVIL_SOCIETY").toUpperCase());
  if (kind === undefined) {
    yield bad(origin, "actor-kind", settings["actor-kind"] ?? "", "This is no kind of actor.", ACTOR_KINDS.join(", "));
    return;
  }
  if (settings.bring !== undefined && settings.bring !== "yes") {
    yield bad(origin, "bring", settings.bring, "This is no answer.", "yes, or not to be given");
    return;
  }
  const brought = settings.bring === "yes" ? new Brought(kind) : null;
  for (const [place, file] of files.entries()) yield* readFile(file, place, settings, brought);
}

export const dna: Format = {
  name: "dna",
  summary: "statements of Discourse Network Analyzer 2 and 3, their variables named with --set; see docs/import-dna.md",
  read,
};
