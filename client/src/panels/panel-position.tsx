import type { PositionRow } from "../api/contract.ts";
import { EvidenceLink } from "../parts/evidence-link.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { PositionDate } from "../parts/position-date.tsx";
import { Doubts } from "../parts/position-row.tsx";
import { StanceSymbol, sideClass } from "../parts/symbol.tsx";
import { type RecordRef, recordOf } from "../state/place.ts";
import { nameSentence, shortLabel, targetOf } from "../state/sentences.ts";
import { usePlace } from "../state/use-place.ts";
import { stanceWords } from "../text.ts";

/** One position where room is scarce. `by` is what it is told apart by from its neighbours. */
export function PanelPosition({ position, by }: { position: PositionRow; by: "actor" | "target" | "none" }) {
  const [place] = usePlace();
  const lead = by === "none" ? "" : by === "actor" ? position.actor.name : targetOf(position);
  const ref: RecordRef | null =
    by === "none"
      ? null
      : by === "actor"
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
        {lead === "" ? null : ref === null ? (
          <b dir="auto">{lead}</b>
        ) : (
          <PlaceLink class="name" to={recordOf(place, ref)}>
            <b dir="auto">{lead}</b>
          </PlaceLink>
        )}
        {position.ask !== null && (
          <span dir="auto">
            {lead !== "" && ". "}
            {position.ask}
          </span>
        )}
      </p>
      {by === "none" && <Where position={position} />}
      {(position.via !== null || position.inherited) && <p class="muted small">{nameSentence(position)}</p>}
      <Doubts position={position} />
      {position.evidence.map((evidence) => (
        <EvidenceLink key={evidence.document.id} evidence={evidence} />
      ))}
    </article>
  );
}

/** Where it was said, and of which text. */
function Where({ position }: { position: PositionRow }) {
  const parts = [position.forum, position.version === null ? null : shortLabel(position.version.label)];
  const text = parts.filter((part) => part !== null && part !== "").join(". ");
  return text === "" ? null : (
    <p class="muted small" dir="auto">
      {text}
    </p>
  );
}
