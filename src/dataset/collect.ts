import type { z } from "zod";
import { containingNumbers } from "../domain/citation-number.ts";
import { parseCsv } from "./csv.ts";
import type { Dataset, Place } from "./dataset.ts";
import { readDataFile } from "./file.ts";
import { actorsFile, membersFile, regionsFile } from "./format/actors.ts";
import { actionRow, datasetFile, eventsFile, voteFile } from "./format/acts.ts";
import { documentFile } from "./format/documents.ts";
import { issuesFile } from "./format/issues.ts";
import { lineageFile, provisionsFile, treatyFile } from "./format/treaty.ts";
import type { Problem } from "./problem.ts";
import { type Parsed, parseYaml } from "./yaml.ts";

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] };
export type Collected = Mutable<Omit<Dataset, "meta" | "hash">> & { meta: Dataset["meta"] | null };

const ACTION_COLUMNS = "id,kind,actor,date,effectiveOn,text,provisions,objectsTo,confidence,sources,note".split(",");

/** What a path below the data folder must hold, and how its records are taken in. The one list of all file kinds. */
interface FileKind {
  readonly pattern: RegExp;
  readonly shape: string;
  take(collected: Collected, file: string, text: string, match: RegExpExecArray): Problem[];
}

function yamlKind<T>(
  pattern: RegExp,
  shape: string,
  format: z.ZodType<T>,
  take: (
    collected: Collected,
    value: T,
    at: (...path: PropertyKey[]) => Place,
    match: RegExpExecArray,
  ) => Problem[] | undefined,
): FileKind {
  return {
    pattern,
    shape,
    take(collected, file, text, match) {
      const parsed: Parsed<T> | Problem[] = parseYaml(file, text, format);
      if (Array.isArray(parsed)) return parsed;
      const at = (...path: PropertyKey[]): Place => {
        const line = parsed.lineOf(path);
        return line === undefined ? { file } : { file, line };
      };
      return take(collected, parsed.value, at, match) ?? [];
    },
  };
}

/** A record named by its file must bear the name. */
function misnamed(at: Place, id: string, expected: string | undefined): Problem[] {
  return id === expected
    ? []
    : [{ ...at, value: id, reason: "the id is not that of the file's name.", allowed: `${expected ?? ""}.` }];
}

const FOLDER = "([a-z0-9][a-z0-9-]*)";

export const FILE_KINDS: readonly FileKind[] = [
  yamlKind(/^dataset\.yaml$/, "dataset.yaml", datasetFile, (into, value) => {
    into.meta = value;
    return [];
  }),
  yamlKind(/^issues\.yaml$/, "issues.yaml", issuesFile, (into, { issues }, at) => {
    into.issues.push(...issues.map((issue, index) => ({ ...issue, readAt: at("issues", index) })));
    return [];
  }),
  yamlKind(/^actors\/regions\.yaml$/, "actors/regions.yaml", regionsFile, (into, { regions }, at) => {
    into.regions.push(...regions.map((region, index) => ({ ...region, readAt: at("regions", index) })));
    return [];
  }),
  yamlKind(
    /^actors\/members\/([^/]+)\.yaml$/,
    "actors/members/<group>.yaml",
    membersFile,
    (into, { group, members }, at, match) => {
      into.members.push(...members.map((member, index) => ({ ...member, group, readAt: at("members", index) })));
      return misnamed(at("group"), group, match[1]);
    },
  ),
  yamlKind(/^actors\/[a-z-]+\.yaml$/, "actors/<kind>.yaml", actorsFile, (into, { actors }, at) => {
    into.actors.push(...actors.map((actor, index) => ({ ...actor, readAt: at("actors", index) })));
    return [];
  }),
  yamlKind(
    new RegExp(`^${FOLDER}/treaty\\.yaml$`),
    "<treaty>/treaty.yaml",
    treatyFile,
    (into, { treaty, versions }, at, match) => {
      into.treaties.push({ ...treaty, readAt: at("treaty") });
      into.versions.push(
        ...versions.map((version, index) => ({
          ...version,
          treaty: treaty.id,
          order: index + 1,
          readAt: at("versions", index),
        })),
      );
      return misnamed(at("treaty", "id"), treaty.id, match[1]);
    },
  ),
  yamlKind(
    new RegExp(`^${FOLDER}/provisions/([^/]+)\\.yaml$`),
    "<treaty>/provisions/<version>.yaml",
    provisionsFile,
    (into, { version, provisions }, at, match) => {
      const treaty = match[1] ?? "";
      const numbers = new Set(provisions.map(({ number }) => number));
      into.provisions.push(
        ...provisions.map((provision, index) => {
          const parent = containingNumbers(provision.number).find((number) => numbers.has(number));
          return {
            ...provision,
            id: `${version}/${provision.number}`,
            version,
            treaty,
            parent: parent === undefined ? null : `${version}/${parent}`,
            readAt: at("provisions", index),
          };
        }),
      );
      return misnamed(at("version"), version, `${treaty}/${match[2] ?? ""}`);
    },
  ),
  yamlKind(new RegExp(`^${FOLDER}/lineage\\.yaml$`), "<treaty>/lineage.yaml", lineageFile, (into, value, at, match) => {
    const treaty = match[1] ?? "";
    into.passages.push(
      ...(value.passages ?? []).map((passage, index) => ({ ...passage, treaty, readAt: at("passages", index) })),
    );
    into.parallels.push(
      ...(value.parallels ?? []).map((parallel, index) => ({ ...parallel, readAt: at("parallels", index) })),
    );
    into.remarks.push(
      ...(value.remarks ?? []).map((remark, index) => ({ ...remark, treaty, readAt: at("remarks", index) })),
    );
    return [];
  }),
  yamlKind(
    new RegExp(`^${FOLDER}/events\\.yaml$`),
    "<treaty>/events.yaml",
    eventsFile,
    (into, { events }, at, match) => {
      into.events.push(
        ...events.map((event, index) => ({ ...event, treaty: match[1] ?? "", readAt: at("events", index) })),
      );
      return [];
    },
  ),
  yamlKind(
    new RegExp(`^${FOLDER}/votes/([^/]+)\\.yaml$`),
    "<treaty>/votes/<id>.yaml",
    voteFile,
    (into, vote, at, match) => {
      into.votes.push({ ...vote, treaty: match[1] ?? "", readAt: at() });
      return misnamed(at("id"), vote.id, match[2]);
    },
  ),
  yamlKind(
    new RegExp(`^${FOLDER}/documents/([^/]+)\\.yaml$`),
    "<treaty>/documents/<id>.yaml",
    documentFile,
    (into, { positions, evidence, ...document }, at, match) => {
      into.documents.push({ ...document, readAt: at() });
      into.positions.push(
        ...(positions ?? []).map((position, index) => ({
          ...position,
          document: document.id,
          readAt: at("positions", index),
        })),
      );
      into.furtherEvidence.push(
        ...(evidence ?? []).map((entry, index) => ({ ...entry, document: document.id, readAt: at("evidence", index) })),
      );
      return misnamed(at("id"), document.id, match[2]);
    },
  ),
  {
    pattern: new RegExp(`^${FOLDER}/actions\\.csv$`),
    shape: "<treaty>/actions.csv",
    take(into, file, text, match) {
      const rows = parseCsv(file, text, ACTION_COLUMNS, ["provisions", "sources"], actionRow);
      for (const row of rows) {
        if (!("line" in row && "value" in row && typeof row.value === "object")) return rows as Problem[];
        into.actions.push({ ...row.value, treaty: match[1] ?? "", readAt: { file, line: row.line } });
      }
      return [];
    },
  },
];

/** Takes in one file by the kind that its path says. */
export function collectFile(
  root: string,
  file: string,
  into: Collected,
): { problems: Problem[]; bytes: Buffer | null } {
  for (const kind of FILE_KINDS) {
    const match = kind.pattern.exec(file);
    if (!match) continue;
    const read = readDataFile(root, file);
    if ("reason" in read) return { problems: [read], bytes: null };
    return { problems: kind.take(into, file, read.text, match), bytes: read.bytes };
  }
  const allowed = `${FILE_KINDS.map(({ shape }) => shape).join(", ")}.`;
  return { problems: [{ file, reason: "no file of this name belongs here.", allowed }], bytes: null };
}
