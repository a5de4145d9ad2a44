import { flushSync } from "preact/compat";
import { useEffect, useState } from "preact/hooks";

/** True while the page is being printed: what is drawn only where it is in sight must then be drawn whole. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(window.matchMedia("print").matches);
  useEffect(() => {
    const media = window.matchMedia("print");
    const turn = (on: boolean) => flushSync(() => setPrinting(on));
    const [before, after, change] = [() => turn(true), () => turn(false), () => turn(media.matches)];
    window.addEventListener("beforeprint", before);
    window.addEventListener("afterprint", after);
    media.addEventListener("change", change);
    return () => {
      window.removeEventListener("beforeprint", before);
      window.removeEventListener("afterprint", after);
      media.removeEventListener("change", change);
    };
  }, []);
  return printing;
}
