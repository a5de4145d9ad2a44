import { fold } from "../domain/fold.ts";
import { textSpan } from "../domain/partial-date.ts";
import { symbolsMeant } from "../domain/symbol.ts";
import { listVoteBodies } from "../store/statements/votes.ts";
import { loaderFor } from "./batch.ts";
import type { Context } from "./context.ts";
import { BadInputError } from "./errors.ts";
import { keyIn, noCursor, type PageArguments, rowsOf } from "./page.ts";

/** Which votes are meant: as the arguments of every list of them say. */
export interface VoteFilter {
  readonly body?: string | null;
  readonly symbol?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

/** The same, as statements take it. */
export interface VoteSpan {
  readonly body: string | null;
  readonly symbols: string[] | null;
  readonly from: string;
  readonly to: string;
  readonly tooWide: string[];
}

async function bodyNamed(name: string, { batch, store }: Context): Promise<string> {
  const bodies = await loaderFor(
    batch,
    "bodies",
    null,
    async () => new Map([["all", (await store.read(listVoteBodies, {})).map(({ body }) => body)]]),
    [] as string[],
  ).load("all");
  const found = bodies.find((body) => fold(body) === fold(name));
  if (found !== undefined) return found;
  throw new BadInputError(
    `\`body\`: no vote of "${name.slice(0, 80)}" is held; there are votes of ${bodies.join(", ") || "none"}.`,
  );
}

/** Throws BadInputError for a body of which no vote is held and for a symbol that is none. */
export async function spanOf({ body, symbol, from, to }: VoteFilter, context: Context): Promise<VoteSpan> {
  const symbols = symbol == null ? null : symbolsMeant(symbol);
  if (symbols?.length === 0)
    throw new BadInputError(
      "`symbol` is empty; give the symbol of a document, as A/RES/68/262, or its number, as 68/262.",
    );
  return {
    body: body == null ? null : await bodyNamed(body, context),
    symbols,
    ...textSpan(from ?? null, to ?? null),
  };
}

/** Where a page of a list that is ordered by vote begins. Throws BadInputError for a cursor that names no vote. */
export async function placeOf(page: PageArguments, { batch }: Context, prefix = "") {
  const limit = rowsOf(page);
  if (page.after == null) return { afterDate: "", afterId: "", limit };
  const key = keyIn(page.after);
  const vote = key.startsWith(prefix) ? await batch.vote.load(key.slice(prefix.length)) : null;
  if (vote === null) throw noCursor();
  return { afterDate: vote.date, afterId: vote.id, limit };
}
