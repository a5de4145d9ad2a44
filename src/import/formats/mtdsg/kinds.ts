import type { TreatyActionKind } from "../../../domain/lists.ts";
import type { Phrase } from "./legend.ts";

/*
 * Which kind of act a phrase of a column means. The graph's list is the Vienna Convention's; the depositary's columns hold
 * more. A phrase is taken where it names one kind of the list, also "to the Convention as amended", whose words are kept
 * with the act. Taken to the nearest kind, with MEDIUM confidence:
 *   consent to be bound, simplified procedure: ACCEPTANCE (the depositary counts the State among the parties by that act
 *     alone; Vienna Convention 11 and 14(2));
 *   succession to signature: SIGNATURE (listed among the signatories).
 * Not taken: an application of the Convention to an agency, provisional application or acceptance, participation by virtue
 * of another treaty, a notification, an extension, a signature ad referendum and its confirmation, and a phrase that names
 * two kinds ("definitive signature or acceptance").
 */

/** What a phrase means: a kind and how sure that is, or why there is none. */
export type Meaning =
  | { readonly kind: TreatyActionKind; readonly isNearest: boolean }
  | { readonly kind: null; readonly reason: string };

const NEAREST: readonly (readonly [RegExp, TreatyActionKind])[] = [
  [/^consent to be bound\b/i, "ACCEPTANCE"],
  [/^simplified procedure\b/i, "ACCEPTANCE"],
  [/^succession to signature\b/i, "SIGNATURE"],
];

const NOT_TAKEN: readonly RegExp[] = [
  /^(?:undertaking of )?provisional\b/i,
  /^participation\b/i,
  /^notification\b/i,
  /^extension\b/i,
  /^application\b/i,
  /\bad referendum\b/i,
  /^confirmation of signature\b/i,
  /^(?:resolution|date of adoption|registration|unts)\b/i,
];

const TAKEN: readonly (readonly [RegExp, TreatyActionKind])[] = [
  [/^definitive signature\b/i, "DEFINITIVE_SIGNATURE"],
  [/^signature\b/i, "SIGNATURE"],
  [/^ratification\b/i, "RATIFICATION"],
  [/^(?:definitive )?acceptance\b/i, "ACCEPTANCE"],
  [/^approval\b/i, "APPROVAL"],
  [/^accession\b/i, "ACCESSION"],
  [/^succession\b/i, "SUCCESSION"],
  [/^formal confirmation\b/i, "FORMAL_CONFIRMATION"],
];

const notTaken = (text: string): Meaning => ({
  kind: null,
  reason: `acts of the kind "${text}" are not taken: the graph has no such kind`,
});

function find(list: readonly (readonly [RegExp, TreatyActionKind])[], text: string): TreatyActionKind | undefined {
  return list.find(([pattern]) => pattern.test(text))?.[1];
}

/** What one phrase of a header means. */
export function meaningOf(text: string): Meaning {
  const nearest = find(NEAREST, text);
  if (nearest) return { kind: nearest, isNearest: true };
  if (NOT_TAKEN.some((pattern) => pattern.test(text)) || /\bor (?:participation|acceptance)\b/i.test(text))
    return notTaken(text);
  const kind = find(TAKEN, text);
  return kind ? { kind, isNearest: false } : notTaken(text);
}

/** What the phrases that one letter can stand for mean together: one kind where they agree on it, else none. */
export function meaningOfAll(phrases: readonly Phrase[]): Meaning {
  const meanings = phrases.map(({ text }) => meaningOf(text));
  const [first] = meanings;
  if (first === undefined) return { kind: null, reason: "no phrase of the header fits" };
  if (meanings.every(({ kind }) => kind !== null && kind === first.kind)) return first;
  if (meanings.length === 1) return first;
  return { kind: null, reason: "the column holds several kinds of acts, and the date does not say which it is" };
}
