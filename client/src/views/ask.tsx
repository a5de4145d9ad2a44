import type { EntityKind } from "../api/contract.ts";
import { askOperation, datasetOperation, suggestOperation } from "../api/operations.ts";
import { AskBox } from "../parts/ask-box.tsx";
import { Examples } from "../parts/examples.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { PositionRow } from "../parts/position-row.tsx";
import { formatDate } from "../state/dates.ts";
import { askedAt, turnTo } from "../state/place.ts";
import { useOperation } from "../state/remote.ts";
import { PHONE, useMedia } from "../state/use-media.ts";
import { usePlace } from "../state/use-place.ts";
import { usePositions } from "../state/use-positions.ts";
import { ask, product } from "../text.ts";
import { AnswerView } from "./answer.tsx";

/** The front page: a question, and its answer with the evidence. */
export function AskView() {
  const [place, history] = usePlace();
  const phone = useMedia(PHONE);
  const variables = place.question === "" ? null : { question: place.question, treaty: place.treaty };
  const answer = useOperation(askOperation, variables);
  const asking = answer.status === "loading";
  return (
    <main class="page ask-page" id="main">
      <div class={place.question === "" ? "title-line" : "title-line is-asked"}>
        <h1>{product.motto}</h1>
        <Holdings />
      </div>
      <AskBox question={place.question} asking={asking} onAsk={(question) => history.go(askedAt(place, question))} />
      {(place.question === "" || !phone) && <Openings />}
      {place.question === "" ? <Newest /> : <AnswerView answer={answer} />}
    </main>
  );
}

/** Six questions to begin with, as the server knows its records. Their room is kept until they are here. */
function Openings() {
  const remote = useOperation(suggestOperation, { text: "", first: OPENINGS });
  const questions = remote.status === "ready" ? remote.value.suggest : [];
  return (
    <div class="openings">{questions.length > 0 && <Examples questions={questions} label={ask.examplesLabel} />}</div>
  );
}
const OPENINGS = 6;

const NEWEST = 6;

/** The latest positions: what a record looks like, before anything is asked. */
function Newest() {
  const [place] = usePlace();
  const { page } = usePositions(EVERYTHING, "DATE_DESC", NEWEST);
  if (page.status !== "ready") return null;
  return (
    <section class="newest" aria-labelledby="newest">
      <div class="newest-head">
        <h2 id="newest">{ask.newest}</h2>
        <PlaceLink to={turnTo(place, "table")}>{ask.allPositions}</PlaceLink>
      </div>
      <div class="newest-rows">
        {page.value.nodes.map((row) => (
          <PositionRow key={row.id} position={row} on />
        ))}
      </div>
    </section>
  );
}

const EVERYTHING = {};

/** What the graph holds, and what it is known to lack: never closable away, one click deep. */
function Holdings() {
  const remote = useOperation(datasetOperation, {});
  if (remote.status !== "ready") return <p class="holdings muted">{"\u00a0"}</p>;
  const { dataset } = remote.value;
  const counts = new Map<EntityKind, number>(dataset.counts.map(({ kind, count }) => [kind, count]));
  return (
    <details class="holdings">
      <summary>
        <span class="muted">{ask.holds(counts)}</span> <span class="link">{ask.missing}</span>
      </summary>
      <div class="popover gaps">
        <h2>{ask.missingTitle}</h2>
        {dataset.gaps.length === 0 && <p>{ask.nothingMissing}</p>}
        <dl>
          {dataset.gaps.map((gap) => (
            <div key={gap.topic}>
              <dt>{gap.topic}</dt>
              <dd>{gap.text}</dd>
            </div>
          ))}
        </dl>
        <p class="muted">{ask.asOf(formatDate(dataset.asOf))}</p>
      </div>
    </details>
  );
}
