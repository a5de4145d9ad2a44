/** A GraphQL document with the types of what goes in and what comes out. */
export interface Operation<Result, Variables> {
  readonly name: string;
  readonly text: string;
  /** Only types: never present at run time. */
  readonly types?: { result: Result; variables: Variables };
}

export function operation<Result, Variables = Record<string, never>>(
  name: string,
  ...parts: readonly string[]
): Operation<Result, Variables> {
  return { name, text: parts.join("\n") };
}
