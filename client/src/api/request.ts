import { Failure, failureFromErrors, failureFromStatus, type GraphqlError } from "./failure.ts";
import type { Operation } from "./operation.ts";

/** The server ends an operation after 5 seconds; beyond this we stop waiting for its word. */
const PATIENCE_MS = 12_000;

export async function request<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const timeout = AbortSignal.timeout(PATIENCE_MS);
  const response = await send(
    operation,
    variables,
    signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
  );
  const body = await readBody<Result>(response);
  if (body?.errors !== undefined && body.errors.length > 0) throw failureFromErrors(body.errors, response.status);
  if (!response.ok) throw failureFromStatus(response.status, response.headers.get("retry-after"));
  if (body?.data === undefined || body.data === null) throw new Failure("broken", "NO_DATA");
  return body.data;
}

async function send(
  operation: Operation<unknown, unknown>,
  variables: unknown,
  signal: AbortSignal,
): Promise<Response> {
  try {
    return await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
      body: JSON.stringify({ operationName: operation.name, query: operation.text, variables }),
      signal,
    });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "TimeoutError")
      throw new Failure("timeout", "TIMEOUT", { cause });
    if (cause instanceof DOMException && cause.name === "AbortError") throw cause;
    throw new Failure("offline", "OFFLINE", { cause, retryIn: 5 });
  }
}

interface Body<Result> {
  data?: Result | null;
  errors?: GraphqlError[];
}

async function readBody<Result>(response: Response): Promise<Body<Result> | null> {
  try {
    return (await response.json()) as Body<Result>;
  } catch {
    return null;
  }
}
