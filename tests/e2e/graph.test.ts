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
    await canvas(page).evaluate((element) => element.setAttribute("data-same", "yes"));
    await canvas(page).focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("e");
    await expect.poll(() => page.locator(".graph-title .muted").innerText()).not.toBe(before);
    expect(requests.length).toBe(1);
    expect(await canvas(page).getAttribute("data-same"), "the canvas stays, and the focus on it").toBe("yes");
    expect(await page.evaluate("document.activeElement.getAttribute('role')")).toBe("application");
    expect(new URL(page.url()).searchParams.getAll("x").length).toBe(1);
    await expect.poll(() => page.getByRole("status").innerText()).toMatch(/drawn\. Nothing else moved\./);
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

  it("is laid out by force and from left to right, and frames who stands together", async () => {
    const { page } = await visit(AROUND);
    await canvas(page).waitFor();
    await page.getByRole("radio", { name: "Force" }).check({ force: true });
    await page.waitForURL(/layout=force/);
    await page.getByRole("combobox", { name: "Frames" }).selectOption({ label: "Coalitions" });
    const note = page.getByRole("region", { name: "Coalition" });
    await note
      .getByText(/stand alike in \d+ % of \d+ shared records/)
      .first()
      .waitFor();
    await page.locator('[role="application"][aria-busy="false"]').waitFor();
    await page.getByRole("button", { name: "Download", exact: true }).click();
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "SVG", exact: true }).click(),
    ]);
    expect((await (await file.createReadStream()).toArray()).join("")).toContain("Coalition 1");
    await page.keyboard.press("Escape");
    await page.getByRole("radio", { name: "Left to right" }).check({ force: true });
    await page.waitForURL(/layout=lineage/);
    await canvas(page).focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.getByRole("status").innerText()).toMatch(/Stance|Link/);
  });

  it("frames blocs and issues, and closes and opens them by keyboard without moving what else is drawn", async () => {
    const { page } = await visit(`${AROUND.replace("&open=uncc/final/6(2)", "")}&layout=force`);
    await canvas(page).waitFor();
    const choose = page.getByRole("combobox", { name: "Frames" });
    await choose.selectOption({ label: "Blocs" });
    const frames = page.getByRole("group", { name: "Frames drawn" });
    const first = frames.getByRole("button").first();
    await first.waitFor();
    const name = await first.innerText();
    expect(name).toMatch(/\(\d+\)$/);
    await first.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/closed=frame/);
    expect(await first.getAttribute("aria-expanded")).toBe("false");
    await expect.poll(() => page.getByRole("status").innerText()).toContain("closed to one node. Nothing else moved.");
    expect(await axe(page)).toEqual([]);
    await page.reload();
    await frames.getByRole("button", { expanded: false }).first().waitFor();
    expect(await first.innerText(), "a closed frame is restored from the address").toBe(name);
    await frames.getByRole("button", { name: "Open all" }).click();
    await page.waitForURL((url) => !url.searchParams.has("closed"));
    await frames.getByRole("button", { name: "Close all" }).click();
    await canvas(page).focus();
    await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.getByRole("status").innerText()).toMatch(/\(\d+\): \d+ stances? /);
    await page.keyboard.press("Shift+Enter");
    await expect.poll(() => frames.getByRole("button", { expanded: true }).count()).toBe(1);
    await choose.selectOption({ label: "Issues" });
    await page.getByText("A frame holds the provisions that one issue concerns").waitFor();
    await frames.getByRole("button").first().waitFor();
  });

  it("pins, hides and brings back, focuses and collapses, each a step in the address", async () => {
    const { page } = await visit(`${AROUND.replace("&open=uncc/final/6(2)", "")}&x=state:nz&open=state:nz`);
    const panel = page.getByRole("complementary", { name: "What is chosen" });
    await panel.getByRole("button", { name: "Pin" }).click();
    await page.waitForURL(/pin=-?\d+,-?\d+,state:nz/);
    expect(await panel.getByRole("button", { name: "Pin" }).getAttribute("aria-pressed")).toBe("true");
    await panel.getByRole("button", { name: "Collapse" }).click();
    await page.waitForURL((url) => !url.searchParams.has("x"));
    await panel.getByRole("button", { name: "Hide" }).click();
    await page.waitForURL(/hide=state:nz/);
    await page.getByRole("button", { name: "Show 1 hidden node" }).click();
    await page.waitForURL((url) => !url.searchParams.has("hide"));
    await page.goBack();
    await page.goBack();
    await panel.getByRole("link", { name: "Focus" }).click();
    await page.getByRole("heading", { level: 1, name: "Around New Zealand" }).waitFor();
  });

  it("tells in words how two nodes hang together", async () => {
    const { page } = await visit("/?view=graph&id=uncc/final/6(2)&open=state:ir");
    const panel = page.getByRole("complementary", { name: "What is chosen" });
    await panel.getByRole("button", { name: "Connect", exact: true }).click();
    await page.waitForURL(/path=state:ir/);
    await canvas(page).focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await panel.getByRole("button", { name: "Connect to Iran (Islamic Republic of)" }).click();
    const told = page.getByRole("region", { name: /^How Iran .* and .* hang together/ });
    await told.getByRole("listitem").first().waitFor();
    expect(await told.getByRole("listitem").first().innerText()).toMatch(/^Iran .*\.$/);
    await panel.evaluate((element) => element.scrollTo(0, 0));
    await page.evaluate("scrollTo(0, 0)");
    expect(await axe(page)).toEqual([]);
    await told.getByRole("button", { name: "Close" }).click();
    await told.waitFor({ state: "detached" });
  });

  it("switches kinds off, and says what the cap leaves out", async () => {
    const { page } = await visit(`${AROUND}&more=900`);
    await canvas(page).waitFor();
    expect(await page.getByText("At most 1,000 nodes are drawn.").isVisible()).toBe(true);
    await page.getByRole("checkbox", { name: /\d+ actors/ }).uncheck({ force: true });
    await page.waitForURL(/nokind=actor/);
    await expect.poll(() => page.locator(".graph-title .muted").first().innerText()).toMatch(/^0 actors/);
  });

  it("opens on what an answer is about", async () => {
    const { page } = await visit("/?q=Who%20objected%20to%20Article%2017%3F&view=graph");
    await page.getByRole("application").waitFor();
    expect(new URL(page.url()).searchParams.getAll("id").length).toBe(2);
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
