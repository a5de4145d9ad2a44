import { BadInputError } from "./errors.ts";
import { checkRange } from "./limits/arguments.ts";

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

/** The size of a page, 1 to 100. Throws BadInputError. */
export function checkFirst(first: number | null | undefined, fallback = 20): number {
  return checkRange("first", first ?? fallback);
}

/** An opaque cursor over a stable key of the list. */
export function cursorOf(key: string): string {
  return Buffer.from(key, "utf8").toString("base64url");
}

/**
 * One page of a whole, ordered list, told apart by the keys of its items. The pages of a list hold each item once.
 * Throws BadInputError for a cursor that is not of this list.
 */
export function pageOf<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  { first, after }: PageArguments,
  fallback = 20,
): Page<T> {
  const size = checkFirst(first, fallback);
  let start = 0;
  if (after !== null && after !== undefined) {
    const key = Buffer.from(after, "base64url").toString("utf8");
    start = items.findIndex((item) => keyOf(item) === key) + 1;
    if (start === 0)
      throw new BadInputError("`after` is not a cursor of this list; give the endCursor of the page before.");
  }
  const page = items.slice(start, start + size);
  const last = page.at(-1);
  return {
    items: page,
    pageInfo: {
      hasNextPage: start + page.length < items.length,
      endCursor: last === undefined ? null : cursorOf(keyOf(last)),
    },
    totalCount: items.length,
  };
}
