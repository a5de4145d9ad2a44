import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { type Failure, toFailure } from "../api/failure.ts";
import type { Operation } from "../api/operation.ts";
import { request } from "../api/request.ts";

/** Something the server is asked for. `late` from 400 ms: before that nothing is drawn in its place. */
export type Remote<Value> =
  | { status: "idle" }
  | { status: "loading"; late: boolean; before: Value | null }
  | { status: "ready"; value: Value }
  | { status: "failed"; failure: Failure; before: Value | null; retry: () => void };

const LATE_MS = 400;
const KEPT_ANSWERS = 240;
const kept = new Map<string, unknown>();

function keep(key: string, value: unknown): void {
  kept.delete(key);
  kept.set(key, value);
  const [oldest] = kept.keys();
  if (kept.size > KEPT_ANSWERS && oldest !== undefined) kept.delete(oldest);
}

/** Asks once for the same operation and variables; null variables ask nothing. The data do not change while a page is open. */
export function useOperation<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables | null,
): Remote<Result> {
  const key = variables === null ? null : `${operation.name} ${JSON.stringify(variables)}`;
  return useRemote<Result>(key, () => askOnce(operation, variables as Variables));
}

const underway = new Map<string, Promise<unknown>>();

/** The answer if it was had before, or is underway; else asks for it. */
export async function askOnce<Result, Variables>(
  operation: Operation<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const key = `${operation.name} ${JSON.stringify(variables)}`;
  if (kept.has(key)) return kept.get(key) as Result;
  const before = underway.get(key);
  if (before !== undefined) return before as Promise<Result>;
  const asking = request(operation, variables);
  underway.set(key, asking);
  try {
    const value = await asking;
    keep(key, value);
    return value;
  } finally {
    underway.delete(key);
  }
}

export function useRemote<Value>(key: string | null, load: (signal: AbortSignal) => Promise<Value>): Remote<Value> {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<{ key: string | null; remote: Remote<Value> }>({
    key: null,
    remote: { status: "idle" },
  });
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  /** What was shown last, wherever it came from: it stays until the next is here. */
  const shown = useRef<Value | null>(null);

  useEffect(() => {
    if (key === null || kept.has(key)) return;
    const control = new AbortController();
    const before = shown.current;
    const timers: number[] = [];
    const put = (remote: Remote<Value>) => !control.signal.aborted && setState({ key, remote });
    put({ status: "loading", late: false, before });
    timers.push(window.setTimeout(() => put({ status: "loading", late: true, before }), LATE_MS));
    load(control.signal).then(
      (value) => {
        for (const timer of timers) window.clearTimeout(timer);
        keep(key, value);
        put({ status: "ready", value });
      },
      (error: unknown) => {
        for (const timer of timers) window.clearTimeout(timer);
        if (control.signal.aborted) return;
        const failure = toFailure(error);
        put({ status: "failed", failure, before, retry });
        if (failure.retryIn !== null) timers.push(window.setTimeout(retry, failure.retryIn * 1000));
      },
    );
    return () => {
      control.abort();
      for (const timer of timers) window.clearTimeout(timer);
    };
  }, [key, attempt]);

  if (key === null) {
    shown.current = null;
    return { status: "idle" };
  }
  if (kept.has(key)) {
    shown.current = kept.get(key) as Value;
    return { status: "ready", value: shown.current };
  }
  if (state.key === key) return state.remote;
  return { status: "loading", late: false, before: shown.current };
}
