import { type DocumentNode, parse } from "graphql";
import * as asked from "../../src/ask/requests.ts";
import { explorerOperations } from "../client/explorer-operations.ts";

/** Values for the variables of the explorer's and the questions' requests; one that is not asked for is left out. */
const VALUES: Readonly<Record<string, unknown>> = {
  ids: ["uncc", "state:jp"],
  id: "uncc/final/6(2)",
  provision: "uncc/final/6(2)",
  actor: "state:us",
  group: "eu",
  treaty: "uncc",
  vote: "v74247",
  symbol: "A/RES/74/247",
  text: "russia",
  question: "Who objected to Article 17?",
  from: null,
  filter: {},
  subject: {},
  a: "state:us",
  b: "state:ru",
  memberOf: "eu",
  without: { treaty: "uncc", kinds: ["SIGNATURE"] },
};

export interface KnownRequest {
  readonly name: string;
  readonly text: string;
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

function withVariables(name: string, text: string): KnownRequest {
  const document = parse(text);
  const names = document.definitions.flatMap((one) =>
    one.kind === "OperationDefinition"
      ? (one.variableDefinitions ?? []).map(({ variable }) => variable.name.value)
      : [],
  );
  const variables = Object.fromEntries(names.filter((one) => one in VALUES).map((one) => [one, VALUES[one]]));
  return { name, text, document, variables };
}

/** Every request that the explorer and the questions make. */
export const knownRequests: readonly KnownRequest[] = [
  ...explorerOperations.map(({ name, text }) => withVariables(`the explorer's ${name}`, text)),
  ...Object.entries(asked).map(([name, text]) => withVariables(`a question's ${name}`, text)),
];
