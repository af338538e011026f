import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { expect, inject, it, onTestFinished } from "vitest";
import { findProblems } from "../browser/axe";
import { visit } from "../browser/visit";

/** Changes a file of the corpus that is served, until the test has finished. */
async function edit(file: string, from: string, to: string): Promise<void> {
  const location = path.join(inject("draft"), file);
  const before = await readFile(location, "utf8");
  expect(before).toContain(from);
  onTestFinished(() => writeFile(location, before));
  await writeFile(location, before.replace(from, to));
}

const SOURCE = "content/sources/syllogos-2031.yaml";

it("a mistake stands above every page and beside its passage, and costs its entry alone", async () => {
  // An edit gives the corpus another address, also while a page still asks for the former one.
  const page = await visit("/recommendations", { tolerate: /404.*\/corpus\/\w+\.json/ });
  const statements = () => page.locator("table.list td.statement > a").count();
  const all = await statements();
  await edit(SOURCE, "stance: conditional", "stance: conditionl");
  await page.reload();
  const bar = page.getByRole("region", { name: "Problems in this coding" });
  await bar.locator("summary").focus();
  await page.keyboard.press("Enter");
  await bar.getByText('Did you mean "conditional"?').waitFor();
  await expect.poll(statements).toBe(all - 1);
  expect(await findProblems(page)).toEqual([]);
  await bar.getByRole("link", { name: "Show the passage" }).focus();
  await page.keyboard.press("Enter");
  const note = page
    .locator(".reader")
    .getByRole("list", { name: "Problems in the coding of this paragraph" });
  await note.getByText("stance cannot be conditionl.").waitFor();
  // Above the paragraph, and as wide as the text.
  const [above, below] = await Promise.all([
    note.boundingBox(),
    note.locator("+ .beside p.text").boundingBox(),
  ]);
  expect(above?.x).toBe(below?.x);
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
});

it.each([1440, 768, 375])(
  "what is selected in the reader is taken as YAML, in a bar that fits %i px",
  async (width) => {
    const page = await visit("/sources/syllogos-2031", {
      width,
      own: { permissions: ["clipboard-read", "clipboard-write"] },
    });
    const bar = page.getByRole("toolbar", { name: "Selected passage" });
    // What is selected before the page answers brings no bar.
    const select = async () => {
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await page.locator(".reader p.text").first().selectText();
      const shown = bar.waitFor({ timeout: 2000 });
      return shown.then(
        () => true,
        () => false,
      );
    };
    await expect.poll(select).toBe(true);
    const box = await bar.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(16);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width - 16);
    await bar.getByRole("button", { name: "Copy as YAML" }).focus();
    await page.keyboard.press("Enter");
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/^ {2}- id: syllogos-2031\/[\s\S]*\n {4}quotes:\n {6}- /);
  },
);

it("what is left to code is listed, and fits a phone", async () => {
  await edit(SOURCE, "  - exact: Το ποτάμι θα φτάσει", "  - exact: Το ποτάμι θα πάει");
  const page = await visit("/todo", { width: 375, height: 812 });
  await expect.poll(() => page.locator("main").textContent()).toContain("Το ποτάμι θα φτάσει");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  expect(await findProblems(page)).toEqual([]);
});
