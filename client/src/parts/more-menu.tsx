import { useState } from "preact/hooks";
import { turnTo } from "../state/place.ts";
import { chooseTheme, chosenTheme, THEMES } from "../state/theme.ts";
import { useMenu } from "../state/use-menu.ts";
import { usePlace } from "../state/use-place.ts";
import { bar, views } from "../text.ts";
import { Icon } from "./icon.tsx";
import { PlaceLink } from "./place-link.tsx";

/** The reader's theme, the keys, and the endpoint. `?` opens it from anywhere. */
export function MoreMenu({ upward = false }: { upward?: boolean }) {
  const [place] = usePlace();
  const { open, toggle, button, box } = useMenu("travaux:keys");
  const [theme, setTheme] = useState(chosenTheme());
  return (
    <div class={upward ? "more-menu is-upward" : "more-menu"} ref={box}>
      <button ref={button} type="button" class={upward ? "view" : "button"} aria-expanded={open} onClick={toggle}>
        {upward && <Icon name="menu" size={18} />}
        <span>{bar.more}</span>
        {!upward && <Icon name="down" size={12} />}
      </button>
      {open && (
        <div class="popover menu">
          {upward && (
            <ul class="menu-views">
              {(["timeline", "table"] as const).map((view) => (
                <li key={view}>
                  <PlaceLink class="button" to={turnTo(place, view)} current={place.view === view}>
                    {views[view]}
                  </PlaceLink>
                </li>
              ))}
            </ul>
          )}
          <fieldset class="segments">
            <legend>{bar.theme}</legend>
            {THEMES.map((name) => (
              <label key={name} class={theme === name ? "segment is-on" : "segment"}>
                <input
                  type="radio"
                  name="theme"
                  class="only-read"
                  checked={theme === name}
                  onChange={() => {
                    chooseTheme(name);
                    setTheme(name);
                  }}
                />
                {bar.themes[name]}
              </label>
            ))}
          </fieldset>
          <h2>{bar.keys}</h2>
          <dl class="keys">
            {bar.keyList.map(([key, what]) => (
              <div key={key}>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{what}</dd>
              </div>
            ))}
          </dl>
          <p>
            <a class="link" href="/graphql">
              {bar.graphql}
            </a>
          </p>
        </div>
      )}
    </div>
  );
}
