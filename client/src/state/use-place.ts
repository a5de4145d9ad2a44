import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";
import { openHistory, type PlaceHistory } from "./history.ts";
import type { Place } from "./place.ts";

let opened: PlaceHistory | null = null;
function history(): PlaceHistory {
  opened ??= openHistory(window);
  return opened;
}

const HistoryContext = createContext<PlaceHistory | null>(null);
export const HistoryProvider = HistoryContext.Provider;
export const usePlaceHistory = (): PlaceHistory => useContext(HistoryContext) ?? history();

/** Where the reader is, and how to go elsewhere. Draws again whenever the address changes. */
export function usePlace(): [Place, PlaceHistory] {
  const owner = usePlaceHistory();
  const [place, setPlace] = useState(owner.current());
  useEffect(() => {
    setPlace(owner.current());
    return owner.subscribe(() => setPlace(owner.current()));
  }, [owner]);
  return [place, owner];
}
