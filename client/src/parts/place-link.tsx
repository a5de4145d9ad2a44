import type { ComponentChildren } from "preact";
import { writeAddress } from "../state/address.ts";
import type { Place } from "../state/place.ts";
import { usePlaceHistory } from "../state/use-place.ts";

interface Props {
  to: Place;
  children: ComponentChildren;
  class?: string | undefined;
  current?: boolean | undefined;
  title?: string | undefined;
  /** Told apart from links of the same words. */
  label?: string | undefined;
}

/** A real link to another view of the explorer: it can be copied, opened in a new tab, and stepped back from. */
export function PlaceLink({ to, children, class: name = "link", current, title, label }: Props) {
  const history = usePlaceHistory();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    history.go(to);
  };
  return (
    <a
      class={name}
      href={`/${writeAddress(to)}`}
      onClick={follow}
      aria-current={current ? "page" : undefined}
      title={title}
      aria-label={label}
    >
      {children}
    </a>
  );
}
