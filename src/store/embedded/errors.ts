import { StoreError, type StoreErrorCode } from "../errors.ts";

/** The engine's `code` is the same for all its errors; its ISO GQL status tells them apart. */
const codeByStatus: { readonly [status: string]: StoreErrorCode } = {
  "42001": "syntax",
  "42002": "syntax",
  G2000: "unique",
  G1001: "not-deletable",
  "40000": "conflict",
};

/** The same error as the port has it. A StoreError, and whatever the engine did not raise, is passed through. */
export function toStoreError(error: unknown, what: string): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const unwritten = whyNotWritten(error.message);
  if (unwritten !== null)
    return new StoreError(
      "unavailable",
      `The store could not be written: ${unwritten}. What it held before is as it was; make room and try again.`,
      { cause: error },
    );
  const code = codeOf(error);
  return code === null
    ? error
    : new StoreError(code, `${what}: ${sentences[code] ?? "the engine failed"}.`, { cause: error });
}

/** Numbers of errors of the system, as POSIX has them. */
const systemErrors: { readonly [number: string]: string } = {
  "27": "its file may not grow so large",
  "28": "its disk is full",
  "122": "its disk is full for this user",
};

/**
 * Why a file could not be written, where that was it. The engine gives a commit that could not be written the status of a
 * conflict, since both can be tried again.
 */
function whyNotWritten(message: string): string | null {
  if (!/GRAFEO-T009|GRAFEO-X003|I\/O error/.test(message)) return null;
  const number = /os error (\d+)/.exec(message)?.[1];
  return systemErrors[number ?? ""] ?? `the system refuses it${number === undefined ? "" : ` (error ${number})`}`;
}

const sentences: { readonly [code in StoreErrorCode]?: string } = {
  syntax: "the engine cannot read the Cypher",
  parameter: "a parameter is missing",
  unique: "another node has the same id",
  "not-deletable": "a node that still has relationships cannot be deleted",
  conflict: "another transaction changed the same node",
  timeout: "it took too long",
  busy: "another process has the file open",
  corrupt: "the file is damaged",
};

function codeOf(error: Error): StoreErrorCode | null {
  const status = "gqlStatus" in error ? String(error.gqlStatus) : "";
  const message = error.message;
  if (status === "42002" && message.includes("Missing parameter")) return "parameter";
  const known = codeByStatus[status];
  if (known !== undefined) return known;
  if (message.includes("GRAFEO-Q003")) return "timeout";
  if (message.includes("cannot be locked")) return "busy";
  if (/GRAFEO-S\d|GRAFEO-X002|is damaged/.test(message)) return "corrupt";
  return status !== "" || message.includes("GRAFEO-") ? "internal" : null;
}
