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
  const page = await visit("/recommendations");
  const statements = () => page.locator("table.list td.statement > a").count();
  const all = await statements();
  await edit(SOURCE, "stance: conditional", "stance: conditionl");
  await page.reload();
  const bar = page.getByRole("region", { name: "Problems" });
  await expect.poll(() => bar.textContent()).toContain('Did you mean "conditional"?');
  await expect.poll(statements).toBe(all - 1);
  expect(await findProblems(page)).toEqual([]);
  await page.goto(`${inject("address")}/sources/syllogos-2031`);
  await expect.poll(() => page.locator(".reader").textContent()).toContain("stance cannot be conditionl.");
});

it("what is left to code is listed, and fits a phone", async () => {
  await edit(SOURCE, "  - exact: Το ποτάμι θα φτάσει", "  - exact: Το ποτάμι θα πάει");
  const page = await visit("/todo", { width: 375, height: 812 });
  await expect.poll(() => page.locator("main").textContent()).toContain("Το ποτάμι θα φτάσει");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);
  expect(await findProblems(page)).toEqual([]);
});
