import { StoreError } from "../../src/store/errors.ts";

/** The code of the StoreError that a promise ends with; "none" if it does not fail, or the text of another error. */
export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return "none";
  } catch (error) {
    return error instanceof StoreError ? error.code : `not a StoreError: ${error}`;
  }
}
