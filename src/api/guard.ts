import { type ApolloServerPlugin, HeaderMap } from "@apollo/server";
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  specifiedRules,
  validate,
} from "graphql";
import { schema } from "./execute.ts";
import { formatError, tokenLimitOf } from "./format-error.ts";
import { checkCost, costOf } from "./limits/cost.ts";
import { checkDocument } from "./limits/document.ts";
import type { Limits } from "./limits/settings.ts";
import type { Operation, RequestContext } from "./operation.ts";

interface Refusal {
  readonly errors: readonly GraphQLError[];
  readonly isPastLimit: boolean;
}

const refusalOf = (error: unknown): Refusal => {
  if (error instanceof GraphQLError) return { errors: [error], isPastLimit: true };
  throw error;
};

/** What is wrong with a document whatever its variables; null where nothing is. */
function judgeDocument(document: DocumentNode, limits: Limits): Refusal | null {
  try {
    checkDocument(document, limits);
  } catch (error) {
    return refusalOf(error);
  }
  const errors = validate(schema, document, specifiedRules, { hideSuggestions: true });
  if (errors.length === 0) return null;
  const told = errors.map(
    (error) =>
      new GraphQLError(error.message, {
        nodes: error.nodes ?? null,
        extensions: { code: "GRAPHQL_VALIDATION_FAILED" },
      }),
  );
  return { errors: told, isPastLimit: false };
}

/** What is wrong with an operation and its variables; null where nothing is. Sets the cost. */
function judgeOperation(
  document: DocumentNode,
  node: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  operation: Operation,
  limits: Limits,
): Refusal | null {
  const { coerced, errors } = getVariableValues(schema, node.variableDefinitions ?? [], variables, {
    maxErrors: 10,
    hideSuggestions: true,
  });
  if (errors) return { errors, isPastLimit: false };
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of document.definitions) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  try {
    operation.nodes = costOf({ schema, operation: node, fragments, variables: coerced });
    checkCost(operation.nodes, limits.nodes);
    return null;
  } catch (error) {
    return refusalOf(error);
  }
}

/**
 * Judges every request between parsing and running: its document, then the document by the schema, then its variables
 * and what it can return. Validation by Apollo Server is off for this, since it would come before the limits.
 */
export function guardPlugin(limits: Limits): ApolloServerPlugin<RequestContext> {
  // Apollo Server keeps parsed documents by their text, so that a document is judged once.
  const judged = new WeakMap<DocumentNode, Refusal | null>();
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue: { operation } }) {
          if (errors.some((error) => tokenLimitOf(error) !== null)) operation.isPastLimit = true;
        },
        async responseForOperation({ document, operation: node, operationName, request, contextValue: { operation } }) {
          operation.name = operationName;
          operation.variables = request.variables ?? null;
          let refusal = judged.get(document);
          if (refusal === undefined) {
            refusal = judgeDocument(document, limits);
            judged.set(document, refusal);
          }
          if (refusal === null && node !== undefined)
            refusal = judgeOperation(document, node, request.variables ?? {}, operation, limits);
          if (refusal === null) return null;
          const { errors, isPastLimit } = refusal;
          operation.isPastLimit = isPastLimit;
          return {
            http: { status: 400, headers: new HeaderMap() },
            body: { kind: "single", singleResult: { errors: errors.map((error) => formatError(error).toJSON()) } },
          };
        },
      };
    },
  };
}
