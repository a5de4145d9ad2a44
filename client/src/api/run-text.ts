/** Runs a request as a reader typed it, and gives the answer as the server sent it, in order. Never throws. */
export async function runText(query: string, variables: string): Promise<string> {
  let parsed: unknown;
  try {
    parsed = variables.trim() === "" ? {} : JSON.parse(variables);
  } catch (cause) {
    return `The variables are not JSON. ${cause instanceof Error ? cause.message : ""}`;
  }
  try {
    const response = await fetch("/graphql", {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json, application/json" },
      body: JSON.stringify({ query, variables: parsed }),
    });
    const text = await response.text();
    return pretty(text) ?? `The server answered ${response.status} without JSON.`;
  } catch {
    return "The server cannot be reached.";
  }
}

function pretty(text: string): string | null {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return null;
  }
}
