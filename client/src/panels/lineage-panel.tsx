import type { LineageRow, PositionRow } from "../api/contract.ts";
import { type ProvisionRecord, provisionOperation } from "../api/operations.ts";
import { EvidenceLink } from "../parts/evidence-link.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { Failed } from "../parts/states.tsx";
import { formatDate } from "../state/dates.ts";
import { versionWord } from "../state/lineage-line.ts";
import { recordOf, tableOf } from "../state/place.ts";
import { useOperation } from "../state/remote.ts";
import { shortLabel, tallySentence } from "../state/sentences.ts";
import { usePlace } from "../state/use-place.ts";
import { panel, record, lineage as text } from "../text.ts";
import { PanelPosition } from "./panel-position.tsx";

/** One provision in one version: who stood where then, and what happened to it next. */
export function LineagePanel({ id, rows }: { id: string; rows: readonly PositionRow[] }) {
  const remote = useOperation(provisionOperation, { id });
  return (
    <aside class="side-panel card" aria-label={panel.label}>
      {remote.status === "failed" && (
        <div class="panel-head">
          <Failed failure={remote.failure} retry={remote.retry} />
        </div>
      )}
      {remote.status === "ready" && remote.value.provision !== null && (
        <Filled provision={remote.value.provision} rows={rows} />
      )}
    </aside>
  );
}

function Filled({ provision, rows }: { provision: ProvisionRecord; rows: readonly PositionRow[] }) {
  const [place] = usePlace();
  const then = rows.filter((row) => row.provisions.some((one) => one.id === provision.id));
  const next = provision.lineage.filter((step) => step.from?.id === provision.id);
  const { version } = provision;
  const date = version.date === null ? null : formatDate(version.date);
  return (
    <>
      <header class="panel-head">
        <div class="panel-top">
          <span class="kind">{versionWord(version)}</span>
          <span class="muted">{[version.symbol, date].filter((part) => part !== null).join(", ")}</span>
        </div>
        <h2 dir="auto">
          {shortLabel(provision.label)}
          {provision.title !== null && `, ${provision.title}`}
        </h2>
        {then.length > 0 && <p>{tallySentence(then)}</p>}
        {provision.summary !== null && (
          <p class="muted" dir="auto">
            {provision.summary}
          </p>
        )}
      </header>
      <section class="panel-evidence">
        <h3>{text.thenHead}</h3>
        {then.length === 0 && <p>{text.nobodyThen}</p>}
        {then.map((row) => (
          <PanelPosition key={row.id} position={row} by="actor" />
        ))}
        {next.length > 0 && <h3>{text.nextHead}</h3>}
        {next.map((step) => (
          <Next key={`${step.to?.id} ${step.version.id}`} step={step} />
        ))}
      </section>
      <footer class="panel-foot">
        <PlaceLink to={tableOf(place, { kind: "provision", id: provision.id })}>{text.bothNumbers}</PlaceLink>
        <PlaceLink to={recordOf(place, { kind: "provision", id: provision.id })}>{panel.openRecord}</PlaceLink>
      </footer>
    </>
  );
}

function Next({ step }: { step: LineageRow }) {
  return (
    <div class="panel-next">
      <p dir="auto">
        <b>{versionWord(step.version)}:</b> {step.explanation ?? text.noChange(versionWord(step.version))}
      </p>
      {step.confidence !== "HIGH" && (
        <p class="doubts">
          <span class="chip-dashed">
            {record.confidence}: {record.confidences[step.confidence]}
          </span>
        </p>
      )}
      {step.sources.map((source) => (
        <EvidenceLink key={source.document.id} evidence={source} />
      ))}
    </div>
  );
}
