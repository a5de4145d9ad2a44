import { describe, expect, it } from "vitest";
import { axe, chromiumPath, useBrowser } from "./browser.ts";

const DRAFT = "/?q=What%20became%20of%20draft%20Article%2017%3F&view=lineage";

describe.skipIf(chromiumPath === null)("lineage", () => {
  const { visit } = useBrowser();

  it("tells what became of a draft article, and what took its number", async () => {
    const { page } = await visit(DRAFT);
    const line = page.getByRole("region", { name: /^Offences relating to other.*through the versions$/ });
    await line.getByRole("listitem").first().waitFor();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toMatch(/^What became of Article 17/);
    expect(
      await page.getByText(/It is Article 4 of the adopted text; 17 now names another provision/).isVisible(),
    ).toBe(true);
    expect(
      await page
        .getByRole("region", { name: /which took the number 17/ })
        .getByRole("listitem")
        .count(),
    ).toBeGreaterThan(3);
    expect(await line.getByRole("listitem").filter({ hasText: "No record" }).count()).toBeGreaterThan(0);
  });

  it("shows who stood where in a version when it is clicked, by pointer in the drawing and by keyboard in the list", async () => {
    const { page } = await visit(DRAFT);
    const panel = page.getByRole("complementary", { name: "What is chosen" });
    await page.getByRole("button", { name: /^as 17 Zero draft/ }).focus();
    await page.keyboard.press("Enter");
    await panel.getByText("Zero draft", { exact: true }).waitFor();
    await panel.getByText("Human Rights Watch").first().waitFor();
    expect(new URL(page.url()).searchParams.get("open")).toBe("uncc/zero/17");
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await panel.getByText("Rev.3", { exact: true }).waitFor();
    await page.locator(".lineage-node.is-focus").first().click();
    await panel.getByText("Zero draft", { exact: true }).waitFor();
    await page.goBack();
    await panel.getByText("Rev.3", { exact: true }).waitFor();
  });

  it("begins with the most contested article while nothing is chosen", async () => {
    const { page } = await visit("/?view=lineage");
    await page.getByRole("heading", { level: 1, name: /^What became of Article/ }).waitFor();
    await page.getByRole("radio", { name: "Whole text" }).check({ force: true });
    await page.waitForURL(/span=whole/);
    await expect.poll(() => page.locator(".lineage-node").count()).toBeGreaterThan(200);
  });

  it("is a list on a phone, no wider than the screen", async () => {
    const { page } = await visit(DRAFT, { viewport: { width: 360, height: 800 } });
    await page
      .getByRole("button", { name: /^as 17/ })
      .first()
      .waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
    expect(await axe(page)).toEqual([]);
  });

  it.each(["light", "dark"] as const)("has nothing that axe finds, %s", async (colorScheme) => {
    const { page } = await visit(DRAFT, { colorScheme });
    await page.getByRole("complementary").getByRole("article").first().waitFor();
    expect(await axe(page)).toEqual([]);
  });
});
