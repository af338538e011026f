import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { passageAddress } from "@/lib/query/address";
import { filledCells } from "./cells";
import { expectedView, index, known, texts } from "./expected";
import { visit } from "./visit";

const { recommendations, sources } = index.corpus;
const fullSources = sources.filter(({ fullText }) => fullText);

/** Every quote with its place, longest first. */
const quotes = recommendations
  .flatMap((recommendation) =>
    recommendation.quotes.map(({ exact }, at) => ({
      exact,
      at,
      recommendation,
      address: passageAddress(recommendation.source, recommendation.id, at),
    })),
  )
  .toSorted((a, b) => b.exact.length - a.exact.length);

/** The words of a text, whatever stands between them. */
const wordsOf = (text: string) => text.split(/\s+/).filter((word) => word !== "");

/** What the reader marks as the passage of the address. */
const markedIn = (page: Page) => page.locator(".quoted.shown").allTextContents();

const isInView = (page: Page) =>
  page
    .locator(".quoted.shown")
    .first()
    .evaluate((piece: Element) => {
      const { top, left } = piece.getClientRects()[0] ?? piece.getBoundingClientRect();
      const found = document.elementFromPoint(left + 2, top + 4);
      return top >= 0 && found !== null && piece.contains(found);
    });

describe("a passage", () => {
  const last = known(
    quotes.filter(({ recommendation }) => fullSources.some(({ id }) => id === recommendation.source)).at(-1),
    "quote",
  );

  it.each([quotes[0], quotes[Math.floor(quotes.length / 2)], last])(
    "is marked in all its pieces, and in view",
    async (quote) => {
      const { address, exact } = known(quote, "quote");
      const page = await visit(address);
      await expect.poll(() => markedIn(page)).not.toEqual([]);
      expect(wordsOf((await markedIn(page)).join("\n"))).toEqual(wordsOf(exact));
      await expect.poll(() => isInView(page)).toBe(true);
    },
  );

  it("the panel leads to it", async () => {
    const cell = known(filledCells(expectedView("").table)[0], "position");
    const page = await visit(`/?${cell.search}`);
    const block = page.locator("figure").first();
    const words = wordsOf((await block.locator("blockquote").textContent()) ?? "").join(" ");
    await block.getByRole("link", { name: "In context" }).click();
    await page.waitForURL("**/sources/**");
    await expect.poll(async () => `“${wordsOf((await markedIn(page)).join("\n")).join(" ")}”`).toBe(words);
  });

  it("follows the address when only the fragment changes", async () => {
    const [first, second] = quotes.filter(({ recommendation }) => recommendation.source === sources[0]?.id);
    const page = await visit(known(first, "quote").address);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, known(second, "second quote").address.split("#")[1] ?? "");
    await expect
      .poll(async () => wordsOf((await markedIn(page)).join("\n")))
      .toEqual(wordsOf(known(second, "second quote").exact));
  });

  it.each(["#%", "#nowhere", "#main"])(
    "an address that points nowhere (%s) shows the source all the same",
    async (hash) => {
      const source = known(sources[0], "source");
      const page = await visit(`/sources/${source.id}${hash}`);
      await page.waitForTimeout(200);
      expect(await page.locator("h1").textContent()).toBe(source.title);
    },
  );
});

describe.each(sources.map(({ id, fullText }) => [id, fullText] as const))("the source %s", (id, fullText) => {
  const own = recommendations.filter(({ source }) => source === id);
  const seed = known(texts[id], "text").text;

  it("shows the document in its own words, an anchor for each quote, a note for each recommendation", async () => {
    const page = await visit(`/sources/${id}`);
    const seen = await page.locator(".reader").evaluate((reader: Element) => ({
      paragraphs: Array.from(reader.querySelectorAll("p"), (paragraph) =>
        // Comments stand between pieces of text; the number of a recommendation is not the document's.
        Array.from(paragraph.childNodes, (node) =>
          node instanceof Comment || (node instanceof Element && node.matches(".number"))
            ? ""
            : node.textContent,
        ).join(""),
      ),
      anchors: Array.from(reader.querySelectorAll("span[id]"), (anchor) => anchor.id),
      notes: Array.from(reader.querySelectorAll<HTMLElement>(".note"), (note) => note.dataset.recommendation),
    }));
    const lines = seed.split(/[\r\n]+/).filter((line) => line.trim() !== "");
    expect(seen.paragraphs).toEqual(
      fullText ? lines : lines.filter((line) => seen.paragraphs.includes(line)),
    );
    expect(seen.notes.toSorted()).toEqual(own.map((recommendation) => recommendation.id).toSorted());
    const wanted = quotes.filter(({ recommendation }) => recommendation.source === id);
    expect(seen.anchors.toSorted()).toEqual(wanted.map(({ address }) => address.split("#")[1]).toSorted());
  });
});
