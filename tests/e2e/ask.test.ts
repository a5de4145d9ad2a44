import { describe, expect, it } from "vitest";
import { axe, chromiumPath, useBrowser } from "./browser.ts";

const QUESTION = "Who objected to Article 17?";
const asked = `/?q=${encodeURIComponent(QUESTION)}`;

describe.skipIf(chromiumPath === null)("the front page", () => {
  const { visit } = useBrowser();

  it("answers both readings of an ambiguous article side by side, each row with its evidence", async () => {
    const { page } = await visit("/");
    await page.getByRole("combobox", { name: "Your question" }).fill(QUESTION);
    await page.getByRole("button", { name: "Ask" }).click();
    const first = page.getByRole("region", { name: /^Reading 1/ });
    const second = page.getByRole("region", { name: /^Reading 2/ });
    await first.getByRole("article").first().waitFor();
    expect(await page.getByText("Two readings").isVisible()).toBe(true);
    const [left, right] = [await first.boundingBox(), await second.boundingBox()];
    expect(left?.y).toBe(right?.y);
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
    const japan = page.getByRole("article").filter({ has: page.getByRole("heading", { name: /^Japan/ }) });
    expect(await japan.getByText("Proposes amendment", { exact: true }).isVisible()).toBe(true);
    expect(await japan.getByRole("link", { name: /machine summary/ }).getAttribute("href")).toMatch(/^https?:/);
    expect(await japan.getByText("in its own name").isVisible()).toBe(true);
    expect(await page.getByText(/states silent\./).count()).toBe(2);
    expect(new URL(page.url()).searchParams.get("q")).toBe(QUESTION);
  });

  it("shows the query behind a reading, and opens it in GraphQL with its variables", async () => {
    const { page } = await visit(asked);
    const first = page.getByRole("region", { name: /^Reading 1/ });
    await first.getByRole("button", { name: /query behind this reading/ }).click();
    expect(await first.getByRole("region", { name: "The query behind this reading" }).innerText()).toContain(
      "positions",
    );
    const href = await first.getByRole("link", { name: "Open in GraphQL" }).getAttribute("href");
    const address = new URL(href ?? "", page.url());
    expect(address.pathname).toBe("/graphql");
    expect(JSON.parse(address.searchParams.get("variables") ?? "")).toBeTypeOf("object");
    const answer = await page.request.post(new URL("/graphql", page.url()).href, {
      data: {
        query: address.searchParams.get("query"),
        variables: JSON.parse(address.searchParams.get("variables") ?? ""),
      },
    });
    expect(((await answer.json()) as { errors?: unknown }).errors).toBeUndefined();
  });

  it("opens the request in a page that runs it, and that axe finds nothing in", async () => {
    const { page, at } = await visit(asked);
    const first = page.getByRole("region", { name: /^Reading 1/ });
    const href = await first.getByRole("link", { name: "Open in GraphQL" }).getAttribute("href");
    await page.goto(at(href ?? ""));
    const answer = page.getByRole("region", { name: "Answer" });
    await answer.getByText(/"stance": "PROPOSES_AMENDMENT"/).waitFor();
    await page.getByRole("textbox", { name: "Request" }).fill("{ dataset { version } }");
    await page.keyboard.press("Control+Enter");
    await answer.getByText(/"version"/).waitFor();
    expect(await axe(page)).toEqual([]);
  });

  it("says what became of a draft article, step by step, with sources", async () => {
    const { page } = await visit("/?q=What%20became%20of%20draft%20Article%2017%3F");
    const line = page.getByRole("list", { name: "Through the versions" });
    await line.getByRole("link", { name: "4", exact: true }).first().waitFor();
    expect(await page.getByRole("heading", { name: "What happened to it" }).isVisible()).toBe(true);
    expect(await axe(page)).toEqual([]);
  });

  it("is asked again with back and forward", async () => {
    const { page } = await visit("/");
    await page.getByRole("link", { name: QUESTION }).click();
    await page.getByRole("region", { name: /^Reading 1/ }).waitFor();
    await page.goBack();
    const box = page.getByRole("combobox", { name: "Your question" });
    await expect.poll(() => box.inputValue()).toBe("");
    await page.goForward();
    await page.getByRole("region", { name: /^Reading 1/ }).waitFor();
    await expect.poll(() => box.inputValue()).toBe(QUESTION);
  });

  it("completes a question while it is typed, by keyboard and by pointer", async () => {
    const { page } = await visit("/");
    const box = page.getByRole("combobox", { name: "Your question" });
    const list = page.getByRole("listbox", { name: "Questions that begin like this" });
    await expect
      .poll(() => page.getByRole("list", { name: "Questions to start from" }).getByRole("link").count())
      .toBe(6);
    await box.pressSequentially("Who objected");
    await list.getByRole("option").first().waitFor();
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press("ArrowDown");
    const first = await list.getByRole("option", { selected: true }).innerText();
    await page.keyboard.press("Enter");
    await page.waitForURL((url) => url.searchParams.get("q") === first);
    await box.fill("What became");
    await list.getByRole("option").first().click();
    await page.waitForURL((url) => url.searchParams.get("q")?.startsWith("What became") === true);
    await page.getByRole("region", { name: "Answer" }).waitFor();
  });

  it("says what can be asked when it did not understand", async () => {
    const { page } = await visit("/?q=What%20is%20the%20weather%20in%20Geneva%3F");
    const answer = page.getByRole("region", { name: "Answer" });
    await answer.getByText("Not understood").waitFor();
    await answer.getByRole("list", { name: "What can be asked" }).getByRole("link").first().click();
    expect(new URL(page.url()).searchParams.get("q")).not.toContain("weather");
  });

  it("calls silence silence", async () => {
    const { page } = await visit("/?q=Who%20opposed%20Article%2033%3F");
    const answer = page.getByRole("region", { name: "Answer" });
    await answer.getByText("No record", { exact: true }).waitFor();
    expect(await answer.getByText(/not neutrality/).count()).toBeGreaterThan(0);
  });

  it("says that the server cannot be reached, keeps the address, and answers when it is back", async () => {
    const { page } = await visit("/");
    await page.getByText(/positions by/).waitFor();
    await page.route("**/graphql", (route) =>
      route.fulfill({ status: 200, json: { errors: [{ message: "late", extensions: { code: "TIMEOUT" } }] } }),
    );
    await page.getByRole("link", { name: QUESTION }).click();
    const failed = page.getByRole("alert");
    await failed.getByText("The answer did not arrive").waitFor();
    expect(await failed.getByText("TIMEOUT").isVisible()).toBe(true);
    await page.unroute("**/graphql");
    await failed.getByRole("button", { name: "Try again" }).click();
    await page.getByRole("region", { name: /^Reading 1/ }).waitFor();
  });

  it("is asked, read and left by keyboard alone", async () => {
    const { page } = await visit("/");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.textContent")).toBe("To the content");
    await page.getByRole("combobox", { name: "Your question" }).focus();
    await page.keyboard.type(QUESTION);
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: /^Reading 1/ }).waitFor();
    expect(await page.getByRole("status").innerText()).not.toBe("");
    await page.evaluate("document.activeElement.blur()");
    await page.keyboard.press("t");
    await page.getByRole("table").waitFor();
    await page.keyboard.press("Control+z");
    await page.getByRole("region", { name: /^Reading 1/ }).waitFor();
    await page.keyboard.press("/");
    expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe("Search");
  });

  it("shows one reading at a time on a phone, with the other in sight, and nothing wider than the screen", async () => {
    const { page } = await visit(asked, { viewport: { width: 360, height: 800 } });
    const choices = page.getByRole("group", { name: "Readings" }).getByRole("radio");
    await choices.nth(1).waitFor({ state: "attached" });
    expect(await choices.count()).toBe(2);
    const before = await page.getByRole("article").count();
    await choices.nth(1).check({ force: true });
    expect(await page.getByRole("article").count()).not.toBe(before);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);
  });

  it.each(["light", "dark"] as const)("has nothing that axe finds, %s", async (colorScheme) => {
    const { page } = await visit(asked, { colorScheme });
    await page.getByRole("region", { name: /^Reading 1/ }).waitFor();
    await page
      .getByRole("button", { name: /query behind this reading/ })
      .first()
      .click();
    expect(await axe(page)).toEqual([]);
    await page.getByRole("button", { name: "More", exact: true }).click();
    expect(await axe(page)).toEqual([]);
  });

  it("does not shift while it loads, and fetches nothing from another host", async () => {
    const { page, at } = await visit("/");
    const hosts = new Set<string>();
    page.on("request", (request) => hosts.add(new URL(request.url()).origin));
    await page.addInitScript(
      "window.shift = 0; new PerformanceObserver((list) => { for (const e of list.getEntries()) if (!e.hadRecentInput) window.shift += e.value; }).observe({ type: 'layout-shift', buffered: true })",
    );
    await page.goto(at("/"));
    await page.getByText(/positions by/).waitFor();
    await page.waitForTimeout(300);
    expect(await page.evaluate("window.shift")).toBeLessThan(0.01);
    expect([...hosts]).toEqual([new URL(at("/")).origin]);
  });
});
