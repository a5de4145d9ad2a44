import type { EntityKind } from "../api/contract.ts";
import { type LookName, lookOf } from "../graph/kinds.ts";
import { Icon } from "../parts/icon.tsx";
import { NodeShape } from "../parts/node-shape.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import type { Drawing } from "../state/drawing.ts";
import { toggle, turnTo } from "../state/place.ts";
import { usePlace } from "../state/use-place.ts";
import { kindWords, lookWords, plural, graph as text } from "../text.ts";

/** The kinds of nodes, each a switch, with the shapes that it is drawn by. */
export function Kinds({ drawing }: { drawing: Drawing }) {
  const [place, history] = usePlace();
  const kinds = new Map<EntityKind, Map<LookName, number>>();
  for (const node of drawing.nodes) {
    const looks = kinds.get(node.kind) ?? new Map<LookName, number>();
    kinds.set(node.kind, looks.set(lookOf(node).name, (looks.get(lookOf(node).name) ?? 0) + 1));
  }
  return (
    <fieldset class="kinds">
      <legend class="only-read">{text.kinds}</legend>
      {[...kinds].map(([kind, looks]) => {
        const count = [...looks.values()].reduce((sum, one) => sum + one, 0);
        const isOn = !place.offKinds.includes(kind);
        return (
          <label key={kind} class={isOn ? "switch" : "switch is-off"}>
            <input
              type="checkbox"
              checked={isOn}
              aria-label={plural(count, kindWords[kind].one, kindWords[kind].many)}
              onChange={() => history.go({ ...place, offKinds: toggle(place.offKinds, kind) })}
            />
            <span class="box" aria-hidden="true">
              <Icon name="check" size={12} />
            </span>
            {[...looks].map(([look, some]) => (
              <span key={look} class="kind-look">
                <NodeShape look={look} /> <span class="switch-word">{lookWords[look]}</span>{" "}
                <span class="muted">{some}</span>
              </span>
            ))}
          </label>
        );
      })}
    </fieldset>
  );
}

const STEP = 25;
const MOST = 1000;

/** Shown only when something is missing: what is drawn, what is not, the next step. */
export function CutOff({ drawing }: { drawing: Drawing }) {
  const [place, history] = usePlace();
  const parts = [...drawing.held].map(([kind, count]) =>
    plural(count, kindWords[kind].one.toLowerCase(), kindWords[kind].many),
  );
  if (drawing.heldStances > 0) parts.push(text.issueStances(drawing.heldStances));
  if (drawing.omitted > 0) parts.push(text.notFetched(drawing.omitted, parts.length > 0));
  if (parts.length === 0 && place.hidden.length === 0) return null;
  const isFull = place.more + STEP > 900 || drawing.nodes.length >= MOST;
  return (
    <p class="cut-off">
      <Icon name="info" />
      {parts.length > 0 && (
        <span>
          <b>{text.cutOff}</b> {text.notDrawn(parts)}
        </span>
      )}
      {isFull && <span>{text.cap(MOST)}</span>}
      {!isFull && parts.length > 0 && (
        <PlaceLink to={{ ...place, more: place.more + STEP }}>{text.drawMore(STEP)}</PlaceLink>
      )}
      {parts.length > 0 && <PlaceLink to={turnTo(place, "table")}>{text.allInTable}</PlaceLink>}
      {place.hidden.length > 0 && (
        <button type="button" class="link" onClick={() => history.go({ ...place, hidden: [] })}>
          {text.showHidden(place.hidden.length)}
        </button>
      )}
    </p>
  );
}
