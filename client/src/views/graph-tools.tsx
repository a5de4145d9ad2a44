import type { GraphNode, GraphPart } from "../api/contract.ts";
import type { Drawn } from "../graph/primitives.ts";
import { Choice, Segments } from "../parts/choice.tsx";
import { Icon } from "../parts/icon.tsx";
import { announce } from "../parts/live.tsx";
import { PlaceLink } from "../parts/place-link.tsx";
import { pathSentences } from "../state/path-words.ts";
import { collapse, expand, FRAMINGS, graphAround, LAYOUTS, type Pin, type Place } from "../state/place.ts";
import { usePlace } from "../state/use-place.ts";
import { graph as text } from "../text.ts";

/** How the nodes are placed, and whether who stands together is framed. */
export function LayoutTools() {
  const [place, history] = usePlace();
  return (
    <>
      <Segments
        label={text.layout}
        names={LAYOUTS}
        words={text.layouts}
        value={place.layout}
        onChange={(layout) => history.go({ ...place, layout, pins: [] })}
      />
      {place.layout === "force" && (
        <Choice
          label={text.framing}
          names={FRAMINGS}
          words={text.framings}
          value={place.framing}
          onChange={(framing) => history.go({ ...place, framing, closed: [] })}
        />
      )}
    </>
  );
}

export function pinned(place: Place, pin: Pin): Place {
  return { ...place, pins: [...place.pins.filter((one) => one.id !== pin.id), pin] };
}

interface ActionsProps {
  node: GraphNode;
  nameOf: (id: string) => string;
  canvas: { current: (() => Drawn) | null };
}

/** What can be done with the node that is open. */
export function NodeActions({ node, nameOf, canvas }: ActionsProps) {
  const [place, history] = usePlace();
  const { id } = node;
  const isOpen = place.expanded.includes(id);
  const pin = place.pins.find((one) => one.id === id);
  const [from] = place.path;
  const isTo = place.path.length === 1 && from !== undefined && from !== id;
  const setPin = () => {
    const drawn = canvas.current?.().nodes.find((one) => one.id === id);
    if (pin !== undefined) history.go({ ...place, pins: place.pins.filter((one) => one.id !== id) });
    else if (drawn !== undefined) history.go(pinned(place, { id, x: Math.round(drawn.x), y: Math.round(drawn.y) }));
  };
  const connect = () => {
    history.go({ ...place, path: isTo && from !== undefined ? [from, id] : [id] });
    if (!isTo) announce(text.chooseOther(nameOf(id)));
  };
  const small = "button button-small";
  return (
    <>
      <button
        type="button"
        class={small}
        onClick={() => history.go(isOpen ? collapse(place, id) : { ...expand(place, id), open: id })}
      >
        <Icon name={isOpen ? "minus" : "plus"} size={13} />
        {isOpen ? text.collapse : text.expand} {!isOpen && <kbd>e</kbd>}
      </button>
      <button type="button" class={small} aria-pressed={pin !== undefined} onClick={setPin}>
        {text.pin}
      </button>
      <button
        type="button"
        class={small}
        onClick={() => history.go({ ...place, hidden: [...place.hidden, id], open: null })}
      >
        {text.hide}
      </button>
      <PlaceLink class={small} to={{ ...graphAround(place, [id]), layout: place.layout }}>
        {text.focus}
      </PlaceLink>
      <button type="button" class={small} onClick={connect}>
        {isTo && from !== undefined ? text.connectTo(nameOf(from)) : text.connect}
      </button>
    </>
  );
}

interface PathProps {
  paths: readonly GraphPart[];
  from: string;
  to: string;
  nameOf: (id: string) => string;
}

/** The shortest connections between two nodes, each told in words; the first of them is drawn. */
export function PathTold({ paths, from, to, nameOf }: PathProps) {
  const [place, history] = usePlace();
  return (
    <section class="card path-told" aria-label={text.pathTitle(nameOf(from), nameOf(to))}>
      <h2>{paths.length === 0 ? text.noPath(nameOf(from), nameOf(to)) : text.pathTitle(nameOf(from), nameOf(to))}</h2>
      <ol>
        {paths.map((path) => (
          <li key={path.edges.map((edge) => edge.id).join(" ")}>{pathSentences(path, from).join(" ")}</li>
        ))}
      </ol>
      <button type="button" class="link" onClick={() => history.go({ ...place, path: [] })}>
        {text.closePath}
      </button>
    </section>
  );
}
