import type { PositionRow as Row } from "../api/contract.ts";
import { recordOf } from "../state/place.ts";
import { nameSentence, targetOf } from "../state/sentences.ts";
import { usePlace } from "../state/use-place.ts";
import { positionText, stanceWords } from "../text.ts";
import { EvidenceLink } from "./evidence-link.tsx";
import { PlaceLink } from "./place-link.tsx";
import { PositionDate } from "./position-date.tsx";
import { StanceSymbol, sideClass } from "./symbol.tsx";

interface Props {
  position: Row;
  /** Whether to say what it is on. */
  on?: boolean;
  level?: "h2" | "h3" | "h4";
}

/** One position as an article: who, which stance, when, what was asked, on what evidence, in whose name. */
export function PositionRow({ position, on = false, level: Heading = "h3" }: Props) {
  const [place] = usePlace();
  return (
    <article class={`position ${position.inherited ? "is-inherited" : ""}`}>
      <span class={position.inherited ? `frame ${sideClass(position.stance)}` : "frame-none"}>
        <StanceSymbol stance={position.stance} size={position.inherited ? 13 : 18} />
      </span>
      <div class="position-body">
        <div class="position-head">
          <Heading>
            <PlaceLink class="name" to={recordOf(place, { kind: "actor", id: position.actor.id })}>
              <bdi>{position.actor.name}</bdi>
            </PlaceLink>{" "}
            <span class={`stance ${sideClass(position.stance)}`}>{stanceWords[position.stance].word}</span>
          </Heading>
          <PositionDate position={position} />
        </div>
        {on && <On position={position} />}
        {position.ask !== null && <p dir="auto">{position.ask}</p>}
        <Doubts position={position} />
        <div class="position-foot">
          <div>
            {position.evidence.map((evidence) => (
              <EvidenceLink key={evidence.document.id} evidence={evidence} />
            ))}
            {position.evidence.length === 0 && <span class="muted">{positionText.noEvidence}</span>}
          </div>
          <span class="whose">{nameSentence(position)}</span>
        </div>
      </div>
    </article>
  );
}

/** What it is on, where the page does not say so already. */
function On({ position }: { position: Row }) {
  const [place] = usePlace();
  const text = targetOf(position);
  if (text === "") return null;
  return (
    <p class="position-on">
      {positionText.on}{" "}
      {position.provision === null ? (
        <span dir="auto">{text}</span>
      ) : (
        <PlaceLink to={recordOf(place, { kind: "provision", id: position.provision.id })}>{text}</PlaceLink>
      )}
      {position.provision?.title != null && <span class="muted" dir="auto">{`, ${position.provision.title}`}</span>}
    </p>
  );
}

/** What weakens a position stands beside it, never in a tooltip. */
export function Doubts({ position }: { position: Row }) {
  if (position.confidence !== "LOW" && !position.provisionInferred) return null;
  return (
    <p class="doubts">
      {position.confidence === "LOW" && <span class="chip-dashed">{positionText.low}</span>}
      {position.provisionInferred && <span class="muted">{positionText.inferred}</span>}
    </p>
  );
}
