import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Stance } from "../api/contract.ts";
import { placeInColumns } from "../graph/columns.ts";
import { toElements } from "../graph/elements.ts";
import { type GraphEvent, type MountedGraph, mountGraph } from "../graph/mount.ts";
import { readPalette } from "../graph/palette.ts";
import type { Drawn } from "../graph/primitives.ts";
import { spokenAt, spokenText } from "../graph/spoken.ts";
import type { Spots } from "../graph/types.ts";
import { type Step, startWalk, type Walker, walk } from "../graph/walk.ts";
import { Icon } from "../parts/icon.tsx";
import { announce } from "../parts/live.tsx";
import { StanceSymbol } from "../parts/symbol.tsx";
import { watchTheme } from "../state/theme.ts";
import type { Staged } from "../state/use-drawing.ts";
import { graph as text } from "../text.ts";

interface Props {
  /** What the drawing stands on: another selection is another drawing, laid out anew. */
  selection: string;
  staged: Staged;
  open: string | null;
  off: readonly Stance[];
  label: string;
  onOpen: (id: string | null) => void;
  onExpand: (id: string) => void;
  /** Takes hold of the canvas, for pictures of it. */
  drawn: { current: (() => Drawn) | null };
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** The canvas and its keyboard. Cytoscape itself is owned by graph/mount.ts. */
export function GraphCanvas({ selection, staged, open, off, label, onOpen, onExpand, drawn: hold }: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedGraph | null>(null);
  const placed = useRef<{ selection: string; spots: Spots }>({ selection: "", spots: new Map() });
  const grownFrom = useRef<string | null>(null);
  const [walker, setWalker] = useState<Walker | null>(null);
  const [active, setActive] = useState(false);
  const handle = useRef<(event: GraphEvent) => void>(() => undefined);
  handle.current = (event) => {
    if (event.type === "blank") onOpen(null);
    else if (event.type === "expand") grow(event.id);
    else {
      setWalker(startWalk(event.id, drawn, spotsNow()));
      onOpen(event.id);
    }
  };
  const drawn = staged.drawing.edges.filter((edge) => edge.stance === null || !off.includes(edge.stance));
  const spotsNow = () => placed.current.spots;
  const grow = (id: string) => {
    grownFrom.current = id;
    onExpand(id);
  };

  useEffect(() => {
    if (holder.current === null) return;
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const graph = mountGraph(holder.current, readPalette(holder.current), (event) => handle.current(event), still);
    mounted.current = graph;
    hold.current = () => graph.drawn();
    const unwatch = watchTheme(() => holder.current && graph.theme(readPalette(holder.current)));
    return () => {
      unwatch();
      graph.destroy();
      mounted.current = null;
      hold.current = null;
    };
  }, []);

  const focus = active ? { node: walker?.node ?? null, edge: walker?.edge ?? null } : { node: null, edge: null };
  useEffect(() => {
    const graph = mounted.current;
    if (graph === null || holder.current === null) return;
    const anew = placed.current.selection !== selection;
    if (anew) graph.show([]);
    let spots = anew ? new Map() : placed.current.spots;
    for (const stage of staged.stages) spots = placeInColumns(stage, spots, holder.current.clientWidth);
    placed.current = { selection, spots };
    graph.show(toElements({ drawing: staged.drawing, spots, off, open, focus }), grownFrom.current);
    grownFrom.current = null;
  }, [selection, staged, open, off, focus.node, focus.edge]);

  const go = useCallback((next: Walker | null) => next !== null && setWalker(next), []);
  const spoken = walker === null ? null : spokenAt(walker, staged.drawing.nodes, drawn, spotsNow());
  const said = active && spoken !== null ? spokenText(spoken) : null;
  useEffect(() => {
    if (said !== null) announce(said);
  }, [said]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    const here = walker ?? startWalk(open, drawn, spotsNow());
    if (step !== undefined && here !== null) {
      const next = walk(here, step, drawn, spotsNow());
      if (next === null) announce(text.noWayThere);
      go(next);
    } else if (event.key === "Enter" && here !== null)
      onOpen(here.edge !== null && event.shiftKey ? here.edge : here.node);
    else if (event.key === "e" && here !== null) grow(here.node);
    else if (event.key === "Backspace") window.history.back();
    else if (event.key === "+" || event.key === "=") mounted.current?.zoom(1.25);
    else if (event.key === "-") mounted.current?.zoom(0.8);
    else if (event.key === "0") mounted.current?.fit();
    else if (event.key === "Escape") onOpen(null);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="canvas card">
      <div
        ref={holder}
        class="canvas-holder __________cytoscape_container"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: one tab stop, with roving focus inside.
        tabIndex={0}
        aria-label={label}
        aria-describedby="graph-foot"
        onKeyDown={onKeyDown}
        onFocus={() => {
          setActive(true);
          if (walker === null) setWalker(startWalk(open, drawn, spotsNow()));
        }}
        onBlur={() => setActive(false)}
      />
      <p class="canvas-foot" id="graph-foot">
        {spoken !== null && (
          <>
            {spoken.stance !== null && <StanceSymbol stance={spoken.stance} size={16} />}
            <span>
              <b dir="auto">{spoken.subject}</b>
              {spoken.verb.startsWith(",") ? "" : " "}
              {spoken.verb} {spoken.object !== "" && <b dir="auto">{spoken.object}</b>}
              {spoken.object !== "" && "."} {spoken.count}
            </span>
          </>
        )}{" "}
        <span class="muted">{text.hint}</span>
      </p>
      <div class="zoom">
        <button type="button" class="icon-button" aria-label={text.zoomIn} onClick={() => mounted.current?.zoom(1.25)}>
          <Icon name="plus" />
        </button>
        <button type="button" class="icon-button" aria-label={text.zoomOut} onClick={() => mounted.current?.zoom(0.8)}>
          <Icon name="minus" />
        </button>
        <button type="button" class="icon-button" aria-label={text.fit} onClick={() => mounted.current?.fit()}>
          <Icon name="fit" />
        </button>
      </div>
    </div>
  );
}
