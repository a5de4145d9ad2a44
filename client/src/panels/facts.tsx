import { useState } from "preact/hooks";
import { PlaceLink } from "../parts/place-link.tsx";
import { recordOf } from "../state/place.ts";
import { usePlace } from "../state/use-place.ts";
import { positionText, record } from "../text.ts";
import type { Fact, Value } from "./subject.ts";
import { isShown } from "./subjects.ts";

const FOLD = 12;

/** What is known of a thing, as a list of terms; long lists fold. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const shown = facts.filter(isShown);
  if (shown.length === 0) return null;
  return (
    <dl class="facts" aria-label={record.fields}>
      {shown.map((fact) => (
        <FactRow key={fact.label} fact={fact} />
      ))}
    </dl>
  );
}

function FactRow({ fact }: { fact: Fact }) {
  const [open, setOpen] = useState(false);
  const kept = open || fact.values.length <= FOLD + 2 ? fact.values : fact.values.slice(0, FOLD);
  const more = fact.values.length - kept.length;
  return (
    <div>
      <dt>{fact.label}</dt>
      <dd>
        {fact.values.length === 1 && fact.values[0] !== undefined ? (
          <ValueText value={fact.values[0]} />
        ) : (
          <ul>
            {kept.map((value) => (
              <li key={`${value.ref?.id} ${value.text} ${value.detail}`}>
                <ValueText value={value} />
              </li>
            ))}
          </ul>
        )}
        {more > 0 && (
          <button type="button" class="link" onClick={() => setOpen(true)}>
            {record.moreRows(more)}
          </button>
        )}
      </dd>
    </div>
  );
}

export function ValueText({ value }: { value: Value }) {
  const [place] = usePlace();
  const text = <span dir="auto">{value.text}</span>;
  return (
    <>
      {value.ref !== undefined ? (
        <PlaceLink to={recordOf(place, value.ref)}>{text}</PlaceLink>
      ) : value.href !== undefined && /^https?:\/\//.test(value.href) ? (
        <a class="link" href={value.href} target="_blank" rel="noreferrer">
          {text}
          <span class="only-read"> ({positionText.outside})</span>
        </a>
      ) : (
        text
      )}
      {value.detail !== undefined && <span class="muted">, {value.detail}</span>}
    </>
  );
}
