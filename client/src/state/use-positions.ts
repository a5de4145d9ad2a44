import { useEffect, useState } from "preact/hooks";
import type { PositionPage } from "../api/contract.ts";
import { type PositionFilter, type PositionOrder, positionsOperation } from "../api/operations.ts";
import { type Remote, useOperation } from "./remote.ts";

const PAGE = 100;

export interface Ledger {
  /** What has been read so far, as one page. */
  page: Remote<PositionPage>;
  /** Reads the next page; null when all is read or being read. */
  readMore: (() => void) | null;
}

/** The positions that pass a filter, page after page. */
export function usePositions(filter: PositionFilter | null, orderBy: PositionOrder, first = PAGE): Ledger {
  const key = filter === null ? null : JSON.stringify([filter, orderBy, first]);
  const [read, setRead] = useState<{ key: string | null; pages: PositionPage[]; after: string | null }>({
    key,
    pages: [],
    after: null,
  });
  const here = read.key === key ? read : { key, pages: [], after: null };
  const remote = useOperation(
    positionsOperation,
    filter === null ? null : { filter, orderBy, first, after: here.after },
  );
  useEffect(() => {
    if (read.key !== key) setRead({ key, pages: [], after: null });
  }, [key, read.key]);

  if (remote.status === "ready") {
    const page = joinPages([...here.pages, remote.value.positions]);
    const { hasNextPage, endCursor } = page.pageInfo;
    const readMore = () => setRead({ key, pages: [...here.pages, remote.value.positions], after: endCursor });
    return { page: { status: "ready", value: page }, readMore: hasNextPage && endCursor !== null ? readMore : null };
  }
  if (here.pages.length > 0 && remote.status === "loading") {
    return { page: { status: "ready", value: joinPages(here.pages) }, readMore: null };
  }
  if (remote.status === "loading")
    return { page: { ...remote, before: remote.before?.positions ?? null }, readMore: null };
  if (remote.status === "failed") return { page: { ...remote, before: null }, readMore: null };
  return { page: remote, readMore: null };
}

function joinPages(pages: readonly PositionPage[]): PositionPage {
  const last = pages.at(-1);
  if (last === undefined) throw new RangeError("There is always a last page.");
  const seen = new Set<string>();
  const nodes = pages
    .flatMap((page) => page.nodes)
    .filter((row) => {
      const fresh = !seen.has(row.id);
      seen.add(row.id);
      return fresh;
    });
  return { ...last, nodes };
}
