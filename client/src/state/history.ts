import { readAddress, writeAddress } from "./address.ts";
import type { Place } from "./place.ts";

/** The one owner of the address bar. Undo and redo are the browser's own back and forward. */
export interface PlaceHistory {
  current(): Place;
  /** A step the reader can take back, or (replace) a refinement of the step just taken. */
  go(place: Place, how?: "push" | "replace"): void;
  canUndo(): boolean;
  canRedo(): boolean;
  undo(): void;
  redo(): void;
  subscribe(listener: () => void): () => void;
}

interface Step {
  at: number;
  of: number;
}

export function openHistory(page: Window): PlaceHistory {
  const listeners = new Set<() => void>();
  let place = readAddress(page.location.search);
  let step: Step = {
    at: (page.history.state as Step | null)?.at ?? 0,
    of: (page.history.state as Step | null)?.of ?? 0,
  };
  page.history.replaceState(step, "");
  const tell = () => {
    for (const listener of listeners) listener();
  };
  page.addEventListener("popstate", (event) => {
    place = readAddress(page.location.search);
    const at = (event.state as Step | null)?.at ?? 0;
    step = { at, of: Math.max(step.of, at) };
    tell();
  });
  return {
    current: () => place,
    go: (next, how = "push") => {
      const address = writeAddress(next);
      if (address === writeAddress(place)) return;
      place = next;
      if (how === "push") step = { at: step.at + 1, of: step.at + 1 };
      const url = address === "" ? page.location.pathname : address;
      if (how === "push") page.history.pushState(step, "", url);
      else page.history.replaceState(step, "", url);
      tell();
    },
    canUndo: () => step.at > 0,
    canRedo: () => step.at < step.of,
    undo: () => page.history.back(),
    redo: () => page.history.forward(),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
