import { useEffect, useLayoutEffect, useMemo, useState } from "preact/hooks";
import type { PositionRow as Row, Stance } from "../api/contract.ts";
import { useSubject } from "../panels/use-subject.ts";
import { DateChip } from "../parts/date-chip.tsx";
import { Icon } from "../parts/icon.tsx";
import { Legend } from "../parts/legend.tsx";
import { PositionRow } from "../parts/position-row.tsx";
import { Failed, Skeleton } from "../parts/states.tsx";
import { download, toCsv } from "../state/csv.ts";
import { START } from "../state/place.ts";
import { filterRows, sortRows } from "../state/rows.ts";
import { useShown } from "../state/shown.ts";
import { ledgerQuery, shownRows } from "../state/shown-rows.ts";
import { BELOW_WIDE, useMedia } from "../state/use-media.ts";
import { usePlace } from "../state/use-place.ts";
import { type Rows, useRows } from "../state/use-rows.ts";
import { table as text } from "../text.ts";
import { LedgerTable } from "./ledger-table.tsx";

/** Rows drawn at once; the rest is one press away, and counted in full. */
const STEP = 100;

/** The ledger as rows: the twin of every drawing, sortable, filterable, to be carried away. */
export function TableView() {
  const [place] = usePlace();
  const rows = useRows(place);
  return (
    <main class="page table-page" id="main">
      {rows.failed !== null && <Failed failure={rows.failed.failure} retry={rows.failed.retry} />}
      {rows.state === "late" && <Skeleton rows={10} />}
      {rows.state === "ready" && rows.failed === null && <Ready all={rows} />}
    </main>
  );
}

function Ready({ all }: { all: Rows }) {
  const [place, history] = usePlace();
  const [shown, setShown] = useState(STEP);
  const narrow = useMedia(BELOW_WIDE);
  const held = useMemo(() => filterRows(all.rows, place.filter), [all.rows, place.filter]);
  const counts = useMemo(() => countStances(held), [held]);
  const rows = useMemo(
    () =>
      sortRows(
        held.filter((row) => !place.off.includes(row.stance)),
        place.sort,
      ),
    [held, place.off, place.sort],
  );
  const kept = rows.slice(0, shown);
  const title = useTitle(all);
  const reading = all.answer?.readings[0];
  const query = reading === undefined ? ledgerQuery(all.filter) : { text: reading.query, variables: reading.variables };
  useShown(shownRows(title, rows, query));
  return (
    <>
      <div class="graph-title">
        <h1 dir="auto">{title}</h1>
        <span class="muted">{text.rows(rows.length, all.rows.length)}</span>
        <DateChip />
        <div class="graph-tools">
          <RowFilter />
          <button
            type="button"
            class="button"
            aria-label={text.csvLabel}
            onClick={() => download("travaux-positions.csv", "text/csv;charset=utf-8", toCsv(rows))}
          >
            <Icon name="download" /> {text.csv}
          </button>
        </div>
      </div>
      <Legend counts={counts} />
      {rows.length === 0 ? (
        <section class="card nothing">
          <h2>{text.nothing}</h2>
          <p>{text.nothingBody}</p>
          <button type="button" class="button" onClick={() => history.go({ ...place, filter: "", off: START.off })}>
            {text.clear}
          </button>
        </section>
      ) : narrow ? (
        <section class="card rows" aria-label={title}>
          {kept.map((row) => (
            <PositionRow key={row.id} position={row} on level="h2" />
          ))}
        </section>
      ) : (
        <LedgerTable rows={kept} />
      )}
      {rows.length > kept.length && (
        <button type="button" class="button" onClick={() => setShown(shown + STEP)}>
          {text.more(Math.min(STEP, rows.length - kept.length))}
        </button>
      )}
    </>
  );
}

function useTitle(all: Rows): string {
  const [place] = usePlace();
  const subject = useSubject(all.of === "record" ? place.scope : null);
  if (all.of === "record")
    return subject.status === "ready" && subject.value !== null ? text.titleOf(subject.value.title) : text.title;
  if (all.of === "graph" && all.label !== null) return text.titleGraph(all.label);
  return all.of === "answer" ? text.titleAnswer(place.question) : text.title;
}

/** Typed words filter at once; the address follows when the typing rests. */
function RowFilter() {
  const [place, history] = usePlace();
  const [typed, setTyped] = useState(place.filter);
  useLayoutEffect(() => setTyped(place.filter), [place.filter]);
  useEffect(() => {
    if (typed === place.filter) return;
    const timer = window.setTimeout(() => history.go({ ...history.current(), filter: typed }, "replace"), 200);
    return () => window.clearTimeout(timer);
  }, [typed, place.filter, history]);
  return (
    <input
      class="row-filter"
      type="text"
      aria-label={text.filter}
      placeholder={text.filter}
      value={typed}
      maxLength={200}
      dir="auto"
      onInput={(event) => setTyped(event.currentTarget.value)}
    />
  );
}

function countStances(rows: readonly Row[]): Map<Stance, number> {
  const counts = new Map<Stance, number>();
  for (const row of rows) counts.set(row.stance, (counts.get(row.stance) ?? 0) + 1);
  return counts;
}
