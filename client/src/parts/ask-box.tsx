import { useEffect, useRef, useState } from "preact/hooks";
import { ask } from "../text.ts";
import { Icon } from "./icon.tsx";

interface Props {
  question: string;
  asking: boolean;
  onAsk: (question: string) => void;
}

/** One box. The address bar holds what was asked; the box holds what is being typed. */
export function AskBox({ question, asking, onAsk }: Props) {
  const [text, setText] = useState(question);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => setText(question), [question]);
  const submit = (event: Event) => {
    event.preventDefault();
    const asked = text.trim();
    if (asked !== "") onAsk(asked);
    else input.current?.focus();
  };
  return (
    <search>
      <form class="ask-box" onSubmit={submit}>
        <input
          ref={input}
          type="text"
          name="question"
          value={text}
          maxLength={1000}
          placeholder={ask.placeholder}
          aria-label={ask.label}
          autocomplete="off"
          enterkeyhint="go"
          dir="auto"
          onInput={(event) => setText(event.currentTarget.value)}
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
    </search>
  );
}
