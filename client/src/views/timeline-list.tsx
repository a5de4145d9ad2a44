import { EvidenceLink } from "../parts/evidence-link.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { formatDate } from "../state/dates.ts";
import type { Moment } from "../state/moments.ts";
import { recordOf } from "../state/place.ts";
import { usePlace } from "../state/use-place.ts";
import { timeline as text } from "../text.ts";

/** Votes, drafts and events of the span as a list: what the marks of the drawing stand for, with their evidence. */
export function Moments({ moments }: { moments: readonly Moment[] }) {
  const [place] = usePlace();
  if (moments.length === 0) return null;
  return (
    <section class="card moments" aria-labelledby="moments">
      <h2 id="moments">{text.list}</h2>
      <ol>
        {moments.map((one) => (
          <li key={one.id}>
            <span class="muted moment-date">{formatDate(one.date)}</span>
            <span class="kind">{text.kinds[one.kind]}</span>
            <div>
              <p>
                {one.treaty === null ? (
                  <b dir="auto">{one.label}</b>
                ) : (
                  <PlaceLink to={recordOf(place, { kind: "treaty", id: one.treaty })}>{one.label}</PlaceLink>
                )}
                {one.detail !== null && (
                  <span class="muted" dir="auto">
                    {" "}
                    {one.detail}
                  </span>
                )}
              </p>
              {one.evidence.map((evidence) => (
                <EvidenceLink key={evidence.document.id} evidence={evidence} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
