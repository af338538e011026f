import { describe, expect, it } from "vitest";
import { citeCorpus } from "@/lib/view/site/cite-corpus";
import { exampleCell } from "@/lib/view/site/example-cell";
import { findFindings } from "@/lib/view/site/findings";
import { summariseActor } from "@/lib/view/summary/actor-summary";
import { documentLine } from "@/lib/view/summary/document-line";
import { lineText } from "@/lib/view/summary/line";
import { summariseMeasure } from "@/lib/view/summary/measure-summary";
import { summariseSource } from "@/lib/view/summary/source-summary";
import { summariseTopic } from "@/lib/view/summary/topic-summary";
import { index, known } from "./expected";
import { visit } from "./visit";

const { actors, topics, sources, measures, meta } = index.corpus;
const [actor, topic, source, measure] = [actors, topics, sources, measures].map(
  ([first]) => known<{ readonly id: string }>(first, "entry").id,
) as [string, string, string, string];

const pages = [
  { path: `/actors/${actor}`, summary: summariseActor(index, actor) },
  { path: `/topics/${topic}`, summary: summariseTopic(index, topic) },
  { path: `/sources/${source}`, summary: summariseSource(index, source) },
  { path: `/measures/${measure}`, summary: summariseMeasure(index, measure) },
];

describe.each(pages)("$path", ({ path, summary }) => {
  it("begins with its summary, whose links and marks lead somewhere", async () => {
    const page = await visit(path);
    const block = page.getByRole("region", { name: "Summary" });
    expect(await block.locator("> ul > li").allTextContents()).toEqual(summary.lines.map(lineText));
    const marks = summary.rows.flatMap((row) => row.marks);
    expect(await block.locator("dd a").count()).toBe(marks.length);
    const box = known((await block.boundingBox()) ?? undefined, "summary");
    expect(box.y).toBeLessThan(450);
    const addresses = await block
      .getByRole("link")
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    const first = known(addresses[0], "link");
    expect((await page.request.get(first)).status()).toBe(200);
  });
});

describe("above the matrix", () => {
  it("stand the documents and what stands out, and each finding leads to its proof", async () => {
    const page = await visit("/");
    await page.getByText(lineText(documentLine(index))).waitFor();
    const found = page.getByRole("list", { name: "Findings" });
    const findings = findFindings(index);
    expect(await found.locator("> li").allTextContents()).toEqual(findings.map(lineText));
    for (const { href } of findings.flat()) {
      if (href !== undefined)
        expect((await page.request.get(new URL(href, page.url()).href)).status()).toBe(200);
    }
  });

  it("an example of a cell is explained until it is dismissed, for good", async () => {
    const example = known(exampleCell(index), "cell");
    const page = await visit("/", { own: {} });
    const words = page.getByText(`${example.text}.`);
    expect(await words.isVisible()).toBe(true);
    await page.getByRole("button", { name: "Do not show again" }).click();
    expect(await words.isVisible()).toBe(false);
    await page.reload();
    await words.waitFor({ state: "attached" });
    expect(await words.isVisible()).toBe(false);
  });
});

it.each(["/", "/recommendations", "/compare", "/sources", `/actors/${actor}`, "/method", "/data"])(
  "%s ends with the foot of the site: terms, citation and versions",
  async (path) => {
    const page = await visit(path);
    const foot = page.locator("footer.site-footer");
    expect(await foot.count()).toBe(1);
    const text = known((await foot.textContent()) ?? undefined, "foot");
    for (const part of [meta.licence, citeCorpus(meta), meta.dataVersion]) expect(text).toContain(part);
  },
);

it("each source says on what it recommends, and how much of it was coded", async () => {
  const page = await visit("/sources");
  const entries = await page.locator("main li").allTextContents();
  expect(entries).toHaveLength(sources.length);
  expect(entries.filter((entry) => !/ sentences? quoted, \d+ read, not counted/.test(entry))).toEqual([]);
});
