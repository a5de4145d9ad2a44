import type { ActorKind } from "../../../domain/lists.ts";
import { readJsonLines } from "../../files/read-jsonl.ts";
import type { ActorRecord, BadRow, Format, MembershipRecord, Read } from "../../record.ts";
import { slug } from "../mtdsg/names.ts";

/*
 * Organizations and blocs of States with their members, an object a line (internacia-db). The collection is compiled, partly
 * by machine, and no authority: its memberships have LOW confidence, and what is curated stays as it is.
 */
const DOCUMENT = "intblocks:collection";

/** Lists of countries that share a trait and form no group: they take no position. */
const NO_GROUP = new Set([
  "acronym",
  "dvdregion",
  "gaspipeline",
  "geographic",
  "govform",
  "lawsystem",
  "railgauge",
  "teleregion",
  "writingdirection",
  "writingsystem",
]);
const MEMBER = new Set(["member", "founding_member"]);
const ORGANIZATION = new Set(["intorg", "unagency", "bank", "wbgroup", "fund", "court", "parliamentary"]);

type Fields = Readonly<Record<string, unknown>>;
const text = (value: unknown): string => (typeof value === "string" ? value.trim() : "");
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;

/** A formal organization of States; whatever else speaks together is a group. */
function kindOf(block: Fields): ActorKind {
  const types = list(block.blocktype).map(text);
  const isFormal = text(block.status) === "formal";
  const isOrganization =
    text(block.legal_status) === "intergovernmental" || types.some((type) => ORGANIZATION.has(type));
  return isFormal && isOrganization ? "INTERGOVERNMENTAL_ORGANIZATION" : "GROUP";
}

function toActor(block: Fields): ActorRecord {
  const [key, name] = [text(block.id), text(block.name)];
  const aliases = /^[A-Z][A-Z0-9-]{2,11}$/.test(key) && key !== name ? [key] : [];
  return { type: "actor", id: idOf(block), name, kind: kindOf(block), aliases };
}
const idOf = (block: Fields): string => `intblocks:${slug(text(block.id))}`;

/** Dates of joining and leaving are as precise as the source: 1984, 1984-01 or 1984-01-07. */
function* members(block: Fields, origin: Read["origin"]): Generator<Read | BadRow> {
  const taken = new Set<string>();
  const leftOut = (value: string, reason: string): BadRow => ({ type: "bad", origin, value, reason, leftOut: true });
  for (const item of list(block.includes)) {
    if (!isFields(item) || text(item.name) + text(item.id) === "") {
      const value = JSON.stringify(item).slice(0, 80);
      yield {
        type: "bad",
        origin,
        field: "includes",
        value,
        reason: "This is no member.",
        allowed: "id, name, status",
      };
      continue;
    }
    const [code, name, from, to] = [text(item.id), text(item.name), text(item.joined), text(item.left)];
    const key = `${code || name}>${from}`;
    if (!MEMBER.has(text(item.status) || "member"))
      yield leftOut(name, "ties other than membership (observers, associates, partners)");
    else if (taken.has(key)) yield leftOut(name, "members that a list names twice are taken once");
    else {
      taken.add(key);
      const isState = text(item.type) !== "organization" && /^[A-Z]{2}$/.test(code);
      const record: MembershipRecord = {
        type: "membership",
        member: isState ? { name: code, iso2: code } : { name: name || code },
        group: { name: text(block.name), id: idOf(block) },
        ...(from === "" ? {} : { from }),
        ...(to === "" ? {} : { to }),
        confidence: "LOW",
        document: DOCUMENT,
      };
      yield { origin, record };
    }
  }
}

async function* read(files: readonly string[]): AsyncGenerator<Read | BadRow> {
  yield {
    origin: { file: files[0] ?? "", line: 1 },
    record: {
      type: "document",
      id: DOCUMENT,
      title: "Collection of organizations and blocs of States",
      kind: "dataset",
      publisher: "internacia-db",
      url: "https://github.com/datenoio/internacia-db",
    },
  };
  const known = new Set<string>();
  for (const file of files) {
    for await (const line of readJsonLines(file)) {
      if (line.type === "bad") {
        yield line;
        continue;
      }
      const origin = { file, line: line.line };
      const block = line.value;
      if (text(block.id) === "" || text(block.name) === "") {
        yield { type: "bad", origin, field: "id", reason: "The object has no id or no name.", allowed: "id and name" };
        continue;
      }
      const types = list(block.blocktype).map(text);
      const reason = types.some((type) => NO_GROUP.has(type))
        ? "lists of countries that share a trait and form no group"
        : known.has(idOf(block))
          ? "organizations that the collection holds twice are taken once"
          : null;
      if (reason !== null) {
        yield { type: "bad", origin, value: text(block.name), reason, leftOut: true };
        continue;
      }
      known.add(idOf(block));
      yield { origin, record: toActor(block) };
      yield* members(block, origin);
    }
  }
}

export const intblocks: Format = {
  name: "intblocks",
  summary: "organizations and blocs of States with their members, as internacia-db has them (JSON lines)",
  read,
};
