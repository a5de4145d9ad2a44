import type { LineageRow } from "../api/contract.ts";
import { tellingSteps } from "../state/lineage-line.ts";
import { recordOf } from "../state/place.ts";
import { shortLabel } from "../state/sentences.ts";
import { usePlace } from "../state/use-place.ts";
import { reading as text } from "../text.ts";
import { EvidenceLink } from "./evidence-link.tsx";
import { PlaceLink } from "./place-link.tsx";

/** What happened to a provision, or to several, on the way: only the steps on which something did, each with its sources. */
export function LineageSteps({ steps, isOfSeveral }: { steps: readonly LineageRow[]; isOfSeveral: boolean }) {
  const [place] = usePlace();
  const telling = tellingSteps(steps);
  if (telling.length === 0) return null;
  return (
    <section class="extras">
      <h4>{isOfSeveral ? text.changesOfSeveral : text.changes}</h4>
      <ol>
        {telling.map((step) => (
          <li key={`${step.from?.id} ${step.to?.id}`}>
            <span>
              {step.from !== null && (
                <PlaceLink to={recordOf(place, { kind: "provision", id: step.from.id })}>
                  {shortLabel(step.from.label)}
                </PlaceLink>
              )}{" "}
              {text.relation(step.relation, step.from !== null, step.to !== null)}{" "}
              {step.to !== null && (
                <PlaceLink to={recordOf(place, { kind: "provision", id: step.to.id })}>
                  {shortLabel(step.to.label)}
                </PlaceLink>
              )}
            </span>
            <span class="date">{step.version.label}</span>
            {step.explanation !== null && <p class="extras-note">{step.explanation}</p>}
            <div class="extras-note">
              {step.sources.map((evidence) => (
                <EvidenceLink key={evidence.document.id} evidence={evidence} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
