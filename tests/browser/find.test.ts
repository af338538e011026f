import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { carriedFilters } from "@/lib/query/carried-filters";
import { recommendationAddress } from "@/lib/query/page-addresses";
import { defaultQuery } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { countIn, toOffers } from "@/lib/view/find/offers";
import { expectedView, index, known } from "./expected";
import { addressOf, visit } from "./visit";

const { facets } = runQuery(index, defaultQuery);
const offersOf = (search: string) =>
  toOffers(index, search, {
    found: expectedView(`q=${search}`).result.recommendations,
    countOf: countIn(facets),
  });

/** A word that brings both a topic and passages. */
const word = known(
  index.corpus.topics
    .flatMap(({ label }) => label.match(/\p{L}{5,}/gu) ?? [])
    .find((candidate) => {
      const [first, ...others] = offersOf(candidate);
      const isTopic = first?.kind === "name" && first.facet === "topic";
      return isTopic && others.some(({ kind }) => kind === "passage");
    }),
  "word of a topic that a text has as well",
);
const offers = offersOf(word);
const [topic] = offers.flatMap((offer) => (offer.kind === "name" ? [offer] : []));
const [passage] = offers.flatMap((offer) => (offer.kind === "passage" ? [offer] : []));

const box = (page: Page) => page.getByRole("combobox", { name: /^Search/ });
/** Those of the search: the menus of the matrix have options too. */
const options = (page: Page) => page.getByRole("listbox").getByRole("option");

describe.each(["/", "/recommendations"])("while one types on %s", (path) => {
  it("names and passages are offered, and the arrows with Enter filter by a name", async () => {
    const page = await visit(path);
    await box(page).pressSequentially(word);
    await expect.poll(() => options(page).count()).toBe(offers.length);
    expect(await options(page).first().textContent()).toContain(`Topic: ${topic?.label}`);
    await page.keyboard.press("ArrowDown");
    expect(await options(page).first().getAttribute("aria-selected")).toBe("true");
    await page.keyboard.press("Enter");
    await expect.poll(() => addressOf(page)).toBe(`${path}?topic=${topic?.id}`);
    await expect.poll(() => options(page).count()).toBe(0);
    expect(await page.locator("h1").textContent()).toBe(expectedView(`topic=${topic?.id}`).sentence);
  });

  it("a press elsewhere closes, and the text stays", async () => {
    const page = await visit(path);
    await box(page).pressSequentially(word);
    await expect.poll(() => options(page).count()).toBe(offers.length);
    // In the head, which takes no focus.
    await page.mouse.click(3, 3);
    await expect.poll(() => options(page).count()).toBe(0);
    expect(await box(page).inputValue()).toBe(word);
  });

  it("a click filters as well, Escape closes and then clears", async () => {
    const page = await visit(path);
    await box(page).pressSequentially(word);
    await page.keyboard.press("Escape");
    await expect.poll(() => options(page).count()).toBe(0);
    await expect.poll(() => addressOf(page)).toBe(`${path}?q=${word}`);
    await page.keyboard.press("Escape");
    await expect.poll(() => addressOf(page)).toBe(path);
    await box(page).pressSequentially(word);
    await options(page).first().click();
    await expect.poll(() => addressOf(page)).toBe(`${path}?topic=${topic?.id}`);
  });
});

describe("without a view", () => {
  it.each([
    ["/", "/"],
    ["Control+k", "/data"],
  ])("the keys %s open the search, and a passage leads to its page", async (key) => {
    const page = await visit("/data");
    await page.locator("h1").click();
    await page.keyboard.press(key);
    await page.getByRole("dialog", { name: "Find" }).waitFor();
    await box(page).pressSequentially(word);
    await options(page)
      .filter({ hasText: known(passage, "passage").text.replaceAll("…", "").trim().slice(0, 30) })
      .first()
      .click();
    await page.waitForURL(`**${recommendationAddress(known(passage, "passage").id)}`);
    expect(await page.getByRole("dialog").count()).toBe(0);
  });

  it("Enter leads to the list, the key of the place of / works, and a field keeps its keys", async () => {
    const page = await visit("/method");
    // The page hears keys once its script runs.
    await expect
      .poll(async () => {
        await page.evaluate(() => {
          document.dispatchEvent(new KeyboardEvent("keydown", { key: ".", code: "Slash", bubbles: true }));
        });
        return box(page).isVisible();
      })
      .toBe(true);
    await box(page).fill("a/b");
    await page.keyboard.press("/");
    expect(await box(page).inputValue()).toBe("a/b/");
    await box(page).fill(word);
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/recommendations?q=${word}`);
    await expect.poll(() => page.locator("h1").textContent()).toBe(expectedView(`q=${word}`).sentence);
  });

  it("the button opens it, and Escape gives the focus back", async () => {
    const page = await visit("/data");
    const button = page.getByRole("button", { name: "Find", exact: true });
    await button.click();
    await page.getByRole("dialog", { name: "Find" }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

it("on a view / leads to its own search box", async () => {
  const page = await visit("/");
  await page.locator("h1").click({ position: { x: 1, y: 1 } });
  await page.keyboard.press("/");
  expect(await box(page).evaluate((element) => element === document.activeElement)).toBe(true);
});

it("a slip of the keyboard is told, and mended by a choice", async () => {
  const slip = `${word}qx`;
  const page = await visit(`/recommendations?q=${slip}`);
  const [near] = offersOf(slip);
  const meant = near?.kind === "search" ? near.search : "";
  await page.getByRole("button", { name: meant, exact: true }).click();
  await expect.poll(() => addressOf(page)).toBe(`/recommendations?q=${meant}`);
});

describe("from one view to another", () => {
  const address = `/?topic=${topic?.id}&q=${word}&rows=topic`;

  it.each([true, false])(
    "the links of the head keep the filter, with script: %s",
    async (javaScriptEnabled) => {
      const page = await visit(address, { own: { javaScriptEnabled } });
      const carried = carriedFilters(new URLSearchParams(address.slice(2)));
      const hrefs = await page
        .locator("header nav:visible a")
        .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      expect(hrefs).toEqual([
        `/${carried}`,
        `/recommendations${carried}`,
        `/compare${carried}`,
        "/sources",
        "/method",
        "/data",
      ]);
    },
  );

  it("the count in the headline leads to the list of what it counts", async () => {
    const page = await visit(`/?topic=${topic?.id}`);
    await page.locator("h1 a").click();
    await page.waitForURL(`**/recommendations?topic=${topic?.id}`);
    const { sentence } = expectedView(`topic=${topic?.id}`);
    await expect.poll(() => page.locator("h1").textContent()).toBe(sentence);
  });
});
