import type { PositionRow as Row } from "../api/contract.ts";
import { EvidenceLink } from "../parts/evidence-link.tsx";
import { Icon } from "../parts/icon.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { PositionDate } from "../parts/position-date.tsx";
import { Doubts } from "../parts/position-row.tsx";
import { StanceSymbol, sideClass } from "../parts/symbol.tsx";
import { recordOf, TABLE_COLUMNS, type TableColumn } from "../state/place.ts";
import { nameSentence, targetOf } from "../state/sentences.ts";
import { usePlace } from "../state/use-place.ts";
import { stanceWords, table as text } from "../text.ts";

export function LedgerTable({ rows }: { rows: readonly Row[] }) {
  return (
    <div class="card table-frame">
      <table class="ledger">
        <caption class="only-read">{text.caption}</caption>
        <thead>
          <tr>
            {TABLE_COLUMNS.map((column) => (
              <SortHead key={column} column={column} />
            ))}
            <th scope="col">{text.askColumn}</th>
            <th scope="col">{text.evidenceColumn}</th>
            <th scope="col">{text.nameColumn}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <LedgerRow key={row.id} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SortHead({ column }: { column: TableColumn }) {
  const [place, history] = usePlace();
  const { sort } = place;
  const isSorted = sort.column === column;
  const turn = () =>
    history.go({ ...place, sort: { column, descending: isSorted ? !sort.descending : column === "date" } });
  return (
    <th scope="col" aria-sort={isSorted ? (sort.descending ? "descending" : "ascending") : undefined}>
      <button type="button" onClick={turn}>
        {text.columns[column]}
        {isSorted && (
          <span class={sort.descending ? "sorted" : "sorted is-up"}>
            <Icon name="down" size={12} />
          </span>
        )}
      </button>
    </th>
  );
}

function LedgerRow({ row }: { row: Row }) {
  const [place] = usePlace();
  return (
    <tr>
      <td class="when">
        <PositionDate position={row} />
      </td>
      <th scope="row">
        <PlaceLink class="name" to={recordOf(place, { kind: "actor", id: row.actor.id })}>
          <bdi>{row.actor.name}</bdi>
        </PlaceLink>
      </th>
      <td>
        <span class={`cell-stance ${sideClass(row.stance)}`}>
          <StanceSymbol stance={row.stance} size={16} />
          <span class="stance">{stanceWords[row.stance].word}</span>
        </span>
      </td>
      <td dir="auto">
        {row.provision === null ? (
          targetOf(row)
        ) : (
          <PlaceLink to={recordOf(place, { kind: "provision", id: row.provision.id })}>{targetOf(row)}</PlaceLink>
        )}
      </td>
      <td>
        <span dir="auto">{row.ask}</span>
        <Doubts position={row} />
      </td>
      <td>
        {row.evidence.map((evidence) => (
          <EvidenceLink key={evidence.document.id} evidence={evidence} />
        ))}
      </td>
      <td class="muted">{nameSentence(row)}</td>
    </tr>
  );
}
