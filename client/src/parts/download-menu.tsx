import { useEffect, useState } from "preact/hooks";
import { datasetOperation } from "../api/operations.ts";
import { useOperation } from "../state/remote.ts";
import { type Shown, shownNow, watchShown } from "../state/shown.ts";
import { useMenu } from "../state/use-menu.ts";
import { exportText as text } from "../text.ts";
import { CopyButton } from "./copy-button.tsx";
import { Icon } from "./icon.tsx";
import { announce } from "./live.tsx";

type Carry = typeof import("../export/carry.ts");

/** What is shown, as a picture, as data, as a citation. The code for it is fetched when the menu is first opened. */
export function DownloadMenu() {
  const { open, toggle, button, box } = useMenu();
  const [, draw] = useState(0);
  useEffect(() => watchShown(() => draw((count) => count + 1)), []);
  const shown = shownNow();
  return (
    <div class="more-menu" ref={box}>
      <button ref={button} type="button" class="button download-button" aria-expanded={open} onClick={toggle}>
        <Icon name="download" />
        <span class="button-words">{text.button}</span>
      </button>
      {open && (
        <section class="popover menu download-menu" aria-label={text.title}>
          {shown === null ? <p>{text.nothing}</p> : <Choices shown={shown} />}
        </section>
      )}
    </div>
  );
}

function Choices({ shown }: { shown: Shown }) {
  const [carry, setCarry] = useState<Carry | null>(null);
  const [failed, setFailed] = useState(false);
  const remote = useOperation(datasetOperation, {});
  useEffect(() => {
    import("../export/carry.ts").then(setCarry, () => setFailed(true));
  }, []);
  if (failed) return <p role="alert">{text.failed}</p>;
  if (carry === null || remote.status !== "ready") return <p class="muted">{shown.title}</p>;
  const about = carry.aboutOf(shown, remote.value.dataset, window.location.href, new Date().toISOString().slice(0, 10));
  const formats = carry.formatsOf(shown);
  const groups = [
    { name: text.pictures, formats: formats.filter((one) => one === "png" || one === "svg") },
    { name: text.files, formats: formats.filter((one) => one !== "png" && one !== "svg") },
  ];
  const make = (format: (typeof formats)[number]) =>
    carry.carryAway(shown, format, about).then(
      () => announce(text.made(text.formats[format])),
      () => setFailed(true),
    );
  return (
    <>
      <p class="muted small" dir="auto">
        {shown.title}
      </p>
      {groups
        .filter((group) => group.formats.length > 0)
        .map((group) => (
          <section key={group.name} aria-label={group.name}>
            <h2>{group.name}</h2>
            <div class="download-row">
              {group.formats.map((format) => (
                <button key={format} type="button" class="button button-small" onClick={() => void make(format)}>
                  {text.formats[format]}
                </button>
              ))}
            </div>
          </section>
        ))}
      <section aria-label={text.cite}>
        <h2>{text.cite}</h2>
        <p class="citation small" dir="auto">
          {carry.cite("words", about)}
        </p>
        <div class="download-row">
          {carry.CITATIONS.map((form) => (
            <CopyButton key={form} text={() => carry.cite(form, about)} label={text.forms[form]} done={text.copied} />
          ))}
        </div>
      </section>
    </>
  );
}
