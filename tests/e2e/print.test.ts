import { describe, expect, it } from "vitest";
import { chromiumPath, useBrowser } from "./browser.ts";

describe.skipIf(chromiumPath === null)("on paper", () => {
  const { visit } = useBrowser();

  it("a matrix is whole, with its legend and its address, and without bars", async () => {
    const { page } = await visit("/?view=matrix", { colorScheme: "dark" });
    const grid = page.getByRole("grid");
    await grid.getByRole("rowheader").first().waitFor();
    const lines = Number(await grid.getAttribute("aria-rowcount")) - 1;
    expect(await page.getByRole("rowheader").count()).toBeLessThan(lines);
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.locator(".matrix-line").count()).toBe(lines);
    expect(await page.locator(".top-bar").isVisible()).toBe(false);
    expect(await page.locator(".legend").isVisible()).toBe(true);
    expect(await page.locator(".print-only").innerText()).toBe(page.url());
    expect(await page.evaluate("getComputedStyle(document.documentElement).getPropertyValue('--ink').trim()")).toBe(
      "#16191d",
    );
    await page.emulateMedia({ media: "screen" });
    await expect.poll(() => page.locator(".matrix-line").count()).toBeLessThan(lines);
  });

  it("an answer has its links written out", async () => {
    const { page } = await visit("/?q=Who%20objected%20to%20Article%2017%3F");
    await page.getByRole("region", { name: /^Reading 1/ }).waitFor();
    await page.emulateMedia({ media: "print" });
    const after = await page.evaluate(
      "getComputedStyle(document.querySelector('.evidence a[href^=http]'), '::after').content",
    );
    expect(after).toMatch(/http/);
    expect(await page.getByRole("search").first().isVisible()).toBe(false);
  });
});
