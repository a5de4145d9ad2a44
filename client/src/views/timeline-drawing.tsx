import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { formatDate } from "../state/dates.ts";
import type { Moment } from "../state/moments.ts";
import { SIDES } from "../state/stances.ts";
import { type Bar, monthDate, monthOf, toLanes } from "../state/timeline.ts";
import { usePlace } from "../state/use-place.ts";
import { timeline as text } from "../text.ts";

interface Props {
  span: { from: number; to: number };
  bars: { months: readonly Bar[]; years: readonly Bar[] };
  moments: readonly Moment[];
}

const HEIGHT = 150;
const LEFT = 84;
const LANE = 18;

/** For the eye and the pointer; the fields above and the list below are its twins. */
export function TimelineDrawing({ span, bars, moments }: Props) {
  const [place, history] = usePlace();
  const holder = useRef<HTMLDivElement>(null);
  const width = useWidth(holder);
  const [drag, setDrag] = useState<{ start: number; end: number } | null>(null);
  const x = (month: number) => LEFT + ((month - span.from) / (span.to - span.from)) * (width - LEFT - 8);
  const exact = (date: string) =>
    x(monthOf(date) + (date.length === 10 ? (Number(date.slice(8)) - 1) / 31 : date.length === 7 ? 0.5 : 6));
  const unit = x(span.from + 1) - LEFT;
  const most = Math.max(1, ...bars.months.map((bar) => bar.total));
  const rowOf = (kind: Moment["kind"]) =>
    toLanes(
      moments
        .filter((one) => one.kind === kind && monthOf(one.date) >= span.from && monthOf(one.date) < span.to)
        .map((one) => ({ one, x: exact(one.date), width: kind === "version" ? one.label.length * 6.6 + 24 : 13 })),
    );
  const lanes = { version: rowOf("version"), vote: rowOf("vote"), event: rowOf("event") };
  const deep = (kind: keyof typeof lanes) => LANE * Math.max(1, ...lanes[kind].map((item) => item.lane + 1)) + 6;
  const yearTop = HEIGHT + 8;
  const top = { version: yearTop + 26, vote: 0, event: 0 };
  top.vote = top.version + deep("version");
  top.event = top.vote + deep("vote");
  const axis = top.event + deep("event") + 4;
  const monthAt = (event: PointerEvent) => {
    const box = holder.current?.getBoundingClientRect();
    const part = (event.clientX - (box?.left ?? 0) - LEFT) / (width - LEFT - 8);
    return Math.min(span.to - 1, Math.max(span.from, span.from + Math.floor(part * (span.to - span.from))));
  };
  const chosen =
    drag !== null
      ? { from: Math.min(drag.start, drag.end), to: Math.max(drag.start, drag.end) + 1 }
      : place.from === null && place.to === null
        ? null
        : {
            from: place.from === null ? span.from : monthOf(place.from),
            to: place.to === null ? span.to : monthOf(place.to) + (place.to.length === 4 ? 12 : 1),
          };
  return (
    <div
      ref={holder}
      class="timeline-holder"
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ start: monthAt(event), end: monthAt(event) });
      }}
      onPointerMove={(event) => drag !== null && setDrag({ start: drag.start, end: monthAt(event) })}
      onPointerCancel={() => setDrag(null)}
      onPointerUp={() => {
        if (drag === null) return;
        const [from, to] = [Math.min(drag.start, drag.end), Math.max(drag.start, drag.end)];
        setDrag(null);
        history.go({ ...place, from: monthDate(from), to: monthDate(to) });
      }}
    >
      <svg
        class="timeline-svg"
        width={width}
        height={axis + 24}
        viewBox={`0 0 ${width} ${axis + 24}`}
        aria-hidden="true"
      >
        {years(span).map((month) => (
          <g key={month}>
            <path class="timeline-rule" d={`M${x(month)} 0V${axis}`} />
            {(x(month + 12) - x(month) > 34 || (month / 12) % 5 === 0) && (
              <text x={x(month) + 4} y={axis + 16}>
                {month / 12}
              </text>
            )}
          </g>
        ))}
        {chosen !== null && (
          <rect
            class="timeline-chosen"
            x={x(chosen.from)}
            width={Math.max(3, x(chosen.to) - x(chosen.from))}
            y={0}
            height={axis}
          />
        )}
        {bars.months.map((bar) => (
          <Stack
            key={bar.month}
            bar={bar}
            left={x(bar.month)}
            width={Math.max(3, unit - 1)}
            scale={(HEIGHT - 20) / most}
          />
        ))}
        <text x={0} y={HEIGHT}>
          {text.lanes.positions}
        </text>
        {bars.years.map((bar) => (
          <g key={bar.month}>
            <rect
              class="timeline-year"
              x={x(bar.month) + 1}
              width={x(bar.month + 12) - x(bar.month) - 2}
              y={yearTop}
              height={16}
              rx="3"
            />
            <text x={x(bar.month + 6)} y={yearTop + 12} text-anchor="middle">
              {bar.total}
            </text>
          </g>
        ))}
        {bars.years.length > 0 && (
          <text x={0} y={yearTop + 12}>
            {text.years}
          </text>
        )}
        {(["version", "vote", "event"] as const).map((kind) => (
          <g key={kind}>
            <text x={0} y={top[kind] + 12}>
              {text.lanes[`${kind}s`]}
            </text>
            {lanes[kind].map(({ one, x: at, lane }) => (
              <Mark key={one.id} moment={one} x={at} y={top[kind] + lane * LANE} />
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

const years = ({ from, to }: { from: number; to: number }) =>
  Array.from({ length: (to - from) / 12 }, (_, at) => from + at * 12);

/** For at the bottom, then critical, against, neither: each told by pattern as well as colour. */
function Stack({ bar, left, width, scale }: { bar: Bar; left: number; width: number; scale: number }) {
  let base = HEIGHT;
  return (
    <g>
      <title>{text.monthBar(formatDate(monthDate(bar.month)), bar.total)}</title>
      {SIDES.map((side) => {
        const height = (bar.counts.get(side) ?? 0) * scale;
        if (height === 0) return null;
        base -= height;
        return (
          <rect
            key={side}
            class={`timeline-bar side-${side.toLowerCase()} bar-${side.toLowerCase()}`}
            x={left}
            y={base}
            width={width}
            height={Math.max(1, height - 1)}
          />
        );
      })}
    </g>
  );
}

function Mark({ moment, x, y }: { moment: Moment; x: number; y: number }) {
  const shapes = {
    vote: <path d={`M${x} ${y + 2}l6 11h-12z`} />,
    version: <rect x={x - 5} y={y + 2} width={10} height={12} rx="1" />,
    event: <path d={`M${x - 2} ${y + 3}h8l-4 10h-8z`} />,
  };
  return (
    <g class="timeline-mark">
      <title>{`${formatDate(moment.date)}: ${moment.label}`}</title>
      {shapes[moment.kind]}
      {moment.kind === "version" && (
        <text x={x + 9} y={y + 12}>
          {moment.label}
        </text>
      )}
    </g>
  );
}

function useWidth(holder: { current: HTMLDivElement | null }): number {
  const [width, setWidth] = useState(1100);
  // Before the first picture, so that nothing moves when the width is known.
  useLayoutEffect(() => {
    const element = holder.current;
    if (element === null) return;
    const take = () => setWidth(Math.max(320, element.clientWidth));
    take();
    const watch = new ResizeObserver(take);
    watch.observe(element);
    return () => watch.disconnect();
  }, [holder]);
  return width;
}
