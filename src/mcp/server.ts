import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import { ASK_REQUEST } from "../api/ask-request.ts";
import { answerRequest } from "../api/execute.ts";
import { ACTOR_KINDS, CONFIDENCES, ENTITY_KINDS, SIDES, STANCES } from "../domain/lists.ts";
import type { Store } from "../store/port.ts";
import { ACTOR, DOCUMENT, POSITIONS, PROVISION, SEARCH } from "./requests.ts";

/** What every description ends with: an assistant that fills silence puts words into a government's mouth. */
const RULE =
  "Quote what is returned with its evidence (title, date, address). Never fill silence: where nothing is on record say so, with the coverage. Say when a record is inherited, of low confidence, or linked to a number in compiling.";

const treaty = z
  .string()
  .optional()
  .describe("Id of a treaty: read within it alone. Without it every treaty held is read.");
const first = z.number().int().min(1).max(100).optional().describe("How many at most, 1 to 100; 20 unless given.");

const filter = {
  actors: z.array(z.string()).optional().describe("Ids of actors, such as state:us or eff; find them with search."),
  actorKinds: z.array(z.enum(ACTOR_KINDS)).optional().describe("Kinds of actors."),
  memberOf: z.string().optional().describe("Id of a group: actors who belonged to it on the day."),
  regions: z.array(z.string()).optional().describe("Regions in which the State lies, such as Oceania."),
  treaty: z.string().optional().describe("Id of a treaty."),
  provisions: z
    .array(z.string())
    .optional()
    .describe("Ids of provisions, such as uncc/final/6(2); each counts under all its numbers."),
  issues: z.array(z.string()).optional().describe("Ids of issue areas; each counts with the narrower ones."),
  stances: z.array(z.enum(STANCES)).optional().describe("Stances."),
  sides: z.array(z.enum(SIDES)).optional().describe("Sides: AGAINST and CRITICAL are objections."),
  from: z.string().optional().describe("Not before this date: 2024, 2024-02 or 2024-02-09."),
  to: z.string().optional().describe("Not after this date."),
  confidence: z.array(z.enum(CONFIDENCES)).optional().describe("Degrees of confidence."),
  text: z.string().optional().describe("Words of what was asked."),
};

/** The result of a request as an assistant gets it: its data, or the errors as a failed call. */
async function call(store: Store, query: string, variables: Record<string, unknown>): Promise<CallToolResult> {
  const { data, errors } = await answerRequest(store, query, variables);
  if (errors?.[0])
    return { isError: true, content: [{ type: "text", text: errors.map(({ message }) => message).join(" ") }] };
  return { content: [{ type: "text", text: JSON.stringify(data) }], structuredContent: { ...data } };
}

/** The graph for assistants, over the Model Context Protocol: read only, the same requests as everybody's. */
export function makeMcpServer(store: Store, version: string): McpServer {
  const server = new McpServer(
    { name: "travaux", version },
    { instructions: `A ledger of who took which stance on what in treaty negotiations, with evidence. ${RULE}` },
  );
  const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

  server.registerTool(
    "ask",
    {
      title: "Ask the record",
      description: `Answers a question in plain English from the records alone: who took a stance on an article or issue, what an actor said, what became of an article, how a state voted, who signed. It never guesses: AMBIGUOUS gives every reading, NO_RECORD says what is nearest, NOT_UNDERSTOOD what can be asked. ${RULE}`,
      inputSchema: {
        question: z.string().max(1000).describe("The question, such as: Who objected to Article 17?"),
        treaty,
      },
      annotations,
    },
    async ({ question, treaty: within }) => call(store, ASK_REQUEST, { question, treaty: within ?? null }),
  );
  server.registerTool(
    "positions",
    {
      title: "The stance ledger",
      description: `Positions that meet all of the conditions, oldest first, each with actor, stance, date, forum and evidence, with counts and coverage over all pages. ${RULE}`,
      inputSchema: { ...filter, first, after: z.string().optional().describe("The endCursor of the page before.") },
      annotations,
    },
    async ({ first: size, after, ...conditions }) =>
      call(store, POSITIONS, { filter: conditions, first: size ?? 20, after: after ?? null }),
  );
  server.registerTool(
    "provision",
    {
      title: "A provision with its lineage",
      description: `What a citation can mean, one entry a reading, each with its lineage through the drafts, its counterparts elsewhere and the positions on it under all its numbers. A bare number may be several provisions: give all readings. ${RULE}`,
      inputSchema: {
        citation: z
          .string()
          .max(200)
          .describe("Such as: Article 17; draft article 17; art. 6(2); Article 17 of Rev.2."),
        treaty,
      },
      annotations,
    },
    async ({ citation, treaty: within }) => call(store, PROVISION, { citation, treaty: within ?? null }),
  );
  server.registerTool(
    "actor",
    {
      title: "An actor with its record",
      description: `The actors that best fit a name, each with its groups, positions, votes and treaty actions, all with evidence. ${RULE}`,
      inputSchema: { name: z.string().max(200).describe("A name, alias, code or id: Russia, EFF, state:us.") },
      annotations,
    },
    async ({ name }) => call(store, ACTOR, { search: name }),
  );
  server.registerTool(
    "search",
    {
      title: "Search the graph",
      description: `Ids and names of treaties, provisions, actors, issues and documents that fit the words, best first; typing errors are forgiven. Also says what the data set is known to lack. ${RULE}`,
      inputSchema: {
        text: z.string().max(200).describe("Words, a number or a code."),
        kinds: z.array(z.enum(ENTITY_KINDS)).optional().describe("Only these kinds."),
        first,
      },
      annotations,
    },
    async ({ text, kinds, first: size }) => call(store, SEARCH, { text, kinds: kinds ?? null, first: size ?? 20 }),
  );
  server.registerTool(
    "document",
    {
      title: "A document and what it evidences",
      description: `One document with its authors, address and every position that it evidences. ${RULE}`,
      inputSchema: { id: z.string().max(200).describe("Id of the document, as evidence gives it.") },
      annotations,
    },
    async ({ id }) => call(store, DOCUMENT, { id }),
  );
  return server;
}
