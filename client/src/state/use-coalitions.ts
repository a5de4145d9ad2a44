import { useEffect, useState } from "preact/hooks";
import type { Coalitions, Holder } from "./coalitions.ts";

let worker: Worker | null = null;
let asked = 0;

/** Coalitions among these actors, found beside the page; null while they are not asked for or not yet found. */
export function useCoalitions(holders: readonly Holder[] | null, least: number): Coalitions | null {
  const [found, setFound] = useState<Coalitions | null>(null);
  useEffect(() => {
    if (holders === null) {
      setFound(null);
      return;
    }
    worker ??= new Worker(new URL("../workers/coalitions.ts", import.meta.url), { type: "module" });
    const own = worker;
    asked += 1;
    const id = asked;
    const take = (event: MessageEvent<{ id: number; found: Coalitions }>) =>
      event.data.id === id && setFound(event.data.found);
    own.addEventListener("message", take);
    own.postMessage({ id, holders, least });
    return () => own.removeEventListener("message", take);
  }, [holders, least]);
  return found;
}
