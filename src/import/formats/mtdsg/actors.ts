import type { ActorRecord, NamedActor } from "../../record.ts";
import { slug } from "./names.ts";

/*
 * Participants that are not members or observers of the United Nations, which the source has to bring itself: international
 * organizations, told by what they call themselves, and the two States that the depositary recognizes as having full
 * treaty-making capacity without being members (Summary of Practice, ST/LEG/7/Rev.1, paragraph 86).
 */

const ORGANIZATION =
  /\b(?:Organi[sz]ation|Union|Agency|Fund|Bank|Commission|Community|Council|Court|Association|Authority|League|Office|Institute|Market|Committee|Corporation)\b/i;
const OTHER_STATES = new Set(["Cook Islands", "Niue"]);
/** Territories that the depositary lists by name beside States; the graph has no such kind of actor. */
const TERRITORIES = new Set([
  "Anguilla",
  "Bermuda",
  "British Virgin Islands",
  "Cayman Islands",
  "Gibraltar",
  "Hong Kong",
  "Macao",
  "Montserrat",
  "Turks and Caicos Islands",
]);
export const isTerritory = (name: string): boolean => TERRITORIES.has(name);
export const TERRITORY_REASON = "acts of a territory are not taken: the graph has no such kind of actor";

/** The curated graph holds it, and the source would bring nothing to it. */
const HELD = new Set(["European Union", "European Community", "European Economic Community"]);

/** Gives participants their records, each once, before what refers to it. */
export class Participants {
  readonly #given = new Set<string>();

  /** The participant as acts name it and, the first time that the source has to bring it, its record. */
  find(name: string): { readonly actor: NamedActor; readonly record?: ActorRecord } {
    const kind = kindOf(name);
    if (kind === null) return { actor: { name } };
    const id = `mtdsg:${kind === "STATE" ? "state" : "org"}:${slug(name)}`;
    const actor = { name, id };
    if (this.#given.has(id)) return { actor };
    this.#given.add(id);
    return { actor, record: { type: "actor", id, name, kind } };
  }
}

function kindOf(name: string): "STATE" | "INTERGOVERNMENTAL_ORGANIZATION" | null {
  if (OTHER_STATES.has(name)) return "STATE";
  return ORGANIZATION.test(name) && !HELD.has(name) ? "INTERGOVERNMENTAL_ORGANIZATION" : null;
}
