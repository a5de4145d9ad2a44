import type { ComponentChildren } from "preact";
import type { PositionFilter } from "../api/operations.ts";
import { Icon } from "../parts/icon.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { Failed, Skeleton } from "../parts/states.tsx";
import { type RecordRef, recordOf } from "../state/place.ts";
import { courseSentence } from "../state/sentences.ts";
import { usePlace } from "../state/use-place.ts";
import { usePositions } from "../state/use-positions.ts";
import { panel } from "../text.ts";
import { PanelPosition } from "./panel-position.tsx";

/** One actor and one thing that it took stances on. */
export interface Pair {
  actor: { id: string; label: string };
  target: RecordRef & { label: string };
  /** Positions of groups that the actor inherits here, beside its own. */
  inherited?: readonly string[];
}

export function pairFilter({ actor, target, inherited = [] }: Pair): PositionFilter {
  if (inherited.length > 0) return { ids: inherited };
  return target.kind === "issue"
    ? { actors: [actor.id], issues: [target.id] }
    : { actors: [actor.id], provisions: [target.id] };
}

/** All that one actor said on one thing, newest first, with its evidence: behind a cell of the matrix and an edge of the graph. */
export function PairBody({
  pair,
  onClose,
  children,
}: {
  pair: Pair;
  onClose: () => void;
  children?: ComponentChildren;
}) {
  const [place] = usePlace();
  const { page } = usePositions(pairFilter(pair), "DATE_DESC", 50);
  const rows = page.status === "ready" ? page.value.nodes : [];
  return (
    <>
      <header class="panel-head pair-head">
        <div class="panel-top">
          <h2 dir="auto" id="pair-title">
            {panel.pairTitle(pair.actor.label, pair.target.label)}
          </h2>
          <button type="button" class="icon-button" aria-label={panel.close} onClick={onClose}>
            <Icon name="close" />
          </button>
        </div>
        {rows.length > 1 && <p>{courseSentence(rows)}</p>}
        {(pair.inherited ?? []).length > 0 && <p class="muted">{panel.inheritedHere(pair.actor.label)}</p>}
      </header>
      <div class="panel-evidence">
        {page.status === "loading" && page.late && <Skeleton rows={3} />}
        {page.status === "failed" && <Failed failure={page.failure} retry={page.retry} />}
        {rows.map((row) => (
          <PanelPosition key={row.id} position={row} by={row.actor.id === pair.actor.id ? "none" : "actor"} />
        ))}
      </div>
      <footer class="panel-foot">
        <PlaceLink to={recordOf(place, { kind: "actor", id: pair.actor.id })}>
          {panel.recordOfNamed(pair.actor.label)}
        </PlaceLink>
        <PlaceLink to={recordOf(place, { kind: pair.target.kind, id: pair.target.id })}>{pair.target.label}</PlaceLink>
        {children}
      </footer>
    </>
  );
}
