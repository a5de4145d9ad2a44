import { fold } from "../../../domain/fold.ts";

/** Notes of the depositary inside a text: marked, or bare digits run on to the last word ("Belarus13", "Germany6,7,8"). */
const MARKED_NOTE = /<(superscript|sup)>[\s\d,;*]*<\/\1>/gi;
const BARE_NOTE = /(?<=[\p{L})’'.*])\s?\d{1,3}(?:\s?,\s?\d{1,3})*\s*$/u;

/** The text of an element without marks of notes and inline markup, its white space single. */
export function stripMarkup(text: string): string {
  return text
    .replace(MARKED_NOTE, "")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** A participant's name, or a header's, without its notes: "Netherlands (Kingdom of the)3,4" gives the name alone. */
export function cleanName(text: string): string {
  return stripMarkup(text)
    .replace(BARE_NOTE, "")
    .replace(/[\s*]+$/, "")
    .trim();
}

/** A title or header without its notes. Only digits run on to the last word are one: "under article 23" keeps its number. */
export function cleanHeading(text: string): string {
  return stripMarkup(text).replace(/(?<=[\p{L})])\d{1,3}(?:\s?,\s?\d{1,3})*$/u, "");
}

/** A part of an id made of a name: "Côte d'Ivoire" gives "cote-d-ivoire". */
export function slug(name: string): string {
  return fold(name).replace(/ /g, "-");
}

/** The id of a treaty by the depositary's number, "IV-11-b": "mtdsg:iv-11-b". */
export function treatyId(number: string): string {
  return `mtdsg:${number.trim().toLowerCase()}`;
}
