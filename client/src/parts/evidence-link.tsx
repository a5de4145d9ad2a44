import type { DocumentRow, EvidenceRow } from "../api/contract.ts";
import { recordOf } from "../state/place.ts";
import { usePlace } from "../state/use-place.ts";
import { positionText } from "../text.ts";
import { Icon } from "./icon.tsx";
import { PlaceLink } from "./place-link.tsx";

const MACHINE_KINDS = new Set(["session-summary", "SESSION_SUMMARY"]);

/** A page sign and the title; a machine summary is said to be one, in the link itself. */
export function EvidenceLink({ evidence }: { evidence: EvidenceRow }) {
  const { document, locator, quote } = evidence;
  return (
    <div class="evidence">
      <Icon name="document" />
      <span>
        <DocumentLink document={document} />
        {locator !== null && locator !== "" && <span class="muted">, {locator}</span>}
        {quote !== null && quote !== "" && (
          <q class="quote" dir="auto">
            {quote}
          </q>
        )}
      </span>
    </div>
  );
}

/** To the source itself where its address is on record, else to our record of it. */
export function DocumentLink({ document }: { document: DocumentRow }) {
  const [place] = usePlace();
  const title = <span dir="auto">{document.title}</span>;
  const machine = MACHINE_KINDS.has(document.kind) && ` (${positionText.machineSummary})`;
  if (document.url === null || !/^https?:\/\//.test(document.url)) {
    return (
      <PlaceLink to={recordOf(place, { kind: "document", id: document.id })}>
        {title}
        {machine}
      </PlaceLink>
    );
  }
  return (
    <a class="link" href={document.url} target="_blank" rel="noreferrer">
      {title}
      {machine}
      <span class="only-read"> ({positionText.outside})</span>
    </a>
  );
}
