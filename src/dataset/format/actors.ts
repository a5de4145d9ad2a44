import { z } from "zod";
import { ACTOR_KINDS, ALIAS_KINDS } from "../../domain/lists.ts";
import { confidence, id, name, partialDate, text } from "./parts.ts";

/** graph/data/actors/*.yaml: states, organizations, groups, bodies, persons. */
export const alias = z.strictObject({ name, kind: z.enum(ALIAS_KINDS) });

export const actor = z.strictObject({
  id,
  name,
  kind: z.enum(ACTOR_KINDS),
  /** ISO 3166-1 codes; states only. */
  iso2: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional(),
  iso3: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  /** Names of regions (regions.yaml), widest first: [Africa, Western Africa]. */
  regions: z.array(name).optional(),
  aliases: z.array(alias).optional(),
  /** The body or organization of which this one is an organ, or the group in which the person sits. */
  partOf: id.optional(),
  /** Another id of this file for the same people, kept because the sources use both. */
  sameAs: id.optional(),
  confidence: confidence.optional(),
  note: text.optional(),
});

/** A span of membership. An absent `from` means that the beginning was not looked up, never "always". */
export const member = z.strictObject({
  actor: id,
  from: partialDate.optional(),
  to: partialDate.optional(),
  confidence,
  /** Where the membership stands, in words or as an address. */
  source: text,
  note: text.optional(),
});

export const actorsFile = z.strictObject({ actors: z.array(actor) });

/** graph/data/actors/members/<group>.yaml: who belongs to one group, and when. */
export const membersFile = z.strictObject({ group: id, members: z.array(member) });

/** graph/data/actors/regions.yaml: geographic regions (UN M49), with the words that a reader uses for them. */
export const region = z.strictObject({ name, code: z.string().optional(), aliases: z.array(name).optional() });
export const regionsFile = z.strictObject({ regions: z.array(region) });
