import { useEffect, useState } from "preact/hooks";
import { bar } from "../text.ts";
import { Icon, type IconName } from "./icon.tsx";
import { announce } from "./live.tsx";

interface Props {
  /** What is copied; a function where it depends on the moment. */
  text: string | (() => string);
  label: string;
  done: string;
  icon?: IconName;
  class?: string;
}

/** Says for two seconds that it is done. */
export function CopyButton({ text, label, done, icon, class: name = "button button-small" }: Props) {
  const [state, setState] = useState<"rest" | "done" | "refused">("rest");
  useEffect(() => {
    if (state === "rest") return;
    const timer = window.setTimeout(() => setState("rest"), 2000);
    return () => window.clearTimeout(timer);
  }, [state]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof text === "string" ? text : text());
      setState("done");
      announce(done);
    } catch {
      setState("refused");
      announce(bar.notCopied);
    }
  };
  const shown = state === "done" ? done : state === "refused" ? bar.notCopied : label;
  return (
    <button type="button" class={name} onClick={() => void copy()}>
      {state === "done" ? <Icon name="check" /> : icon !== undefined && <Icon name={icon} />}
      <span class="button-words">{shown}</span>
    </button>
  );
}
