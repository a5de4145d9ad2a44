import type { Stance } from "../api/contract.ts";
import type { PageColors } from "../state/colors.ts";
import { type Column, cellAt, type Matrix } from "../state/matrix/build.ts";
import type { Cell } from "../state/matrix/cells.ts";
import { type Line, toLines } from "../state/matrix/layout.ts";
import { shortLabel } from "../state/sentences.ts";
import type { PictureSource } from "../state/shown.ts";
import { SYMBOL_PATHS } from "../state/symbol-paths.ts";
import { escapeXml } from "./graph-xml.ts";

const NAME = 260;
const WIDE = 84;
const ROW = 26;
const HEAD = 64;

/** The whole matrix, not only what is in sight: what is folded stays folded. */
export function matrixPicture(matrix: Matrix, folded: readonly string[], colors: PageColors): PictureSource {
  const lines = toLines(matrix.groups, folded);
  const width = NAME + matrix.columns.length * WIDE;
  const height = HEAD + lines.length * ROW;
  const text = (x: number, y: number, words: string, more = "") =>
    `<text x="${x}" y="${y}" font-size="12" fill="${colors.ink}" ${more}>${escapeXml(words)}</text>`;
  const heads = matrix.columns.map((column, at) => {
    const x = NAME + at * WIDE + WIDE / 2;
    const number = text(x, 30, column.kind === "issue" ? "" : column.head, 'text-anchor="middle" font-weight="600"');
    const title = wrap(column.title ?? shortLabel(column.label), 14).slice(0, 2);
    return number + title.map((one, row) => text(x, 44 + row * 13, one, 'text-anchor="middle"')).join("");
  });
  const rows = lines.map((line, at) => {
    const y = HEAD + at * ROW;
    const rule = `<path d="M0 ${y}H${width}" stroke="${colors.line}"/>`;
    if (line.kind === "group") {
      const ground = `<rect y="${y}" width="${width}" height="${ROW}" fill="${colors.sunken}"/>`;
      return ground + rule + text(6, y + 17, `${line.group.label} ${line.group.actors.length}`, 'font-weight="600"');
    }
    const name = text(18, y + 17, clip(line.actor.name, 36));
    return (
      rule + name + matrix.columns.map((column, index) => cellSvg(matrix, line, column, index, y, colors)).join("")
    );
  });
  return { width, height, body: heads.join("") + rows.join("\n"), ground: colors.ground, ink: colors.ink };
}

function cellSvg(
  matrix: Matrix,
  line: Line & { kind: "actor" },
  column: Column,
  at: number,
  y: number,
  colors: PageColors,
) {
  const cell = cellAt(matrix, line.actor.id, column.id);
  if (cell === undefined) return "";
  const { mark, tint } = colors.sides[cell.latest.side];
  const x = NAME + at * WIDE + 3;
  const frame = cell.inherited
    ? `<rect x="${x}" y="${y + 3}" width="${WIDE - 6}" height="${ROW - 6}" rx="4" fill="none" stroke="${mark}" stroke-width="1.4" stroke-dasharray="4 3"/>`
    : `<rect x="${x}" y="${y + 3}" width="${WIDE - 6}" height="${ROW - 6}" rx="4" fill="${tint}"/>`;
  const middle = x + (WIDE - 6) / 2;
  const doubt = cell.low
    ? `<text x="${x + WIDE - 18}" y="${y + 18}" font-size="13" font-weight="650" fill="${mark}">?</text>`
    : "";
  return `<g><title>${escapeXml(`${line.actor.name}, ${shortLabel(column.label)}`)}</title>${frame}${symbols(cell, middle, y, colors)}${doubt}</g>`;
}

function symbols(cell: Cell, middle: number, y: number, colors: PageColors): string {
  const size = cell.inherited ? 13 : 16;
  const latest = symbol(
    cell.latest.stance,
    middle - size / 2 + (cell.before === null ? 0 : 12),
    y + 13 - size / 2,
    size,
    colors,
  );
  if (cell.before === null) return latest;
  const chevron = `<path d="M${middle - 6} ${y + 10}l3 3l-3 3" fill="none" stroke="${colors.muted}" stroke-width="1.2"/>`;
  return symbol(cell.before.stance, middle - 22, y + 7.5, 11, colors) + chevron + latest;
}

export function symbol(stance: Stance, x: number, y: number, size: number, colors: PageColors): string {
  const { mark } = colors.sides[SYMBOL_PATHS[stance].side];
  const parts = SYMBOL_PATHS[stance].parts.map(({ d, fill, stroke, knock }) => {
    const line =
      stroke === undefined
        ? ""
        : ` stroke="${knock ? colors.knock : mark}" stroke-width="${stroke}" stroke-linejoin="round"`;
    return `<path d="${d}" fill="${fill ? mark : "none"}"${line}/>`;
  });
  return `<g transform="translate(${x} ${y}) scale(${size / 16})">${parts.join("")}</g>`;
}

const clip = (words: string, most: number) => (words.length > most ? `${words.slice(0, most - 1).trimEnd()}…` : words);

function wrap(words: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(clip(word, letters));
  }
  return lines;
}

/** Rows of words: an actor a row, a thing a column, the latest stance in the cell; empty where there is no record. */
export function matrixTable(matrix: Matrix): string[][] {
  const actors = new Map(matrix.groups.flatMap((group) => group.actors).map((actor) => [actor.id, actor]));
  const said = (cell: Cell | undefined) =>
    cell === undefined
      ? ""
      : `${cell.latest.stance}${cell.inherited ? " (inherited)" : ""}${cell.low ? " (low confidence)" : ""}`;
  return [
    ["actor_id", "actor", "actor_kind", ...matrix.columns.map((column) => column.label)],
    ...[...actors.values()].map((actor) => [
      actor.id,
      actor.name,
      actor.kind,
      ...matrix.columns.map((column) => said(cellAt(matrix, actor.id, column.id))),
    ]),
  ];
}
