import { useEffect } from "preact/hooks";
import { Facts, ValueText } from "../panels/facts.tsx";
import { ProvisionStory } from "../panels/provision-story.tsx";
import type { Subject } from "../panels/subject.ts";
import { useSubject } from "../panels/use-subject.ts";
import { LineageLine } from "../parts/lineage-line.tsx";
import { announce } from "../parts/live.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { PositionRow } from "../parts/position-row.tsx";
import { Failed, Skeleton } from "../parts/states.tsx";
import { Tally } from "../parts/tally.tsx";
import { graphAround, viewOf } from "../state/place.ts";
import { useShown } from "../state/shown.ts";
import { ledgerQuery, shownRows } from "../state/shown-rows.ts";
import { usePlace } from "../state/use-place.ts";
import { type Ledger, usePositions } from "../state/use-positions.ts";
import { ask, lineage, panel, record, views } from "../text.ts";

/** The page of one treaty, article, actor, issue, document or position: its positions, its neighbours, its permalink. */
export function RecordView() {
  const [place] = usePlace();
  const remote = useSubject(place.record);
  return (
    <main class="page record-page" id="main">
      {remote.status === "loading" && remote.late && <Skeleton rows={8} label={panel.loading} />}
      {remote.status === "failed" && <Failed failure={remote.failure} retry={remote.retry} />}
      {remote.status === "ready" &&
        (remote.value === null ? <NotHere /> : <Page key={remote.value.ref.id} subject={remote.value} />)}
    </main>
  );
}

function NotHere() {
  return (
    <>
      <h1>{panel.notHere}</h1>
      <p>{panel.notHereBody}</p>
    </>
  );
}

function Page({ subject }: { subject: Subject }) {
  const [place, history] = usePlace();
  useEffect(() => announce(subject.title), [subject.title]);
  const { ref, nodeId } = subject;
  const ledger = usePositions(subject.filter, "DATE_DESC", 50);
  const { page } = ledger;
  useShown(shownRows(subject.title, page.status === "ready" ? page.value.nodes : [], ledgerQuery(subject.filter)));
  const canTabulate = ref.kind === "provision" || ref.kind === "actor" || ref.kind === "issue";
  return (
    <>
      <header class="record-head">
        <p class="record-kind">
          <span class="kind">{subject.kind}</span>
          {subject.within !== null && (
            <span class="muted">
              {subject.ref.kind === "position" ? panel.ofWord : panel.withinWord} <ValueText value={subject.within} />
            </span>
          )}
        </p>
        <h1 dir="auto">{subject.title}</h1>
        {subject.subtitle !== null && (
          <p class="record-subtitle" dir="auto">
            {subject.subtitle}
          </p>
        )}
        {subject.summary !== null && <p dir="auto">{subject.summary}</p>}
        {subject.lineage !== null && <LineageLine steps={subject.lineage.steps} meant={subject.lineage.meant} />}
        {canTabulate && (
          <p class="record-links">
            <span class="muted">{ask.seeAs(1)}</span>
            {nodeId !== null && <PlaceLink to={graphAround(place, [nodeId])}>{views.graph}</PlaceLink>}
            <PlaceLink to={viewOf(place, "matrix", ref)}>{views.matrix}</PlaceLink>
            {ref.kind === "provision" && <PlaceLink to={viewOf(place, "lineage", ref)}>{views.lineage}</PlaceLink>}
            {ref.kind === "provision" && (
              <button type="button" class="link" onClick={() => toStory() || history.go(viewOf(place, "lineage", ref))}>
                {lineage.byVersionShort}
              </button>
            )}
            <PlaceLink to={viewOf(place, "timeline", ref)}>{views.timeline}</PlaceLink>
            <PlaceLink to={viewOf(place, "table", ref)}>{views.table}</PlaceLink>
          </p>
        )}
      </header>
      <div class="record-body">
        <Facts facts={subject.facts} />
        {subject.filter !== null && (
          <div class="record-main">
            <RecordPositions subject={subject} ledger={ledger} />
            {ref.kind === "provision" && <ProvisionStory id={ref.id} ledger={ledger} />}
          </div>
        )}
      </div>
    </>
  );
}

/** The story stands below the positions, where what comes later moves nothing. False while, or where, there is none. */
function toStory(): boolean {
  const story = document.querySelector<HTMLElement>(".record-story");
  story?.focus();
  story?.scrollIntoView();
  return story !== null;
}

function RecordPositions({ subject, ledger }: { subject: Subject; ledger: Ledger }) {
  const { page, readMore } = ledger;
  if (page.status === "idle" || (page.status === "loading" && !page.late)) return <section class="card" />;
  if (page.status === "loading") {
    return (
      <section class="card loading-card">
        <Skeleton rows={6} />
      </section>
    );
  }
  if (page.status === "failed") {
    return (
      <section class="card loading-card">
        <Failed failure={page.failure} retry={page.retry} />
      </section>
    );
  }
  const { nodes, totalCount } = page.value;
  const alone = subject.ref.kind === "position";
  return (
    <section class="card record-positions" aria-labelledby="record-positions">
      <header>
        <h2 id="record-positions">{alone ? panel.evidence : record.positions(totalCount)}</h2>
        {!alone && <Tally positions={nodes} of={subject.ref.kind === "actor" ? "positions" : "actors"} />}
      </header>
      <div class="rows">
        {nodes.length === 0 && <p>{subject.silence}</p>}
        {nodes.map((position) => (
          <PositionRow key={position.id} position={position} on={subject.ref.kind !== "provision"} />
        ))}
        {readMore !== null && (
          <button type="button" class="link more-rows" onClick={readMore}>
            {record.moreRows(totalCount - nodes.length)}
          </button>
        )}
      </div>
    </section>
  );
}
