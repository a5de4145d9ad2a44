import { readdirSync, readFileSync } from "node:fs";
import { makeExecutableSchema } from "@graphql-tools/schema";
import type { GraphQLSchema } from "graphql";
import { actionResolvers } from "./resolvers/action.ts";
import { actorResolvers } from "./resolvers/actor.ts";
import { agreementResolvers } from "./resolvers/agreement.ts";
import { analysisResolvers } from "./resolvers/analysis.ts";
import { answerResolvers } from "./resolvers/answer.ts";
import { datasetResolvers } from "./resolvers/dataset.ts";
import { documentResolvers } from "./resolvers/document.ts";
import { eventResolvers } from "./resolvers/event.ts";
import { graphResolvers } from "./resolvers/graph.ts";
import { issueResolvers } from "./resolvers/issue.ts";
import { positionResolvers } from "./resolvers/position.ts";
import { provisionResolvers } from "./resolvers/provision.ts";
import { treatyResolvers } from "./resolvers/treaty.ts";
import { voteResolvers } from "./resolvers/vote.ts";
import { PartialDate } from "./scalars.ts";

const folder = new URL("../../src/api/schema/", import.meta.url);

/** The schema language of all concepts, one file each. */
export function readTypeDefinitions(): string {
  const files = readdirSync(folder).filter((file) => file.endsWith(".graphql"));
  return files
    .sort()
    .map((file) => readFileSync(new URL(file, folder), "utf8"))
    .join("\n");
}

/** The served schema with its resolvers. It holds no data: the store comes in with each request's context. */
export function makeSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readTypeDefinitions(),
    resolvers: [
      { PartialDate },
      actionResolvers,
      actorResolvers,
      agreementResolvers,
      analysisResolvers,
      answerResolvers,
      datasetResolvers,
      documentResolvers,
      eventResolvers,
      graphResolvers,
      issueResolvers,
      positionResolvers,
      provisionResolvers,
      treatyResolvers,
      voteResolvers,
    ],
    inheritResolversFromInterfaces: false,
  });
}
