import { useEffect, useRef } from "preact/hooks";
import type { Side, Stance } from "../api/contract.ts";
import { MARKS, type MarkName, switchStances, toggle } from "../state/place.ts";
import { SIDES, STANCES, stancesOf } from "../state/stances.ts";
import { BELOW_WIDE, useMedia } from "../state/use-media.ts";
import { usePlace } from "../state/use-place.ts";
import { graph, matrix, sideWords, stanceWords } from "../text.ts";
import { Icon } from "./icon.tsx";
import { StanceSymbol } from "./symbol.tsx";

interface Props {
  counts: ReadonlyMap<Stance, number>;
  lines?: boolean;
  /** How many are inherited and how many of low confidence, where these can be switched. */
  marks?: ReadonlyMap<MarkName, number>;
}

/** The legend is the filter: sides and stances, each with how many there are. Stances switched off stay, in outline. */
export function Legend({ counts, lines = false, marks }: Props) {
  const [place] = usePlace();
  const folded = useMedia(BELOW_WIDE);
  const sides = (
    <fieldset class="legend">
      <legend class="only-read">{graph.legend}</legend>
      <div class="legend-sides">
        {SIDES.map((side) => (
          <SideGroup key={side} side={side} counts={counts} lines={lines} />
        ))}
        {marks !== undefined && <MarkSwitches marks={marks} />}
      </div>
    </fieldset>
  );
  if (!folded) return sides;
  return (
    <details class="legend-fold">
      <summary class="button">
        {graph.filters(STANCES.length - place.off.length, STANCES.length)} <Icon name="down" size={12} />
      </summary>
      {sides}
    </details>
  );
}

function MarkSwitches({ marks }: { marks: ReadonlyMap<MarkName, number> }) {
  const [place, history] = usePlace();
  const shown = MARKS.filter((mark) => (marks.get(mark) ?? 0) > 0 || place.offMarks.includes(mark));
  if (shown.length === 0) return null;
  return (
    <div class="legend-side">
      {shown.map((mark) => {
        const isOn = !place.offMarks.includes(mark);
        const count = marks.get(mark) ?? 0;
        return (
          <label key={mark} class="switch">
            <input
              type="checkbox"
              checked={isOn}
              aria-label={`${matrix.marks[mark]}, ${count}`}
              onChange={() => history.go({ ...place, offMarks: toggle(place.offMarks, mark) })}
            />
            <span class="box" aria-hidden="true">
              <Icon name="check" size={12} />
            </span>
            <span class={`mark-sample mark-${mark}`} aria-hidden="true" />
            {matrix.marks[mark]} <span class="muted">{count}</span>
          </label>
        );
      })}
    </div>
  );
}

function SideGroup({ side, counts, lines }: { side: Side; counts: ReadonlyMap<Stance, number>; lines: boolean }) {
  const [place, history] = usePlace();
  const stances = stancesOf(side);
  const on = stances.filter((stance) => !place.off.includes(stance));
  const box = useRef<HTMLInputElement>(null);
  const some = on.length > 0 && on.length < stances.length;
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = some;
  }, [some]);
  const total = stances.reduce((sum, stance) => sum + (counts.get(stance) ?? 0), 0);
  return (
    <div class={`legend-side side-${side.toLowerCase()}`}>
      <label class="switch">
        <input
          ref={box}
          type="checkbox"
          checked={on.length === stances.length}
          aria-label={`${sideWords[side]}, ${total}`}
          onChange={() => history.go(switchStances(place, stances, on.length < stances.length))}
        />
        <span class="box" aria-hidden="true">
          <Icon name={some ? "minus" : "check"} size={12} />
        </span>
        <b class="stance">{sideWords[side]}</b>
        {lines && <LineSample side={side} />}
      </label>
      {stances.map((stance) => {
        const isOn = !place.off.includes(stance);
        const count = counts.get(stance) ?? 0;
        return (
          <label key={stance} class={`switch ${isOn ? "" : "is-off"} ${count === 0 ? "is-empty" : ""}`}>
            <input
              type="checkbox"
              class="only-read"
              checked={isOn}
              aria-label={`${stanceWords[stance].word}, ${count}`}
              onChange={() => history.go(switchStances(place, [stance], !isOn))}
            />
            <StanceSymbol stance={stance} size={16} />
            <span class="switch-word">{stanceWords[stance].short}</span> <span class="muted">{count}</span>
          </label>
        );
      })}
    </div>
  );
}

const DASHES: Record<Side, { dash: string | undefined; width: number }> = {
  FOR: { dash: undefined, width: 2 },
  CRITICAL: { dash: "7 3.5", width: 2 },
  AGAINST: { dash: "3 1.6", width: 3 },
  NEITHER: { dash: "2 4", width: 2 },
};

function LineSample({ side }: { side: Side }) {
  const { dash, width } = DASHES[side];
  return (
    <svg class="line-sample" width="28" height="6" viewBox="0 0 28 6" aria-hidden="true">
      <path d="M0 3h28" stroke-width={width} stroke-dasharray={dash} />
    </svg>
  );
}
