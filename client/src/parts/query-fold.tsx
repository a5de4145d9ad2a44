import { useState } from "preact/hooks";
import { reading } from "../text.ts";
import { CopyButton } from "./copy-button.tsx";
import { Icon } from "./icon.tsx";

interface Props {
  query: string;
  variables: string;
  rows: number;
}

/** The request that gives these records, to be checked and repeated. */
export function QueryFold({ query, variables, rows }: Props) {
  const [open, setOpen] = useState(false);
  const shownVariables = prettyJson(variables);
  const both = `${query}\n\n# ${reading.variables}\n${shownVariables}`;
  return (
    <div class="query-fold">
      <div class="query-head">
        <button type="button" class="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
          <Icon name="chevron" />
          <span>{reading.queryTitle}</span> {rows > 0 && <span class="muted">{reading.queryRows(rows)}</span>}
        </button>
        <a class="link" href={graphqlAddress(query, variables)} target="_blank" rel="noreferrer">
          {reading.openInGraphql}
        </a>
      </div>
      {open && (
        <div class="query-body">
          <CopyButton text={both} label={reading.copy} done={reading.copied} />
          {/* Long lines scroll sideways: a region that scrolls must be reachable by keyboard. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above. */}
          <section class="code" tabIndex={0} aria-label={reading.queryTitle}>
            <pre>{query}</pre>
          </section>
          <h4>{reading.variables}</h4>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above. */}
          <section class="code" tabIndex={0} aria-label={reading.variables}>
            <pre>{shownVariables}</pre>
          </section>
        </div>
      )}
    </div>
  );
}

export function graphqlAddress(query: string, variables: string): string {
  return `/graphql?${new URLSearchParams({ query, variables }).toString()}`;
}

function prettyJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
