import type { LineageRow, ProvisionName, VersionName } from "../api/contract.ts";
import { droppedIn, lineageStops, versionWord } from "../state/lineage-line.ts";
import { recordOf } from "../state/place.ts";
import { usePlace } from "../state/use-place.ts";
import { reading } from "../text.ts";
import { PlaceLink } from "./place-link.tsx";

/** The numbers a provision carried, oldest first, as an ordered list; the one meant is in ink. */
export function LineageLine({ steps, meant }: { steps: readonly LineageRow[]; meant: ProvisionName }) {
  const [place] = usePlace();
  const stops = lineageStops(steps, meant);
  const dropped = droppedIn(steps);
  return (
    <ol class="lineage-line" aria-label={reading.versions}>
      {stops.map((stop) => (
        <li key={stop.id}>
          <PlaceLink
            class={stop.meant ? "number is-meant" : "number"}
            to={recordOf(place, { kind: "provision", id: stop.id })}
          >
            {stop.number}
            {stop.meant && <span class="only-read"> ({reading.meant})</span>}
          </PlaceLink>
          <span class="muted">
            {versionRange(stop.first, stop.last)}
            {stop.change !== null && `, ${stop.change}`}
          </span>
        </li>
      ))}
      {dropped !== null && (
        <li>
          <span class="muted">{reading.dropped(versionWord(dropped))}</span>
        </li>
      )}
    </ol>
  );
}

function versionRange(first: VersionName, last: VersionName): string {
  const range = reading.versionRange(versionWord(first), versionWord(last));
  return first.id === last.id ? range : range.replace(/ draft(?= to )/, "");
}
