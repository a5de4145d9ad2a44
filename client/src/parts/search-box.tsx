import { useEffect, useRef, useState } from "preact/hooks";
import type { EntityKind } from "../api/contract.ts";
import { type SearchRow, searchOperation } from "../api/operations.ts";
import { type RecordKind, recordOf } from "../state/place.ts";
import { useOperation } from "../state/remote.ts";
import { usePlace } from "../state/use-place.ts";
import { useSettled } from "../state/use-settled.ts";
import { kindWords, search } from "../text.ts";
import { Icon } from "./icon.tsx";

const RECORDS: Partial<Record<EntityKind, RecordKind>> = {
  ACTOR: "actor",
  PROVISION: "provision",
  ISSUE: "issue",
  DOCUMENT: "document",
  POSITION: "position",
  TREATY: "treaty",
};

/** The type of the role wants a list of the browser's own, which cannot hold kinds. */
const COMBOBOX = { role: "combobox" } as object;

/** From anywhere with `/`. A combobox: the text stays in the box while the arrows choose a result. */
export function SearchBox() {
  const [place, history] = usePlace();
  const [text, setText] = useState("");
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const asked = useSettled(text.trim(), 150);
  const remote = useOperation(searchOperation, asked === "" ? null : { text: asked, first: 8 });
  const found =
    remote.status === "ready" ? remote.value.search : remote.status === "loading" ? remote.before?.search : undefined;
  const rows = (found ?? []).filter((row) => RECORDS[row.kind] !== undefined);
  const shown = open && asked !== "" && found !== undefined;

  useEffect(() => {
    const focus = () => input.current?.focus();
    window.addEventListener("travaux:search", focus);
    return () => window.removeEventListener("travaux:search", focus);
  }, []);
  useEffect(() => setAt(0), [asked]);

  const choose = (row: SearchRow | undefined) => {
    const kind = row === undefined ? undefined : RECORDS[row.kind];
    if (row === undefined || kind === undefined) return;
    setOpen(false);
    setText("");
    input.current?.blur();
    history.go(recordOf(place, { kind, id: row.node.id }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "ArrowDown") setAt(Math.min(at + 1, rows.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(at - 1, 0));
    else if (event.key === "Enter") choose(rows[at]);
    else if (event.key === "Escape") {
      setOpen(false);
      input.current?.blur();
    } else return;
    event.preventDefault();
  };
  return (
    <div class="search">
      <Icon name="search" />
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is in COMBOBOX. */}
      <input
        ref={input}
        type="text"
        {...COMBOBOX}
        aria-label={search.label}
        aria-expanded={shown}
        aria-controls="search-results"
        aria-autocomplete="list"
        aria-activedescendant={shown && rows[at] !== undefined ? `search-${at}` : undefined}
        placeholder={search.placeholder}
        autocomplete="off"
        maxLength={200}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <kbd>/</kbd>
      <div class={shown ? "popover results" : "popover results is-hidden"}>
        <div id="search-results" role="listbox" aria-label={search.label}>
          {shown &&
            rows.map((row, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the box above has the keys, as a combobox does.
              <div
                key={`${row.kind} ${row.node.id}`}
                id={`search-${index}`}
                class="result"
                role="option"
                tabIndex={-1}
                aria-selected={index === at}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(row)}
              >
                <span class="kind">{kindWords[row.kind].one}</span>
                <bdi>{row.node.label}</bdi>
                {row.highlight !== null && row.highlight !== row.node.label && (
                  <span class="muted" dir="auto">
                    {row.highlight}
                  </span>
                )}
              </div>
            ))}
        </div>
        {shown && <p class="results-foot">{rows.length === 0 ? search.none(asked) : search.hint}</p>}
      </div>
    </div>
  );
}
