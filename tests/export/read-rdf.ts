import { createRequire } from "node:module";
import type * as Jsonld from "jsonld";
import { carriedProperties } from "../../src/export/carried.ts";
import { PREFIXES, propertyTerm, relationshipTerm } from "../../src/export/jsonld/terms.ts";
import { graphModel, type KindModel, type PropertyModel, type RelationshipModel } from "../../src/store/model.ts";

const processor = createRequire(import.meta.url)("jsonld") as typeof Jsonld;

/** The processor may fetch nothing: a context stands in its file. */
const options = {
  documentLoader: async (address: string): Promise<never> => {
    throw new Error(`it fetches ${address}`);
  },
};

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly datatype?: { readonly value: string };
}
export interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

export async function quadsOf(text: string): Promise<Quad[]> {
  return (await processor.toRDF(JSON.parse(text), options)) as unknown as Quad[];
}

/** The canonical N-Quads of a document (RDFC-1.0), equal for equal graphs. */
export async function canonicalOf(text: string): Promise<string> {
  return (await processor.canonize(JSON.parse(text), { ...options, algorithm: "RDFC-1.0" } as object)) as string;
}

const iri = (term: string) => {
  const [prefix = "", name = ""] = term.split(":");
  return `${PREFIXES[prefix as keyof typeof PREFIXES]}${name}`;
};
const TYPE = iri("rdf:type");
const key = (name: string) => decodeURIComponent(name.slice("urn:travaux:node:".length));

/** The graph that triples hold, by the terms of docs/export.md alone. `release` is the hash of the data set. */
export function readTriples(quads: readonly Quad[], release: string) {
  const subjects = new Map<string, Map<string, Term[]>>();
  for (const { subject, predicate, object } of quads) {
    const held = subjects.get(subject.value) ?? new Map<string, Term[]>();
    subjects.set(subject.value, held.set(predicate.value, [...(held.get(predicate.value) ?? []), object]));
  }
  const { kinds, relationships } = graphModel();
  const isOf = (held: Map<string, Term[]>, type: string) =>
    held.get(TYPE)?.some(({ value }) => value === type) ?? false;
  const nodes = [...subjects].flatMap(([name, held]) =>
    [...kinds.values()]
      .filter((kind) => kind.name !== "Dataset" && isOf(held, iri(`tvx:${kind.name}`)))
      .map((kind) => {
        const properties = readProperties(kind, held);
        return { kind: kind.name, key: kind.isEntity ? key(name) : `${kind.name}/${properties.id}`, properties };
      }),
  );
  const types = new Map([...relationships.values()].map((type) => [iri(relationshipTerm(type.name)), type]));
  const only = (held: Map<string, Term[]>, term: string) => held.get(iri(term))?.[0]?.value ?? "";
  const told = [...subjects.values()].filter((held) => isOf(held, iri("rdf:Statement")));
  const links = told.map((held) => {
    const type = types.get(only(held, "rdf:predicate"));
    if (type === undefined) throw new Error(`${only(held, "rdf:predicate")} is no relationship`);
    const [from, to] = [key(only(held, "rdf:subject")), key(only(held, "rdf:object"))];
    return { type: type.name, from, to, properties: readProperties(type, held) };
  });
  const isTold = new Set(links.map(({ type, from, to }) => JSON.stringify([type, from, to])));
  for (const { subject, predicate, object } of quads) {
    const type = types.get(predicate.value);
    if (type === undefined || !subject.value.startsWith("urn:travaux:node:") || object.termType !== "NamedNode")
      continue;
    const [from, to] = [key(subject.value), key(object.value)];
    if (isTold.has(JSON.stringify([type.name, from, to]))) continue;
    links.push({ type: type.name, from, to, properties: { release } });
  }
  return { nodes, links };
}

function readProperties(owner: KindModel | RelationshipModel, held: Map<string, Term[]>): Record<string, unknown> {
  return Object.fromEntries(
    carriedProperties(owner).flatMap(([name, model]) => {
      const found = held.get(iri(propertyTerm(owner.name, name))) ?? [];
      if (found.length > 1) throw new Error(`${owner.name} has several values of ${name}`);
      return found.map((term) => [name, readValue(model, term)]);
    }),
  );
}

function readValue({ type, list }: PropertyModel, { value }: Term): unknown {
  if (list !== undefined) return decodeURIComponent(value.slice(`urn:travaux:list:${list}:`.length));
  return type === "string" || type === "partialDate" ? value : JSON.parse(value);
}
