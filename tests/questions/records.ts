/**
 * The records as the data files have them, for the expectations of questions. Read with a YAML and a CSV parser alone:
 * nothing of the program, so that a fault of the program cannot hide itself in what is expected of it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse as parseCsv } from "csv-parse/sync";
import { parse } from "yaml";

const ROOT = fileURLToPath(new URL("../../graph/data", import.meta.url));

export interface PositionRecord {
  readonly id: string;
  readonly actor: string;
  readonly via?: string;
  readonly stance: string;
  readonly on: readonly string[];
  readonly version?: string;
  readonly inferred?: boolean;
  readonly issues?: readonly string[];
  readonly date?: string;
  readonly confidence: string;
  readonly document: string;
}
export interface ActorRecord {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly regions?: readonly string[];
}
export interface MemberRecord {
  readonly group: string;
  readonly actor: string;
  readonly from?: string;
  readonly to?: string;
}
export interface ActionRecord {
  readonly id: string;
  readonly treaty: string;
  readonly kind: string;
  readonly actor: string;
  readonly date: string;
}
export interface VoteRecord {
  readonly id: string;
  readonly casts?: Readonly<Record<string, readonly string[]>>;
}
interface IssueRecord {
  readonly id: string;
  readonly broader?: readonly string[];
}

const read = (path: string): string => readFileSync(join(ROOT, path), "utf8");
const readYaml = <T>(path: string): T => parse(read(path)) as T;
const filesIn = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${folder}/${entry.name}`);
const treatyFolders = readdirSync(ROOT, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "actors")
  .map((entry) => entry.name);
const has = (folder: string, name: string) => readdirSync(join(ROOT, folder)).includes(name);
const inTreaties = (name: string): string[] =>
  treatyFolders.flatMap((folder) => (has(folder, name) ? filesIn(`${folder}/${name}`) : []));

interface DocumentFile {
  readonly id: string;
  readonly positions?: readonly Omit<PositionRecord, "document">[];
  readonly evidence?: readonly { readonly position: string }[];
}
const documents = inTreaties("documents").map((file) => readYaml<DocumentFile>(file));

export const positions: readonly PositionRecord[] = documents
  .flatMap(({ id, positions: held = [] }) => held.map((position) => ({ ...position, document: id })))
  .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The documents that evidence a position: the one that holds it, and those that add to it. */
export const documentsOf = (position: PositionRecord): string[] => [
  position.document,
  ...documents.filter(({ evidence = [] }) => evidence.some((one) => one.position === position.id)).map(({ id }) => id),
];

export const actors: readonly ActorRecord[] = ["states", "organizations", "groups", "bodies", "persons"].flatMap(
  (file) => readYaml<{ actors: ActorRecord[] }>(`actors/${file}.yaml`).actors,
);

export const members: readonly MemberRecord[] = filesIn("actors/members").flatMap((file) => {
  const { group, members: list } = readYaml<{ group: string; members: Omit<MemberRecord, "group">[] }>(file);
  return list.map((member) => ({ ...member, group }));
});

export const actions: readonly ActionRecord[] = treatyFolders.flatMap((treaty) =>
  has(treaty, "actions.csv")
    ? (parseCsv(read(`${treaty}/actions.csv`), { columns: true }) as Omit<ActionRecord, "treaty">[]).map((row) => ({
        ...row,
        treaty,
      }))
    : [],
);

export const votes: readonly VoteRecord[] = inTreaties("votes").map((file) => readYaml<VoteRecord>(file));

const issues = readYaml<{ issues: IssueRecord[] }>("issues.yaml").issues;

/** An issue area with all the narrower ones. */
export function withNarrower(id: string): Set<string> {
  const found = new Set([id]);
  for (const { id: narrower, broader = [] } of [...issues, ...issues, ...issues])
    if (broader.some((one) => found.has(one))) found.add(narrower);
  return found;
}
