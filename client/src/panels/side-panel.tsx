import type { ComponentChildren } from "preact";
import { Icon } from "../parts/icon.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { Failed, Skeleton } from "../parts/states.tsx";
import { Tally } from "../parts/tally.tsx";
import { type RecordRef, recordOf } from "../state/place.ts";
import { scopeFilter } from "../state/scope-filter.ts";
import { tallySentence } from "../state/sentences.ts";
import { usePlace } from "../state/use-place.ts";
import { usePositions } from "../state/use-positions.ts";
import { panel } from "../text.ts";
import { Facts, ValueText } from "./facts.tsx";
import { type Pair, PairBody } from "./pair.tsx";
import { PanelPosition } from "./panel-position.tsx";
import type { Subject } from "./subject.ts";
import { useSubject } from "./use-subject.ts";

interface Props {
  of: RecordRef | null;
  /** Instead of a record: all that one actor said on one thing. */
  pair?: Pair | null;
  onClose: () => void;
  /** What can be done with it, beside opening its record. */
  children?: ComponentChildren;
}

/** Whatever is chosen explains itself: a sentence first, evidence next, links last. */
export function SidePanel({ of, pair = null, onClose, children }: Props) {
  if (pair === null) return <RecordPanel of={of} onClose={onClose} children={children} />;
  return (
    <aside class="side-panel card" aria-label={panel.label}>
      <PairBody pair={pair} onClose={onClose} />
    </aside>
  );
}

function RecordPanel({ of, onClose, children }: Omit<Props, "pair">) {
  const remote = useSubject(of);
  usePositions(of === null ? null : scopeFilter(of), "DATE_DESC", FETCHED); // asked for beside the record, not after it
  return (
    <aside class={of === null ? "side-panel card is-empty" : "side-panel card"} aria-label={panel.label}>
      {remote.status === "idle" && (
        <div class="panel-empty">
          <h2>{panel.empty}</h2>
          <p class="muted">{panel.emptyBody}</p>
        </div>
      )}
      {remote.status === "loading" && remote.late && (
        <div class="panel-head">
          <Skeleton rows={5} label={panel.loading} />
        </div>
      )}
      {remote.status === "failed" && (
        <div class="panel-head">
          <Failed failure={remote.failure} retry={remote.retry} />
        </div>
      )}
      {remote.status === "ready" && remote.value === null && (
        <div class="panel-empty">
          <h2>{panel.notHere}</h2>
          <p>{panel.notHereBody}</p>
        </div>
      )}
      {remote.status === "ready" && remote.value !== null && (
        <Filled key={remote.value.ref.id} subject={remote.value} onClose={onClose}>
          {children}
        </Filled>
      )}
    </aside>
  );
}

function Filled({
  subject,
  onClose,
  children,
}: {
  subject: Subject;
  onClose: () => void;
  children: ComponentChildren;
}) {
  const [place] = usePlace();
  const { page } = usePositions(subject.filter, "DATE_DESC", FETCHED);
  const rows = page.status === "ready" ? page.value.nodes : [];
  const total = page.status === "ready" ? page.value.totalCount : null;
  const isPosition = subject.ref.kind === "position";
  if (page.status === "loading" && !page.late) return null; // all at once, so that nothing is pushed down
  return (
    <>
      <header class="panel-head">
        <div class="panel-top">
          <span class="kind">{subject.kind}</span>
          {subject.within !== null && (
            <span class="muted panel-within">
              {isPosition ? panel.ofWord : panel.withinWord} <ValueText value={subject.within} />
            </span>
          )}
          <button type="button" class="icon-button" aria-label={panel.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        <h2 dir="auto">{subject.title}</h2>
        {subject.subtitle !== null && (
          <p class={isPosition ? undefined : "muted"} dir="auto">
            {subject.subtitle}
          </p>
        )}
        {!isPosition &&
          rows.length > 0 &&
          (subject.ref.kind === "actor" ? <Tally positions={rows} of="positions" /> : <p>{tallySentence(rows)}</p>)}
        {subject.summary !== null && (
          <p class="muted" dir="auto">
            {subject.summary}
          </p>
        )}
        <div class="panel-actions">
          {children}
          <PlaceLink class="button button-small" to={recordOf(place, subject.ref)}>
            {panel.openRecord}
          </PlaceLink>
        </div>
      </header>
      <section class="panel-evidence" aria-labelledby="panel-evidence">
        <h3 id="panel-evidence">
          {panel.evidence} {total !== null && !isPosition && <span class="muted">{panel.newestFirst(total)}</span>}
        </h3>
        {page.status === "loading" && page.late && <Skeleton rows={3} />}
        {page.status === "failed" && <Failed failure={page.failure} retry={page.retry} />}
        {total === 0 && <p>{subject.silence}</p>}
        {rows.slice(0, SHOWN).map((row) => (
          <PanelPosition key={row.id} position={row} by={subject.ref.kind === "actor" ? "target" : "actor"} />
        ))}
        {isPosition && <Facts facts={subject.facts} />}
      </section>
      {total !== null && total > 1 && (
        <footer class="panel-foot">
          <PlaceLink to={recordOf(place, subject.ref)}>{panel.all(total)}</PlaceLink>
        </footer>
      )}
    </>
  );
}

const SHOWN = 20;
const FETCHED = 50;
