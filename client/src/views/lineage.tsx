import { useMemo } from "preact/hooks";
import type { PositionRow } from "../api/contract.ts";
import { contestedOperation, lineageMapOperation } from "../api/lineage.ts";
import { type ProvisionRecord, provisionOperation } from "../api/operations.ts";
import { LineagePanel } from "../panels/lineage-panel.tsx";
import { Segments } from "../parts/choice.tsx";
import { DateChip } from "../parts/date-chip.tsx";
import { Icon } from "../parts/icon.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { Failed, Skeleton } from "../parts/states.tsx";
import { isWithin } from "../state/dates.ts";
import { mapLineage } from "../state/lineage-map.ts";
import { type Place, SPANS, tableOf } from "../state/place.ts";
import { useOperation } from "../state/remote.ts";
import { shortLabel } from "../state/sentences.ts";
import { pictureOf, useShown } from "../state/shown.ts";
import { ledgerQuery, shownRows } from "../state/shown-rows.ts";
import { usePlace } from "../state/use-place.ts";
import { usePositions } from "../state/use-positions.ts";
import { useSelection } from "../state/use-selection.ts";
import { panel, lineage as text, views } from "../text.ts";
import { LineageBand } from "./lineage-band.tsx";
import { LineageDrawing } from "./lineage-drawing.tsx";

/** One provision through the versions, and who stood where in each. */
export function LineageView() {
  const [place] = usePlace();
  const id = useFocus(place);
  const remote = useOperation(provisionOperation, id === null ? null : { id });
  return (
    <main class="graph-page lineage-page" id="main">
      {remote.status === "failed" && <Failed failure={remote.failure} retry={remote.retry} />}
      {remote.status === "loading" && remote.late && (
        <div class="card loading-card">
          <Skeleton rows={10} />
        </div>
      )}
      {remote.status === "ready" &&
        (remote.value.provision === null ? <h1>{panel.notHere}</h1> : <Told provision={remote.value.provision} />)}
    </main>
  );
}

/** The provision of the selection; where it has none, the one that is most contested. */
function useFocus(place: Place): string | null {
  const selection = useSelection(place);
  const own =
    place.scope?.kind === "provision"
      ? place.scope.id
      : (selection.answer?.readings.flatMap((reading) => reading.provisions)[0]?.id ??
        place.ids.find((id) => /\/.+\//.test(id)) ??
        null);
  const isKnown = own !== null || selection.state !== "ready";
  const contested = useOperation(contestedOperation, isKnown ? null : { treaty: place.treaty, first: 1 });
  return own ?? (contested.status === "ready" ? (contested.value.contested[0]?.provision.id ?? null) : null);
}

function Told({ provision }: { provision: ProvisionRecord }) {
  const [place, history] = usePlace();
  const remote = useOperation(lineageMapOperation, { treaty: provision.treaty.id });
  const versions = remote.status === "ready" ? (remote.value.treaty?.versions ?? []) : [];
  const map = useMemo(() => mapLineage(versions, provision.id, place.span), [versions, provision.id, place.span]);
  const rows = usePositionsOn(provision.id, place);
  const follower = map.follower.flatMap(({ provisions }) => provisions).at(-1) ?? null;
  const followerRows = usePositionsOn(follower?.id ?? null, place);
  const open = map.nodes.find((node) => node.id === place.open)?.id ?? provision.id;
  const last = map.line.at(-1);
  const ends = last?.provisions.map((one) => one.number).join(", ") ?? "";
  const name = shortLabel(provision.label);
  useShown({
    ...shownRows(text.title(name), rows, ledgerQuery({ provisions: [provision.id] })),
    what: "lineage",
    picture: pictureOf("svg.lineage-svg"),
  });
  return (
    <>
      <div class="graph-title">
        <h1 dir="auto">{text.title(name)}</h1>
        {map.line.length > 0 && (
          <span class="muted">
            {ends === ""
              ? text.dropped
              : provision.version.isFinal
                ? text.stillAs(name)
                : text.still(`Article ${ends}`)}
            {follower !== null && text.numberTaken(follower.number)}
          </span>
        )}
        <DateChip />
        <div class="graph-tools">
          <Segments
            label={text.show}
            names={SPANS}
            words={text.spans}
            value={place.span}
            onChange={(span) => history.go({ ...place, span })}
          />
          <PlaceLink class="button" to={tableOf(place, { kind: "provision", id: provision.id })}>
            <Icon name="table" />
            {views.table} <kbd>t</kbd>
          </PlaceLink>
        </div>
      </div>
      {remote.status === "failed" && <Failed failure={remote.failure} retry={remote.retry} />}
      <div class="graph-body">
        <div class="card lineage-main">
          {map.versions.length > 0 && (
            <>
              <LineageDrawing map={map} open={open} onOpen={(id) => history.go({ ...place, open: id })} />
              <LineageBand
                line={map.line}
                rows={rows}
                open={open}
                title={provision.title ?? name}
                lead={ends}
                note={text.lineOf}
              />
              {follower !== null && (
                <LineageBand
                  line={map.follower}
                  rows={followerRows}
                  open={open}
                  title={follower.title ?? ""}
                  lead={follower.number}
                  note={text.tookNumber(follower.number)}
                />
              )}
              <p class="muted lineage-note">{text.silence}</p>
            </>
          )}
        </div>
        <LineagePanel id={open} rows={open === provision.id || map.line.some(holds(open)) ? rows : followerRows} />
      </div>
    </>
  );
}

const holds = (id: string) => (entry: { provisions: readonly { id: string }[] }) =>
  entry.provisions.some((one) => one.id === id);

function usePositionsOn(id: string | null, place: Place): readonly PositionRow[] {
  const { page } = usePositions(id === null ? null : { provisions: [id] }, "DATE_ASC");
  const rows = page.status === "ready" ? page.value.nodes : NONE;
  return useMemo(() => rows.filter((row) => isWithin(row.date, place)), [rows, place.from, place.to]);
}
const NONE: readonly PositionRow[] = [];
