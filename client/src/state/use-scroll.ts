import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

export interface Seen {
  top: number;
  left: number;
  width: number;
  height: number;
}

/** What of a scrolled box is in sight; told once a frame at most. */
export function useScroll(box: RefObject<HTMLElement | null>): Seen {
  const [seen, setSeen] = useState<Seen>({ top: 0, left: 0, width: 1200, height: 700 });
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    let frame = 0;
    const read = () => {
      frame = 0;
      const { scrollTop, scrollLeft, clientWidth, clientHeight } = element;
      setSeen({ top: scrollTop, left: scrollLeft, width: clientWidth, height: clientHeight });
    };
    const soon = () => {
      if (frame === 0) frame = window.requestAnimationFrame(read);
    };
    const watch = new ResizeObserver(soon);
    watch.observe(element);
    element.addEventListener("scroll", soon, { passive: true });
    read();
    return () => {
      watch.disconnect();
      element.removeEventListener("scroll", soon);
      window.cancelAnimationFrame(frame);
    };
  }, [box]);
  return seen;
}
