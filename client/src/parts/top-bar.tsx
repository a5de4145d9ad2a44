import { datasetOperation } from "../api/operations.ts";
import { START, turnTo } from "../state/place.ts";
import { useOperation } from "../state/remote.ts";
import { PHONE, useMedia } from "../state/use-media.ts";
import { usePlace } from "../state/use-place.ts";
import { bar, product, views } from "../text.ts";
import { CopyButton } from "./copy-button.tsx";
import { DownloadMenu } from "./download-menu.tsx";
import { Icon, type IconName, Mark } from "./icon.tsx";
import { MoreMenu } from "./more-menu.tsx";
import { PlaceLink } from "./place-link.tsx";
import { SearchBox } from "./search-box.tsx";

const VIEWS = ["ask", "matrix", "graph", "lineage", "timeline", "table"] as const;
/** Five fit on a phone, the fifth of which holds the rest. */
const PHONE_VIEWS = ["ask", "matrix", "graph", "lineage"] as const;

export function TopBar() {
  const [place] = usePlace();
  const phone = useMedia(PHONE);
  return (
    <header class="top-bar">
      <PlaceLink class="brand" to={{ ...START, treaty: place.treaty }} label={product.name}>
        <Mark />
        <span>{product.name}</span>
      </PlaceLink>
      <TreatyPicker />
      {!phone && (
        <nav class="views" aria-label={bar.viewsLabel}>
          {VIEWS.map((view) => (
            <PlaceLink key={view} class="view" to={turnTo(place, view)} current={place.view === view}>
              {views[view]}
            </PlaceLink>
          ))}
        </nav>
      )}
      <SearchBox />
      <CopyButton
        class="button copy-link"
        icon="link"
        label={bar.copyLink}
        done={bar.linkCopied}
        text={() => window.location.href}
      />
      <DownloadMenu />
      {!phone && <MoreMenu />}
    </header>
  );
}

/** The treaty meant where a question names none. With one treaty held it is only named. */
function TreatyPicker() {
  const [place, history] = usePlace();
  const remote = useOperation(datasetOperation, {});
  const treaties = remote.status === "ready" ? remote.value.treaties.nodes : null;
  if (treaties?.length === 0) return null;
  if (treaties?.length === 1) return <span class="treaty">{treaties[0]?.label}</span>;
  return (
    <span class="treaty">
      <select
        aria-label={bar.treaty}
        value={place.treaty ?? ""}
        onChange={(event) =>
          history.go({ ...place, treaty: event.currentTarget.value === "" ? null : event.currentTarget.value })
        }
      >
        <option value="">{bar.allTreaties}</option>
        {treaties?.map((treaty) => (
          <option key={treaty.id} value={treaty.id}>
            {treaty.label}
          </option>
        ))}
      </select>
      <Icon name="down" size={12} />
    </span>
  );
}

const ICONS: Record<(typeof PHONE_VIEWS)[number], IconName> = {
  ask: "ask",
  matrix: "matrix",
  graph: "graph",
  lineage: "lineage",
};

/** The views at hand on a phone. */
export function BottomBar() {
  const [place] = usePlace();
  return (
    <nav class="bottom-bar" aria-label={bar.viewsLabel}>
      {PHONE_VIEWS.map((view) => (
        <PlaceLink key={view} class="view" to={turnTo(place, view)} current={place.view === view}>
          <Icon name={ICONS[view]} size={18} />
          <span>{views[view]}</span>
        </PlaceLink>
      ))}
      <MoreMenu upward />
    </nav>
  );
}
