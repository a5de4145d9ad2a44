import { describe, expect, it } from "vitest";
import { axe, chromiumPath, useBrowser } from "./browser.ts";

describe.skipIf(chromiumPath === null)("the table", () => {
  const { visit } = useBrowser();

  it("sorts by any column, filters by words, and keeps both in the address", async () => {
    const { page } = await visit("/?view=table");
    await page.getByRole("table").waitFor();
    await page.getByRole("columnheader", { name: "Actor" }).getByRole("button").click();
    expect(await page.getByRole("columnheader", { name: "Actor" }).getAttribute("aria-sort")).toBe("ascending");
    await page.getByRole("textbox", { name: "Rows that hold" }).fill("liechtenstein");
    await page.waitForURL((url) => url.searchParams.get("has") === "liechtenstein");
    // Page after page comes in: the rows that hold the word may be in the last.
    await expect.poll(() => page.getByRole("rowheader").count(), { timeout: 15_000 }).toBeGreaterThan(0);
    await page.waitForLoadState("networkidle");
    const names = await page.getByRole("rowheader").allInnerTexts();
    await page.reload();
    await page.getByRole("table").waitFor();
    await expect.poll(() => page.getByRole("rowheader").allInnerTexts(), { timeout: 15_000 }).toEqual(names);
  });

  it("is carried away as CSV, with every row that is left", async () => {
    const { page } = await visit("/?rows=provision:uncc/final/6(2)&view=table");
    await page.getByRole("table").waitFor();
    const rows = await page.getByRole("rowheader").count();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Download these rows as CSV" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("travaux-positions.csv");
    const lines = (await (await file.createReadStream()).toArray()).join("").trimEnd().split("\r\n");
    expect(lines.length).toBe(rows + 1);
    expect(lines[0]).toMatch(/^id,date,actor_id,/);
  });

  it("says when nothing is left, and brings it back", async () => {
    const { page } = await visit("/?view=table&has=nosuchword");
    await page.getByRole("heading", { name: "No row is left" }).waitFor();
    await page.getByRole("button", { name: "Show all rows" }).click();
    await page.getByRole("table").waitFor();
  });

  it.each(["light", "dark"] as const)("has nothing that axe finds, %s", async (colorScheme) => {
    const { page } = await visit("/?view=table", { colorScheme });
    await page.getByRole("table").waitFor();
    expect(await axe(page)).toEqual([]);
  });
});

describe.skipIf(chromiumPath === null)("a record", () => {
  const { visit } = useBrowser();

  it.each([
    ["/?actor=state:ir", "Iran (Islamic Republic of)", /\d+ positions/],
    ["/?provision=uncc/final/6(2)", "Article 6(2)", /\d+ positions/],
    ["/?issue=scope-other-treaties", "Offences under other international conventions and protocols", /\d+ positions/],
    ["/?document=hrw-a19-2023", /./, /\d+ positions/],
    ["/?position=pos-0147", /calls for deletion/, "Evidence"],
    ["/?treaty=uncc", "UN Convention against Cybercrime", null],
  ] as const)("of %s says what it is, with its positions", async (path, title, positions) => {
    const { page } = await visit(path);
    const heading = page.getByRole("heading", { level: 1, name: title });
    await heading.waitFor();
    if (positions !== null) await page.getByRole("heading", { level: 2, name: positions }).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("that does not exist says so", async () => {
    const { page } = await visit("/?actor=state:atlantis");
    await page.getByRole("heading", { name: "There is no such record here" }).waitFor();
  });

  it("of a provision tells who stood where in each version, and who moved, each a step from its evidence", async () => {
    const { page } = await visit("/?provision=uncc/final/6");
    const story = page.getByRole("region", { name: "Who stood where, version by version" });
    await story.waitFor();
    await page.getByRole("button", { name: "By version" }).click();
    expect(await page.evaluate("document.activeElement.classList.contains('record-story')"), "the focus").toBe(true);
    // Rev.3 is the first text in which the article has the number 6; before it was Article 5.
    await story.getByRole("heading", { name: /as 5/ }).first().waitFor();
    await story.getByRole("heading", { name: /as 6/ }).first().waitFor();
    await story.getByRole("heading", { name: "Who moved" }).waitFor();
    const moves = story.locator(".story-move");
    if ((await moves.count()) === 0) await story.getByText("Nobody is on record with two sides").waitFor();
    else {
      await moves.first().locator("ol a").first().click();
      await page.waitForURL(/position=pos-/);
      // The address is there before what it names is read and drawn.
      await page.getByRole("heading", { level: 1 }).first().waitFor();
    }
    expect(await axe(page)).toEqual([]);
  });

  it("leads on by links, and back", async () => {
    const { page } = await visit("/?provision=uncc/final/6(2)");
    await page.getByRole("article").first().getByRole("link").first().click();
    await page.waitForURL((url) => url.searchParams.has("actor"));
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "Article 6(2)" }).waitFor();
  });

  it("is found from anywhere with a slash", async () => {
    const { page } = await visit("/?view=table");
    await page.getByRole("table").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("liechtenst");
    await page
      .getByRole("option", { name: /Liechtenstein/ })
      .first()
      .waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Liechtenstein" }).waitFor();
  });
});
