import { describe, expect, it } from "vitest";
import { axe, chromiumPath, useBrowser } from "./browser.ts";

describe.skipIf(chromiumPath === null)("the timeline", () => {
  const { visit } = useBrowser();

  it("keeps a span that is dragged over it, in every view", async () => {
    const { page } = await visit("/?view=timeline&of=uncc");
    const drawing = page.locator(".timeline-holder");
    await drawing.waitFor();
    await page.locator(".timeline-bar").first().waitFor();
    const box = (await drawing.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await page.mouse.move(box.x + box.width * 0.6, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.72, box.y + 60, { steps: 4 });
    await page.mouse.up();
    await page.waitForURL(/from=20\d\d-\d\d&to=20\d\d-\d\d/);
    const { searchParams } = new URL(page.url());
    await page
      .getByRole("link", { name: /^Table/ })
      .first()
      .click();
    await page.getByRole("table").waitFor();
    const dates = await page.locator("td.when a").allInnerTexts();
    expect(dates.length).toBeGreaterThan(0);
    expect(await page.getByText(/^Only .* to /).isVisible()).toBe(true);
    expect(searchParams.get("from")).toBe(new URL(page.url()).searchParams.get("from"));
    await page.getByRole("link", { name: "Matrix" }).click();
    await page.getByRole("grid").waitFor();
    expect(await page.getByText(/^Only .* to /).isVisible()).toBe(true);
    const some = Number(await page.getByRole("grid").getAttribute("aria-rowcount"));
    await page.getByRole("button", { name: "All dates" }).click();
    await expect
      .poll(async () => Number(await page.getByRole("grid").getAttribute("aria-rowcount")))
      .toBeGreaterThan(some);
  });

  it("is narrowed by keyboard, and filters an answer too", async () => {
    const { page } = await visit("/?view=timeline&q=Who%20objected%20to%20Article%2017%3F");
    const year = page.getByRole("button", { name: "2024", exact: true });
    await year.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/from=2024&to=2024/);
    expect(await year.getAttribute("aria-pressed")).toBe("true");
    expect(await page.getByLabel("From").inputValue()).toBe("2024-01");
    await page.getByRole("link", { name: "Ask" }).click();
    await page.getByRole("region", { name: /^Reading 1/ }).waitFor();
    expect(await page.getByText("Only 2024 to 2024").isVisible()).toBe(true);
    for (const date of await page.locator("article a.date").allInnerTexts()) expect(date).toContain("2024");
  });

  it("lists votes, drafts and events with their evidence", async () => {
    const { page } = await visit("/?view=timeline&of=uncc");
    const list = page.getByRole("region", { name: "What happened, in order" });
    await list
      .getByText(/in favour, .* against/)
      .first()
      .waitFor();
    expect(await list.getByRole("link", { name: "Rev.1" }).count()).toBe(1);
    expect(await list.locator(".evidence a").count()).toBeGreaterThan(0);
  });

  it.each(["light", "dark"] as const)("has nothing that axe finds, %s", async (colorScheme) => {
    const { page } = await visit("/?view=timeline", { colorScheme });
    await page.getByRole("region", { name: "What happened, in order" }).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("is no wider than a phone", async () => {
    const { page } = await visit("/?view=timeline", { viewport: { width: 360, height: 800 } });
    await page.getByRole("region", { name: "What happened, in order" }).waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
  });
});
