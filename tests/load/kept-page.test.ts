import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { readKeptPage } from "@/lib/load/kept-page";

it.each([
  ["/actors/mayor", "the mayor"],
  ["/actors/nobody", undefined],
  ["/actors", undefined],
  ["/", undefined],
  ["/../outside", undefined],
  ["/actors/../../outside", undefined],
  ["/actors/..%2f..%2foutside", undefined],
  ["/actors/mayor\0", undefined],
])("the page kept for %j", async (address, html) => {
  const root = await mkdtemp(path.join(tmpdir(), "pages-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const folder = path.join(root, "app");
  await mkdir(path.join(folder, "actors"), { recursive: true });
  await writeFile(path.join(folder, "actors/mayor.html"), "the mayor");
  await writeFile(path.join(root, "outside.html"), "outside");
  expect(await readKeptPage(address, folder)).toBe(html);
});
