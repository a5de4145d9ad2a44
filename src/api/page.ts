import { BadInputError } from "./errors.ts";
import { checkRange } from "./limits/arguments.ts";

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  /** Counted when it is asked for, where the store cut out the page. */
  readonly totalCount: number | (() => Promise<number>);
}

/** The size of a page, 1 to 100. Throws BadInputError. */
export function checkFirst(first: number | null | undefined, fallback = 20): number {
  return checkRange("first", first ?? fallback);
}

/** An opaque cursor over a stable key of the list. */
export function cursorOf(key: string): string {
  return Buffer.from(key, "utf8").toString("base64url");
}

/** The key in a cursor. */
export function keyIn(cursor: string): string {
  return Buffer.from(cursor, "base64url").toString("utf8");
}

export function noCursor(): BadInputError {
  return new BadInputError("`after` is not a cursor of this list; give the endCursor of the page before.");
}

/** How many rows a store is asked for: the page, one more to see whether there is one, and the item of the cursor. */
export function rowsOf({ first, after }: PageArguments): number {
  return checkFirst(first) + (after == null ? 1 : 2);
}

/**
 * A page out of `rowsOf` rows, which begin with the item of the cursor, so that it is seen to be in the list.
 * Throws BadInputError for a cursor that is not of this list.
 */
export function pageOfRows<T>(
  rows: readonly T[],
  keyOf: (row: T) => string,
  { first, after }: PageArguments,
  totalCount: () => Promise<number>,
): Page<T> {
  const size = checkFirst(first);
  const [start] = rows;
  if (after != null && (start === undefined || keyOf(start) !== keyIn(after))) throw noCursor();
  const rest = after == null ? rows : rows.slice(1);
  const items = rest.slice(0, size);
  const last = items.at(-1);
  return {
    items,
    pageInfo: { hasNextPage: rest.length > size, endCursor: last === undefined ? null : cursorOf(keyOf(last)) },
    totalCount,
  };
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
    const key = keyIn(after);
    start = items.findIndex((item) => keyOf(item) === key) + 1;
    if (start === 0) throw noCursor();
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
