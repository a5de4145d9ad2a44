import { z } from "zod";
import { TREATY_ACTION_KINDS } from "../../domain/lists.ts";
import { confidence, id, name, partialDate, sources, targetId, text } from "./parts.ts";

const count = z.number().int().nonnegative();
/** Casts whose confidence or sources differ from those of the vote. */
const casts = z.array(id);

/** graph/data/<treaty>/votes/<id>.yaml: one decision, by vote or without one. */
export const voteFile = z.strictObject({
  id,
  date: partialDate,
  body: name,
  subject: text,
  symbol: name.optional(),
  /** Other words for what was voted on: "A/RES/74/247", "the mandate resolution". */
  aliases: z.array(name).optional(),
  /** True where the votes were counted and recorded; false where there was no vote. */
  recorded: z.boolean(),
  inFavour: count.optional(),
  against: count.optional(),
  abstaining: count.optional(),
  outcome: name.optional(),
  /** The provision, version, treaty or event that was decided on. */
  on: targetId.optional(),
  confidence,
  sources,
  note: text.optional(),
  /** True where the list of choices is known not to be whole. */
  partial: z.literal(true).optional(),
  casts: z
    .strictObject({
      YES: casts.optional(),
      NO: casts.optional(),
      ABSTAIN: casts.optional(),
      NOT_VOTING: casts.optional(),
    })
    .optional(),
  /** Choices known by another source, or less surely, than the vote itself. */
  castDetails: z.array(z.strictObject({ actor: id, confidence, sources, note: text.optional() })).optional(),
});

/** One row of graph/data/<treaty>/actions.csv: a dated act toward the depositary. Lists are separated by ";". */
export const actionRow = z.strictObject({
  id,
  kind: z.enum(TREATY_ACTION_KINDS),
  actor: id,
  date: partialDate.optional(),
  effectiveOn: partialDate.optional(),
  text: text.optional(),
  provisions: z.array(targetId),
  objectsTo: id.optional(),
  confidence,
  sources,
  note: text.optional(),
});

/** graph/data/<treaty>/events.yaml */
export const event = z.strictObject({
  id,
  title: text,
  type: name,
  /** Other words by which a reader asks for it: "February session". */
  aliases: z.array(name).optional(),
  date: partialDate.optional(),
  endDate: partialDate.optional(),
  place: text.optional(),
  description: text.optional(),
  /** Treaties that it concerns besides the one whose folder it is in. */
  concerns: z.array(id).optional(),
  confidence,
  sources: sources.optional(),
  note: text.optional(),
});
export const eventsFile = z.strictObject({ events: z.array(event) });

/** graph/data/dataset.yaml: what this graph is, and what it is known to lack. */
export const datasetFile = z.strictObject({
  name,
  version: name,
  asOf: partialDate,
  licence: text,
  /** The group whose members are counted as silent where no record speaks of them. */
  silenceCountedOver: id,
  gaps: z.array(z.strictObject({ topic: name, text })),
});
