import { GraphQLError } from "graphql";

/** A caller's mistake: the message names what, where and what is allowed. */
export class BadInputError extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: "BAD_USER_INPUT" } });
    this.name = "BadInputError";
  }
}
