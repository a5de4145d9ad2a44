import { useState } from "preact/hooks";
import type { ReadingRow, PositionRow as Row } from "../api/contract.ts";
import { joinWords } from "../state/sentences.ts";
import { isOfSeveralProvisions, stepsAmong } from "../state/several-provisions.ts";
import { sortByTally } from "../state/stances.ts";
import { reading as text } from "../text.ts";
import { About } from "./about.tsx";
import { CoverageLine } from "./coverage-line.tsx";
import { LineageLine } from "./lineage-line.tsx";
import { LineageSteps } from "./lineage-steps.tsx";
import { PositionRow } from "./position-row.tsx";
import { QueryFold } from "./query-fold.tsx";
import { Actions, Documents, Provisions, Votes } from "./reading-extras.tsx";
import { Tally } from "./tally.tsx";

interface Props {
  reading: ReadingRow;
  /** From 1; null where there is but one reading. */
  index: number | null;
  /** Rows shown before the rest is folded away. */
  shown: number;
}

/** One way the question was understood, answered with its evidence. */
export function ReadingCard({ reading, index, shown }: Props) {
  const rows = sortByTally(reading.positions);
  const count = rows.length + reading.votes.length + reading.actions.length;
  // Where nobody was looked for, the reading tells what became of a provision.
  const isLineage = count === 0 && reading.coverage.actorsOnRecord === 0 && reading.coverage.statesSilent === 0;
  const isOfSeveral = isOfSeveralProvisions(reading.provisions);
  const steps = isOfSeveral ? stepsAmong(reading.provisions) : (reading.provisions[0]?.lineage ?? []);
  return (
    <section
      class="card reading"
      aria-label={index === null ? reading.meaning : `${text.numbered(index)}: ${reading.meaning}`}
    >
      <ReadingHead reading={reading} index={index} />
      <Rows rows={rows} shown={shown} />
      <Votes votes={reading.votes} />
      <Actions actions={reading.actions} shown={shown * 2} />
      {isLineage && <LineageSteps steps={steps} isOfSeveral={isOfSeveral} />}
      {isLineage && isOfSeveral && steps.length === 0 && <Provisions provisions={reading.provisions} />}
      {count === 0 && !isLineage && reading.documents.length === 0 && <p class="no-rows">{text.noRows}</p>}
      {rows.length === 0 && <Documents documents={reading.documents} />}
      <CoverageLine coverage={reading.coverage} />
      <QueryFold query={reading.query} variables={reading.variables} rows={count} />
    </section>
  );
}

function ReadingHead({ reading, index }: Pick<Props, "reading" | "index">) {
  // One provision bears one title and one row of numbers; of several there is none for all.
  const [provision] = isOfSeveralProvisions(reading.provisions) ? [] : reading.provisions;
  return (
    <header class="reading-head">
      {index !== null && (
        <span class="index" aria-hidden="true">
          {index}
        </span>
      )}
      <div>
        <h3 dir="auto">{capital(reading.meaning)}</h3>
        {provision?.title != null && !reading.meaning.includes(provision.title) && (
          <p class="muted reading-title" dir="auto">
            {provision.title}
          </p>
        )}
        {provision !== undefined && <LineageLine steps={provision.lineage} meant={provision} />}
        {provision === undefined && <About reading={reading} />}
        <Tally positions={reading.positions} />
      </div>
    </header>
  );
}

function Rows({ rows, shown }: { rows: readonly Row[]; shown: number }) {
  const [open, setOpen] = useState(false);
  // One row is never folded away alone: the words for it would take its place.
  const kept = open || rows.length <= shown + 1 ? rows : rows.slice(0, shown);
  const folded = rows.slice(kept.length);
  if (rows.length === 0) return null;
  return (
    <div class="rows">
      {kept.map((row) => (
        <PositionRow key={row.id} position={row} level="h4" />
      ))}
      {(folded.length > 0 || open) && (
        <button type="button" class="link more-rows" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? text.showFewer : text.showMore(folded.length, names(folded))}
        </button>
      )}
    </div>
  );
}

function names(rows: readonly Row[]): string {
  const all = [...new Set(rows.map((row) => row.actor.name))];
  return all.length > 3 ? text.andOthers(all.slice(0, 2).join(", "), all.length - 2) : joinWords(all);
}

const capital = (text: string) => `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;
