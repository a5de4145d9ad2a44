import type { GraphLink } from "../graph.ts";
import { entityIri, linkIri } from "./iris.ts";
import { QUALIFIED, relationshipTerm } from "./terms.ts";
import { type Described, describeLink, toDate } from "./values.ts";

/**
 * A relationship. One that says no more than that it is of the data set is one triple; any other is that triple and a node of its
 * own beside it, which has what it holds: a statement of RDF, and what a published vocabulary has for it.
 *
 * @param release the hash of the data set, which is that of every curated relationship.
 */
export function toLinkObject(link: GraphLink, release: string): object {
  const { type, from, to, properties } = link;
  const term = relationshipTerm(type);
  const triple = { "@id": entityIri(from), [term]: { "@id": entityIri(to) } };
  const names = Object.keys(properties);
  if (names.length === 1 && properties.release === release) return triple;
  const id = linkIri(link);
  const qualified = QUALIFIED[type];
  return {
    "@id": id,
    "@type": ["rdf:Statement", ...(qualified === undefined ? [] : [qualified.type])],
    "rdf:subject": {
      ...triple,
      ...(qualified?.from === undefined ? {} : { [qualified.from]: { "@id": id } }),
    },
    "rdf:predicate": { "@id": term },
    "rdf:object": { "@id": entityIri(to) },
    ...(qualified === undefined ? {} : { [qualified.target]: { "@id": entityIri(to) } }),
    ...(qualified?.source === undefined ? {} : { [qualified.source]: { "@id": entityIri(from) } }),
    ...describeLink(type, properties),
    ...(type === "MEMBER_OF" ? during(id, properties.from, properties.to) : {}),
  };
}

/** The span of a membership as OWL-Time has it. An end that is not known is left open. */
function during(id: string, from: unknown, to: unknown): Described {
  if (from === undefined && to === undefined) return {};
  return {
    "org:memberDuring": {
      "@id": `${id};during`,
      "@type": "time:Interval",
      ...(from === undefined ? {} : { "time:hasBeginning": toInstant(`${id};beginning`, String(from)) }),
      ...(to === undefined ? {} : { "time:hasEnd": toInstant(`${id};end`, String(to)) }),
    },
  };
}

const INSTANT: Readonly<Record<string, string>> = {
  "xsd:gYear": "time:inXSDgYear",
  "xsd:gYearMonth": "time:inXSDgYearMonth",
  "xsd:date": "time:inXSDDate",
};

function toInstant(id: string, date: string): Described {
  const value = toDate(date);
  return { "@id": id, "@type": "time:Instant", [INSTANT[value["@type"]] ?? ""]: value };
}
