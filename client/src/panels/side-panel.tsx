import type { ComponentChildren } from "preact";
import type { PositionRow } from "../api/contract.ts";
import { EvidenceLink } from "../parts/evidence-link.tsx";
import { Icon } from "../parts/icon.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { PositionDate } from "../parts/position-date.tsx";
import { Doubts } from "../parts/position-row.tsx";
import { Failed, Skeleton } from "../parts/states.tsx";
import { StanceSymbol, sideClass } from "../parts/symbol.tsx";
import { Tally } from "../parts/tally.tsx";
import { type RecordRef, recordOf } from "../state/place.ts";
import { nameSentence, tallySentence, targetOf } from "../state/sentences.ts";
import { usePlace } from "../state/use-place.ts";
import { usePositions } from "../state/use-positions.ts";
import { panel, stanceWords } from "../text.ts";
import { Facts, ValueText } from "./facts.tsx";
import type { Subject } from "./subject.ts";
import { useSubject } from "./use-subject.ts";

interface Props {
  of: RecordRef | null;
  onClose: () => void;
  /** What can be done with it, beside opening its record. */
  children?: ComponentChildren;
}

/** Whatever is chosen explains itself: a sentence first, evidence next, links last. */
export function SidePanel({ of, onClose, children }: Props) {
  const remote = useSubject(of);
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
  const { page } = usePositions(subject.filter, "DATE_DESC", 50);
  const rows = page.status === "ready" ? page.value.nodes : [];
  const total = page.status === "ready" ? page.value.totalCount : null;
  const isPosition = subject.ref.kind === "position";
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

function PanelPosition({ position, by }: { position: PositionRow; by: "actor" | "target" }) {
  const [place] = usePlace();
  const lead = by === "actor" ? position.actor.name : targetOf(position);
  const ref: RecordRef | null =
    by === "actor"
      ? { kind: "actor", id: position.actor.id }
      : position.provision && { kind: "provision", id: position.provision.id };
  return (
    <article class={`panel-position ${sideClass(position.stance)}`}>
      <div class="position-head">
        <span class="panel-stance">
          <StanceSymbol stance={position.stance} size={16} />
          <span class="stance">{stanceWords[position.stance].word}</span>
        </span>
        <PositionDate position={position} />
      </div>
      <p>
        {ref === null ? (
          <b dir="auto">{lead}</b>
        ) : (
          <PlaceLink class="name" to={recordOf(place, ref)}>
            <b dir="auto">{lead}</b>
          </PlaceLink>
        )}
        {position.ask !== null && <span dir="auto">. {position.ask}</span>}
      </p>
      {(position.via !== null || position.inherited) && <p class="muted small">{nameSentence(position)}</p>}
      <Doubts position={position} />
      {position.evidence.map((evidence) => (
        <EvidenceLink key={evidence.document.id} evidence={evidence} />
      ))}
    </article>
  );
}
