import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { ask } from "../text.ts";

/** The answer in words, three lines of it where it is long: the rows below say the rest. Screen readers get all of it. */
export function ClampedText({ text }: { text: string }) {
  const box = useRef<HTMLHeadingElement>(null);
  const [open, setOpen] = useState(false);
  const [long, setLong] = useState(false);
  useLayoutEffect(() => {
    const element = box.current;
    if (element !== null) setLong(element.scrollHeight > element.clientHeight + 2);
  }, [text]);
  return (
    <div class="answer-text">
      <h2 ref={box} dir="auto" class={open ? undefined : "is-clamped"}>
        {text}
      </h2>
      {long && (
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? ask.lessText : ask.moreText}
        </button>
      )}
    </div>
  );
}
