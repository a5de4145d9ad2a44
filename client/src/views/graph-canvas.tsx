import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Stance } from "../api/contract.ts";
import { withClosed } from "../graph/closed.ts";
import { toElements } from "../graph/elements.ts";
import { type GraphEvent, type MountedGraph, mountGraph } from "../graph/mount.ts";
import { readPalette } from "../graph/palette.ts";
import type { Drawn } from "../graph/primitives.ts";
import { spokenAt, spokenText } from "../graph/spoken.ts";
import type { Spots } from "../graph/types.ts";
import { useSpots } from "../graph/use-spots.ts";
import { type Step, startWalk, type Walker, walk } from "../graph/walk.ts";
import { Icon } from "../parts/icon.tsx";
import { announce } from "../parts/live.tsx";
import { StanceSymbol } from "../parts/symbol.tsx";
import type { Drawing } from "../state/drawing.ts";
import { type Frame, frameAt } from "../state/frames.ts";
import type { Layout, Pin } from "../state/place.ts";
import { watchTheme } from "../state/theme.ts";
import type { Staged } from "../state/use-drawing.ts";
import { graph as text } from "../text.ts";

interface Props {
  /** What the drawing stands on: another selection is another drawing, laid out anew. */
  selection: string;
  /** All that is placed, and the part of it that the switches leave to be seen. */
  shapes: Staged;
  seen: Drawing;
  open: string | null;
  off: readonly Stance[];
  label: string;
  layout: Layout;
  pins: readonly Pin[];
  frames: readonly Frame[];
  /** Frames that are closed to one node. */
  closed: readonly string[];
  onFrame: (id: string) => void;
  onPin: (pin: Pin) => void;
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
export function GraphCanvas({
  selection,
  shapes,
  seen,
  open,
  off,
  label,
  layout,
  pins,
  frames,
  closed,
  onFrame,
  onPin,
  onOpen,
  onExpand,
  drawn: hold,
}: Props) {
  const holder = useRef<HTMLDivElement>(null);
  const mounted = useRef<MountedGraph | null>(null);
  const standing = useRef("");
  const placed = useRef<Spots>(new Map());
  const [width, setWidth] = useState(0);
  const parents = useMemo(
    () => new Map(frames.flatMap((frame) => frame.members.map((id) => [id, frame.id] as const))),
    [frames],
  );
  const opened = useSpots({ staged: shapes, layout, pins, parents, width });
  const spots = useMemo(
    () => (opened === null ? null : withClosed(opened, frames, closed, pins)),
    [opened, closed, pins],
  );
  const grownFrom = useRef<string | null>(null);
  const [walker, setWalker] = useState<Walker | null>(null);
  const [active, setActive] = useState(false);
  const handle = useRef<(event: GraphEvent) => void>(() => undefined);
  handle.current = (event) => {
    if (event.type === "blank") onOpen(null);
    else if (event.type === "moved") onPin({ id: event.id, x: event.x, y: event.y });
    else if (event.type === "frame") onFrame(event.id);
    else if (event.type === "expand") grow(event.id);
    else {
      setWalker(startWalk(event.id, drawn, spotsNow()));
      choose(event.id);
    }
  };
  const drawn = seen.edges.filter((edge) => edge.stance === null || !off.includes(edge.stance));
  const spotsNow = () => placed.current;
  /** What is closed opens, a bundle of lines too: what it holds has its evidence. */
  const choose = (id: string) => {
    const frame = frameAt(id, frames, seen);
    if (frame === null) onOpen(id);
    else onFrame(frame.id);
  };
  const grow = (id: string) => {
    const frame = frameAt(id, frames, seen);
    if (frame !== null) return onFrame(frame.id);
    grownFrom.current = id;
    onExpand(id);
  };

  useEffect(() => {
    const place = holder.current;
    if (place === null) return;
    let unwatch = () => {};
    // A frame later, so that what is explained beside it is asked for while the canvas is being made.
    const frame = window.requestAnimationFrame(() => {
      const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
      const graph = mountGraph(place, readPalette(place), (event) => handle.current(event), still);
      mounted.current = graph;
      setWidth(place.clientWidth);
      hold.current = () => graph.drawn();
      unwatch = watchTheme(() => graph.theme(readPalette(place)));
    });
    return () => {
      window.cancelAnimationFrame(frame);
      unwatch();
      mounted.current?.destroy();
      mounted.current = null;
      hold.current = null;
    };
  }, []);

  const focus = active ? { node: walker?.node ?? null, edge: walker?.edge ?? null } : { node: null, edge: null };
  useEffect(() => {
    const graph = mounted.current;
    if (graph === null || spots === null) return;
    const now = `${selection} ${layout} ${frames.map((frame) => frame.id).join(" ")}`;
    if (standing.current !== now) graph.show([]);
    standing.current = now;
    placed.current = spots;
    graph.draggable(layout !== "columns");
    const scene = { drawing: seen, spots, off, open, focus, free: layout !== "columns", frames };
    graph.show(toElements(scene), grownFrom.current);
    grownFrom.current = null;
  }, [selection, seen, spots, open, off, frames, layout, focus.node, focus.edge]);

  // Where the keyboard stood in a frame that was closed, or on one that was opened, it stands on what is there now.
  // Who came with the keyboard before anything was placed begins as soon as it is.
  useEffect(() => {
    if (spots === null) return;
    if (walker === null) return active ? setWalker(startWalk(open, drawn, spots)) : undefined;
    if (spots.has(walker.node)) return;
    const frame = frames.find(({ id, members }) => id === walker.node || members.includes(walker.node));
    const next = frame === undefined ? null : [frame.id, ...frame.members].find((id) => spots.has(id));
    setWalker(startWalk(next ?? null, drawn, spots));
  }, [spots]);

  const go = useCallback((next: Walker | null) => next !== null && setWalker(next), []);
  const spoken = walker === null ? null : spokenAt(walker, seen.nodes, drawn, spotsNow());
  const said = active && spoken !== null ? spokenText(spoken) : null;
  useEffect(() => {
    if (said !== null) announce(said);
  }, [walker, active]); // a step of the reader is told; that the drawing grew under it is told by who let it grow

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    const here = walker ?? startWalk(open, drawn, spotsNow());
    if (step !== undefined && here !== null) {
      const next = walk(here, step, drawn, spotsNow());
      if (next === null) announce(text.noWayThere);
      go(next);
    } else if (event.key === "Enter" && here !== null)
      choose(here.edge !== null && event.shiftKey ? here.edge : here.node);
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
        aria-busy={spots === null}
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
              {/^[,:]/.test(spoken.verb) ? "" : " "}
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
