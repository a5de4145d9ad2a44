import cytoscape, { type Core, type ElementDefinition } from "cytoscape";
import type { Palette } from "./palette.ts";
import { type Drawn, drawnBy } from "./primitives.ts";
import { graphStyle } from "./style.ts";

export type GraphEvent =
  | { type: "chosen"; id: string }
  | { type: "blank" }
  | { type: "expand"; id: string }
  | { type: "frame"; id: string }
  | { type: "moved"; id: string; x: number; y: number };

export interface MountedGraph {
  /** Adds, changes and removes until the canvas shows these elements. Coordinates of what stands are left alone. */
  show(elements: readonly ElementDefinition[], from?: string | null): void;
  /** Whether nodes can be dragged; where one is let go is told. */
  draggable(on: boolean): void;
  theme(palette: Palette): void;
  zoom(factor: number): void;
  fit(): void;
  /** What stands there, as plain values, for pictures. */
  drawn(): Drawn;
  core: Core;
  destroy(): void;
}

const PADDING = 10;
/** Under this, names of 13 px would fall below 12: the reader pans instead. */
const LEAST_FIT = 12 / 13;
const ARRIVAL_MS = 240;
const AT_ONCE = 120;

/** The one owner of Cytoscape. Without a container it draws nothing, for tests. */
export function mountGraph(
  container: HTMLElement | null,
  palette: Palette,
  emit: (event: GraphEvent) => void,
  still: boolean,
): MountedGraph {
  refuseStyleElement();
  const cy = cytoscape({
    container,
    headless: container === null,
    styleEnabled: true,
    style: graphStyle(palette),
    minZoom: 0.2,
    maxZoom: 3,
    autoungrabify: true,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  cy.on("tap", (event) => {
    if (event.target === cy) emit({ type: "blank" });
    else if (event.target.hasClass("frame")) emit({ type: "blank" });
    else emit({ type: event.target.hasClass("closed-frame") ? "frame" : "chosen", id: event.target.id() });
  });
  cy.on("dbltap", "node", (event) => {
    const { target } = event;
    if (!target.hasClass("closed-frame"))
      emit({ type: target.hasClass("frame") ? "frame" : "expand", id: target.id() });
  });
  cy.on("mouseover", "node, edge", (event) => {
    container?.classList.add("is-over");
    event.target.addClass("pointed");
  });
  cy.on("mouseout", "node, edge", (event) => {
    container?.classList.remove("is-over");
    event.target.removeClass("pointed");
  });
  cy.on("dragfree", "node", (event) => {
    const { x, y } = event.target.position();
    emit({ type: "moved", id: event.target.id(), x: Math.round(x), y: Math.round(y) });
  });
  const frameAll = (animated: boolean) => frame(cy, animated && !still);
  let waiting = 0;
  /** Many at once would hold the page up: they come some a frame, nodes first. */
  const addSlowly = (elements: readonly ElementDefinition[]) => {
    const [now, later] = [elements.slice(0, AT_ONCE), elements.slice(AT_ONCE)];
    cy.batch(() => void cy.add(now.map((one) => ({ ...one, data: { ...one.data } }))));
    if (later.length > 0) waiting = window.requestAnimationFrame(() => addSlowly(later));
  };
  return {
    show: (elements, from = null) => {
      if (waiting !== 0) window.cancelAnimationFrame(waiting);
      waiting = 0;
      const first = cy.elements().empty();
      if (first && container !== null && elements.length > 2 * AT_ONCE) {
        const nodes = elements.filter((element) => element.group === "nodes");
        frame(cy, false, boxOf(nodes));
        addSlowly([...nodes, ...elements.filter((element) => element.group === "edges")]);
        return;
      }
      const arrived = patch(cy, elements);
      if (first) frameAll(false);
      else if (arrived.nonempty()) {
        if (!still && from !== null) arrive(cy, arrived, from);
        if (!inSight(cy)) frameAll(true);
      }
    },
    draggable: (on) => void cy.autoungrabify(!on),
    theme: (next) => void cy.style(graphStyle(next)),
    zoom: (factor) =>
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
    fit: () => frameAll(true),
    drawn: () => drawnBy(cy),
    core: cy,
    destroy: () => {
      if (waiting !== 0) window.cancelAnimationFrame(waiting);
      cy.destroy();
    },
  };
}

/** Brings the canvas to the given elements; gives back the nodes that are new. */
function patch(cy: Core, elements: readonly ElementDefinition[]) {
  const wanted = new Set(elements.map((element) => element.data.id));
  let arrived = cy.collection();
  cy.batch(() => {
    const gone = cy.elements().filter((element) => !wanted.has(element.id()));
    gone.nodes(":parent").children().move({ parent: null });
    gone.remove();
    for (const element of elements) {
      const standing = cy.getElementById(String(element.data.id));
      if (standing.empty()) {
        const added = cy.add({ ...element, data: { ...element.data } });
        if (element.group === "nodes") arrived = arrived.union(added);
        continue;
      }
      const parent = (element.data.parent as string | undefined) ?? null;
      if (standing.isNode() && (standing.parent().first().id() ?? null) !== parent) standing.move({ parent });
      standing.data({ ...element.data });
      standing.classes(typeof element.classes === "string" ? element.classes : (element.classes ?? []).join(" "));
      if (element.position !== undefined && standing.isNode()) standing.position({ ...element.position });
    }
  });
  return arrived;
}

/** New nodes come out of the one that was expanded. */
function arrive(cy: Core, arrived: cytoscape.CollectionReturnValue, from: string): void {
  const origin = cy.getElementById(from);
  if (origin.empty() || !origin.isNode()) return;
  const start = { ...origin.position() };
  arrived.nodes().forEach((node) => {
    const end = { ...node.position() };
    node.position(start);
    node.animate({ position: end }, { duration: ARRIVAL_MS, easing: "ease-in-out" });
  });
}

function inSight(cy: Core): boolean {
  const box = cy.elements().boundingBox();
  const seen = cy.extent();
  return box.x1 >= seen.x1 && box.x2 <= seen.x2 && box.y1 >= seen.y1 && box.y2 <= seen.y2;
}

/** All of it, at its own size where that fits, never so small that names cannot be read; then from the top. */
function frame(cy: Core, animated: boolean, box: Box = cy.elements().boundingBox()): void {
  if (box.w <= 0 || cy.width() === 0) return;
  const [width, height] = [cy.width() - 2 * PADDING, cy.height() - 2 * PADDING - FOOT];
  const zoom = Math.max(LEAST_FIT, Math.min(1, width / box.w, height / box.h));
  const pan = {
    x: box.w * zoom <= width ? (cy.width() - box.w * zoom) / 2 - box.x1 * zoom : PADDING - box.x1 * zoom,
    y: box.h * zoom <= height ? (cy.height() - FOOT - box.h * zoom) / 2 - box.y1 * zoom : PADDING - box.y1 * zoom,
  };
  if (animated) cy.animate({ zoom, pan }, { duration: ARRIVAL_MS, easing: "ease-in-out" });
  else cy.viewport({ zoom, pan });
}

type Box = Pick<cytoscape.BoundingBox12, "x1" | "y1"> & cytoscape.BoundingBoxWH;

/** Where nodes will stand, their names left out: what is not drawn yet has no measured one. */
function boxOf(nodes: readonly ElementDefinition[]): Box {
  const spots = nodes.flatMap(({ position }) => position ?? []);
  const [left, right] = [Math.min(...spots.map(({ x }) => x)), Math.max(...spots.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...spots.map(({ y }) => y)), Math.max(...spots.map(({ y }) => y))];
  return { x1: left - ROOM, y1: top - ROOM, w: right - left + 2 * ROOM, h: bottom - top + 2 * ROOM };
}
const ROOM = 60;

/** The line at the foot of the canvas covers this much of it. */
const FOOT = 52;

/** Cytoscape would add a style element, which the content security policy refuses; our own style sheet holds its one rule. */
function refuseStyleElement(): void {
  const id = "__________cytoscape_stylesheet";
  if (typeof document === "undefined" || document.getElementById(id) !== null) return;
  const marker = document.createElement("meta");
  marker.id = id;
  document.head.append(marker);
}
