import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { suggestOperation } from "../api/operations.ts";
import { useOperation } from "../state/remote.ts";
import { useSettled } from "../state/use-settled.ts";
import { ask } from "../text.ts";
import { Icon } from "./icon.tsx";

interface Props {
  question: string;
  asking: boolean;
  onAsk: (question: string) => void;
}

/** The type of the role wants a list of the browser's own, which looks different in each. */
const COMBOBOX = { role: "combobox" } as object;

/** One box. The address bar holds what was asked; the box holds what is being typed, with what it may become below. */
export function AskBox({ question, asking, onAsk }: Props) {
  const [text, setText] = useState(question);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(-1);
  const input = useRef<HTMLInputElement>(null);
  const completions = useCompletions(open ? text : "");
  const shown = open && completions.length > 0;
  // With the address and not after it is drawn, when the reader may have begun to type the next question.
  useLayoutEffect(() => setText(question), [question]);
  useEffect(() => setAt(-1), [text]);
  const submit = (asked: string) => {
    setOpen(false);
    if (asked === "") input.current?.focus();
    else {
      setText(asked);
      onAsk(asked);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const count = completions.length;
    if (event.key === "Escape" && shown) setOpen(false);
    else if (event.key === "ArrowDown" && shown) setAt(at + 1 >= count ? -1 : at + 1);
    else if (event.key === "ArrowUp" && shown) setAt(at < 0 ? count - 1 : at - 1);
    else if (event.key === "Enter" && shown && at >= 0) submit(completions[at] ?? "");
    else return;
    event.preventDefault();
  };
  return (
    <search class="ask-search">
      <form
        class="ask-box"
        onSubmit={(event) => {
          event.preventDefault();
          submit(text.trim());
        }}
      >
        {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is in COMBOBOX. */}
        <input
          ref={input}
          type="text"
          {...COMBOBOX}
          name="question"
          value={text}
          maxLength={1000}
          placeholder={ask.placeholder}
          aria-label={ask.label}
          aria-expanded={shown}
          aria-controls="ask-completions"
          aria-autocomplete="list"
          aria-activedescendant={shown && at >= 0 ? `ask-completion-${at}` : undefined}
          autocomplete="off"
          enterkeyhint="go"
          dir="auto"
          onInput={(event) => {
            setText(event.currentTarget.value);
            setOpen(true);
          }}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        {text !== "" && (
          <button
            type="button"
            class="icon-button clear"
            aria-label={ask.clear}
            onClick={() => {
              setText("");
              input.current?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        )}
        <button type="submit" class="button button-main ask-button" aria-busy={asking}>
          <span class="button-words">{asking ? ask.asking : ask.submit}</span>
          <Icon name="arrow" />
        </button>
      </form>
      <div
        class={shown ? "popover completions" : "popover completions is-hidden"}
        id="ask-completions"
        role="listbox"
        aria-label={ask.completions}
      >
        {shown &&
          completions.map((one, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the keys, as a combobox does.
            <div
              key={one}
              id={`ask-completion-${index}`}
              class="result"
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => submit(one)}
            >
              {one}
            </div>
          ))}
      </div>
    </search>
  );
}

/** Questions that begin as what was typed; none that is the typed text itself. */
function useCompletions(text: string): readonly string[] {
  const typed = useSettled(text.trim(), 120);
  const remote = useOperation(suggestOperation, typed.length < 2 ? null : { text: typed, first: 6 });
  const found = remote.status === "ready" ? remote.value.suggest : [];
  const wanted = text.trim();
  if (wanted.length < 2) return [];
  const fits = (one: string) => typed === wanted || one.toLowerCase().startsWith(wanted.toLowerCase());
  return found.filter((one) => one !== wanted && fits(one));
}
