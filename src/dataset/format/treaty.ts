import { z } from "zod";
import { CONFIDENCES, LINEAGE_RELATIONS, VERSION_STANDINGS } from "../../domain/lists.ts";
import { confidence, id, name, partialDate, provisionNumber, sources, targetId, text } from "./parts.ts";

/** graph/data/<treaty>/treaty.yaml: the treaty and the texts on the way to it, oldest first. */
export const version = z.strictObject({
  id,
  label: name,
  /** Other words for this text: "the zero draft", "the February text". */
  aliases: z.array(name).optional(),
  symbol: name.optional(),
  date: partialDate.optional(),
  /** proposal: one side's text, not accepted by the others; compilation: proposals side by side; draft; adopted. */
  standing: z.enum(VERSION_STANDINGS),
  /** False where its articles have no settled numbers, so that none can be cited. */
  numbered: z.boolean(),
  session: text.optional(),
  description: text.optional(),
  confidence,
  sources: sources.optional(),
  note: text.optional(),
});

export const treaty = z.strictObject({
  id,
  /** The name by which it is spoken of. */
  label: name,
  title: text,
  kind: name,
  aliases: z.array(name).optional(),
  symbol: name.optional(),
  adoptedOn: partialDate.optional(),
  openedForSignatureOn: partialDate.optional(),
  placeOpened: text.optional(),
  inForceOn: partialDate.optional(),
  depositary: name.optional(),
  status: text.optional(),
  confidence,
  sources: sources.optional(),
  note: text.optional(),
});

export const treatyFile = z.strictObject({ treaty, versions: z.array(version) });

/** graph/data/<treaty>/provisions/<version>.yaml: the citable units of one version, in the order of the text. */
export const provision = z.strictObject({
  number: provisionNumber,
  title: name.optional(),
  /** Names by which a reader asks for it without a number: "non-suppression clause". */
  aliases: z.array(name).optional(),
  chapter: name.optional(),
  summary: text.optional(),
  issues: z.array(id).optional(),
  confidence,
  sources: sources.optional(),
  note: text.optional(),
});
export const provisionsFile = z.strictObject({ version: id, provisions: z.array(provision) });

/** graph/data/<treaty>/lineage.yaml: how each provision of a version became one of the next. */
const step = z.strictObject({
  from: provisionNumber,
  to: provisionNumber,
  relation: z.enum(LINEAGE_RELATIONS),
  explanation: text.optional(),
  confidence: z.enum(CONFIDENCES).optional(),
  sources: sources.optional(),
  note: text.optional(),
});
const loss = z.strictObject({
  number: provisionNumber,
  explanation: text.optional(),
  confidence: z.enum(CONFIDENCES).optional(),
  sources: sources.optional(),
});
/** One pair of versions; its explanation, confidence and sources hold for each step that gives none of its own. */
export const passage = z.strictObject({
  from: id,
  to: id,
  explanation: text.optional(),
  confidence,
  sources: sources.optional(),
  steps: z.array(step),
  dropped: z.array(loss).optional(),
  new: z.array(loss).optional(),
});
/** A likeness to a provision of another treaty: by subject (counterpart) or in substance (repeats). It carries no position. */
export const parallel = z.strictObject({
  from: targetId,
  to: targetId,
  relation: z.enum(["counterpart", "repeats"]),
  explanation: text.optional(),
  confidence,
  sources: sources.optional(),
  note: text.optional(),
});
export const lineageFile = z.strictObject({
  passages: z.array(passage).optional(),
  parallels: z.array(parallel).optional(),
  /** What is known of a provision's history and is no step between two numbers: an origin, a vote, a gap. */
  remarks: z
    .array(
      z.strictObject({
        about: z.array(targetId),
        text,
        confidence,
        sources: sources.optional(),
        note: text.optional(),
      }),
    )
    .optional(),
});
