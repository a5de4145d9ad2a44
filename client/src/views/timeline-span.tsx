import { monthDate } from "../state/timeline.ts";
import { usePlace } from "../state/use-place.ts";
import { timeline as text } from "../text.ts";

/** The span in two fields and by whole years: what dragging does, for the keyboard. */
export function SpanFields({ span }: { span: { from: number; to: number } }) {
  const [place, history] = usePlace();
  const set = (from: string | null, to: string | null) => history.go({ ...place, from, to });
  const years = Array.from({ length: (span.to - span.from) / 12 }, (_, at) => String(span.from / 12 + at));
  return (
    <div class="span-fields">
      <label>
        <span class="muted">{text.from}</span>
        <input
          type="month"
          min={monthDate(span.from)}
          max={monthDate(span.to - 1)}
          value={place.from === null ? "" : place.from.length === 4 ? `${place.from}-01` : place.from.slice(0, 7)}
          onChange={(event) => set(event.currentTarget.value || null, place.to)}
        />
      </label>
      <label>
        <span class="muted">{text.to}</span>
        <input
          type="month"
          min={monthDate(span.from)}
          max={monthDate(span.to - 1)}
          value={place.to === null ? "" : place.to.length === 4 ? `${place.to}-12` : place.to.slice(0, 7)}
          onChange={(event) => set(place.from, event.currentTarget.value || null)}
        />
      </label>
      <div class="span-years">
        <button
          type="button"
          class="link"
          aria-pressed={place.from === null && place.to === null}
          onClick={() => set(null, null)}
        >
          {text.all}
        </button>
        {years.map((year) => (
          <button
            key={year}
            type="button"
            class="link"
            aria-pressed={place.from === year && place.to === year}
            onClick={() => set(year, year)}
          >
            {year}
          </button>
        ))}
      </div>
    </div>
  );
}
