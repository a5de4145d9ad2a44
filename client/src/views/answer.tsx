import { useEffect, useState } from "preact/hooks";
import type { AnswerRow, ReadingRow } from "../api/contract.ts";
import { ClampedText } from "../parts/clamped.tsx";
import { DateChip } from "../parts/date-chip.tsx";
import { Examples } from "../parts/examples.tsx";
import { announce } from "../parts/live.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { ReadingCard } from "../parts/reading-card.tsx";
import { Failed, Skeleton } from "../parts/states.tsx";
import { Tally } from "../parts/tally.tsx";
import { isWithin } from "../state/dates.ts";
import { nodesOf } from "../state/nodes-of.ts";
import { graphAround, turnTo } from "../state/place.ts";
import type { Remote } from "../state/remote.ts";
import { shortLabel } from "../state/sentences.ts";
import { useShown } from "../state/shown.ts";
import { shownRows } from "../state/shown-rows.ts";
import { PHONE, useMedia } from "../state/use-media.ts";
import { usePlace } from "../state/use-place.ts";
import { ask, reading as readingText, views } from "../text.ts";

export function AnswerView({ answer }: { answer: Remote<{ ask: AnswerRow }> }) {
  const text = answer.status === "ready" ? answer.value.ask.text : null;
  useEffect(() => {
    if (text !== null) announce(text);
  }, [text]);
  switch (answer.status) {
    case "idle":
      return null;
    case "loading":
      return answer.late ? (
        <section class="answer" id="answer">
          <div class="card loading-card">
            <Skeleton rows={5} />
          </div>
        </section>
      ) : null;
    case "failed":
      return (
        <section class="answer" id="answer">
          <div class="card loading-card">
            <Failed failure={answer.failure} retry={answer.retry} />
          </div>
        </section>
      );
    case "ready":
      return <Answered answer={answer.value.ask} />;
  }
}

function Answered({ answer }: { answer: AnswerRow }) {
  const [place] = usePlace();
  const several = answer.readings.length > 1;
  const readings = answer.readings.map((one) => ({
    ...one,
    positions: one.positions.filter((row) => isWithin(row.date, place)),
  }));
  const first = answer.readings[0];
  const rows = new Map(readings.flatMap((one) => one.positions).map((row) => [row.id, row]));
  useShown(
    first === undefined
      ? null
      : shownRows(answer.question, [...rows.values()], { text: first.query, variables: first.variables }),
  );
  const pill = answer.status === "AMBIGUOUS" ? ask.readings(answer.readings.length) : ask.statusPill[answer.status];
  return (
    <section class="answer" id="answer" aria-label={ask.statusPill.ANSWERED}>
      <div class="answer-line">
        <span class="pill">{pill}</span>
        <ClampedText key={answer.text} text={answer.text} />
      </div>
      <DateChip />
      {several ? <Readings readings={readings} /> : <SingleReading readings={readings} />}
      {answer.suggestions.length > 0 && (
        <div class="suggestions">
          <h3>{ask.canBeAsked}</h3>
          <Examples questions={answer.suggestions} label={ask.canBeAsked} />
        </div>
      )}
      {answer.readings.length > 0 && <SeeAs readings={answer.readings} />}
    </section>
  );
}

function SingleReading({ readings }: { readings: readonly ReadingRow[] }) {
  const [only] = readings;
  return only === undefined ? null : <ReadingCard reading={only} index={null} shown={6} />;
}

/** Side by side on wide screens, one after the other in the document; on a phone one at a time, the others in sight above it. */
function Readings({ readings }: { readings: readonly ReadingRow[] }) {
  const phone = useMedia(PHONE);
  const [chosen, setChosen] = useState(0);
  if (!phone) {
    return (
      <div class="readings">
        {readings.map((reading, index) => (
          <ReadingCard key={reading.meaning} reading={reading} index={index + 1} shown={3} />
        ))}
      </div>
    );
  }
  const shown = readings[chosen] ?? readings[0];
  return (
    <>
      <fieldset class="chooser">
        <legend class="only-read">{ask.chooser}</legend>
        {readings.map((reading, index) => (
          <label key={reading.meaning} class={index === chosen ? "choice is-chosen" : "choice"}>
            <input
              type="radio"
              name="reading"
              class="only-read"
              checked={index === chosen}
              onChange={() => setChosen(index)}
            />
            <span class="index" aria-hidden="true">
              {index + 1}
            </span>
            <span class="choice-words">
              <b>{reading.provisions[0] === undefined ? reading.meaning : shortLabel(reading.provisions[0].label)}</b>
              <span class="muted">
                {reading.provisions[0]?.title ?? readingText.queryRows(reading.positions.length)}
              </span>
            </span>
            <Tally positions={reading.positions} short />
          </label>
        ))}
      </fieldset>
      {shown !== undefined && <ReadingCard key={shown.meaning} reading={shown} index={null} shown={6} />}
    </>
  );
}

/** The same selection in other views. */
function SeeAs({ readings }: { readings: readonly ReadingRow[] }) {
  const [place] = usePlace();
  const ids = nodesOf(readings);
  return (
    <div class="see-as">
      <p>
        <span class="muted">{ask.seeAs(readings.length)}</span>
        <PlaceLink to={turnTo(place, "matrix")}>{views.matrix}</PlaceLink>
        {ids.length > 0 && <PlaceLink to={graphAround(place, ids)}>{views.graph}</PlaceLink>}
        {readings.some((reading) => reading.provisions.length > 0) && (
          <PlaceLink to={turnTo(place, "lineage")}>{views.lineage}</PlaceLink>
        )}
        <PlaceLink to={turnTo(place, "timeline")}>{views.timeline}</PlaceLink>
        <PlaceLink to={turnTo(place, "table")}>{views.table}</PlaceLink>
      </p>
      <p class="muted">{ask.silence}</p>
    </div>
  );
}
