import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { copyInto } from "../dataset/small-data.ts";
import { chromiumPath, useBrowser } from "./browser.ts";

const SCRIPT = "<script>window.stung = 1</script>";
const IMAGE = '<img src="x" onerror="window.stung = 2">';
const FRAME = "<svg onload='window.stung = 3'></svg><iframe src='javascript:window.parent.stung = 4'></iframe>";
const BREAKOUT = `"><a href="javascript:window.stung = 5" onmouseover="window.stung = 6">look</a>`;
/** Turns what follows around, so that "dnalroN" would be read as "Norland". */
const BIDI = "\u202EdnalroN\u2066 x";
const FORMULA = `=HYPERLINK("http://example.org", "look")`;

/** The invented treaty, its names, titles and quotations written by someone who means harm. */
function hostileData(): string {
  const folder = mkdtempSync(join(tmpdir(), "travaux-hostile-"));
  const { edit } = copyInto(folder);
  const RECORD = "lighthouse/documents/lc-record.yaml";
  const text = (value: string) => JSON.stringify(value);
  edit("actors/states.yaml", "name: Aalborga\n", `name: ${text(`Aalborga ${IMAGE}`)}\n`);
  edit("actors/states.yaml", "name: Ño’hai\n", `name: ${text(`Ño’hai ${BIDI}`)}\n`);
  edit(RECORD, "title: Record of the Conference on Lights", `title: ${text(`Record ${BREAKOUT}`)}`);
  edit(RECORD, "quote: <b>Every</b> rock & no other", `quote: ${text(`Every rock ${SCRIPT}${FRAME}`)}`);
  edit(RECORD, "ask: Wants every rock lit.", `ask: ${text(FORMULA)}`);
  edit("issues.yaml", "label: Keeping of the lights", `label: ${text(`Keeping ${FRAME}`)}`);
  edit("lighthouse/treaty.yaml", "label: Lighthouse Convention", `label: ${text(`Lighthouse ${SCRIPT}`)}`);
  return folder;
}

const stung = (page: Page) => page.evaluate("window.stung ?? null");
/** Elements that only the data can have brought. */
const foreign = (page: Page) =>
  page.evaluate(
    `[...document.querySelectorAll("iframe, img[src='x'], [onerror], [onload], [onmouseover], a[href^='javascript:' i], script:not([src])")].map((one) => one.outerHTML)`,
  );

describe.skipIf(chromiumPath === null)("data that mean harm", () => {
  const folder = chromiumPath === null ? "" : hostileData();
  const { visit } = useBrowser(() => folder);
  afterAll(() => {
    if (folder !== "") rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ["an answer", "/?q=Who%20supported%20Article%202%3F"],
    ["the table", "/?view=table"],
    ["the graph", "/?view=graph&id=state:aa&open=state:aa"],
    ["the matrix", "/?view=matrix"],
    ["the lineage", "/?view=lineage&of=lighthouse"],
    ["the timeline", "/?view=timeline&of=lighthouse"],
    [
      "an address that holds them itself",
      `/?q=${encodeURIComponent(SCRIPT + IMAGE)}&open=${encodeURIComponent(BREAKOUT)}`,
    ],
    ["the page of requests", `/graphql?query=${encodeURIComponent(`{ ask(question: "${FRAME}") { question text } }`)}`],
  ])("do nothing in %s: they are shown as text", async (_, path) => {
    const { page } = await visit(path);
    await page.waitForLoadState("networkidle");
    expect(await stung(page)).toBeNull();
    expect(await foreign(page)).toEqual([]);
  });

  it("are read as they stand: a name with marks of HTML is that name, whole", async () => {
    const { page } = await visit("/?view=table");
    await page.getByText(`Aalborga ${IMAGE}`).first().waitFor();
    expect(await stung(page)).toBeNull();
  });
});
