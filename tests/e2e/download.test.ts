import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { axe, chromiumPath, useBrowser } from "./browser.ts";

const AROUND = "/?view=graph&id=uncc/final/6(2)&open=uncc/final/6(2)";
const MATRIX = "/?view=matrix&rows=provision:uncc/final/6(2)";

async function fetchFile(page: Page, format: string): Promise<{ name: string; text: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("region", { name: "Download what is shown" })
      .getByRole("button", { name: format, exact: true })
      .click(),
  ]);
  const bytes = Buffer.concat(await (await file.createReadStream()).toArray());
  return { name: file.suggestedFilename(), bytes, text: bytes.toString("utf8") };
}

/** Read by the browser's own XML parser: how many elements of a name there are, or what is wrong. */
const count = (page: Page, xml: string, name: string) =>
  page.evaluate(
    `((xml, name) => { const read = new DOMParser().parseFromString(xml, "application/xml"); const wrong = read.querySelector("parsererror"); return wrong ? wrong.textContent : read.getElementsByTagName(name).length; })(${JSON.stringify(xml)}, ${JSON.stringify(name)})`,
  );
const open = (page: Page) => page.getByRole("button", { name: "Download", exact: true }).click();

describe.skipIf(chromiumPath === null)("carrying away", () => {
  const { visit } = useBrowser();

  it("the graph: pictures, data and graph files that read back whole", async () => {
    const { page } = await visit(AROUND);
    await page.getByRole("application").waitFor();
    await page.getByRole("complementary").getByRole("article").first().waitFor();
    await open(page);
    const json = JSON.parse((await fetchFile(page, "JSON")).text) as {
      about: { data: { version: string; hash: string }; query: string; address: string };
      shown: { nodes: unknown[]; edges: unknown[] };
    };
    expect(json.about.query).toContain("neighborhood");
    expect(json.about.address).toBe(page.url());
    expect(json.about.data.hash).toMatch(/^[0-9a-f]{64}$/);
    for (const format of ["GraphML", "GEXF"]) {
      const { text, name } = await fetchFile(page, format);
      expect(name).toMatch(new RegExp(`^travaux-graph-.*\\.${format.toLowerCase()}$`));
      expect(await count(page, text, "node")).toBe(json.shown.nodes.length);
      expect(await count(page, text, "edge")).toBe(json.shown.edges.length);
      expect(text).toContain(json.about.data.hash);
    }
    const svg = await fetchFile(page, "SVG");
    expect(await count(page, svg.text, "path")).toBeGreaterThan(json.shown.edges.length);
    expect(svg.text).toContain("Source: ");
    const png = await fetchFile(page, "PNG");
    expect(png.bytes.subarray(1, 4).toString()).toBe("PNG");
    expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1000);
    const lines = (await fetchFile(page, "CSV")).text.trimEnd().split("\r\n");
    expect(lines.length).toBe(json.shown.edges.length + 1);
    expect(lines[0]).toMatch(/data_version,address$/);
  });

  it("the matrix: a picture of all of it, and a table", async () => {
    const { page } = await visit(MATRIX);
    await page.getByRole("grid").getByRole("gridcell").first().waitFor();
    await open(page);
    const svg = await fetchFile(page, "SVG");
    expect(await count(page, svg.text, "g")).toBeGreaterThan(20);
    expect(svg.text).toMatch(/<title>India, Article 6\(2\)/);
    expect((await fetchFile(page, "PNG")).bytes.length).toBeGreaterThan(5000);
    const csv = (await fetchFile(page, "CSV")).text;
    expect(csv).toMatch(/state:in,India,STATE,CALLS_FOR_DELETION/);
    expect(await count(page, (await fetchFile(page, "GraphML")).text, "edge")).toBeGreaterThan(15);
  });

  it.each([
    ["lineage", "/?view=lineage&rows=provision:uncc/final/4"],
    ["timeline", "/?view=timeline&rows=provision:uncc/final/6(2)"],
  ])("the %s: a picture that stands alone", async (_name, path) => {
    const { page } = await visit(path);
    await page.locator("svg.lineage-svg, svg.timeline-svg").waitFor();
    await page.waitForTimeout(500);
    await open(page);
    const { text } = await fetchFile(page, "SVG");
    expect(await count(page, text, "text")).toBeGreaterThan(5);
    expect(text).not.toContain("class=");
    expect((await fetchFile(page, "PNG")).bytes.length).toBeGreaterThan(5000);
  });

  it("an answer: its rows, and its citation in three forms", async () => {
    const { page } = await visit("/?q=Who%20objected%20to%20Article%2017%3F");
    await page.getByRole("region", { name: /^Reading 1/ }).waitFor();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await open(page);
    const menu = page.getByRole("region", { name: "Download what is shown" });
    await menu.getByText(/^Travaux, “Who objected to Article 17\?”/).waitFor();
    expect(await axe(page)).toEqual([]);
    const copied = async (form: string) => {
      await menu.getByRole("button", { name: form, exact: true }).click();
      await expect.poll(() => page.getByRole("status").innerText()).toMatch(/Citation copied/);
      return (await page.evaluate("navigator.clipboard.readText()")) as string;
    };
    expect(await copied("BibTeX")).toMatch(/^@misc\{/);
    expect(JSON.parse(await copied("CSL-JSON"))[0].type).toBe("dataset");
    const json = JSON.parse((await fetchFile(page, "JSON")).text);
    expect(json.about.query).toContain("positions");
    expect(json.shown.length).toBeGreaterThan(3);
    await page.keyboard.press("Escape");
    await menu.waitFor({ state: "detached" });
  });

  it("from the front page to a picture and a citation of who opposed an article, without help", async () => {
    const { page } = await visit("/");
    await page.getByRole("combobox", { name: "Your question" }).fill("Who opposed Article 6(2)?");
    await page.keyboard.press("Enter");
    await page.getByRole("region", { name: "Answer" }).getByRole("link", { name: "Matrix" }).click();
    await page.getByRole("grid").waitFor();
    await open(page);
    expect((await fetchFile(page, "PNG")).bytes.length).toBeGreaterThan(5000);
    expect(await page.getByText(/^Travaux, “Who opposed Article 6\(2\)\?/).isVisible()).toBe(true);
  });
});
