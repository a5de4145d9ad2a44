import { useState } from "preact/hooks";
import type { ReadingRow } from "../api/contract.ts";
import { type RecordRef, recordOf } from "../state/place.ts";
import { usePlace } from "../state/use-place.ts";
import { reading as text } from "../text.ts";
import { PlaceLink } from "./place-link.tsx";

const SHOWN = 16;

/** The actors and issues that a reading is about, or found; all of them when asked. */
export function About({ reading }: { reading: Pick<ReadingRow, "actors" | "issues"> }) {
  const [place] = usePlace();
  const [open, setOpen] = useState(false);
  const all: { ref: RecordRef; label: string }[] = [
    ...reading.actors.map((actor) => ({ ref: { kind: "actor" as const, id: actor.id }, label: actor.name })),
    ...reading.issues.map((issue) => ({ ref: { kind: "issue" as const, id: issue.id }, label: issue.label })),
  ];
  const shown = open || all.length <= SHOWN + 2 ? all : all.slice(0, SHOWN);
  if (all.length === 0) return null;
  return (
    <p class="about">
      {shown.map(({ ref, label }) => (
        <PlaceLink key={`${ref.kind} ${ref.id}`} to={recordOf(place, ref)}>
          <bdi>{label}</bdi>
        </PlaceLink>
      ))}
      {shown.length < all.length && (
        <button type="button" class="button button-small" onClick={() => setOpen(true)}>
          {text.showMoreAlone(all.length - shown.length)}
        </button>
      )}
    </p>
  );
}
