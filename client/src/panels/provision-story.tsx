import { useEffect, useMemo } from "preact/hooks";
import { type ChangeRow, changesOperation, lineageMapOperation } from "../api/lineage.ts";
import { provisionOperation } from "../api/operations.ts";
import { PlaceLink } from "../parts/place-link.tsx";
import { StoodThen } from "../parts/stood-then.tsx";
import { StanceSymbol } from "../parts/symbol.tsx";
import { formatDate } from "../state/dates.ts";
import { versionWord } from "../state/lineage-line.ts";
import { mapLineage } from "../state/lineage-map.ts";
import { recordOf } from "../state/place.ts";
import { useOperation } from "../state/remote.ts";
import { shortLabel } from "../state/sentences.ts";
import { usePlace } from "../state/use-place.ts";
import type { Ledger } from "../state/use-positions.ts";
import { stanceWords, lineage as text } from "../text.ts";

/** What the ledger tells of one provision over its life: who stood where in each version, and who moved. */
export function ProvisionStory({ id, ledger: { page, readMore } }: { id: string; ledger: Ledger }) {
  const named = useOperation(provisionOperation, { id });
  const isRead = page.status === "ready" && readMore === null;
  useEffect(() => readMore?.(), [readMore === null]);
  const treaty = named.status === "ready" ? (named.value.provision?.treaty.id ?? null) : null;
  const map = useOperation(lineageMapOperation, isRead && treaty !== null ? { treaty } : null);
  const changes = useOperation(changesOperation, isRead ? { provision: id } : null);
  const versions = map.status === "ready" ? map.value.treaty?.versions : undefined;
  const line = useMemo(() => (versions === undefined ? [] : mapLineage(versions, id, "article").line), [versions, id]);
  if (page.status !== "ready" || !isRead || changes.status !== "ready" || line.length === 0) return null;
  const rows = page.value.nodes;
  const stages = line
    .map(({ version, provisions }) => ({
      version,
      provisions,
      positions: rows.filter((row) => row.provisions.some((one) => provisions.some((known) => known.id === one.id))),
    }))
    .filter(({ positions }) => positions.length > 0);
  if (stages.length === 0) return null;
  return (
    <section class="card record-story" aria-labelledby="by-version" tabIndex={-1}>
      <h2 id="by-version">{text.byVersion}</h2>
      <p class="muted">{text.byVersionBody}</p>
      <ol class="story-versions">
        {stages.map(({ version, provisions, positions }) => (
          <li key={version.id}>
            <h3>
              {versionWord(version)}{" "}
              <span class="muted">
                {provisions.map((one) => text.as(one.number)).join(", ")}
                {version.date !== null && `, ${formatDate(version.date)}`}
              </span>
            </h3>
            <StoodThen rows={positions} />
          </li>
        ))}
      </ol>
      <h2>{text.moved}</h2>
      {changes.value.changes.length === 0 ? (
        <p class="muted">{text.nobodyMoved}</p>
      ) : (
        <>
          <p class="muted">{text.movedBody}</p>
          <ul class="story-moves">
            {changes.value.changes.map((change) => (
              <Moved key={`${change.actor.id} ${change.provision.id}`} change={change} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Moved({ change }: { change: ChangeRow }) {
  const [place] = usePlace();
  return (
    <li class="story-move">
      <PlaceLink to={recordOf(place, { kind: "actor", id: change.actor.id })}>
        <b dir="auto">{change.actor.name}</b>
      </PlaceLink>
      <span class="muted">{shortLabel(change.provision.label)}</span>
      <ol>
        {change.positions.map((one) => (
          <li key={one.id}>
            <PlaceLink to={recordOf(place, { kind: "position", id: one.id })}>
              <StanceSymbol stance={one.stance} size={13} /> {stanceWords[one.stance].word}
            </PlaceLink>
            {one.date !== null && <span class="muted"> {formatDate(one.date)}</span>}
          </li>
        ))}
      </ol>
    </li>
  );
}
