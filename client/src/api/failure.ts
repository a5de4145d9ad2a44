/** What can go wrong between the reader and the records, told apart by what the reader can do about it. */
export type FailureKind = "offline" | "unready" | "busy" | "timeout" | "refused" | "broken";

export class Failure extends Error {
  readonly kind: FailureKind;
  readonly code: string;
  /** Seconds after which asking again makes sense; null where only the reader should decide. */
  readonly retryIn: number | null;

  constructor(kind: FailureKind, code: string, options: { cause?: unknown; retryIn?: number; message?: string } = {}) {
    super(options.message ?? code, { cause: options.cause });
    this.name = "Failure";
    this.kind = kind;
    this.code = code;
    this.retryIn = options.retryIn ?? null;
  }
}

export interface GraphqlError {
  message: string;
  extensions?: { code?: string };
}

export function failureFromErrors(errors: readonly GraphqlError[], status: number): Failure {
  const [first] = errors;
  const code = first?.extensions?.code ?? `HTTP_${status}`;
  const message = first?.message ?? code;
  switch (code) {
    case "TIMEOUT":
      return new Failure("timeout", code, { message });
    case "RATE_LIMITED":
      return new Failure("busy", code, { message, retryIn: 10 });
    case "SERVICE_UNAVAILABLE":
      return new Failure("unready", code, { message, retryIn: 5 });
    case "INTERNAL_SERVER_ERROR":
      return new Failure("broken", code, { message });
    default:
      return new Failure("refused", code, { message });
  }
}

export function failureFromStatus(status: number, retryAfter: string | null): Failure {
  const seconds = Number(retryAfter);
  const given = retryAfter !== null && Number.isFinite(seconds) && seconds > 0 ? seconds : null;
  if (status === 429) return new Failure("busy", "RATE_LIMITED", { retryIn: given ?? 10 });
  if (status === 502 || status === 503 || status === 504)
    return new Failure("unready", `HTTP_${status}`, { retryIn: given ?? 5 });
  return new Failure("broken", `HTTP_${status}`);
}

export const toFailure = (error: unknown): Failure =>
  error instanceof Failure ? error : new Failure("broken", "CLIENT", { cause: error });
