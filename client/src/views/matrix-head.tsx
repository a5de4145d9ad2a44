// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only what is in sight is drawn cannot be a table; a popover is no modal dialog.
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the grid, which names its active cell.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid has the keys.
import { type Column, DROPPED } from "../state/matrix/build.ts";
import { type Span, type Spot, toChapters } from "../state/matrix/layout.ts";
import { recordOf } from "../state/place.ts";
import { shortLabel } from "../state/sentences.ts";
import { usePlace } from "../state/use-place.ts";
import { matrix as text } from "../text.ts";

/** Width of the names and counts, and height of the head. */
export const FIRST = 336;
export const HEAD = 92;
export interface Geometry {
  row: number;
  column: number;
}

/** Issues are told by their names, which need more room than numbers. */
export const geometryOf = (columns: readonly Column[]): Geometry => ({
  row: window.matchMedia("(pointer: coarse)").matches ? 44 : 26,
  column: columns[0]?.kind === "issue" ? 116 : 84,
});

interface Props {
  columns: readonly Column[];
  cols: Span;
  size: Geometry;
  spot: Spot | null;
  open: string | null;
}

/** Chapters, then numbers and titles; stays in sight. */
export function GridHead({ columns, cols, size, spot, open }: Props) {
  const [place, history] = usePlace();
  const left = (at: number) => `${FIRST + at * size.column}px`;
  const active = (column: number) => (spot?.line === 0 && spot.column === column ? " is-active" : "");
  return (
    <div class="matrix-head" role="rowgroup" style={{ height: `${HEAD}px` }}>
      <div role="row" aria-rowindex={1}>
        <div
          role="columnheader"
          id="mx-0-0"
          class={`matrix-corner${active(0)}`}
          aria-colindex={1}
          aria-label={text.corner}
          style={{ width: `${FIRST}px` }}
        >
          <span>{text.actor}</span>
          <span>{text.onRecord}</span>
        </div>
        {columns.map((column, at) =>
          (at >= cols.from && at < cols.to) || spot?.column === at + 1 ? (
            <div
              key={column.id}
              role="columnheader"
              id={`mx-0-${at + 1}`}
              class={`matrix-column is-${column.kind}${active(at + 1)}${open === column.id ? " is-open" : ""}`}
              aria-colindex={at + 2}
              title={column.title ?? column.label}
              style={{ left: left(at), width: `${size.column}px` }}
              onClick={() => history.go(recordOf(place, { kind: column.kind, id: column.id }))}
            >
              {column.kind === "provision" && /\d/.test(column.head) && <b>{column.head}</b>}
              <span class="column-title" dir="auto">
                {column.kind === "issue"
                  ? shortLabel(column.label)
                  : (column.title ?? (/\d/.test(column.head) ? "" : column.label))}
              </span>
            </div>
          ) : null,
        )}
      </div>
      {columns[0]?.kind === "provision" &&
        toChapters(columns).map((run) => (
          <div
            key={`${run.chapter} ${run.from}`}
            class="matrix-chapter"
            aria-hidden="true"
            style={{ left: left(run.from), width: `${(run.to - run.from) * size.column}px` }}
          >
            <span class="chapter-name">{run.chapter === DROPPED ? text.dropped : (run.chapter ?? text.noChapter)}</span>
          </div>
        ))}
    </div>
  );
}
