import { readFileSync } from "node:fs";
import { answerRequest } from "../../api/execute.ts";
import { Failure, say } from "../say.ts";
import { withLoadedStore } from "../with-store.ts";

function readRequest(file: string | undefined): string {
  try {
    return readFileSync(file ?? 0, "utf8");
  } catch (error) {
    throw new Failure(`${file ?? "Standard input"} cannot be read; give a file with a GraphQL request.`, 2, {
      cause: error,
    });
  }
}

function parseVariables(text: string | undefined): Record<string, unknown> {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (value !== null && typeof value === "object" && !Array.isArray(value)) return { ...value };
  } catch {
    // Told below, together with JSON that is no object.
  }
  throw new Failure('--variables must be a JSON object, such as \'{"id": "eff"}\'.', 2);
}

/** travaux query [FILE] [--variables JSON]: runs a GraphQL request against the store, no server. */
export async function query(file: string | undefined, options: { variables?: string; data?: string }): Promise<void> {
  const variables = parseVariables(options.variables);
  const request = readRequest(file);
  const result = await withLoadedStore(options.data, (store) => answerRequest(store, request, variables));
  say(JSON.stringify(result, null, 2));
  if (result.errors) process.exitCode = result.data == null ? 2 : 1;
}
