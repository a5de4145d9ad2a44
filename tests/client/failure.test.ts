import { afterEach, describe, expect, it, vi } from "vitest";
import { Failure, failureFromErrors, failureFromStatus } from "../../client/src/api/failure.ts";
import { datasetOperation } from "../../client/src/api/operations.ts";
import { request } from "../../client/src/api/request.ts";

const answer = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  vi.stubGlobal(
    "fetch",
    async () => new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers }),
  );

async function failure(): Promise<Failure> {
  try {
    await request(datasetOperation, {});
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
  throw new Error("It did not fail.");
}

describe("a request", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("gives the data", async () => {
    answer(200, { data: { dataset: { name: "travaux" } } });
    expect(await request(datasetOperation, {})).toEqual({ dataset: { name: "travaux" } });
  });

  it("that cannot be sent is tried again in five seconds", async () => {
    vi.stubGlobal("fetch", async () => {
      throw new TypeError("Failed to fetch");
    });
    expect(await failure()).toMatchObject({ kind: "offline", retryIn: 5 });
  });

  it("that took too long says so, and is not sent again by itself", async () => {
    answer(200, { errors: [{ message: "Too long", extensions: { code: "TIMEOUT" } }] });
    expect(await failure()).toMatchObject({ kind: "timeout", retryIn: null });
  });

  it("that got a page instead of an answer is a failure with the status", async () => {
    answer(500, "<html>");
    expect(await failure()).toMatchObject({ kind: "broken", code: "HTTP_500" });
  });

  it("waits as long as the server asks for", () => {
    expect(failureFromStatus(429, "17")).toMatchObject({ kind: "busy", retryIn: 17 });
    expect(failureFromStatus(503, null)).toMatchObject({ kind: "unready", retryIn: 5 });
  });

  it.each([
    ["RATE_LIMITED", "busy"],
    ["SERVICE_UNAVAILABLE", "unready"],
    ["TOO_EXPENSIVE", "refused"],
    ["INTERNAL_SERVER_ERROR", "broken"],
  ])("told %s is %s", (code, kind) => {
    expect(failureFromErrors([{ message: "", extensions: { code } }], 200).kind).toBe(kind);
  });
});
