import { describe, expect, it } from "vitest";
import { foldText } from "@/lib/model/fold-text";
import { expectedView, index, known } from "./expected";
import { inWords, readMatrix } from "./read-matrix";
import { addressOf, visit } from "./visit";

/** A word of the corpus that some recommendations have, and not all. */
const word = known(
  index.corpus.recommendations
    .flatMap(({ statement }) => statement.match(/\p{L}{6,}/gu) ?? [])
    .find((candidate) => {
      const found = expectedView(`q=${candidate}`).result.recommendations.length;
      return found > 5 && found < index.corpus.recommendations.length / 4;
    }),
  "word that some recommendations have",
);

describe("search", () => {
  it("narrows the table with every letter, and fills the history with one entry", async () => {
    // A history of its own: that of the shared window may be full.
    const page = await visit("/", { own: {} });
    const before = await page.evaluate(() => history.length);
    const box = page.getByRole("combobox", { name: /^Search/ });
    await box.pressSequentially(word);
    const { matrix, sentence } = expectedView(`q=${word}`);
    await expect.poll(() => addressOf(page)).toBe(`/?q=${word}`);
    await expect.poll(() => page.locator("h1").textContent()).toBe(sentence);
    await expect.poll(() => readMatrix(page)).toEqual(inWords(matrix));
    expect(await page.evaluate(() => history.length)).toBe(before + 1);

    await page.goBack();
    await expect.poll(() => addressOf(page)).toBe("/");
    await expect.poll(() => box.inputValue()).toBe("");
    await expect.poll(() => page.locator("h1").textContent()).toBe(expectedView("").sentence);
    await page.goForward();
    await expect.poll(() => box.inputValue()).toBe(word);
    await expect.poll(() => page.locator("h1").textContent()).toBe(sentence);
  });

  it("marks in the list what it has found, whatever its case", async () => {
    const page = await visit(`/recommendations?q=${word.toUpperCase()}`);
    const { result } = expectedView(`q=${word}`);
    await expect.poll(() => page.locator("table.list tbody tr").count()).toBe(result.recommendations.length);
    const marked = new Set((await page.locator("table.list mark").allTextContents()).map(foldText));
    expect([...marked]).toEqual([foldText(word)]);
  });

  it("finds a phrase in quotation marks, as it stands there", async () => {
    const words = known(index.corpus.recommendations.at(-1), "recommendation").statement.split(" ");
    const phrase = words.slice(0, 3).join(" ");
    const search = `q="${phrase}"`;
    const page = await visit(`/recommendations?${encodeURI(search)}`);
    await expect.poll(() => page.locator("h1").textContent()).toBe(expectedView(search).sentence);
    await expect.poll(() => addressOf(page)).toBe(`/recommendations?${search}`);
  });
});
