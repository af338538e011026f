import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { corpusDirectory } from "@/lib/load";
import { getCodingDifferences } from "@/lib/load/second-coding";
import { recommendationAddress } from "@/lib/query/page-addresses";
import { index, known, texts } from "./expected";
import { visit } from "./visit";

const { disagreements } = await getCodingDifferences();
const ofSecond = disagreements.filter(({ adjudication }) => adjudication?.decision === "second");
const ofFirst = disagreements.filter(({ adjudication }) => adjudication?.decision === "first");
const own = { javaScriptEnabled: false };

/** The words of the disagreements that are shown, in their order. */
const shownQuotes = (page: Page) =>
  page.locator(".disagreement:visible q").evaluateAll((all) => all.map(({ textContent }) => textContent));

describe("the page of disagreements, without JavaScript", () => {
  it("holds every one of them, by source and in the order of the text", async () => {
    const page = await visit("/method/disagreements", { own });
    expect(await shownQuotes(page)).toEqual(disagreements.map(({ quote }) => quote.exact));
    const reasons = disagreements.flatMap(({ adjudication }) => adjudication?.why ?? []);
    expect(reasons.length).toBe(disagreements.length);
    const text = await page.locator("main").textContent();
    // A recommendation is named by the end of its id, as a link.
    const shown = (why: string) =>
      why.replace(/[a-z0-9-]+\/([a-z0-9-]+)/g, (id, end) => (index.recommendations.has(id) ? end : id));
    expect(reasons.filter((why) => !text?.includes(shown(why)))).toEqual([]);
  });

  it("has no id of a measure in place of its name", async () => {
    const page = await visit("/method/disagreements", { own });
    const readings = await page.locator(".read-unit").allTextContents();
    const ids = disagreements.flatMap(({ units }) =>
      [...units.first, ...units.second].map((unit) => unit.measure),
    );
    expect(readings.length).toBeGreaterThan(disagreements.length);
    expect(readings.filter((reading) => ids.some((id) => id.includes("-") && reading.includes(id)))).toEqual(
      [],
    );
  });

  it("shows those alone that were decided in one way", async () => {
    const page = await visit("/method/disagreements", { own });
    await page.getByRole("radio", { name: "For the second" }).check();
    expect(await shownQuotes(page)).toEqual(ofSecond.map(({ quote }) => quote.exact));
    await page.getByRole("radio", { name: "All" }).check();
    await expect.poll(() => page.locator(".disagreement:visible").count()).toBe(disagreements.length);
  });

  it("shows what its address points at, whatever is chosen", async () => {
    const first = known(ofFirst[0], "disagreement decided for the first");
    const at = disagreements.filter(({ source }) => source === first.source).indexOf(first);
    const id = `${first.source}.${at + 1}`;
    const page = await visit(`/method/disagreements#${id}`, { own });
    await page.getByRole("radio", { name: "For the second" }).check();
    await expect.poll(() => page.locator(".disagreement:visible").count()).toBe(ofSecond.length + 1);
    await expect.poll(() => page.locator(`[id="${id}"]`).isVisible()).toBe(true);
  });
});

it("the words on which two readings differ are shown in their place", async () => {
  const page = await visit("/method/disagreements");
  const { source, quote } = known(disagreements.at(-1), "disagreement");
  await page.locator(".disagreement").last().getByRole("link", { name: "In context" }).click();
  await page.waitForURL(`**/sources/${source}#${quote.start}-${quote.end}`);
  const shown = page.waitForFunction(() => {
    const [range] = CSS.highlights.get("linked-stretch") ?? [];
    return range instanceof Range ? range.toString() : undefined;
  });
  expect(await (await shown).jsonValue()).toBe(quote.exact);
  expect(texts[source]?.text).toContain(quote.exact);
});

it("a recommendation whose coding was changed says so, and leads to the disagreement", async () => {
  const disputed = known(
    disagreements.find(({ adjudication }) => /^measure of \S+ changed/.test(adjudication?.changed ?? "")),
    "changed measure",
  );
  const id = /^measure of (\S+)/.exec(disputed.adjudication?.changed ?? "")?.[1] ?? "";
  const page = await visit(recommendationAddress(id), { own });
  const section = page.locator("section", {
    has: page.getByRole("heading", { name: "Two readers differed" }),
  });
  expect(await section.locator("dd").allTextContents()).toContainEqual(
    expect.stringContaining(disputed.adjudication?.why ?? "?"),
  );
  const links = await section
    .locator(".differ-on a")
    .evaluateAll((all) => all.map((link) => link.getAttribute("href")));
  expect(links).not.toEqual([]);
  for (const link of links) expect(link).toMatch(/^\/method\/disagreements#[a-z0-9-]+\.\d+$/);
});

it("the file of decisions is served as it stands", async () => {
  const answer = await fetch(`${inject("address")}/method/adjudication.yaml`);
  expect(answer.headers.get("content-type")).toBe("application/yaml; charset=utf-8");
  const file = path.join(corpusDirectory(), "content/second-coding/adjudication.yaml");
  expect(await answer.text()).toBe(readFileSync(file, "utf8"));
});
