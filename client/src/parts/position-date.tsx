import { formatDate } from "../state/dates.ts";
import { recordOf } from "../state/place.ts";
import { usePlace } from "../state/use-place.ts";
import { positionText, record } from "../text.ts";
import { PlaceLink } from "./place-link.tsx";

interface Dated {
  id: string;
  date: string | null;
  actor: { name: string };
}

/** The date of a position, as precise as its source; it leads to the record of the position. */
export function PositionDate({ position }: { position: Dated }) {
  const [place] = usePlace();
  return (
    <PlaceLink class="date" to={recordOf(place, { kind: "position", id: position.id })}>
      {position.date === null ? positionText.undated : formatDate(position.date)}
      <span class="only-read">{record.positionOf(position.actor.name)}</span>
    </PlaceLink>
  );
}
