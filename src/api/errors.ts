import { GraphQLError } from "graphql";

/** A caller's mistake: the message names what, where and what is allowed. */
export class BadInputError extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: "BAD_USER_INPUT" } });
    this.name = "BadInputError";
  }
}

/** A request that could be met, and is past a limit: the message names the limit. */
export class TooExpensiveError extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: "TOO_EXPENSIVE", http: { status: 400 } } });
    this.name = "TooExpensiveError";
  }
}
