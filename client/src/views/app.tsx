import { useEffect } from "preact/hooks";
import { actorsOperation, provisionsOperation } from "../api/matrix.ts";
import { LiveRegion } from "../parts/live.tsx";
import { Skeleton } from "../parts/states.tsx";
import { BottomBar, TopBar } from "../parts/top-bar.tsx";
import type { PlaceHistory } from "../state/history.ts";
import { lazyView } from "../state/lazy.ts";
import { readAll } from "../state/pages.ts";
import { START, turnTo, type ViewName } from "../state/place.ts";
import { askOnce } from "../state/remote.ts";
import { useDrawing } from "../state/use-drawing.ts";
import { PHONE, useMedia } from "../state/use-media.ts";
import { usePlace } from "../state/use-place.ts";
import { bar, product, views } from "../text.ts";
import { AskView } from "./ask.tsx";
import { RecordView } from "./record.tsx";
import { TableView } from "./table.tsx";

const waiting = () => (
  <main class="page" id="main">
    <Skeleton rows={8} />
  </main>
);
const GraphView = lazyView(async () => {
  void import("cytoscape"); // begun beside the view that needs it, not after
  return (await import("./graph.tsx")).GraphView;
}, waiting);
const MatrixView = lazyView(async () => (await import("./matrix.tsx")).MatrixView, waiting);
const LineageView = lazyView(async () => (await import("./lineage.tsx")).LineageView, waiting);
const TimelineView = lazyView(async () => (await import("./timeline.tsx")).TimelineView, waiting);

/** What every matrix needs is asked for while its code is fetched. */
function preloadMatrix(): void {
  MatrixView.preload();
  const whoever = () => undefined; // the view asks again, and says what failed
  askOnce(provisionsOperation, {}).catch(whoever);
  readAll(actorsOperation, {}, (result) => result.actors).catch(whoever);
}

const LAZY: Partial<Record<ViewName, { preload: () => void }>> = {
  graph: GraphView,
  matrix: { preload: preloadMatrix },
  lineage: LineageView,
  timeline: TimelineView,
};
/** Begins to fetch the view of an address before anything is drawn. */
export const preloadView = (view: ViewName): void => LAZY[view]?.preload();

export function App() {
  const [place, history] = usePlace();
  const phone = useMedia(PHONE);
  useKeys(history);
  useDrawing(place.view === "graph" ? place : START); // what the graph will draw is asked for while its code is fetched
  useEffect(() => {
    const name = place.view === "ask" ? place.question : place.view === "record" ? place.record?.id : views[place.view];
    document.title = name === "" || name === undefined ? product.name : `${name} - ${product.name}`;
  }, [place]);
  return (
    <>
      <a class="skip" href={place.view === "ask" && place.question !== "" ? "#answer" : "#main"} onClick={skip}>
        {place.view === "ask" && place.question !== "" ? bar.toAnswer : bar.toMain}
      </a>
      <TopBar />
      <p class="print-only">{window.location.href}</p>
      <CurrentView view={place.view} />
      {phone && <BottomBar />}
      <LiveRegion />
    </>
  );
}

function CurrentView({ view }: { view: ViewName }) {
  switch (view) {
    case "ask":
      return <AskView />;
    case "matrix":
      return <MatrixView />;
    case "lineage":
      return <LineageView />;
    case "timeline":
      return <TimelineView />;
    case "graph":
      return <GraphView />;
    case "table":
      return <TableView />;
    case "record":
      return <RecordView />;
  }
}

/** Moves the focus without touching the address, which is the state. */
function skip(event: MouseEvent): void {
  event.preventDefault();
  const target = document.getElementById("answer") ?? document.getElementById("main");
  target?.setAttribute("tabindex", "-1");
  target?.focus();
  target?.scrollIntoView();
}

/** The keys that work anywhere, except where text is being typed. */
function useKeys(history: PlaceHistory): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLElement && event.target.matches("input, textarea, select");
      if (typing) return;
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") {
        if (event.shiftKey && history.canRedo()) history.redo();
        else if (!event.shiftKey && history.canUndo()) history.undo();
      } else if (event.ctrlKey || event.metaKey || event.altKey) return;
      else if (event.key === "/") window.dispatchEvent(new Event("travaux:search"));
      else if (event.key === "?") window.dispatchEvent(new Event("travaux:keys"));
      else if (event.key === "t") history.go(turnTo(history.current(), "table"));
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [history]);
}
