// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only what is in sight is drawn cannot be a table; a popover is no modal dialog.
// biome-ignore-all lint/a11y/noNoninteractiveTabindex: one tab stop, moved in by arrows.
import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import { announce } from "../parts/live.tsx";
import { cellAt, type Matrix } from "../state/matrix/build.ts";
import { inSight, type Line, moveSpot, type Spot, toLines } from "../state/matrix/layout.ts";
import { recordOf, toggle } from "../state/place.ts";
import { shortLabel } from "../state/sentences.ts";
import { usePlace } from "../state/use-place.ts";
import { usePrinting } from "../state/use-printing.ts";
import { useScroll } from "../state/use-scroll.ts";
import { plural, matrix as text } from "../text.ts";
import { CellPopover, cellId, readCellId } from "./cell-popover.tsx";
import { FIRST, GridHead, geometryOf, HEAD } from "./matrix-head.tsx";
import { GridLine } from "./matrix-line.tsx";

/** The grid itself: one tab stop, moved in by arrows; only what is in sight is drawn, all of it is counted. */
export function MatrixGrid({ matrix }: { matrix: Matrix }) {
  const [place, history] = usePlace();
  const lines = useMemo(() => toLines(matrix.groups, place.folded), [matrix.groups, place.folded]);
  const { columns } = matrix;
  const size = useMemo(() => geometryOf(columns), [columns]);
  const scroller = useRef<HTMLDivElement>(null);
  const seen = useScroll(scroller);
  const [active, setActive] = useState<Spot>({ line: 1, column: 0 });
  const [focused, setFocused] = useState(false);
  const open = readCellId(place.open);
  const spot = { line: Math.min(active.line, lines.length), column: Math.min(active.column, columns.length) };
  const whole = usePrinting();
  const rows = whole ? { from: 0, to: lines.length } : inSight(lines.length, size.row, seen.top, seen.height - HEAD, 8);
  const across = whole
    ? { from: 0, to: columns.length }
    : inSight(columns.length, size.column, seen.left, seen.width - FIRST, 3);
  const cols = useMemo(() => across, [across.from, across.to]);
  const openAt = {
    line: lines.findIndex((line) => line.kind === "actor" && line.actor.id === open?.actor),
    column: columns.findIndex((column) => column.id === open?.column),
  };

  const goTo = (next: Spot) => {
    setActive(next);
    const box = scroller.current;
    if (box === null) return;
    const [top, left] = [(next.line - 1) * size.row, (next.column - 1) * size.column];
    if (next.line > 0 && top < box.scrollTop) box.scrollTop = top;
    if (next.line > 0 && top + size.row > box.scrollTop + box.clientHeight - HEAD)
      box.scrollTop = top + size.row - box.clientHeight + HEAD + 2;
    if (next.column > 0 && left < box.scrollLeft) box.scrollLeft = left;
    if (next.column > 0 && left + size.column > box.scrollLeft + box.clientWidth - FIRST)
      box.scrollLeft = left + size.column - box.clientWidth + FIRST + 2;
    if (next.column === 0) box.scrollLeft = 0;
  };
  const fold = (line: Line & { kind: "group" }) =>
    history.go({ ...place, folded: toggle(place.folded, line.group.id) });
  const enter = ({ line: at, column: across }: Spot) => {
    const [line, column] = [lines[at - 1], columns[across - 1]];
    if (line?.kind === "group") fold(line);
    else if (line === undefined && column !== undefined)
      history.go(recordOf(place, { kind: column.kind, id: column.id }));
    else if (line?.kind === "actor" && column === undefined)
      history.go(recordOf(place, { kind: "actor", id: line.actor.id }));
    else if (line?.kind === "actor" && column !== undefined) {
      if (cellAt(matrix, line.actor.id, column.id) === undefined)
        announce(text.cell(line.actor.name, shortLabel(column.label), text.noRecord));
      else history.go({ ...place, open: cellId(line.actor.id, column.id) });
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.metaKey || event.altKey || event.target !== event.currentTarget) return;
    const line = lines[spot.line - 1];
    const isFold = line?.kind === "group" && spot.column === 0 && !event.ctrlKey;
    if (isFold && event.key === "ArrowLeft" && !line.folded) fold(line);
    else if (isFold && event.key === "ArrowRight" && line.folded) fold(line);
    else if (event.key === "Enter" || event.key === " ") enter(spot);
    else if (event.key === "Escape" && place.open !== null) history.go({ ...place, open: null });
    else {
      const next =
        event.ctrlKey && event.key.startsWith("Arrow")
          ? null
          : moveSpot(spot, event.key, event.ctrlKey, lines, columns.length);
      if (next === null) return;
      goTo(next);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  useEffect(() => {
    if (openAt.line >= 0 && openAt.column >= 0) goTo({ line: openAt.line + 1, column: openAt.column + 1 });
  }, []); // what the address opens is brought into sight; later it is where the reader put it
  useEffect(() => setActive((now) => ({ ...now, line: Math.min(now.line, lines.length) })), [lines.length]);
  const close = () => {
    history.go({ ...place, open: null });
    scroller.current?.focus();
  };
  const press = useRef<(spot: Spot) => void>(() => undefined);
  press.current = (pressed) => {
    setActive(pressed);
    enter(pressed);
  };
  const onPress = useCallback((pressed: Spot) => press.current(pressed), []);
  const drawn = lines.map((line, at) => ({ line, at: at + 1 }));
  const inView = drawn.filter(({ at }) => (at > rows.from && at <= rows.to) || at === spot.line);
  return (
    <div class="matrix-frame card">
      <div
        ref={scroller}
        class="matrix-scroll"
        role="grid"
        tabIndex={0}
        aria-label={text.label(
          lines.filter((line) => line.kind === "actor").length,
          plural(columns.length, columns[0]?.kind ?? ""),
        )}
        aria-rowcount={lines.length + 1}
        aria-colcount={columns.length + 1}
        aria-activedescendant={focused ? `mx-${spot.line}-${spot.column}` : undefined}
        onKeyDown={onKeyDown}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      >
        <div
          class="matrix-all"
          role="presentation"
          style={{ width: `${FIRST + columns.length * size.column}px`, height: `${HEAD + lines.length * size.row}px` }}
        >
          <GridHead
            columns={columns}
            cols={cols}
            size={size}
            spot={focused ? spot : null}
            open={open?.column ?? null}
          />
          <div role="rowgroup">
            {inView.map(({ line, at }) => (
              <GridLine
                key={line.id}
                line={line}
                at={at}
                matrix={matrix}
                cols={cols}
                size={size}
                spot={focused && spot.line === at ? spot.column : null}
                open={line.kind === "actor" && line.actor.id === open?.actor ? open.column : null}
                onPress={onPress}
              />
            ))}
          </div>
        </div>
      </div>
      {open !== null && (
        <CellPopover
          matrix={matrix}
          open={open}
          at={
            openAt.line < 0 || openAt.column < 0
              ? null
              : {
                  x: FIRST + openAt.column * size.column - seen.left,
                  y: HEAD + openAt.line * size.row - seen.top,
                  width: size.column,
                  height: size.row,
                }
          }
          room={seen}
          onClose={close}
        />
      )}
    </div>
  );
}
