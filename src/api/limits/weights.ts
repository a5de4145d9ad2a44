import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
} from "graphql";

/**
 * For how many nodes a list without `first` is counted: near what the longest or the usual one of the records has. A
 * weight need not be a bound, since what such a list can hold is bounded by the records.
 */
export const WEIGHTS: Readonly<Record<string, number>> = {
  "Query.resolveCitation": 5,
  "Query.issues": 100,
  "Query.events": 60,
  "Query.changes": 50,
  "Dataset.counts": 10,
  "Dataset.gaps": 30,
  "Dataset.sources": 10,
  "Treaty.versions": 10,
  "Treaty.provisions": 80,
  "Treaty.documents": 250,
  "TextVersion.provisions": 80,
  "TextVersion.steps": 80,
  "Provision.parts": 5,
  "Provision.lineage": 5,
  "Provision.parallels": 3,
  "Provision.issues": 5,
  "LineageStep.sources": 3,
  "Actor.memberOf": 10,
  "Actor.members": 200,
  "Actor.actions": 6,
  "IssueArea.broader": 1,
  "IssueArea.narrower": 10,
  "IssueArea.provisions": 50,
  "Document.authors": 3,
  "Position.provisions": 3,
  "Position.issues": 3,
  "Position.evidence": 2,
  "PositionConnection.bySide": 4,
  "PositionConnection.byStance": 7,
  "ContestedProvision.bySide": 4,
  "PositionChange.positions": 5,
  "TreatyAction.provisions": 3,
  "TreatyAction.objections": 3,
  "TreatyAction.evidence": 2,
  "Vote.evidence": 2,
  "CastVote.evidence": 2,
  "Answer.readings": 3,
  "AnswerReading.provisions": 5,
  "AnswerReading.actors": 20,
  "AnswerReading.issues": 5,
  "AnswerReading.positions": 100,
  "AnswerReading.votes": 10,
  "AnswerReading.actions": 50,
  "AnswerReading.documents": 50,
};

/** Relationships counted for each node of a view: the densest view of the records has four. */
export const EDGES_A_NODE = 4;

type Field = GraphQLField<unknown, unknown>;

/** Whether a field gives a list of things with fields of their own. */
export function isListOfNodes({ type }: Pick<Field, "type">): boolean {
  return isListType(getNullableType(type)) && isCompositeType(getNamedType(type));
}

export const hasFirst = ({ args }: Field): boolean => args.some(({ name }) => name === "first");

/** Whether a list is a page: as long as the field above it says. */
export const isPage = (type: string, field: string): boolean =>
  (type.endsWith("Connection") || type === "GraphView") && (field === "nodes" || field === "edges");

/** Lists of the schema for which nothing says how many nodes they count; a test holds this empty. */
export function listUnweighed(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!("getFields" in type) || type.name.startsWith("__")) return [];
    return Object.values(type.getFields() as Record<string, Field>)
      .filter((field) => isListOfNodes(field) && !hasFirst(field) && !isPage(type.name, field.name))
      .map((field) => `${type.name}.${field.name}`)
      .filter((place) => WEIGHTS[place] === undefined);
  });
}
