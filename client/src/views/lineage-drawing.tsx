import { formatDate } from "../state/dates.ts";
import { versionWord } from "../state/lineage-line.ts";
import { changesOf, type LineageMap, type MapLink, type MapNode } from "../state/lineage-map.ts";

const COLUMN = 136;
const ROW = 24;
const HEAD = 74;
const TITLES = 220;

interface Props {
  map: LineageMap;
  open: string;
  onOpen: (id: string) => void;
}

/** Left to right through the versions. For the eye alone: the list below is its twin for everyone else. */
export function LineageDrawing({ map, open, onOpen }: Props) {
  const width = map.versions.length * COLUMN + TITLES;
  const height = HEAD + map.rows * ROW + 8;
  const openNode = map.nodes.find((node) => node.id === open);
  const lastColumn = map.versions.length - 1;
  return (
    <div class="lineage-scroll">
      <svg class="lineage-svg" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {openNode !== undefined && (
          <rect
            class="lineage-open"
            x={openNode.column * COLUMN + 4}
            y={2}
            width={COLUMN - 8}
            height={height - 4}
            rx="8"
          />
        )}
        {map.versions.map((version, column) => (
          <g key={version.id} text-anchor="middle">
            <text class="lineage-version" x={centre(column)} y={22}>
              {versionWord(version)}
            </text>
            <text class="lineage-small" x={centre(column)} y={40}>
              {version.date === null ? "" : formatDate(version.date)}
            </text>
            <text class="lineage-small" x={centre(column)} y={56}>
              {(version.symbol ?? "").replace(/, .*/, "")}
            </text>
          </g>
        ))}
        {[...map.links].sort(byRole).map((link) => (
          <path key={link.id} class={`lineage-link is-${link.role}`} d={curve(link)} />
        ))}
        {map.nodes.map((node) => (
          <Node key={node.id} node={node} isOpen={node.id === open} onOpen={onOpen} />
        ))}
        {map.nodes
          .filter((node) => node.column === lastColumn)
          .map((node) => (
            <text
              key={node.id}
              class={node.role === "other" ? "lineage-small" : "lineage-title"}
              x={centre(lastColumn) + 34}
              y={middle(node.row) + 4}
            >
              {clip(node.title ?? "")}
            </text>
          ))}
        {changesOf(map).map((link) => (
          <Change key={link.id} link={link} />
        ))}
      </svg>
    </div>
  );
}

const centre = (column: number) => column * COLUMN + COLUMN / 2;
const middle = (row: number) => HEAD + row * ROW + ROW / 2;
const ROLES = ["other", "follower", "focus"];
const byRole = (a: MapLink, b: MapLink) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role);
const clip = (words: string) => (words.length > 30 ? `${words.slice(0, 29).trimEnd()}…` : words);

function curve({ from, to }: MapLink): string {
  const [x1, y1, x2, y2] = [centre(from.column) + 20, middle(from.row), centre(to.column) - 20, middle(to.row)];
  const bend = (x2 - x1) * 0.45;
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

function Node({ node, isOpen, onOpen }: { node: MapNode; isOpen: boolean; onOpen: (id: string) => void }) {
  const [x, y] = [centre(node.column), middle(node.row)];
  const half = Math.max(19, node.number.length * 4.5 + 6);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer alone; the list below has the buttons.
    <g class={`lineage-node is-${node.role}`} onClick={() => onOpen(node.id)}>
      {isOpen && <rect class="lineage-ring" x={x - half - 4} y={y - 14} width={2 * half + 8} height={28} rx="7" />}
      <rect class="lineage-box" x={x - half} y={y - 10} width={2 * half} height={20} rx="4" />
      <text x={x} y={y + 4.5} text-anchor="middle">
        {node.number}
      </text>
    </g>
  );
}

/** What happened between two versions, on the line itself. */
function Change({ link }: { link: MapLink }) {
  const words = `${link.change?.[0]?.toUpperCase() ?? ""}${link.change?.slice(1) ?? ""}`;
  const [x, y] = [
    (centre(link.from.column) + centre(link.to.column)) / 2,
    (middle(link.from.row) + middle(link.to.row)) / 2,
  ];
  const half = words.length * 3.8 + 10;
  return (
    <g class="lineage-change">
      <rect x={x - half} y={y - 13} width={2 * half} height={26} rx="6" />
      <text class="change-words" x={x} y={y + 4.5} text-anchor="middle">
        {words}
      </text>
    </g>
  );
}
