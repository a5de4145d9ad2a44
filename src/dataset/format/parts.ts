import { z } from "zod";
import { CONFIDENCES } from "../../domain/lists.ts";
import { parsePartialDate } from "../../domain/partial-date.ts";

/** Building blocks of the record formats. Every object is strict: a field that is not known is refused. */

/** An id: letters, digits and . : _ - / ( ), as in "state:us", "uncc/final/6(2)", "pos-0140". Stable for ever. */
export const id = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:/()-]*$/, { error: "an id of letters, digits and . : _ - / ( )" });

/** The id of what can be a target; that of a provision holds its number, which can have a blank: "uncc/final/17 bis". */
export const targetId = z
  .string()
  .max(200)
  .regex(/^[A-Za-z0-9][A-Za-z0-9._:/()-]*( [A-Za-z0-9._:/()-]+)*$/, {
    error: "an id of letters, digits, single blanks and . : _ - / ( )",
  });

/** A number of a provision as it is cited: "17", "17 bis", "6(2)", "preamble". Always text. */
export const provisionNumber = z
  .string()
  .max(40)
  .regex(/^[0-9A-Za-z][0-9A-Za-z .()-]*$/, { error: 'a number as it is cited, such as "17", "17 bis" or "6(2)"' });

/** Sentences and names are compared in NFC, however their file writes them. */
export const text = z.string().normalize("NFC").min(1).max(4000);
export const name = z.string().normalize("NFC").min(1).max(400);

export const partialDate = z.string().refine((value) => parsePartialDate(value) !== null, {
  error: 'a date that exists, as precise as its source: "2024", "2024-02" or "2024-02-09"',
});

export const confidence = z.enum(CONFIDENCES);

export const url = z
  .string()
  .max(2000)
  .regex(/^https?:\/\/[^\s]+$/, { error: "an http or https address", abort: true })
  .refine((value) => URL.canParse(value), { error: "an http or https address" });

/** Ids of the documents that show a fact. */
export const sources = z.array(id).min(1);
