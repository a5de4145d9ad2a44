/** What can go wrong in a store, told apart by class of cause; the same from both engines. */
export type StoreErrorCode =
  | "syntax"
  | "parameter"
  | "row"
  | "unique"
  | "not-deletable"
  | "conflict"
  | "timeout"
  | "unauthorized"
  | "unavailable"
  | "busy"
  | "corrupt"
  | "write-in-read"
  | "failed-transaction"
  | "internal";

export class StoreError extends Error {
  readonly code: StoreErrorCode;
  constructor(code: StoreErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = "StoreError";
    this.code = code;
  }
}
