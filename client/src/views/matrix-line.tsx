// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only what is in sight is drawn cannot be a table; a popover is no modal dialog.
// biome-ignore-all lint/a11y/useFocusableInteractive: focus stays on the grid, which names its active cell.
// biome-ignore-all lint/a11y/useKeyWithClickEvents: the grid has the keys.
import { memo } from "preact/compat";
import { Icon } from "../parts/icon.tsx";
import { Shares } from "../parts/shares.tsx";
import { cellWords, StanceCell } from "../parts/stance-cell.tsx";
import { type Column, cellAt, type Matrix } from "../state/matrix/build.ts";
import type { Cell } from "../state/matrix/cells.ts";
import type { Line, Span, Spot } from "../state/matrix/layout.ts";
import { countSides, recordCount } from "../state/matrix/order.ts";
import { shortLabel } from "../state/sentences.ts";
import { SIDES } from "../state/stances.ts";
import { sideWords, matrix as text } from "../text.ts";
import { FIRST, type Geometry, HEAD } from "./matrix-head.tsx";

interface Props {
  line: Line;
  at: number;
  matrix: Matrix;
  cols: Span;
  size: Geometry;
  /** The column that the keyboard stands on, where it is in this line. */
  spot: number | null;
  open: string | null;
  onPress: (spot: Spot) => void;
}

/** One line: an actor with its stances, or a group with the shares of its members. Drawn again only when it changes. */
export const GridLine = memo(function GridLine({ line, at, matrix, cols, size, spot, open, onPress }: Props) {
  const { columns } = matrix;
  const isGroup = line.kind === "group";
  const active = (column: number) => (spot === column ? " is-active" : "");
  const shown = columns
    .map((column, index) => ({ column, index: index + 1 }))
    .filter(({ index }) => (index > cols.from && index <= cols.to) || index === spot);
  return (
    <div
      role="row"
      class={`matrix-line${isGroup ? " is-group" : ""}${open !== null ? " has-open" : ""}`}
      aria-rowindex={at + 1}
      style={{ top: `${HEAD + (at - 1) * size.row}px`, height: `${size.row}px` }}
    >
      <div
        role="rowheader"
        id={`mx-${at}-0`}
        class={`matrix-name${active(0)}`}
        aria-colindex={1}
        aria-expanded={isGroup ? !line.folded : undefined}
        style={{ width: `${FIRST}px` }}
        onClick={() => onPress({ line: at, column: 0 })}
      >
        {line.kind === "group" ? <GroupName line={line} matrix={matrix} /> : <ActorName line={line} matrix={matrix} />}
      </div>
      {shown.map(({ column, index }) => (
        <div
          key={column.id}
          role="gridcell"
          id={`mx-${at}-${index}`}
          class={`matrix-cell${active(index)}${open === column.id ? " is-open" : ""}`}
          aria-colindex={index + 1}
          aria-label={lineWords(line, column, matrix)}
          style={{ left: `${FIRST + (index - 1) * size.column}px`, width: `${size.column}px` }}
          onClick={() => onPress({ line: at, column: index })}
        >
          <CellBody line={line} column={column} matrix={matrix} width={size.column} />
        </div>
      ))}
    </div>
  );
});

function CellBody({ line, column, matrix, width }: { line: Line; column: Column; matrix: Matrix; width: number }) {
  if (line.kind === "actor") {
    const cell = cellAt(matrix, line.actor.id, column.id);
    return cell === undefined ? null : <StanceCell cell={cell} />;
  }
  const counts = countSides(groupCells(line.group.actors, column, matrix));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return total === 0 ? null : (
    <span class="group-shares">
      <Shares counts={counts} width={width - 38} /> {total}
    </span>
  );
}

const own = (cells: Iterable<Cell> | undefined) => [...(cells ?? [])].filter((cell) => !cell.inherited);

function groupCells(actors: readonly { id: string }[], column: Column, matrix: Matrix): Cell[] {
  return actors.flatMap(({ id }) => {
    const cell = cellAt(matrix, id, column.id);
    return cell === undefined || cell.inherited ? [] : [cell];
  });
}

function GroupName({ line, matrix }: { line: Line & { kind: "group" }; matrix: Matrix }) {
  const cells = line.group.actors.flatMap((actor) => own(matrix.cells.get(actor.id)?.values()));
  const total = line.group.actors.reduce((sum, actor) => sum + recordCount(matrix.cells.get(actor.id)), 0);
  return (
    <>
      <span class={line.folded ? "fold-sign" : "fold-sign is-open"}>
        <Icon name="chevron" size={12} />
      </span>
      <b dir="auto">{line.group.label}</b> <span class="muted">{line.group.actors.length}</span>
      <Records total={total} cells={cells} />
    </>
  );
}

function ActorName({ line, matrix }: { line: Line & { kind: "actor" }; matrix: Matrix }) {
  const cells = matrix.cells.get(line.actor.id);
  return (
    <>
      <span class="actor-name" dir="auto" title={line.actor.name}>
        {line.actor.name}
      </span>
      <Records total={recordCount(cells)} cells={own(cells?.values())} />
    </>
  );
}

function Records({ total, cells }: { total: number; cells: readonly Cell[] }) {
  return (
    <span class="records">
      <span>{total === 0 ? "" : total}</span>
      <Shares counts={countSides(cells)} width={44} />
    </span>
  );
}

/** What a cell is called: "India, Article 6(2): calls for deletion, before that proposes amendment, 2 positions". */
export function lineWords(line: Line, column: Column, matrix: Matrix): string {
  const label = shortLabel(column.label);
  if (line.kind === "actor")
    return text.cell(line.actor.name, label, cellWords(cellAt(matrix, line.actor.id, column.id)));
  const counts = countSides(groupCells(line.group.actors, column, matrix));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const parts = SIDES.flatMap((side) =>
    counts.has(side) ? [`${counts.get(side)} ${sideWords[side].toLowerCase()}`] : [],
  );
  return text.groupCell(line.group.label, label, parts.length === 0 ? text.noRecord : text.sides(total, parts));
}
