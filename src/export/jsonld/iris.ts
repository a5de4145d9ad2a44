import { kindOf } from "../carried.ts";
import type { GraphLink, GraphNode } from "../graph.ts";

/*
 * Names of the project in RDF are URNs: it has no address of its own on the web, and a name that is no address makes no reader
 * fetch anything.
 */

/** The terms of our own. */
export const TERMS = "urn:travaux:term:";

/** The name of a record, by its key; the key is read back by decoding what follows the third colon. */
export function entityIri(key: string): string {
  return `urn:travaux:node:${encode(key)}`;
}

export function nodeIri({ kind, key, properties }: GraphNode): string {
  return kindOf(kind).isEntity ? entityIri(key) : `urn:travaux:${kind}:${encode(String(properties.id))}`;
}

/** The name of a relationship: of its type, its ends and, where one pair can have several of a type, its id. */
export function linkIri({ type, from, to, properties }: GraphLink): string {
  const parts = [from, to, ...(properties.id === undefined ? [] : [String(properties.id)])];
  return `urn:travaux:link:${type}:${parts.map(encode).join(";")}`;
}

/** A value of a closed list of graph/model.yaml. */
export function listIri(list: string, value: string): string {
  return `urn:travaux:list:${list}:${encode(value)}`;
}

/** Percent-encoded, but for the signs that a key has often and a URN may have. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("%3A", ":").replaceAll("%2F", "/");
}
