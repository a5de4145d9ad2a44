import type { Confidence } from "../../../domain/lists.ts";

/** What a text deposited with the treaty is, and how sure that is: HIGH where its own heading says so. */
export interface Classified {
  readonly kind: "RESERVATION" | "DECLARATION" | "OBJECTION" | "WITHDRAWAL";
  readonly confidence: Confidence;
}

const HEADINGS: readonly (readonly [RegExp, Classified["kind"]])[] = [
  [/^withdrawal\b/i, "WITHDRAWAL"],
  [/^objections?\b/i, "OBJECTION"],
  [
    /^(?:[\p{L}]+\s){0,2}reservations?(?:\s+and\s+(?:[\p{L}]+\s){0,2}(?:declarations?|understandings?|statements?))?\b/iu,
    "RESERVATION",
  ],
  [/^(?:[\p{L}]+\s){0,3}(?:declarations?|statements?|understandings?|notifications?)\b/iu, "DECLARATION"],
];

/** What a heading ("Reservation:", "Interpretative declaration:") calls the text below it; null where it names no kind. */
export function kindOfHeading(heading: string): Classified["kind"] | null {
  return HEADINGS.find(([pattern]) => pattern.test(heading.trim()))?.[1] ?? null;
}

/** Words by which a State makes a reservation in its own name. */
const RESERVES = [
  /\b(?:does|do|shall|will) not (?:consider (?:itself|themselves) (?:as )?(?:to be )?bound|regard itself (?:as )?bound|accept to be bound)\b/i,
  /\b(?:shall|will) not be (?:bound|binding on)\b/i,
  /\bis not bound by\b/i,
  /\breserves? (?:(?:for )?(?:itself|themselves) )?(?:the|its|their) right\b/i,
  /\b(?:makes?|enters?|formulates?|has made|with|subject to) (?:the |a |an |this |its |their )?(?:\p{L}+ )?reservations?\b/iu,
  /\bthis reservation\b/i,
  /\bhas reservations on\b/i,
];
/** Words that speak of the acts of others: an answer to a reservation is none. */
const ANSWERS =
  /\b(?:object(?:s|ion)? to|reservations? (?:made|entered|formulated|submitted) by|statements? .{0,80} made by)\b/i;

/** A heading run on to its text: "Reservation:The ...", "Interpretative declarationThe ...". */
const HEADING_AT_START =
  /^["“]?\s*((?:\p{L}+\s){0,2}(?:[Rr]eservations?|[Dd]eclarations?|[Uu]nderstandings?))\s*(?::|(?=[\p{Lu}\d"“]))/u;

/** What a text without a heading is, by its words. It is a declaration where they do not say that it reserves anything. */
export function kindOfText(text: string): Classified {
  const heading = HEADING_AT_START.exec(text)?.[1];
  const named = heading === undefined ? null : kindOfHeading(heading);
  if (named) return { kind: named, confidence: "HIGH" };
  const reserves = RESERVES.some((pattern) => pattern.test(text)) && !ANSWERS.test(text.slice(0, 600));
  return { kind: reserves ? "RESERVATION" : "DECLARATION", confidence: "MEDIUM" };
}
