import { fold } from "../../../domain/fold.ts";

/*
 * Which reservation an objection answers. The States are those named where the text speaks of who made the reservation; a
 * link is made only where exactly one reservation of such a State fits: the one on an article that the objection names, or
 * the only one there is.
 */

/** A reservation or declaration of the treaty, as far as an objection can answer it. */
export interface Answerable {
  readonly id: string;
  readonly participant: string;
  readonly kind: string;
  readonly provisions: readonly string[];
}

/** How States are named in prose, folded: "Iran (Islamic Republic of)" is also the Islamic Republic of Iran, and Iran. */
function formsOf(name: string): string[] {
  const parts = /^(.*?)\s*\((.*)\)$/.exec(name);
  const [, short, rest = ""] = parts ?? [];
  const forms = short === undefined ? [name] : [short, `${rest} ${short}`];
  return forms.map(fold);
}

/** Where a text says who made what it answers: "the reservation made by the Government of X upon ratification". */
const MADE_BY =
  /\b(?:reservations?|declarations?|statements?|understandings?)\b[^.;]{0,200}?\b(?:made|formulated|entered|submitted|lodged|expressed|communicated|of|by)\b([^.;]{0,400})/gi;

const articleOf = (number: string): string => number.replace(/\(.*$/, "");

/** The participants other than the objecting one of whose reservations the text speaks, in the order given. */
export function statesObjectedTo(text: string, objecting: string, participants: Iterable<string>): string[] {
  const spoken = ` ${[...text.matchAll(MADE_BY)].map(([whole]) => fold(whole)).join(" | ")} `;
  const found = [...participants].filter(
    (name) => name !== objecting && formsOf(name).some((form) => form !== "" && spoken.includes(` ${form} `)),
  );
  // "Guinea" is named within "Equatorial Guinea".
  return found.filter((name) => !found.some((other) => other !== name && isWithinOnly(name, other, spoken)));
}

function isWithinOnly(name: string, other: string, spoken: string): boolean {
  let rest = spoken;
  for (const form of formsOf(other)) rest = rest.replaceAll(` ${form} `, " | ");
  return rest !== spoken && !formsOf(name).some((form) => rest.includes(` ${form} `));
}

/** The one reservation of a State that an objection naming these articles can answer; null where none or several can. */
export function reservationAnswered(
  state: string,
  articles: readonly string[],
  answerable: readonly Answerable[],
): string | null {
  const made = answerable.filter(({ participant, kind }) => participant === state && kind === "RESERVATION");
  const named = new Set(articles.map(articleOf));
  const onArticle = made.filter(({ provisions }) => provisions.some((number) => named.has(articleOf(number))));
  const fitting = onArticle.length > 0 ? onArticle : made;
  return fitting.length === 1 ? (fitting[0]?.id ?? null) : null;
}
