import { z } from "zod";
import { STANCES } from "../../domain/lists.ts";
import { confidence, id, name, partialDate, targetId, text, url } from "./parts.ts";

/** graph/data/<treaty>/documents/<id>.yaml: one source and the positions that it evidences. */
export const position = z.strictObject({
  id,
  actor: id,
  /** The group or joint statement through which the actor spoke or signed. */
  via: id.optional(),
  stance: z.enum(STANCES),
  /** What it is on: ids of provisions, a version, a treaty or an event; the first is the main one. */
  on: z.array(targetId).min(1),
  /** The version spoken of, where `on` names a provision of another: a link made in compiling. */
  version: id.optional(),
  /** True where the source names the subject only, and the number was added in compiling. */
  inferred: z.literal(true).optional(),
  /** The target in the words of the source, where it is more or less than one provision. */
  target: text.optional(),
  issues: z.array(id).optional(),
  /** What the actor asked for or held, in our own words. */
  ask: text,
  /** When the stance was taken, not when it was reported. */
  date: partialDate.optional(),
  forum: text.optional(),
  confidence,
  locator: text.optional(),
  quote: z.string().max(400).optional(),
  note: text.optional(),
});

/** Further evidence, in this document, of a position that another document's file holds. */
export const furtherEvidence = z.strictObject({
  position: id,
  locator: text.optional(),
  quote: z.string().max(400).optional(),
});

export const documentFile = z.strictObject({
  id,
  title: text,
  kind: name,
  date: partialDate.optional(),
  authors: z.array(z.strictObject({ actor: id, role: name.optional() })).optional(),
  publisher: name.optional(),
  url: url.optional(),
  symbol: name.optional(),
  /** The version or treaty that it speaks about. */
  addresses: id.optional(),
  /** Other ids under which the same document was filed. */
  formerIds: z.array(id).optional(),
  /** How much of it was read: yes, its opening at least; partly, title or quotation only; no, not found. */
  verified: z.enum(["yes", "partly", "no"]).optional(),
  signatories: z.strictObject({ count: z.number().int().positive().optional(), named: text.optional() }).optional(),
  note: text.optional(),
  positions: z.array(position).optional(),
  evidence: z.array(furtherEvidence).optional(),
});
