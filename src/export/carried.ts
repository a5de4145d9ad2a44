import { graphModel, type KindModel, type PropertyModel, type RelationshipModel } from "../store/model.ts";

/**
 * What the formats for other programs carry of a kind or type: all properties of the model but those that follow from others
 * and are for finding alone, and the key, which is the name of the record itself.
 */
export function carriedProperties({ properties }: KindModel | RelationshipModel): [string, PropertyModel][] {
  return [...properties].filter(([name, { derived }]) => !derived && name !== "key");
}

export function kindOf(name: string): KindModel {
  return known(graphModel().kinds.get(name), name);
}

export function relationshipOf(name: string): RelationshipModel {
  return known(graphModel().relationships.get(name), name);
}

/** The kinds that are nodes of a copy: the data set is its head. */
export function nodeKinds(): KindModel[] {
  return [...graphModel().kinds.values()].filter(({ name }) => name !== "Dataset");
}

/** The graph is read through the model, so that what it does not know never comes as far as here. */
function known<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`graph/model.yaml has no ${name}`);
  return found;
}
