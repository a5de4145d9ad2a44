import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axe, chromiumPath, useBrowser } from "./browser.ts";

const ON_ARTICLE = "/?view=matrix&rows=provision:uncc/final/6(2)";
const grid = (page: Page) => page.getByRole("grid");

describe.skipIf(chromiumPath === null)("the matrix", () => {
  const { visit } = useBrowser();

  it("shows who stands where, and opens the evidence of a cell", async () => {
    const { page } = await visit(ON_ARTICLE);
    await grid(page)
      .getByRole("gridcell", { name: /^India, Article 6\(2\).*: calls for deletion, before that/ })
      .click();
    const popover = page.getByRole("dialog", { name: /^India on Article 6\(2\)/ });
    await popover.getByRole("article").first().waitFor();
    expect(await popover.getByText(/^First proposes an amendment, then calls for deletion\./).isVisible()).toBe(true);
    expect(await popover.getByRole("article").first().getByRole("link").last().getAttribute("href")).toMatch(
      /^(https?:|\/)/,
    );
    await page.reload();
    await popover.getByRole("article").first().waitFor();
    await page.keyboard.press("Escape");
    await popover.waitFor({ state: "detached" });
    await expect.poll(() => page.evaluate("document.activeElement.getAttribute('role')")).toBe("grid");
  });

  it("is moved in, folded and opened by keyboard alone", async () => {
    const { page } = await visit("/?view=matrix");
    await grid(page).focus();
    const active = () =>
      page.evaluate(
        "(() => { const c = document.getElementById(document.activeElement.getAttribute('aria-activedescendant')); return c.getAttribute('aria-label') ?? c.textContent; })()",
      ) as Promise<string>;
    const lines = Number(await grid(page).getAttribute("aria-rowcount"));
    await page.keyboard.press("ArrowLeft");
    await expect.poll(async () => Number(await grid(page).getAttribute("aria-rowcount"))).toBeLessThan(lines);
    await page.keyboard.press("ArrowRight");
    await expect.poll(async () => Number(await grid(page).getAttribute("aria-rowcount"))).toBe(lines);
    await page.keyboard.press("Control+End");
    await expect.poll(active).toMatch(/: /);
    await page.keyboard.press("Control+Home");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    for (let step = 0; step < 70 && !/: (supports|opposes|calls|proposes|concerned)/.test(await active()); step += 1) {
      await page.keyboard.press("ArrowRight");
    }
    await page.keyboard.press("Enter");
    const popover = page.getByRole("dialog");
    await popover.getByRole("article").first().waitFor();
    await page.keyboard.press("Escape");
    await popover.waitFor({ state: "detached" });
    expect(await active()).toMatch(/: (supports|opposes|calls|proposes|concerned)/);
  });

  it("switches between provisions and issues, groups and sorts, all in the address", async () => {
    const { page } = await visit("/?view=matrix");
    await page.getByRole("radio", { name: "Issues" }).check({ force: true });
    await page.getByRole("combobox", { name: "Group" }).selectOption("bloc");
    await page.getByRole("combobox", { name: "Sort" }).selectOption("agreement");
    await page.waitForURL(/cols=issues&group=bloc&order=agreement/);
    await page.reload();
    await grid(page).getByRole("rowheader").first().waitFor();
    expect(await page.getByRole("combobox", { name: "Group" }).inputValue()).toBe("bloc");
    expect(await page.getByText("An actor of several blocs stands under each of them.").isVisible()).toBe(true);
  });

  it("gives silent states a row with no stance in it", async () => {
    const { page } = await visit("/?view=matrix");
    await page.getByRole("button", { name: "Silent ones too" }).click();
    await expect.poll(async () => Number(await grid(page).getAttribute("aria-rowcount"))).toBeGreaterThan(193);
    expect(await page.getByText(/An empty cell is silence in the records, not neutrality/).isVisible()).toBe(true);
    expect(await page.getByRole("gridcell", { name: /neutral/ }).count()).toBe(0);
    expect(await page.getByRole("gridcell").count()).toBeLessThan(1200);
  });

  it("inherits as the server does", async () => {
    const { page, at } = await visit("/?view=matrix&of=uncc");
    const query = `{ actor(id: "state:dk") { positions(inherited: true, first: 100) { nodes { inherited provisions { number } } } } }`;
    const answer = await page.request.post(at("/graphql"), { data: { query } });
    type Told = { data: { actor: { positions: { nodes: { inherited: boolean }[] } } } };
    const told = ((await answer.json()) as Told).data.actor.positions.nodes.filter((one) => one.inherited);
    expect(told.length).toBeGreaterThan(0);
    await page.getByRole("combobox", { name: "Group" }).selectOption("none");
    await page.getByRole("combobox", { name: "Sort" }).selectOption("name");
    await page.getByRole("grid").focus();
    expect(
      Number((await page.getByRole("checkbox", { name: /^Inherited, / }).getAttribute("aria-label"))?.split(", ")[1]),
    ).toBeGreaterThan(0);
  });

  it("says who stands with whom, on how many records that rests, and heeds the threshold", async () => {
    const { page } = await visit("/?view=matrix&cols=issues&group=coalition");
    const note = page.getByRole("region", { name: "Coalition" });
    await note
      .getByText(/stand alike in \d+ % of [\d,]+ shared records/)
      .first()
      .waitFor();
    await page.getByRole("rowheader", { name: /^Coalition 1: / }).waitFor();
    const before = await note.innerText();
    await note.getByRole("combobox", { name: "Shared records, at least" }).selectOption("5");
    await page.waitForURL(/shared=5/);
    await expect.poll(() => note.innerText()).not.toBe(before);
    expect(await axe(page)).toEqual([]);
  });

  it("stands over an answer", async () => {
    const { page } = await visit("/?q=Who%20objected%20to%20Article%2017%3F&view=matrix");
    await grid(page).getByRole("gridcell").first().waitFor();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toMatch(
      /^Who objected to Article 17\?: who stands/,
    );
  });

  it("is a list of one provision on a phone", async () => {
    const { page } = await visit(ON_ARTICLE, { viewport: { width: 360, height: 800 } });
    await page.getByRole("button", { name: /India/ }).first().click();
    await page.getByRole("complementary").getByRole("article").first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    expect(await axe(page)).toEqual([]);
  });

  it.each(["light", "dark"] as const)("has nothing that axe finds, %s", async (colorScheme) => {
    const { page } = await visit(`${ON_ARTICLE}&open=state:in@uncc/final/6(2)`, { colorScheme });
    await page.getByRole("dialog").getByRole("article").first().waitFor();
    expect(await axe(page)).toEqual([]);
  });
});
