import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { stanceWords } from "@/lib/view/words/words";
import { expectedView, index, known, nameOf } from "./expected";
import { addressOf, ready, visit } from "./visit";

/** Heading of each column, and the field by which it sorts. */
const columns = [
  ["Stance", "stance"],
  ["Actor and who says it", "actor"],
  ["Statement, condition and first quote", "statement"],
  ["Measure", "measure"],
  ["Who should act", "addressees"],
  ["Source", "source"],
] as const;

const topic = known(index.corpus.topics.at(-1), "topic").id;
const headOf = (page: Page, name: string) => page.getByRole("columnheader", { name: new RegExp(`^${name}`) });
const sortBy = (page: Page, name: string, further = false) =>
  headOf(page, name)
    .getByRole("button")
    .click({ modifiers: further ? ["Shift"] : [] });

/** The ids in the order in which the page lists them. */
async function readIds(page: Page) {
  const links = page.locator("table.list td.statement > a");
  return links.evaluateAll((all) => all.map((a) => a.getAttribute("href")?.replace("/recommendations/", "")));
}

async function expectListed(page: Page, search: string): Promise<void> {
  await expect.poll(() => addressOf(page)).toBe(`/recommendations${search === "" ? "" : `?${search}`}`);
  const ids = expectedView(search).result.recommendations.map(({ id }) => id);
  await expect.poll(() => readIds(page)).toEqual(ids);
}

describe("the list", () => {
  it("shows every recommendation with its words", async () => {
    const page = await visit("/recommendations");
    await expectListed(page, "");
    const cells = await page.locator("table.list tbody tr").evaluateAll((rows) =>
      rows.map((row) => ({
        stance: row.querySelector(".stance")?.textContent,
        actor: row.querySelector(".actor_name a")?.textContent,
        voice: row.querySelector(".actor_name a + span")?.textContent,
        statement: row.querySelector(".statement a")?.textContent,
        quote: row.querySelector("q > span")?.firstChild?.textContent,
        words: row.querySelector(".statement")?.textContent,
        measure: row.querySelector(".measure_label")?.textContent,
        addressees: row.querySelector(".addressees")?.textContent,
        source: row.querySelector(".source_title a")?.textContent,
      })),
    );
    const { recommendations } = expectedView("").result;
    expect(cells).toHaveLength(recommendations.length);
    for (const [at, recommendation] of recommendations.entries()) {
      const source = known(index.sources.get(recommendation.source), "source");
      const { words, ...cell } = known(cells[at], "row");
      expect(cell).toEqual({
        stance: stanceWords[recommendation.stance],
        actor: nameOf(recommendation.actor),
        voice: recommendation.voice === "own" ? "themselves" : `told by ${nameOf(source.author)}`,
        statement: recommendation.statement,
        quote: "“",
        measure: index.measures.get(recommendation.measure)?.label,
        addressees: recommendation.addressees.map(nameOf).join(", "),
        source: source.title,
      });
      expect(words).toContain(`“${recommendation.quotes[0]?.exact}”`);
      if (recommendation.condition !== undefined) expect(words).toContain(recommendation.condition);
    }
  });

  it("sorts by each column up, then down, then not at all", async () => {
    const page = await visit(`/recommendations?topic=${topic}`);
    for (const [name, field] of columns) {
      for (const [sort, direction] of [
        [`&sort=${field}`, "ascending"],
        [`&sort=-${field}`, "descending"],
        ["", null],
      ] as const) {
        await sortBy(page, name);
        await expectListed(page, `topic=${topic}${sort}`);
        await expect.poll(() => headOf(page, name).getAttribute("aria-sort")).toBe(direction);
      }
    }
  });

  it("with Shift sorts by further columns, in the order of the clicks", async () => {
    const page = await visit(`/recommendations?topic=${topic}`);
    await sortBy(page, "Stance");
    await sortBy(page, "Actor and who says it", true);
    await sortBy(page, "Actor and who says it", true);
    await sortBy(page, "Statement, condition and first quote", true);
    const search = `topic=${topic}&sort=stance,-actor,statement`;
    await expectListed(page, search);
    await page.reload();
    await ready(page);
    await expectListed(page, search);
    await sortBy(page, "Measure");
    await expectListed(page, `topic=${topic}&sort=measure`);
  });

  it("says what to drop where nothing fits", async () => {
    const page = await visit("/recommendations?stance=neutral&q=zzzz");
    await page.getByRole("button", { name: "Without the search" }).click();
    await expectListed(page, "stance=neutral");
  });
});
