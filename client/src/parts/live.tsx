import { useEffect, useState } from "preact/hooks";

let say: ((text: string) => void) | null = null;

/** Tells a screen reader what happened; the same words twice in a row are told twice. */
export function announce(text: string): void {
  say?.(text);
}

/** The one live region of the page. */
export function LiveRegion() {
  const [text, setText] = useState("");
  useEffect(() => {
    let even = false;
    say = (next) => {
      even = !even;
      setText(even ? next : `${next}\u00a0`);
    };
    return () => {
      say = null;
    };
  }, []);
  return (
    <div role="status" aria-live="polite" class="only-read">
      {text}
    </div>
  );
}
