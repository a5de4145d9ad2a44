import type { PositionRow } from "../api/contract.ts";
import type { MapProvision, MapVersion } from "../api/lineage.ts";
import { StoodThen } from "../parts/stood-then.tsx";
import { formatDate } from "../state/dates.ts";
import { versionWord } from "../state/lineage-line.ts";
import { usePlace } from "../state/use-place.ts";
import { lineage as text } from "../text.ts";

interface Props {
  line: readonly { version: MapVersion; provisions: readonly MapProvision[] }[];
  rows: readonly PositionRow[];
  open: string;
  title: string;
  lead: string;
  note: string;
}

/** The line as an ordered list: each version with its number and who stood where then. Arrows move along, Enter opens. */
export function LineageBand({ line, rows, open, title, lead, note }: Props) {
  const [place, history] = usePlace();
  const move = (event: KeyboardEvent) => {
    const forth = event.key === "ArrowRight" || event.key === "ArrowDown";
    if (!forth && event.key !== "ArrowLeft" && event.key !== "ArrowUp") return;
    const list = event.currentTarget as HTMLElement;
    const buttons = [...list.querySelectorAll<HTMLButtonElement>("button")];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons[Math.min(buttons.length - 1, Math.max(0, at + (forth ? 1 : -1)))]?.focus();
    event.preventDefault();
  };
  return (
    <section class="lineage-band" aria-label={`${title}, ${note}`}>
      <h2>
        <span class="number">{lead}</span> <span dir="auto">{title}</span> <span class="muted band-note">{note}</span>
      </h2>
      <ol onKeyDown={move}>
        {line.map(({ version, provisions }) => (
          <li key={version.id} class={provisions.some((one) => one.id === open) ? "is-open" : undefined}>
            {provisions.map((one) => (
              <button
                key={one.id}
                type="button"
                class="link"
                aria-current={one.id === open}
                onClick={() => history.go({ ...place, open: one.id })}
              >
                {text.as(one.number)}
                <span class="only-read">
                  {" "}
                  {versionWord(version)}
                  {version.date !== null && `, ${formatDate(version.date)}`}
                </span>
              </button>
            ))}
            {provisions.length === 0 ? (
              <p class="muted">{text.notIn}</p>
            ) : (
              <StoodThen
                rows={rows.filter((row) => row.provisions.some((one) => provisions.some(({ id }) => id === one.id)))}
              />
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
