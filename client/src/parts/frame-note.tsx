import type { Frame } from "../state/frames.ts";
import { type Place, toggle } from "../state/place.ts";
import type { Framed } from "../state/use-frames.ts";
import { usePlace } from "../state/use-place.ts";
import { graph as text } from "../text.ts";
import { CoalitionNote } from "./coalition-note.tsx";
import { Icon } from "./icon.tsx";
import { Failed, Skeleton } from "./states.tsx";

/** Opens the frame if it is closed, closes it if it is open. What was explained may be inside, so nothing is. */
export const turnFrame = (place: Place, id: string): Place => ({
  ...place,
  closed: toggle(place.closed, id),
  open: null,
});

export const frameTold = (frame: Frame, wasClosed: boolean): string =>
  wasClosed ? text.frameOpened(frame.label, frame.members.length) : text.frameClosed(frame.label);

/** What the frames hold, and a switch for each: the keyboard's way to open and close them. */
export function FrameNote({ framed, onFrame }: { framed: Framed; onFrame: (id: string) => void }) {
  const [place, history] = usePlace();
  const { framing } = place;
  const { frames, found, nameOf, failed, isReady } = framed;
  if (failed !== null) return <Failed failure={failed.failure} retry={failed.retry} keepsOld={true} />;
  const isClosed = (frame: Frame) => place.closed.includes(frame.id);
  return (
    <>
      {framing === "coalition" && <CoalitionNote found={found} nameOf={nameOf} />}
      {framing !== "coalition" && framing !== "none" && <p class="muted frames-told">{text.framesBody[framing]}</p>}
      {!isReady && framing !== "coalition" && <Skeleton rows={1} label={text.loading} />}
      {isReady && framing !== "coalition" && frames.length === 0 && <p>{text.noFrames}</p>}
      {frames.length > 0 && (
        <fieldset class="frames">
          <legend class="only-read">{text.frames}</legend>
          {frames.map((frame) => (
            <button
              type="button"
              class="button button-small"
              key={frame.id}
              aria-expanded={!isClosed(frame)}
              onClick={() => onFrame(frame.id)}
            >
              <Icon name={isClosed(frame) ? "plus" : "minus"} size={13} />
              <span dir="auto">{text.frameSize(frame.label, frame.members.length)}</span>
            </button>
          ))}
          <button
            type="button"
            class="link"
            onClick={() =>
              history.go({ ...place, open: null, closed: place.closed.length > 0 ? [] : frames.map(({ id }) => id) })
            }
          >
            {place.closed.length > 0 ? text.openAll : text.closeAll}
          </button>
        </fieldset>
      )}
    </>
  );
}
