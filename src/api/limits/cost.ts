import {
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  GraphQLIncludeDirective,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { TooExpensiveError } from "../errors.ts";
import { checkArguments } from "./arguments.ts";
import { EDGES_A_NODE, hasFirst, isListOfNodes, isPage, WEIGHTS } from "./weights.ts";

export interface CostedRequest {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Coerced, so that defaults are in. */
  readonly variables: Record<string, unknown>;
}

/** Where the walk is: how often what stands here comes, and how long a page is that begins here. */
interface Place {
  readonly type: GraphQLCompositeType;
  readonly times: number;
  readonly page: number;
}

type Arguments = Record<string, unknown>;

function isLeftOut(node: SelectionNode, variables: Record<string, unknown>): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true ||
    getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if === false
  );
}

const numberOf = (field: GraphQLField<unknown, unknown>, values: Arguments, name: string): number => {
  const given = values[name] ?? field.args.find((one) => one.name === name)?.defaultValue;
  return typeof given === "number" ? given : 1;
};

/** How many items a field has itself, where it is a list. */
function lengthOf(field: GraphQLField<unknown, unknown>, values: Arguments, { type, page }: Place): number {
  if (hasFirst(field)) return numberOf(field, values, "first");
  if (isPage(type.name, field.name))
    return type.name === "GraphView" && field.name === "edges" ? page * EDGES_A_NODE : page;
  return WEIGHTS[`${type.name}.${field.name}`] ?? 1;
}

/** How long the pages below a field are. */
function pageBelow(field: GraphQLField<unknown, unknown>, values: Arguments): number {
  if (field.name === "neighborhood") return numberOf(field, values, "limit");
  // A path of so many steps has one node more.
  if (field.name === "paths") return numberOf(field, values, "maxLength") + 1;
  return hasFirst(field) ? numberOf(field, values, "first") : 1;
}

class Walk {
  readonly #request: CostedRequest;
  nodes = 0;

  constructor(request: CostedRequest) {
    this.#request = request;
  }

  selections({ selections }: SelectionSetNode, place: Place): void {
    const { schema, fragments, variables } = this.#request;
    for (const selection of selections) {
      if (isLeftOut(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) {
        const field = "getFields" in place.type ? place.type.getFields()[selection.name.value] : undefined;
        // Introspection returns no nodes.
        if (field === undefined) continue;
        const values = getArgumentValues(field, selection, variables);
        checkArguments(values);
        this.#field(field, values, selection.selectionSet, place);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment === undefined) continue;
      const named =
        fragment.typeCondition === undefined ? place.type : schema.getType(fragment.typeCondition.name.value);
      if (isCompositeType(named)) this.selections(fragment.selectionSet, { ...place, type: named });
    }
  }

  #field(
    field: GraphQLField<unknown, unknown>,
    values: Arguments,
    selectionSet: SelectionSetNode | undefined,
    place: Place,
  ): void {
    const type = getNamedType(field.type);
    if (selectionSet === undefined || !isCompositeType(type)) return;
    const isList = isListOfNodes(field);
    const times = isList ? place.times * lengthOf(field, values, place) : place.times;
    if (isList) this.nodes += times;
    this.selections(selectionSet, { type, times, page: pageBelow(field, values) });
  }
}

/**
 * How many nodes a valid operation can return: for each list in it the product of the lengths of the lists down to it,
 * as `first`, `limit` or the weight of the list says, added up. What stands once in its owner is counted with it.
 * Throws BadInputError for an argument past its limit, and what coercing arguments throws.
 */
export function costOf(request: CostedRequest): number {
  const type = request.schema.getRootType(request.operation.operation);
  if (!type) return 0;
  const walk = new Walk(request);
  walk.selections(request.operation.selectionSet, { type, times: 1, page: 1 });
  return walk.nodes;
}

/** Throws TooExpensiveError where a request can return more than `limit` nodes. */
export function checkCost(nodes: number, limit: number): void {
  if (nodes > limit)
    throw new TooExpensiveError(
      `The request can return ${nodes.toLocaleString("en")} nodes; it may return ${limit.toLocaleString("en")}. Give a smaller \`first\`, or ask in parts.`,
    );
}
