import { useEffect, useState } from "preact/hooks";
import { runText } from "../api/run-text.ts";
import { CopyButton } from "../parts/copy-button.tsx";
import { Mark } from "../parts/icon.tsx";
import { announce, LiveRegion } from "../parts/live.tsx";
import { product, requestPage as text } from "../text.ts";

/** One GraphQL request, shown and run: what a link to a request opens in a browser. */
export function RequestView({ address }: { address: URL }) {
  const given = address.searchParams.get("query");
  const [query, setQuery] = useState(given ?? text.example);
  const [variables, setVariables] = useState(() => laidOut(address.searchParams.get("variables") ?? "{}"));
  const [answer, setAnswer] = useState<string | null>(null);
  const [running, setRunning] = useState(false);
  const run = async () => {
    setRunning(true);
    setAnswer(await runText(query, variables));
    setRunning(false);
    announce(text.arrived);
  };
  useEffect(() => {
    if (given !== null) void run();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void run();
  };
  const link = () => {
    const params = new URLSearchParams({ query, variables });
    return `${address.origin}/graphql?${params.toString()}`;
  };
  return (
    <>
      <header class="top-bar">
        <a class="brand" href="/">
          <Mark />
          <span>{product.name}</span>
        </a>
        <div class="request-tools">
          <CopyButton class="button" icon="link" label={text.copyLink} done={text.linkCopied} text={link} />
        </div>
      </header>
      <main class="page request-page" id="main">
        <h1>{text.title}</h1>
        <p class="muted">{text.explain}</p>
        <div class="request-body">
          <form
            onSubmit={(event) => {
              event.preventDefault();
              void run();
            }}
          >
            <label for="query">{text.query}</label>
            <textarea
              id="query"
              spellcheck={false}
              rows={18}
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
              onKeyDown={onKeyDown}
            />
            <label for="variables">{text.variables}</label>
            <textarea
              id="variables"
              spellcheck={false}
              rows={8}
              value={variables}
              onInput={(event) => setVariables(event.currentTarget.value)}
              onKeyDown={onKeyDown}
            />
            <button type="submit" class="button button-main" aria-busy={running}>
              {running ? text.running : text.run} <kbd>Ctrl Enter</kbd>
            </button>
          </form>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
          <section class="code" tabIndex={0} aria-label={text.answer}>
            <pre>{answer ?? text.noAnswer}</pre>
          </section>
        </div>
      </main>
      <LiveRegion />
    </>
  );
}

function laidOut(variables: string): string {
  try {
    return JSON.stringify(JSON.parse(variables), null, 2);
  } catch {
    return variables;
  }
}
