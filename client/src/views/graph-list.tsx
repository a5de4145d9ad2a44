import type { Stance } from "../api/contract.ts";
import { StanceSymbol } from "../parts/symbol.tsx";
import { type Drawing, isStance } from "../state/drawing.ts";
import { STANCES } from "../state/stances.ts";
import { stanceWords, graph as text } from "../text.ts";

interface Props {
  drawing: Drawing;
  off: readonly Stance[];
  onOpen: (id: string) => void;
  onDraw: () => void;
}

/** What is drawn, as sentences: a phone opens here, as a drawing of forty lines cannot be read on it. */
export function GraphList({ drawing, off, onOpen, onDraw }: Props) {
  const name = new Map(drawing.nodes.map((node) => [node.id, node.label]));
  const rank = (id: string) => (drawing.focus.includes(id) ? drawing.focus.indexOf(id) : drawing.focus.length);
  const edges = drawing.edges
    .filter(isStance)
    .filter((edge) => !off.includes(edge.stance))
    .sort(
      (a, b) =>
        rank(a.target) - rank(b.target) ||
        a.target.localeCompare(b.target) ||
        STANCES.indexOf(a.stance) - STANCES.indexOf(b.stance),
    );
  return (
    <section class="card graph-list">
      <button type="button" class="button" onClick={onDraw}>
        {text.showDrawing}
      </button>
      <ul>
        {edges.map((edge) => (
          <li key={edge.id}>
            <button type="button" onClick={() => onOpen(edge.id)}>
              <StanceSymbol stance={edge.stance} size={16} />
              <span>
                <b dir="auto">{name.get(edge.source)}</b> {stanceWords[edge.stance].on(name.get(edge.target) ?? "")}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
