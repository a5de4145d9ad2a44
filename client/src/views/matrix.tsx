import { useMemo } from "preact/hooks";
import type { Stance } from "../api/contract.ts";
import { useSubject } from "../panels/use-subject.ts";
import { Choice, Segments } from "../parts/choice.tsx";
import { CoalitionNote, coalitionName } from "../parts/coalition-note.tsx";
import { DateChip } from "../parts/date-chip.tsx";
import { Legend } from "../parts/legend.tsx";
import { Failed, Skeleton } from "../parts/states.tsx";
import type { Holder } from "../state/coalitions.ts";
import { buildMatrix, type Matrix, type MatrixData } from "../state/matrix/build.ts";
import { toCells } from "../state/matrix/cells.ts";
import { MATRIX_COLUMNS, MATRIX_GROUPS, MATRIX_ORDERS, type MarkName, type Place } from "../state/place.ts";
import { shortLabel } from "../state/sentences.ts";
import { useShown } from "../state/shown.ts";
import { shownMatrix } from "../state/shown-matrix.ts";
import { useCoalitions } from "../state/use-coalitions.ts";
import { useMatrixData } from "../state/use-matrix.ts";
import { PHONE, useMedia } from "../state/use-media.ts";
import { usePlace } from "../state/use-place.ts";
import { type Selection, useSelection } from "../state/use-selection.ts";
import { plural, matrix as text } from "../text.ts";
import { MatrixGrid } from "./matrix-grid.tsx";
import { MatrixList } from "./matrix-list.tsx";

/** Who stands where: actors down, provisions or issues across, a stance in each cell that has a record. */
export function MatrixView() {
  const [place] = usePlace();
  const selection = useSelection(place);
  const data = useMatrixData(selection.filter);
  const failed = selection.failed ?? (data.status === "failed" ? data : null);
  const late = selection.state === "late" || (data.status === "loading" && data.late);
  const none = selection.state === "ready" && selection.failed === null && selection.filter === null;
  return (
    <main class="graph-page matrix-page" id="main">
      {failed !== null && (
        <div class="card loading-card">
          <Failed failure={failed.failure} retry={failed.retry} />
        </div>
      )}
      {failed === null && late && (
        <div class="card loading-card">
          <Skeleton rows={12} label={text.loading} />
        </div>
      )}
      {none && <Nothing />}
      {data.status === "ready" && <Ready data={data.value} selection={selection} />}
    </main>
  );
}

function Ready({ data, selection }: { data: MatrixData; selection: Selection }) {
  const [place] = usePlace();
  const phone = useMedia(PHONE);
  const holders = useHolders(data, place);
  const found = useCoalitions(holders, place.shared);
  const nameOf = useMemo(() => {
    const names = new Map(data.actors.map((actor) => [actor.id, actor.name]));
    return (id: string) => names.get(id) ?? id;
  }, [data]);
  const communities = useMemo(
    () => found?.coalitions.map(({ actors }, at) => ({ actors, label: coalitionName(at, actors, nameOf) })) ?? [],
    [found, nameOf],
  );
  const matrix = useMemo(() => buildMatrix(data, place, communities), [data, place, communities]);
  const { counts, marks } = useMemo(() => countCells(data, place), [data, place]);
  const title = useTitle(selection, matrix, place);
  useShown(shownMatrix(title, matrix, place, selection));
  return (
    <>
      <div class="graph-title">
        <h1 dir="auto">{title}</h1>
        <span class="muted">{text.chosen(matrix.columnsOnRecord, matrix.allColumns)}</span>
        <DateChip />
        <Tools />
      </div>
      <Legend counts={counts} marks={marks} />
      {place.group === "coalition" && <CoalitionNote found={found} nameOf={nameOf} />}
      {matrix.columns.length === 0 || matrix.groups.length === 0 ? (
        <Nothing />
      ) : phone ? (
        <MatrixList matrix={matrix} />
      ) : (
        <MatrixGrid matrix={matrix} />
      )}
      <p class="matrix-status">
        <span>
          {text.status(matrix.statesOnRecord, columnsWord(matrix, place), matrix.allStates - matrix.statesOnRecord)}{" "}
          {text.silence} {place.group === "bloc" && text.severalBlocs}
        </span>
        <span class="muted">{text.movedKey}</span>
      </p>
    </>
  );
}

function Nothing() {
  const [place, history] = usePlace();
  return (
    <section class="card nothing">
      <h2>{text.nothing}</h2>
      <p>{text.nothingBody}</p>
      {place.columns === "provisions" && (
        <button type="button" class="button" onClick={() => history.go({ ...place, columns: "issues", open: null })}>
          {text.toIssues}
        </button>
      )}
    </section>
  );
}

function Tools() {
  const [place, history] = usePlace();
  return (
    <div class="graph-tools">
      <Segments
        label={text.columnsLabel}
        names={MATRIX_COLUMNS}
        words={text.columns}
        value={place.columns}
        onChange={(columns) => history.go({ ...place, columns, open: null })}
      />
      <Choice
        label={text.groupLabel}
        names={MATRIX_GROUPS}
        words={text.groups}
        value={place.group}
        onChange={(group) => history.go({ ...place, group, folded: [] })}
      />
      <Choice
        label={text.orderLabel}
        names={MATRIX_ORDERS}
        words={text.orders}
        value={place.order}
        onChange={(order) => history.go({ ...place, order })}
      />
      <button
        type="button"
        class="button"
        aria-pressed={place.everyone}
        onClick={() => history.go({ ...place, everyone: !place.everyone })}
      >
        {text.silentToo}
      </button>
    </div>
  );
}

const columnsWord = (matrix: Matrix, place: Place): string =>
  plural(matrix.columns.length, place.columns === "issues" ? "issue" : "provision");

function useTitle(selection: Selection, matrix: Matrix, place: Place): string {
  const subject = useSubject(selection.of === "record" ? place.scope : null);
  const what = columnsWord(matrix, place);
  if (selection.of === "answer") return text.titleOf(place.question, what);
  if (selection.of === "graph" && selection.label !== null) return text.titleOf(shortLabel(selection.label), what);
  if (subject.status === "ready" && subject.value !== null) return text.titleOf(subject.value.title, what);
  return text.title[place.columns](matrix.columns.length);
}

/** What each actor holds on its own, for the comparison; null while nobody asks who stands with whom. */
function useHolders(data: MatrixData, place: Place): Holder[] | null {
  const { columns, off, offMarks, from, to, group } = place;
  return useMemo(() => {
    if (group !== "coalition") return null;
    const cells = toCells(data.rows, new Map(), { columns, off, offMarks, from, to });
    return [...cells].map(([id, own]) => ({
      id,
      sides: [...own].map(([thing, cell]) => [thing, cell.latest.side] as const),
    }));
  }, [data, columns, off, offMarks, from, to, group]);
}

/** What the legend counts: every cell that there would be with all switches on. */
function countCells(data: MatrixData, place: Place) {
  const actors = new Map(data.actors.map((actor) => [actor.id, actor]));
  const cells = toCells(data.rows, actors, { ...place, off: [], offMarks: [] });
  const counts = new Map<Stance, number>();
  const marks = new Map<MarkName, number>();
  for (const own of cells.values()) {
    for (const cell of own.values()) {
      if (cell.inherited) marks.set("inherited", (marks.get("inherited") ?? 0) + 1);
      else counts.set(cell.latest.stance, (counts.get(cell.latest.stance) ?? 0) + 1);
      if (cell.low) marks.set("low", (marks.get("low") ?? 0) + 1);
    }
  }
  return { counts, marks };
}
