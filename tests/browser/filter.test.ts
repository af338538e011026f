import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { facetFields } from "@/lib/query/facet-fields";
import type { FacetId } from "@/lib/query/fields";
import type { FacetValue } from "@/lib/query/run";
import { suggestFewerFilters } from "@/lib/query/suggest-fewer-filters";
import { expectedView, index, known } from "./expected";
import { inWords, readMatrix } from "./read-matrix";
import { addressOf, visit } from "./visit";

const labels = new Map(facetFields.map(({ facet }) => [facet.parameter, facet.label]));
const labelOf = (facet: FacetId) => known(labels.get(facet), `facet ${facet}`);
const total = index.corpus.recommendations.length;

/** The values of a facet that leave something out. */
function tellingValues(facet: FacetId, search = ""): readonly FacetValue[] {
  return expectedView(search).result.facets[facet].filter(({ count }) => count > 0 && count < total);
}

async function openFacet(page: Page, facet: FacetId) {
  await page.getByRole("button", { name: new RegExp(`^${labelOf(facet)}`) }).click();
  const values = page.getByRole("group", { name: labelOf(facet) });
  await values.waitFor();
  return values;
}

const tickOf = (page: Page, label: string) => page.getByRole("checkbox", { name: label }).first();

/** Name, count and tick of every value of the open facet. */
function readFacet(page: Page) {
  return page.locator("fieldset:visible li").evaluateAll((items) =>
    items.map((item) => {
      const [name, count] = item.querySelectorAll("label > bdi, label > span");
      return `${item.querySelector("input")?.checked ? "☑" : "☐"} ${name?.textContent} ${count?.textContent}`;
    }),
  );
}

const inTicks = (values: readonly FacetValue[]) =>
  values.map(({ chosen, label, count }) => `${chosen ? "☑" : "☐"} ${label} ${count}`);

const focusedName = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest("label, button")?.textContent ?? "");

/** The page shows what the query of an address leaves, and says so. */
async function expectShown(page: Page, search: string): Promise<void> {
  const { matrix, sentence } = expectedView(search);
  await expect.poll(() => addressOf(page)).toBe(search === "" ? "/" : `/?${search}`);
  await expect.poll(() => page.locator("h1").textContent()).toBe(sentence);
  await expect.poll(() => readMatrix(page)).toEqual(inWords(matrix));
}

describe("each facet", () => {
  it.each([["actor", "source", "topic"] as const, ["stance", "voice", "addressee"] as const])(
    "lists every value with what it would show, and filters by what is ticked: %s, %s, %s",
    async (...facets) => {
      const page = await visit("/");
      for (const facet of facets) {
        const value = known(tellingValues(facet)[0], `value of ${facet} that leaves something out`);
        const search = `${facet}=${value.value}`;
        await openFacet(page, facet);
        await expect.poll(() => readFacet(page)).toEqual(inTicks(expectedView("").result.facets[facet]));
        await tickOf(page, value.label).check();
        await expectShown(page, search);
        await expect.poll(() => readFacet(page)).toEqual(inTicks(expectedView(search).result.facets[facet]));
        await tickOf(page, value.label).uncheck();
      }
      await expectShown(page, "");
    },
  );

  it("has a way to one value alone, and to all but one", async () => {
    const [one, ...others] = expectedView("").result.facets.stance;
    const page = await visit(`/?topic=${tellingValues("topic")[0]?.value}`);
    const topic = addressOf(page).slice(2);
    await openFacet(page, "stance");
    await tickOf(page, one?.label ?? "").focus();
    await page.getByRole("button", { name: `Exclude ${one?.label}` }).click();
    await expectShown(page, `${topic}&stance=${others.map(({ value }) => value).join(",")}`);
    await tickOf(page, one?.label ?? "").focus();
    await page.getByRole("button", { name: `Only ${one?.label}` }).click();
    await expectShown(page, `${topic}&stance=${one?.value}`);
  });

  it("is one stop of the Tab key, right after its button, with the arrow keys inside", async () => {
    const [first, second] = expectedView("").result.facets.topic;
    const page = await visit("/");
    const button = page.getByRole("button", { name: /^Topic/ });
    await button.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect.poll(() => focusedName(page)).toContain(first?.label);
    for (let press = 0; press < 3; press++) await page.keyboard.press("ArrowDown");
    await expect.poll(() => focusedName(page)).toContain(second?.label);
    await page.keyboard.press("Space");
    await expectShown(page, `topic=${second?.value}`);
    await page.keyboard.press("Tab");
    await expect.poll(() => focusedName(page)).toBe("Untick all");
    await page.keyboard.press("Tab");
    await expect.poll(() => focusedName(page)).toMatch(/^Measure/);
  });
});

describe("filters together", () => {
  const [one, two] = tellingValues("topic");
  const topics = `topic=${one?.value},${two?.value}`;
  const stance = known(tellingValues("stance", topics)[0], "stance on two topics");

  it("any value of a facet, and every facet", async () => {
    const page = await visit(`/?topic=${one?.value}`);
    await openFacet(page, "topic");
    await tickOf(page, two?.label ?? "").check();
    await expectShown(page, topics);
    await openFacet(page, "stance");
    await expect.poll(() => readFacet(page)).toEqual(inTicks(expectedView(topics).result.facets.stance));
    await tickOf(page, stance.label).check();
    await expectShown(page, `${topics}&stance=${stance.value}`);
  });

  it("the last tick of a facet taken away clears it", async () => {
    const page = await visit(`/?topic=${one?.value}&stance=${stance.value}`);
    await openFacet(page, "topic");
    await tickOf(page, one?.label ?? "").uncheck();
    await expectShown(page, `stance=${stance.value}`);
  });

  it("one facet is cleared by itself, all of them at once", async () => {
    const page = await visit(`/?${topics}&stance=${stance.value}`);
    await openFacet(page, "topic");
    await page.getByRole("button", { name: "Untick all" }).click();
    await expectShown(page, `stance=${stance.value}`);
    await page.getByRole("button", { name: "Clear filter" }).click();
    await expectShown(page, "");
    await expect.poll(() => page.getByRole("button", { name: "Clear filter" }).count()).toBe(0);
  });
});

describe("a facet with many values", () => {
  it("stays as it is under the pointer, so that each can be ticked", async () => {
    const page = await visit("/", { width: 1280 });
    const facet = known(
      facetFields.toSorted((a, b) => b.facet.options(index).length - a.facet.options(index).length)[0],
      "facet",
    );
    await page.getByRole("button", { name: new RegExp(`^${facet.facet.label} `) }).click();
    const labels = page.locator("#facet-options label");
    await labels.first().waitFor();
    const places = () =>
      labels.evaluateAll((all) => all.map((label) => JSON.stringify(label.getBoundingClientRect())));
    await page.mouse.move(0, 0);
    const before = await places();
    for (const at of [0, 1, 2, 3]) {
      await labels.nth(at).hover();
      expect(await places()).toEqual(before);
    }
  });

  it("has a search of its own, that keeps what is chosen", async () => {
    const values = expectedView("").result.facets.measure;
    const [chosen, sought] = [known(values[0], "measure"), known(values.at(-1), "last measure")];
    const page = await visit(`/?measure=${chosen.value}`);
    await openFacet(page, "measure");
    await page.getByRole("searchbox", { name: "Find in measure" }).fill(sought.label.toUpperCase());
    expect((await readFacet(page)).map((line) => line.replace(/ \d+$/, ""))).toEqual([
      `☑ ${chosen.label}`,
      `☐ ${sought.label}`,
    ]);
    await page.getByRole("searchbox", { name: "Find in measure" }).fill("zzzz");
    await expect.poll(() => readFacet(page)).toHaveLength(1);
  });
});

describe("where nothing fits", () => {
  const actors = expectedView("").result.facets.actor;
  const silent = known(
    actors.find(({ count }) => count === 0),
    "actor without a position",
  );

  it("the page says what to drop, and what that brings", async () => {
    const search = `stance=neutral&q=zzzz`;
    const page = await visit(`/?${search}`);
    const ways = suggestFewerFilters(index, expectedView(search).query);
    expect(ways.length).toBeGreaterThan(0);
    await expect.poll(() => readWays(page)).toEqual(inSentences(ways));
    await page.getByRole("button", { name: `Without ${ways[0]?.label}` }).click();
    await expect.poll(() => page.locator("tr[data-row]").count()).toBeGreaterThan(0);
  });

  it("also where rows or columns stay because they were chosen", async () => {
    const measure = known(index.corpus.recommendations[0], "recommendation").measure;
    const search = `measure=${measure}&actor=${silent.value}`;
    const page = await visit(`/?${search}`);
    await expect.poll(() => page.locator("h1").textContent()).toMatch(/^0 of /);
    await expect
      .poll(() => readWays(page))
      .toEqual(inSentences(suggestFewerFilters(index, expectedView(search).query)));
  });

  const readWays = (page: Page) => page.locator(".matrix-frame li").allTextContents();
  const inSentences = (ways: ReturnType<typeof suggestFewerFilters>) =>
    ways.map(
      ({ label, recommendations }) =>
        `Without ${label}: ${recommendations} ${recommendations === 1 ? "recommendation" : "recommendations"}`,
    );
});

it("on a phone, a sheet holds all facets", async () => {
  const value = known(tellingValues("topic")[0], "topic");
  const page = await visit("/", { width: 375, height: 812 });
  await page.getByRole("button", { name: "Filters" }).click();
  const sheet = page.getByRole("dialog", { name: "Filters" });
  await sheet.waitFor();
  expect(await sheet.locator("summary").allTextContents()).toEqual(
    facetFields.map(({ facet }) => `${facet.label}${facet.options(index).length}`),
  );
  await sheet.locator("summary", { hasText: "Topic" }).click();
  await sheet.getByRole("checkbox", { name: value.label }).check();
  await sheet.getByRole("button", { name: "Show the result" }).click();
  await sheet.waitFor({ state: "hidden" });
  await expect.poll(() => page.getByRole("button", { name: "Filters 1" }).count()).toBe(1);
  await expectShown(page, `topic=${value.value}`);
});
