import { csvParseRows } from "d3-dsv";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { exportText } from "../export-file";
import { index, known } from "./expected";
import { expectedSections } from "./expected-sections";
import { holdCorpus, paintsOf, recordPaints } from "./paints";
import { addressOf, visit } from "./visit";

const [one, two, three] = index.holders.map(({ id, name }) => ({ id, name }));
const pair = `actors=${one?.id},${two?.id}`;
const [first, second] = index.corpus.sources.map(({ id }) => id);

const readSections = (page: Page) =>
  page.locator("section.compared-section").evaluateAll((sections) =>
    sections.map((section) => ({
      id: section.id,
      title: section.querySelector("h2")?.textContent,
      rows: [
        ...Array.from(section.querySelectorAll(".compared-row"), (row) => ({
          label: row.querySelector("h3")?.textContent,
          cells: Array.from(
            row.querySelectorAll(".compared-cell"),
            (cell) => (cell.querySelector("p strong") ?? cell.querySelector("p"))?.textContent,
          ),
        })),
        ...Array.from(section.querySelectorAll(".unspoken dd a"), (name) => ({
          label: name.textContent,
          cells: [],
        })),
      ],
    })),
  );

describe("a comparison", () => {
  it.each([
    pair,
    `${pair},${three?.id}`,
    `${pair}&stance=for&q=war`,
    `cols=source&actors=${first},${second}`,
  ])("of %s holds every measure, with what each of them says", async (search) => {
    const page = await visit(`/compare?${search}`);
    await page.locator("section.compared-section").first().waitFor();
    await expect.poll(() => readSections(page)).toEqual(expectedSections(search));
  });

  it("gives way to what helps to choose when one of two is taken away, and comes back", async () => {
    const page = await visit(`/compare?${pair}`);
    expect(await page.locator(".chooser").count()).toBe(0);
    await page.locator(".compare-bar summary").nth(1).click();
    await page.locator(".compare-bar details[open]").getByRole("link", { name: "Remove" }).click();
    await expect.poll(() => addressOf(page)).toBe(`/compare?actors=${one?.id}`);
    await page.locator(".chooser").waitFor();
    await page.goBack();
    await expect.poll(() => readSections(page)).toEqual(expectedSections(pair));
  });

  it("gives way to what helps to choose also on the way back, when it was loaded anew", async () => {
    const page = await visit(`/compare?actors=${one?.id}`);
    await page.locator("table.figures a").first().click();
    await page.locator("section.compared-section").first().waitFor();
    await page.reload();
    await page.locator("section.compared-section").first().waitFor();
    await page.goBack();
    await page.locator(".chooser").waitFor();
    expect(addressOf(page)).toBe(`/compare?actors=${one?.id}`);
  });

  it("is narrowed to the topic of a measure by one press on it", async () => {
    const page = await visit(`/compare?${pair}`, { width: 375, height: 812 });
    const row = known(
      expectedSections(pair).find(({ rows }) => rows.some(({ cells }) => cells.length > 0))?.rows[0],
      "compared row",
    );
    const measure = known(
      index.corpus.measures.find(({ label }) => label === row.label),
      "measure",
    );
    const topic = known(index.topics.get(measure.topic), "topic");
    await page
      .getByRole("article", { name: measure.label, exact: true })
      .getByRole("link", { name: topic.label, exact: true })
      .click();
    await expect.poll(() => addressOf(page)).toBe(`/compare?topic=${topic.id}&${pair}`);
    await expect.poll(() => readSections(page)).toEqual(expectedSections(`${pair}&topic=${topic.id}`));
  });

  it("can be narrowed to the differences, turned round, and taken away as it is shown", async () => {
    const page = await visit(`/compare?${pair}`);
    await page.getByRole("checkbox", { name: "Differences only" }).check();
    const search = `${pair}&relation=differ`;
    await expect
      .poll(() => new URLSearchParams(addressOf(page).split("?")[1]).get("relation"))
      .toBe("differ");
    await expect.poll(() => readSections(page)).toEqual(expectedSections(search));

    await page.locator("summary:visible", { hasText: "Export" }).click();
    const started = page.waitForEvent("download");
    await page.getByRole("link", { name: "CSV of comparison" }).filter({ visible: true }).click();
    const chunks: Buffer[] = [];
    for await (const chunk of await (await started).createReadStream()) chunks.push(Buffer.from(chunk));
    expect(Buffer.concat(chunks).toString("utf8")).toBe(await exportText(index, "compare", "csv", search));
    const measures = expectedSections(search).flatMap(({ rows }) => rows);
    expect(csvParseRows(Buffer.concat(chunks).toString("utf8"))).toHaveLength(measures.length + 1);
    await page.keyboard.press("Escape");

    await page.getByRole("link", { name: "Swap" }).click();
    await expect.poll(() => addressOf(page)).toContain(`actors=${two?.id},${one?.id}`);
  });

  it("is made by choosing one and then another", async () => {
    const page = await visit("/compare");
    for (const { name } of [known(one, "actor"), known(two, "second actor")]) {
      await page.locator("summary:visible", { hasText: "Choose an actor" }).click();
      await page.locator("details[open]").getByRole("link", { name }).first().click();
    }
    await expect.poll(() => addressOf(page)).toBe(`/compare?${pair}`);
    await page.locator("section.compared-section").first().waitFor();
    await expect.poll(() => readSections(page)).toEqual(expectedSections(pair));
  });

  it("is never painted as something else first", async () => {
    const prepare = (page: Page) => Promise.all([recordPaints(page), holdCorpus(page)]);
    const page = await visit(`/compare?${pair}`, { own: { prepare } });
    await expect.poll(() => paintsOf(page)).toHaveLength(1);
    const rows = await page.locator(".compared-row").count();
    expect(await paintsOf(page)).toEqual([{ rows, sentence: await page.locator("h1").textContent() }]);
  });

  it.each(["#%", "#nowhere"])("is shown also where its address ends in %s", async (hash) => {
    const page = await visit(`/compare?${pair}${hash}`);
    await page.locator("section.compared-section").first().waitFor();
    await expect.poll(() => readSections(page)).toEqual(expectedSections(pair));
  });
});
