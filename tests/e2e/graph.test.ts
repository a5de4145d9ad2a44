import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axe, chromiumPath, useBrowser } from "./browser.ts";

const AROUND = "/?view=graph&id=uncc/final/6(2)&open=uncc/final/6(2)";
const canvas = (page: Page) => page.getByRole("application", { name: /^Graph around Article 6\(2\)/ });

describe.skipIf(chromiumPath === null)("the graph", () => {
  const { visit } = useBrowser();

  it("draws the neighbourhood and explains what is open, evidence first", async () => {
    const { page } = await visit(AROUND);
    await canvas(page).waitFor();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Around Article 6(2)");
    const panel = page.getByRole("complementary", { name: "What is chosen" });
    await panel.getByRole("article").first().waitFor();
    expect(await panel.getByRole("heading", { name: "Article 6(2)" }).isVisible()).toBe(true);
    expect(await panel.getByRole("article").first().getByRole("link").last().getAttribute("href")).toMatch(
      /^(https?:|\/)/,
    );
    expect(await page.getByText(/^Not drawn:/).count()).toBe(1);
    expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    await panel.getByRole("button", { name: "Close" }).click();
    await panel.getByRole("heading", { name: "Choose a node or an edge" }).waitFor();
  });

  it("expands in one request, moves nothing, and says what came", async () => {
    const { page } = await visit(AROUND);
    await canvas(page).waitFor();
    await page.getByRole("complementary").getByRole("article").first().waitFor();
    const before = await page.locator(".graph-title .muted").innerText();
    const requests: string[] = [];
    page.on("request", (request) => {
      if (request.postData()?.includes("query Neighborhood") === true) requests.push(request.url());
    });
    await canvas(page).focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("e");
    await expect.poll(() => page.locator(".graph-title .muted").innerText()).not.toBe(before);
    expect(requests.length).toBe(1);
    expect(new URL(page.url()).searchParams.getAll("x").length).toBe(1);
    expect(await page.getByRole("status").innerText()).toMatch(/drawn\. Nothing else moved\./);
    await page.keyboard.press("Control+z");
    await expect.poll(() => page.locator(".graph-title .muted").innerText()).toBe(before);
  });

  it("is walked by keyboard, and each step is said", async () => {
    const { page } = await visit(AROUND);
    await canvas(page).focus();
    const said = () => page.getByRole("status").innerText();
    await page.keyboard.press("ArrowDown");
    await expect.poll(said).toMatch(/Article 6\(2\)\. Stance 2 of \d+\./);
    const first = await said();
    await page.keyboard.press("ArrowDown");
    await expect.poll(said).not.toBe(first);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await page.getByRole("complementary").getByText("State", { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get("open")).toMatch(/^state:/);
    await page.keyboard.press("t");
    await page.getByRole("table").waitFor();
    expect(await page.getByRole("row").count()).toBeGreaterThan(20);
  });

  it("is filtered by its legend, which says how many there are", async () => {
    const { page } = await visit(AROUND);
    const against = page.getByRole("checkbox", { name: /^Against, [1-9]/ });
    await against.waitFor({ state: "attached" });
    await against.uncheck({ force: true });
    expect(new URL(page.url()).searchParams.get("off")).toBe("opposes.calls-for-deletion");
    await page.reload();
    await against.waitFor({ state: "attached" });
    expect(await against.isChecked()).toBe(false);
    await page.goBack();
    await page.waitForURL((url) => !url.searchParams.has("off"));
    expect(await against.isChecked()).toBe(true);
  });

  it("restores what was open and expanded from its address alone", async () => {
    const { page, at } = await visit(`${AROUND.replace("&open=uncc/final/6(2)", "")}&x=state:nz&open=state:nz`);
    await page.getByRole("complementary").getByRole("heading", { name: "New Zealand" }).waitFor();
    const counts = await page.locator(".graph-title .muted").innerText();
    await page.goto(at(AROUND));
    await canvas(page).waitFor();
    expect(await page.locator(".graph-title .muted").innerText()).not.toBe(counts);
  });

  it("opens as a list on a phone, and draws when asked", async () => {
    const { page } = await visit("/?view=graph&id=uncc/final/6(2)", { viewport: { width: 360, height: 800 } });
    await page
      .getByRole("button", { name: /calls for deletion of Article 6\(2\)/ })
      .first()
      .click();
    await page.getByRole("complementary").getByText("Calls for deletion").first().waitFor();
    await page
      .getByRole("complementary")
      .getByRole("heading", { name: /on Article 6\(2\)/ })
      .waitFor();
    await page.getByRole("button", { name: "Close" }).click();
    await page.getByRole("button", { name: "Show the drawing" }).click();
    await canvas(page).waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
  });

  it.each(["light", "dark"] as const)("has nothing that axe finds, %s", async (colorScheme) => {
    const { page } = await visit(AROUND, { colorScheme });
    await page.getByRole("complementary").getByRole("article").first().waitFor();
    expect(await axe(page)).toEqual([]);
  });
});
