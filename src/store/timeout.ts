import { StoreError } from "./errors.ts";

/**
 * Waits for `work` no longer than told. Neither engine keeps the time by itself: the embedded one cannot be
 * interrupted, and Neo4j looks for transactions past their time every two seconds only. What `work` gives later is
 * dropped.
 *
 * @throws StoreError "timeout".
 */
export async function withTimeout<T>(what: string, milliseconds: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    const fail = () => reject(new StoreError("timeout", `${what}: no answer within ${milliseconds / 1000} s.`));
    timer = setTimeout(fail, milliseconds);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
