import { useEffect, useState } from "preact/hooks";
import type { Layout, Pin } from "../state/place.ts";
import type { Staged } from "../state/use-drawing.ts";
import { placeAround } from "./around.ts";
import { placeInColumns } from "./columns.ts";
import { layOut } from "./free-layout.ts";
import { lookOf } from "./kinds.ts";
import type { Spot, Spots } from "./types.ts";

interface Asked {
  staged: Staged;
  layout: Layout;
  pins: readonly Pin[];
  /** The frame that holds a node, where there are frames. */
  parents: ReadonlyMap<string, string>;
  width: number;
}

interface Made extends Pick<Asked, "staged" | "layout" | "parents"> {
  spots: Spots;
}

/** Where each node stands; null while a layout is being made. What stood first keeps its place, on any machine. */
export function useSpots({ staged, layout, pins, parents, width }: Asked): Spots | null {
  const [made, setMade] = useState<Made | null>(null);
  useEffect(() => {
    if (layout === "columns" || width === 0) return;
    let here = true;
    layOut(staged.laidOut, layout, parents).then(
      (spots) => here && setMade({ staged, layout, parents, spots: grow(spots, staged) }),
      () => here && setMade({ staged, layout, parents, spots: inColumns(staged, width) }), // a worker that fails leaves the columns
    );
    return () => {
      here = false;
    };
  }, [staged, layout, parents, width === 0]);
  if (width === 0) return null;
  if (layout === "columns") return withPins(inColumns(staged, width), staged, pins);
  const isMade = made !== null && made.layout === layout && made.staged === staged && made.parents === parents;
  return isMade ? withPins(made.spots, staged, pins) : null;
}

function inColumns(staged: Staged, width: number): Spots {
  let spots: Spots = new Map();
  for (const stage of staged.stages) spots = placeInColumns(stage, spots, width);
  return spots;
}

function grow(first: Spots, staged: Staged): Spots {
  let spots = first;
  for (const [at, stage] of staged.stages.entries()) {
    spots = placeAround(spots, stage.nodes, stage.expanded.at(-1) ?? staged.stages[at - 1]?.focus[0] ?? null);
  }
  return spots;
}

function withPins(spots: Spots, staged: Staged, pins: readonly Pin[]): Spots {
  if (pins.length === 0) return spots;
  const pinned = new Map<string, Spot>(spots);
  for (const { id, x, y } of pins) {
    const node = staged.drawing.nodes.find((one) => one.id === id);
    const { width, height } = spots.get(id) ?? (node === undefined ? { width: 26, height: 26 } : lookOf(node));
    if (node !== undefined) pinned.set(id, { x, y, width, height });
  }
  return pinned;
}
