import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { passageAddress, recommendationAddress } from "@/lib/query/page-addresses";
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

const quotesOf = (source: string) => quotes.filter(({ recommendation }) => recommendation.source === source);

/** The characters of a text without its white space: a piece may end within a word where another quote begins. */
const charactersOf = (text: string) => text.replaceAll(/\s/g, "");

/** What the reader marks as the passage of the address. */
const markedIn = (page: Page) => page.locator(".reader span.quoted.chosen").allTextContents();

const isInView = (page: Page) =>
  page
    .locator(".reader span.quoted.chosen")
    .first()
    .evaluate((piece: Element) => {
      const { top, left } = piece.getClientRects()[0] ?? piece.getBoundingClientRect();
      return piece.contains(document.elementFromPoint(left + 2, top + 4));
    });

async function expectMarked(page: Page, { address, exact }: (typeof quotes)[number]): Promise<void> {
  const { pathname, hash } = new URL(page.url());
  expect(decodeURIComponent(pathname + hash)).toBe(address);
  await expect.poll(async () => charactersOf((await markedIn(page)).join(""))).toBe(charactersOf(exact));
  await expect.poll(() => isInView(page)).toBe(true);
}

describe("a passage", () => {
  const last = known(
    quotes.filter(({ recommendation }) => fullSources.some(({ id }) => id === recommendation.source)).at(-1),
    "quote",
  );

  it.each([quotes[0], quotes[Math.floor(quotes.length / 2)], last])(
    "is marked in all its pieces, and in view",
    async (quote) => {
      const wanted = known(quote, "quote");
      await expectMarked(await visit(wanted.address), wanted);
    },
  );

  it("the panel leads to it", async () => {
    const cell = known(filledCells(expectedView("").table)[0], "position");
    const page = await visit(`/?${cell.search}`);
    const link = page.locator("figure").first().getByRole("link", { name: "In context" });
    const address = await link.getAttribute("href");
    await link.click();
    await page.waitForURL("**/sources/**");
    await expectMarked(
      page,
      known(
        quotes.find((quote) => quote.address === address),
        `quote at ${address}`,
      ),
    );
  });

  it("follows the address when only the fragment changes", async () => {
    const [first, second] = quotes.filter(({ recommendation }) => recommendation.source === sources[0]?.id);
    const start = known(first, "quote");
    const wanted = known(second, "second quote");
    const page = await visit(start.address);
    await expectMarked(page, start);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, wanted.address.split("#")[1] ?? "");
    await expectMarked(page, wanted);
  });

  it("N and P step to the next one and back", async () => {
    const source = known(fullSources[0], "source");
    const page = await visit(`/sources/${source.id}`);
    await page.getByRole("button", { name: "Next quoted passage" }).click();
    const placeOf = () => decodeURIComponent(new URL(page.url()).hash.slice(1));
    const order = await page
      .locator(".reader [data-start] [id]")
      .evaluateAll((anchors) => anchors.map(({ id }) => id));
    const steps = order.filter((id) => id.includes("/"));
    expect(placeOf()).toBe(steps[0]);
    await page.keyboard.press("n");
    expect(placeOf()).toBe(steps[1]);
    await page.keyboard.press("p");
    expect(placeOf()).toBe(steps[0]);
    await page.keyboard.press("Escape");
    expect(placeOf()).toBe("");
    expect(await markedIn(page)).toEqual([]);
  });

  it.each(["#%", "#nowhere", `#${sources[0]?.id}/nothing.9`])(
    "an address that points nowhere (%s) shows the source all the same, and says so",
    async (hash) => {
      const source = known(sources[0], "source");
      const page = await visit(`/sources/${source.id}${hash}`);
      await page.getByText("This address points at a passage that is not here").waitFor();
      await expect.poll(() => page.locator("h1").textContent()).toBe(source.title);
    },
  );
});

describe.each(sources.map(({ id, fullText }) => [id, fullText] as const))("the source %s", (id, fullText) => {
  const own = recommendations.filter(({ source }) => source === id);
  const seed = known(texts[id], "text").text;

  it("shows the document in its own words, an anchor for each quote, a note for each recommendation", async () => {
    const page = await visit(`/sources/${id}`);
    const seen = await page.locator(".reader").evaluate((reader: Element) => {
      const texts = document.createTreeWalker(reader, NodeFilter.SHOW_TEXT);
      const words: string[] = [];
      while (texts.nextNode()) {
        const { parentElement: parent, textContent: text } = texts.currentNode;
        // The numbers of recommendations are not the document's, nor are the notes.
        if (parent?.closest("[data-start]") && !parent.closest(".number")) words.push(text ?? "");
      }
      return {
        text: words.join(""),
        anchors: Array.from(reader.querySelectorAll("[data-start] [id]"), ({ id }) => id),
        notes: Array.from(reader.querySelectorAll(".note-head"), (note) => note.getAttribute("href")),
      };
    });
    const squeeze = (text: string) => text.replace(/\s+/g, "");
    if (fullText) expect(squeeze(seen.text)).toBe(squeeze(seed));
    else for (const quote of quotesOf(id)) expect(squeeze(seen.text)).toContain(squeeze(quote.exact));
    expect([...new Set(seen.notes)].toSorted()).toEqual(
      own.map((recommendation) => recommendationAddress(recommendation.id)).toSorted(),
    );
    expect(seen.anchors.filter((anchor) => anchor.includes("/")).toSorted()).toEqual(
      quotesOf(id)
        .map(({ address }) => address.split("#")[1])
        .toSorted(),
    );
  });
});
