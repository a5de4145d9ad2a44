import { TERMS } from "./iris.ts";

/** The published vocabularies, by the prefix under which the context has them. */
export const PREFIXES = {
  dc: "http://purl.org/dc/elements/1.1/",
  dcterms: "http://purl.org/dc/terms/",
  eli: "http://data.europa.eu/eli/ontology#",
  org: "http://www.w3.org/ns/org#",
  prov: "http://www.w3.org/ns/prov#",
  rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  schema: "https://schema.org/",
  skos: "http://www.w3.org/2004/02/skos/core#",
  time: "http://www.w3.org/2006/time#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  tvx: TERMS,
} as const;

/** Classes beside our own of each kind. What an actor is follows from its kind. */
export const CLASSES: Readonly<Record<string, readonly string[]>> = {
  Treaty: ["eli:LegalResource", "schema:Legislation"],
  TextVersion: ["eli:LegalResource"],
  Provision: ["eli:LegalResourceSubdivision"],
  Actor: ["prov:Agent"],
  IssueArea: ["skos:Concept"],
  Position: ["prov:Entity"],
  Document: ["prov:Entity", "schema:CreativeWork"],
  Vote: ["prov:Activity"],
  TreatyAction: ["prov:Activity"],
  Event: ["schema:Event"],
  Region: ["skos:Concept"],
  Dataset: ["schema:Dataset", "prov:Entity"],
  Gap: [],
  ImportSource: ["schema:Dataset", "prov:Entity"],
};

export const ACTOR_CLASSES: Readonly<Record<string, readonly string[]>> = {
  STATE: ["schema:Country"],
  INTERGOVERNMENTAL_ORGANIZATION: ["org:FormalOrganization"],
  CIVIL_SOCIETY: ["schema:NGO", "org:Organization"],
  INDUSTRY: ["schema:Organization", "org:Organization"],
  ACADEMIA: ["schema:Organization", "org:Organization"],
  GROUP: ["org:Organization"],
  BODY: ["org:OrganizationalUnit"],
  PERSON: ["schema:Person"],
};

/** Properties that a published term says as the model means them, by kind where the kind makes the difference; the rest are ours. */
const PROPERTY_TERMS: Readonly<Record<string, string>> = {
  id: "dcterms:identifier",
  label: "rdfs:label",
  "IssueArea.label": "skos:prefLabel",
  title: "dcterms:title",
  name: "schema:name",
  symbol: "schema:identifier",
  date: "dcterms:date",
  url: "schema:url",
  description: "dcterms:description",
  "IssueArea.description": "skos:definition",
  note: "skos:note",
  summary: "dcterms:abstract",
  "Document.publisher": "dc:publisher",
  "Document.kind": "dc:type",
  "Treaty.kind": "dc:type",
  "Event.type": "dc:type",
  "Event.endDate": "schema:endDate",
  "Event.place": "schema:location",
  "Provision.number": "eli:number",
  "Treaty.inForceOn": "eli:first_date_entry_in_force",
  "Treaty.adoptedOn": "schema:legislationDate",
  "TreatyAction.text": "schema:text",
  "Gap.text": "schema:text",
  "Region.code": "skos:notation",
  "Dataset.version": "schema:version",
  "Dataset.licence": "dc:rights",
  "MEMBER_OF.from": "schema:startDate",
  "MEMBER_OF.to": "schema:endDate",
};

/** The values of a list one by one, to be asked for; in what order, and what twice, stands in the list itself. */
const SET_TERMS: Readonly<Record<string, string>> = {
  synonyms: "skos:altLabel",
  aliases: "schema:alternateName",
  sources: "dcterms:source",
  regions: "tvx:region",
  formerIds: "tvx:formerId",
};

/** What a relationship is called from its source to its target. No two types share a term, so that each can be told. */
const RELATIONSHIP_TERMS: Readonly<Record<string, string>> = {
  VERSION_OF: "dcterms:isVersionOf",
  IN_VERSION: "eli:is_part_of",
  PART_OF: "dcterms:isPartOf",
  CONCERNS: "schema:about",
  MEMBER_OF: "org:memberOf",
  NARROWER_THAN: "skos:broader",
  TAKEN_BY: "prov:wasAttributedTo",
  ABOUT: "dcterms:subject",
  EVIDENCED_BY: "prov:wasDerivedFrom",
  AUTHORED_BY: "dcterms:creator",
  BY: "prov:wasAssociatedWith",
  REFERS_TO: "dcterms:references",
};

/** How a published vocabulary says a relationship that has properties: a node of this class between its ends. */
export const QUALIFIED: Readonly<
  Record<string, { readonly type: string; readonly target: string; readonly from?: string; readonly source?: string }>
> = {
  MEMBER_OF: { type: "org:Membership", source: "org:member", target: "org:organization" },
  EVIDENCED_BY: { type: "prov:Derivation", from: "prov:qualifiedDerivation", target: "prov:entity" },
  AUTHORED_BY: { type: "prov:Attribution", from: "prov:qualifiedAttribution", target: "prov:agent" },
};

/** "dcterms:title", "tvx:ask" */
export function propertyTerm(owner: string, name: string): string {
  return PROPERTY_TERMS[`${owner}.${name}`] ?? PROPERTY_TERMS[name] ?? `tvx:${name}`;
}

export function setTerm(name: string): string | undefined {
  return SET_TERMS[name];
}

/** "dcterms:isVersionOf", "tvx:droppedIn" */
export function relationshipTerm(type: string): string {
  return (
    RELATIONSHIP_TERMS[type] ??
    `tvx:${type.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())}`
  );
}
