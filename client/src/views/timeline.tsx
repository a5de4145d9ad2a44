import { useMemo } from "preact/hooks";
import type { Stance } from "../api/contract.ts";
import { type CellRow, cellsOperation } from "../api/matrix.ts";
import { timelineOperation } from "../api/timeline.ts";
import { useSubject } from "../panels/use-subject.ts";
import { Icon } from "../parts/icon.tsx";
import { Legend } from "../parts/legend.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { Failed, Skeleton } from "../parts/states.tsx";
import { isWithin } from "../state/dates.ts";
import { toMoments } from "../state/moments.ts";
import { turnTo } from "../state/place.ts";
import { useOperation } from "../state/remote.ts";
import { pictureOf, useShown } from "../state/shown.ts";
import { spanOf, toBars } from "../state/timeline.ts";
import { useCells } from "../state/use-matrix.ts";
import { usePlace } from "../state/use-place.ts";
import { type Selection, useSelection } from "../state/use-selection.ts";
import { timeline as text, views } from "../text.ts";
import { TimelineDrawing } from "./timeline-drawing.tsx";
import { Moments } from "./timeline-list.tsx";
import { SpanFields } from "./timeline-span.tsx";

/** Positions, votes, drafts and events over time. A span chosen here holds in every view. */
export function TimelineView() {
  const [place] = usePlace();
  const selection = useSelection(place);
  const data = useCells(selection.filter);
  useOperation(timelineOperation, { treaty: place.treaty }); // asked for beside the positions, not after them
  const failed = selection.failed ?? (data.status === "failed" ? data : null);
  return (
    <main class="page table-page timeline-page" id="main">
      {failed !== null && <Failed failure={failed.failure} retry={failed.retry} />}
      {data.status === "loading" && data.late && <Skeleton rows={10} />}
      {(data.status === "ready" || (selection.state === "ready" && selection.filter === null && failed === null)) && (
        <Ready rows={data.status === "ready" ? data.value : NONE} selection={selection} />
      )}
    </main>
  );
}

const NONE: readonly CellRow[] = [];

function Ready({ rows, selection }: { rows: readonly CellRow[]; selection: Selection }) {
  const [place] = usePlace();
  const remote = useOperation(timelineOperation, { treaty: place.treaty });
  const subject = useSubject(selection.of === "record" ? place.scope : null);
  const counts = useMemo(() => countStances(rows), [rows]);
  const shown = useMemo(() => rows.filter((row) => !place.off.includes(row.stance)), [rows, place.off]);
  const bars = useMemo(() => toBars(shown), [shown]);
  const moments = useMemo(
    () => (remote.status === "ready" ? toMoments(remote.value, place.treaty) : []),
    [remote.status === "ready" ? remote.value : null, place.treaty],
  );
  const dated = rows.flatMap((row) => row.date ?? []);
  const span = spanOf([...dated, ...moments.flatMap((one) => (one.kind === "event" ? [] : [one.date]))]);

  const label =
    selection.of === "answer"
      ? place.question
      : subject.status === "ready"
        ? (subject.value?.title ?? null)
        : selection.label;
  const title = label === null ? text.title : text.titleOf(label);
  const within = shown.filter((row) => isWithin(row.date, place));
  useShown({
    title,
    what: "timeline",
    query: {
      text: cellsOperation.text,
      variables: JSON.stringify({ filter: selection.filter ?? {}, first: 100, after: null }),
    },
    picture: pictureOf("svg.timeline-svg"),
    table: () => [
      ["date", "kind", "id", "what", "detail"],
      ...within.map((row) => [row.date ?? "", "position", row.id, `${row.actor.name}: ${row.stance}`, ""]),
      ...moments.map((one) => [one.date, one.kind, one.id, one.label, one.detail ?? ""]),
    ],
    data: () => ({ positions: within, moments }),
  });
  return (
    <>
      <div class="graph-title">
        <h1 dir="auto">{title}</h1>
        <span class="muted">{text.positions(rows.length)}</span>
        <div class="graph-tools">
          <PlaceLink class="button" to={turnTo(place, "table")}>
            <Icon name="table" />
            {views.table} <kbd>t</kbd>
          </PlaceLink>
        </div>
      </div>
      <Legend counts={counts} />
      {remote.status === "failed" && <Failed failure={remote.failure} retry={remote.retry} />}
      {span === null ? (
        <p>{text.nothing}</p>
      ) : (
        <section class="card timeline-card" aria-label={text.title}>
          <SpanFields span={span} />
          <TimelineDrawing span={span} bars={bars} moments={moments} />
          <p class="timeline-note">
            <b>{text.kept(within.length)}</b> {bars.undated > 0 && text.undated(bars.undated)}{" "}
            <span class="muted">{text.drawing}</span>
          </p>
        </section>
      )}
      <Moments moments={moments.filter((one) => isWithin(one.date, place))} />
    </>
  );
}

function countStances(rows: readonly CellRow[]): Map<Stance, number> {
  const counts = new Map<Stance, number>();
  for (const row of rows) counts.set(row.stance, (counts.get(row.stance) ?? 0) + 1);
  return counts;
}
