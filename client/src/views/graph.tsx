import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Stance } from "../api/contract.ts";
import type { Drawn as OnCanvas } from "../graph/primitives.ts";
import type { Pair } from "../panels/pair.tsx";
import { SidePanel } from "../panels/side-panel.tsx";
import { recordOfNode } from "../panels/subject.ts";
import { coalitionName } from "../parts/coalition-note.tsx";
import { DateChip } from "../parts/date-chip.tsx";
import { FrameNote, frameTold, turnFrame } from "../parts/frame-note.tsx";
import { Icon } from "../parts/icon.tsx";
import { Legend } from "../parts/legend.tsx";
import { announce } from "../parts/live.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { Failed, Skeleton } from "../parts/states.tsx";
import { countKind, type Drawing, isStance } from "../state/drawing.ts";
import { closeFrames } from "../state/frames.ts";
import { nodesOf } from "../state/nodes-of.ts";
import { expand, type MarkName, type Place, type RecordRef, START, switchStances, turnTo } from "../state/place.ts";
import { shortLabel } from "../state/sentences.ts";
import { useShown } from "../state/shown.ts";
import { shownGraph } from "../state/shown-graph.ts";
import { STANCES } from "../state/stances.ts";
import { type Staged, useDrawing } from "../state/use-drawing.ts";
import { useFrames } from "../state/use-frames.ts";
import { PHONE, useMedia } from "../state/use-media.ts";
import { usePlace } from "../state/use-place.ts";
import { useSelection } from "../state/use-selection.ts";
import { visiblePart } from "../state/visible.ts";
import { graph as text } from "../text.ts";
import { GraphCanvas } from "./graph-canvas.tsx";
import { GraphList } from "./graph-list.tsx";
import { CutOff, Kinds } from "./graph-notes.tsx";
import { LayoutTools, NodeActions, PathTold, pinned } from "./graph-tools.tsx";

/** Cytoscape's view of one thing and its neighbours, with what is chosen explained beside it. */
export function GraphView() {
  const [place, history] = usePlace();
  const remote = useDrawing(place);
  const ids = useStart(place);
  const start = ids.join(" ");
  useEffect(() => {
    const [open = null] = ids;
    if (place.ids.length === 0 && open !== null) history.go({ ...place, scope: null, ids, open }, "replace");
  }, [place.ids.length, start]);
  if (place.ids.length === 0) return ids.length > 0 ? null : <Nothing place={place} />;
  const staged = remote.status === "ready" ? remote.value : remote.status === "idle" ? null : remote.before;
  return (
    <main class="graph-page" id="main">
      {remote.status === "failed" && (
        <div class="card loading-card">
          <Failed failure={remote.failure} retry={remote.retry} keepsOld={staged !== null} />
        </div>
      )}
      {staged === null && remote.status === "loading" && remote.late && (
        <div class="card loading-card">
          <Skeleton rows={10} label={text.loading} />
        </div>
      )}
      {staged !== null && <Drawn staged={staged} />}
    </main>
  );
}

/** What a drawing of the selection stands on, where no node is chosen yet: the record, or what the answer is about. */
function useStart(place: Place): readonly string[] {
  const { scope } = place;
  const selection = useSelection(place.ids.length > 0 ? START : place);
  if (place.ids.length > 0) return NONE;
  if (scope !== null) return DRAWN_RECORDS.includes(scope.kind) ? [scope.id] : NONE;
  return selection.answer === null ? NONE : nodesOf(selection.answer.readings);
}
const NONE: readonly string[] = [];
const DRAWN_RECORDS: readonly string[] = ["actor", "provision", "issue"];

function Nothing({ place }: { place: Place }) {
  return (
    <main class="page" id="main">
      <h1>{text.empty}</h1>
      <p>{text.emptyBody}</p>
      <p>
        <PlaceLink to={{ ...START, treaty: place.treaty }}>{text.toAsk}</PlaceLink>
      </p>
    </main>
  );
}

function Drawn({ staged }: { staged: Staged }) {
  const [place, history] = usePlace();
  const phone = useMedia(PHONE);
  const [asked, setAsked] = useState(false);
  const { drawing } = staged;
  const { off, offMarks, offKinds, hidden, from, to } = place;
  const seen = useMemo(
    () => visiblePart(drawing, { off: [], offMarks, offKinds, hidden, from, to }),
    [drawing, offMarks, offKinds, hidden, from, to],
  );
  const shown = useMemo(() => visiblePart(seen, place), [seen, off]);
  const counts = useMemo(() => countStances(seen), [seen]);
  const marks = useMemo(() => countMarks(drawing), [drawing]);
  const framed = useFrames(shown, place, coalitionName);
  const { frames } = framed;
  const closedSeen = useMemo(() => closeFrames(seen, frames, place.closed), [seen, frames, place.closed.join(" ")]);
  useGrowthTold(drawing);
  const name = (id: string) => drawing.nodes.find((node) => node.id === id)?.label ?? id;
  const label = headingOf(drawing, name);
  const [actors, provisions] = [countKind(seen, "ACTOR"), countKind(seen, "PROVISION")];
  const stances = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const onOpen = (id: string | null) => history.go({ ...place, open: id });
  const onFrame = (id: string) => {
    const frame = frames.find((one) => one.id === id);
    if (frame !== undefined) announce(frameTold(frame, place.closed.includes(id)));
    history.go(turnFrame(place, id));
  };
  const onExpand = (id: string) => history.go({ ...expand(place, id), open: id });
  const openNode = drawing.nodes.find((node) => node.id === place.open);
  const drawnStances = STANCES.filter((stance) => (counts.get(stance) ?? 0) > 0);
  const canvas = useRef<(() => OnCanvas) | null>(null);
  useShown(shownGraph(label, shown, place, canvas));
  const allOff = drawnStances.length > 0 && drawnStances.every((stance) => place.off.includes(stance));
  return (
    <>
      <div class="graph-title">
        <h1 dir="auto">{label}</h1>
        <span class="muted">{text.counts(actors, provisions, stances)}</span>
        <DateChip />
        <div class="graph-tools">
          <LayoutTools />
          <button
            type="button"
            class="button"
            aria-label={text.undo}
            disabled={!history.canUndo()}
            onClick={() => history.undo()}
          >
            <Icon name="undo" />
          </button>
          <button
            type="button"
            class="button"
            aria-label={text.redo}
            disabled={!history.canRedo()}
            onClick={() => history.redo()}
          >
            <Icon name="redo" />
          </button>
          <PlaceLink class="button" to={turnTo(place, "table")}>
            <Icon name="table" />
            {text.table} <kbd>t</kbd>
          </PlaceLink>
        </div>
      </div>
      <Legend counts={counts} marks={marks} lines />
      {place.layout === "force" && place.framing !== "none" && <FrameNote framed={framed} onFrame={onFrame} />}
      <div class="graph-body">
        <div class="graph-main">
          <div class="graph-notes card">
            <Kinds drawing={drawing} />
            <CutOff drawing={drawing} />
          </div>
          {place.path.length === 2 && (
            <PathTold paths={staged.paths} from={place.path[0] ?? ""} to={place.path[1] ?? ""} nameOf={name} />
          )}
          {allOff && (
            <p class="card filtered-out">
              {text.filteredOut}{" "}
              <button type="button" class="link" onClick={() => history.go(switchStances(place, STANCES, true))}>
                {text.switchOn}
              </button>
            </p>
          )}
          {phone && !asked ? (
            <GraphList drawing={seen} off={place.off} onOpen={onOpen} onDraw={() => setAsked(true)} />
          ) : (
            <GraphCanvas
              selection={place.ids.join(" ")}
              shapes={staged}
              seen={closedSeen}
              layout={place.layout}
              pins={place.pins}
              frames={frames}
              closed={place.closed}
              onFrame={onFrame}
              onPin={(pin) => history.go(pinned(place, pin))}
              open={place.open}
              off={place.off}
              label={text.canvas(drawing.focus.map(name).join(", "), actors, provisions)}
              onOpen={onOpen}
              onExpand={onExpand}
              drawn={canvas}
            />
          )}
        </div>
        <SidePanel of={refOf(drawing, place.open)} pair={pairOf(drawing, place.open)} onClose={() => onOpen(null)}>
          {openNode !== undefined && <NodeActions node={openNode} nameOf={name} canvas={canvas} />}
        </SidePanel>
      </div>
    </>
  );
}

function headingOf(drawing: Drawing, name: (id: string) => string): string {
  const [first = "", ...others] = drawing.focus;
  if (others.length === 1) return text.aroundTwo(name(first), name(others[0] ?? ""));
  return others.length === 0 ? text.around(name(first)) : text.aroundMany(name(first), others.length);
}

/** Says what an expansion brought, once. */
function useGrowthTold(drawing: Drawing): void {
  const grown = drawing.expanded.at(-1) ?? null;
  const before = useRef({ grown, count: drawing.nodes.length });
  useEffect(() => {
    const { grown: last, count } = before.current;
    const node = drawing.nodes.find((one) => one.id === grown);
    if (grown !== last && node !== undefined) announce(text.expandDone(node.label, drawing.nodes.length - count));
    before.current = { grown, count: drawing.nodes.length };
  }, [drawing, grown]);
}

function refOf(drawing: Drawing, open: string | null): RecordRef | null {
  const node = drawing.nodes.find((one) => one.id === open);
  return node === undefined ? null : recordOfNode(node);
}

/** The actor and the thing at the ends of a stance: its panel has every position of the two. */
function pairOf(drawing: Drawing, open: string | null): Pair | null {
  const edge = drawing.edges.filter(isStance).find((one) => one.id === open);
  const [source, target] = [edge?.source, edge?.target].map((id) => drawing.nodes.find((node) => node.id === id));
  if (source === undefined || target === undefined) return null;
  const [actor, ref] = [recordOfNode(source), recordOfNode(target)];
  if (actor === null || ref === null) return null;
  return { actor: { id: actor.id, label: source.label }, target: { ...ref, label: shortLabel(target.label) } };
}

function countStances(drawing: Drawing): Map<Stance, number> {
  const counts = new Map<Stance, number>();
  for (const edge of drawing.edges.filter(isStance)) counts.set(edge.stance, (counts.get(edge.stance) ?? 0) + 1);
  return counts;
}

function countMarks(drawing: Drawing): Map<MarkName, number> {
  const stances = drawing.edges.filter(isStance);
  return new Map<MarkName, number>([
    ["inherited", stances.filter((edge) => edge.inherited).length],
    ["low", stances.filter((edge) => edge.confidence === "LOW").length],
  ]);
}
