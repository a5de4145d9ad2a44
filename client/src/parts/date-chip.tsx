import { formatDate } from "../state/dates.ts";
import { usePlace } from "../state/use-place.ts";
import { dates } from "../text.ts";
import { Icon } from "./icon.tsx";

/** Said wherever dates leave something out, with the way back. */
export function DateChip() {
  const [place, history] = usePlace();
  const { from, to } = place;
  if (from === null && to === null) return null;
  const words = dates.only(from && formatDate(from), to && formatDate(to));
  return (
    <span class="date-chip">
      {words}
      <button type="button" class="link" onClick={() => history.go({ ...place, from: null, to: null })}>
        <Icon name="close" size={12} /> {dates.all}
      </button>
    </span>
  );
}
