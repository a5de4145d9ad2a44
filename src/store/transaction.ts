import { StoreError } from "./errors.ts";
import type { Transaction } from "./port.ts";
import type { Statement } from "./statement.ts";

type Run = <P, R>(statement: Statement<P, R>, parameters: P) => Promise<R[]>;

/**
 * Runs `work` over one engine transaction with the port's rules, which neither engine keeps alone: statements run one
 * after another, a transaction of which one statement failed has failed even if `work` swallows the error, and nothing
 * runs once `work` has ended. The engine's transaction is begun and ended by the caller.
 */
export async function runGuarded<T>(run: Run, work: (transaction: Transaction) => Promise<T>): Promise<T> {
  let failure: { readonly error: unknown } | null = null;
  let hasEnded = false;
  let last: Promise<unknown> = Promise.resolve();

  const transaction: Transaction = {
    run(statement, parameters) {
      if (hasEnded) return Promise.reject(failed(`${statement.name}: the transaction has ended.`));
      const result = last.then(async () => {
        if (failure !== null)
          throw failed(`${statement.name} was not run: the transaction has failed before.`, failure.error);
        try {
          return await run(statement, parameters);
        } catch (error) {
          failure = { error };
          throw error;
        }
      });
      last = result.catch(() => undefined);
      return result;
    },
  };

  try {
    const value = await work(transaction);
    await last;
    if (failure !== null)
      throw failed(
        "A statement of the transaction failed, so all of it is undone.",
        (failure as { error: unknown }).error,
      );
    return value;
  } finally {
    hasEnded = true;
    await last;
  }
}

function failed(message: string, cause?: unknown): StoreError {
  return new StoreError("failed-transaction", message, { cause });
}
