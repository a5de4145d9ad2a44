import type { ActionRow, DocumentRow, ReadingRow, VoteRow } from "../api/contract.ts";
import { formatDate } from "../state/dates.ts";
import { recordOf } from "../state/place.ts";
import { usePlace } from "../state/use-place.ts";
import { plural, reading as text } from "../text.ts";
import { DocumentLink } from "./evidence-link.tsx";
import { Icon } from "./icon.tsx";
import { PlaceLink } from "./place-link.tsx";

/** Recorded votes: what was put, by whom, with the count in words. */
export function Votes({ votes }: { votes: readonly VoteRow[] }) {
  if (votes.length === 0) return null;
  return (
    <section class="extras">
      <h4>{text.votes}</h4>
      <ul>
        {votes.map((vote) => (
          <li key={vote.id}>
            <span>
              <b dir="auto">{vote.subject}</b>
              {vote.body !== null && <span class="muted">, {vote.body}</span>}
            </span>
            <span class="date">{vote.date !== null && formatDate(vote.date)}</span>
            <p class="extras-note">{voteCount(vote)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function voteCount(vote: VoteRow): string {
  const counts = [
    vote.inFavour === null ? null : `${vote.inFavour} in favour`,
    vote.against === null ? null : `${vote.against} against`,
    vote.abstaining === null ? null : `${vote.abstaining} abstaining`,
  ].filter((part) => part !== null);
  const outcome = vote.outcome === null ? "" : ` ${vote.outcome[0]?.toUpperCase()}${vote.outcome.slice(1)}.`;
  return counts.length === 0 ? outcome.trim() : `${counts.join(", ")}.${outcome}`;
}

/** Several provisions that a reading names and tells no steps of, in its order. */
export function Provisions({ provisions }: Pick<ReadingRow, "provisions">) {
  const [place] = usePlace();
  return (
    <section class="extras">
      <h4>{text.provisions}</h4>
      <ul>
        {provisions.map(({ id, label, title }) => (
          <li key={id}>
            <span>
              <PlaceLink to={recordOf(place, { kind: "provision", id })}>{label}</PlaceLink>{" "}
              <span class="muted" dir="auto">
                {title}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Signatures, ratifications and the rest. */
export function Actions({ actions, shown }: { actions: readonly ActionRow[]; shown: number }) {
  const [place] = usePlace();
  if (actions.length === 0) return null;
  return (
    <section class="extras">
      <h4>
        {text.actions} <span class="muted">{plural(actions.length, "act")}</span>
      </h4>
      <ul>
        {actions.slice(0, Math.max(shown, 12)).map((action) => (
          <li key={action.id}>
            <span>
              <PlaceLink class="name" to={recordOf(place, { kind: "actor", id: action.actor.id })}>
                <bdi>{action.actor.name}</bdi>
              </PlaceLink>{" "}
              <span class="muted">{action.kind.toLowerCase().replaceAll("_", " ")}</span>
            </span>
            <span class="date">{action.date !== null && formatDate(action.date)}</span>
            {action.text !== null && (
              <p class="extras-note" dir="auto">
                {action.text}
              </p>
            )}
          </li>
        ))}
      </ul>
      {actions.length > Math.max(shown, 12) && (
        <p class="muted">{text.andOthers("", actions.length - Math.max(shown, 12)).trim()}</p>
      )}
    </section>
  );
}

export function Documents({ documents }: { documents: readonly DocumentRow[] }) {
  if (documents.length === 0) return null;
  return (
    <section class="extras">
      <h4>{text.documents}</h4>
      <ul>
        {documents.map((document) => (
          <li key={document.id}>
            <span class="evidence">
              <Icon name="document" /> <DocumentLink document={document} />
            </span>
            <span class="date">{document.date !== null && formatDate(document.date)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
