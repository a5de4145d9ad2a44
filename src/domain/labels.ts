import type { ActorKind } from "./lists.ts";

/**
 * How a provision is called: "Article 6(2)", "Article 17 (Rev.2)", "Preamble".
 * `versionLabel` is null for the adopted text, whose articles are named without it.
 */
export function provisionLabel(number: string, versionLabel: string | null): string {
  const name = /^\d/.test(number) ? `Article ${number}` : `${number.charAt(0).toUpperCase()}${number.slice(1)}`;
  return versionLabel === null ? name : `${name} (${versionLabel})`;
}

/** The label that a node of this kind of actor has beside Entity and Actor. */
export const ACTOR_LABEL: Readonly<Record<ActorKind, string>> = {
  STATE: "State",
  INTERGOVERNMENTAL_ORGANIZATION: "Organization",
  CIVIL_SOCIETY: "Organization",
  INDUSTRY: "Organization",
  ACADEMIA: "Organization",
  GROUP: "Group",
  BODY: "Body",
  PERSON: "Person",
};

/** A name without what stands in brackets at its end: "Rev.2" for "Rev.2 (February 2024)". */
export function shortName(name: string): string {
  return name.replace(/\s*\([^()]*\)\s*$/, "") || name;
}
