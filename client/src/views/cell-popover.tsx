// biome-ignore-all lint/a11y/useSemanticElements: a grid of which only what is in sight is drawn cannot be a table; a popover is no modal dialog.
import { useEffect, useRef } from "preact/hooks";
import { PairBody } from "../panels/pair.tsx";
import { cellAt, type Matrix } from "../state/matrix/build.ts";
import { shortLabel } from "../state/sentences.ts";

export interface OpenCell {
  actor: string;
  column: string;
}
export const cellId = (actor: string, column: string): string => `${actor}@${column}`;
export function readCellId(open: string | null): OpenCell | null {
  const at = open?.indexOf("@") ?? -1;
  return open === null || at < 1 ? null : { actor: open.slice(0, at), column: open.slice(at + 1) };
}

interface Props {
  matrix: Matrix;
  open: OpenCell;
  /** Where its cell is within the frame; null where it is not drawn. */
  at: { x: number; y: number; width: number; height: number } | null;
  room: { width: number; height: number };
  onClose: () => void;
}

const WIDTH = 400;
const GAP = 8;

/** The evidence behind a cell, beside it and never over it. Not modal: Esc closes, and the focus returns to the grid. */
export function CellPopover({ matrix, open, at, room, onClose }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const cell = cellAt(matrix, open.actor, open.column);
  const actor = matrix.actors.get(open.actor);
  const column = matrix.columns.find((one) => one.id === open.column);
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
  }, [open.actor, open.column]);
  if (cell === undefined || actor === undefined || column === undefined) return null;
  const right = at === null ? room.width - WIDTH - GAP : at.x + at.width + GAP;
  const left = right + WIDTH <= room.width ? right : Math.max(GAP, (at?.x ?? 0) - WIDTH - GAP);
  const below = Math.min(Math.max(at?.y ?? 0, GAP), Math.max(GAP, room.height - 380));
  return (
    <div
      ref={box}
      class="popover cell-popover"
      role="dialog"
      aria-labelledby="pair-title"
      tabIndex={-1}
      style={{ left: `${left}px`, top: `${below}px`, width: `${WIDTH}px`, maxHeight: `${room.height - below - GAP}px` }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        onClose();
      }}
    >
      <PairBody
        pair={{
          actor: { id: actor.id, label: actor.name },
          target: { kind: column.kind, id: column.id, label: shortLabel(column.label) },
          ...(cell.inherited ? { inherited: cell.rows.map((row) => row.id) } : {}),
        }}
        onClose={onClose}
      />
    </div>
  );
}
