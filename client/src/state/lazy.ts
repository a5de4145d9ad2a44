import { type ComponentType, createElement, type VNode } from "preact";
import { useEffect, useState } from "preact/hooks";

/** A view whose code is fetched when it is first shown. Kept once fetched; `preload` begins before it is shown. */
export function lazyView<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: () => VNode,
): ComponentType<Props> & { preload: () => void } {
  let fetched: ComponentType<Props> | null = null;
  const fetchOnce = () => {
    const fetching = load();
    fetching.then(
      (component) => {
        fetched = component;
      },
      () => undefined, // whoever shows the view is told
    );
    return fetching;
  };
  function LazyView(props: Props) {
    const [view, setView] = useState<{ component: ComponentType<Props> } | null>(fetched && { component: fetched });
    useEffect(() => {
      let here = true;
      fetchOnce().then(
        (component) => here && setView({ component }),
        () => window.location.reload(), // a new version of the program replaced the file: the address holds the state
      );
      return () => {
        here = false;
      };
    }, []);
    return view === null ? waiting() : createElement(view.component, props);
  }
  return Object.assign(LazyView, { preload: () => void fetchOnce() });
}
