import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { getCorpus } from "@/lib/load";
import { getCodingDifferences } from "@/lib/load/coding-differences";
import { recommendationAddress } from "@/lib/query/address";
import { disputesOf } from "@/lib/view/method/disagreement-list";
import { filledCells } from "./cells";
import { expectedView, index, known } from "./expected";
import { visit } from "./visit";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The themes differ in nothing but colours. */
const COLOURS = ["color-contrast", "link-in-text-block"];
/** Rows of a long table are alike: beyond these, they only cost time. */
const FURTHER_ROWS = "tbody tr:nth-child(n + 16), .disagreement:nth-child(n + 4)";
const WIDTHS = [
  [1440, 900],
  [375, 812],
] as const;

interface State {
  readonly name: string;
  readonly path: string;
  /** What a reader does there first. */
  readonly act?: (page: Page) => Promise<unknown>;
  readonly only?: "wide" | "phone";
  readonly tolerate?: RegExp;
}

const topic = known(index.corpus.topics[0], "topic");
const cell = known(filledCells(expectedView("").table)[0], "position");
const recommendation = known(
  index.corpus.recommendations.find(({ stance }) => stance === "conditional"),
  "condition",
);
const source = known(index.corpus.sources[0], "source");
const actor = known(
  expectedView("").matrix.columns.findLast(({ total }) => total > 1),
  "actor with two positions",
);

const { disagreements } = await getCodingDifferences();
const { moved } = await getCorpus();
const disputed = known(
  index.corpus.recommendations.find((each) => disputesOf(each, disagreements, moved).length > 1),
  "recommendation in dispute",
);

const states: readonly State[] = [
  { name: "the whole matrix", path: "/", only: "wide" },
  { name: "the matrix", path: `/?topic=${topic.id}` },
  { name: "an open cell", path: `/?topic=${topic.id}&${cell.search}` },
  {
    name: "an open facet",
    path: `/?topic=${topic.id}&stance=for`,
    act: async (page) => {
      await page.getByRole("button", { name: /^Topic/ }).click();
      await page.getByRole("group", { name: "Topic" }).waitFor();
    },
    only: "wide",
  },
  {
    name: "the open export menu",
    path: `/?topic=${topic.id}`,
    act: (page) => page.locator("summary:visible", { hasText: "Export" }).click(),
  },
  {
    name: "the open menu of the view",
    path: `/?topic=${topic.id}`,
    act: (page) => page.locator("summary:visible", { hasText: "View" }).click(),
  },
  {
    name: "the sheet of filters",
    path: `/?topic=${topic.id}`,
    act: (page) => page.getByRole("button", { name: "Filters" }).click(),
    only: "phone",
  },
  {
    name: "the open menu of pages",
    path: "/data",
    act: (page) => page.locator("summary:visible", { hasText: "Menu" }).click(),
    only: "phone",
  },
  { name: "nothing found", path: "/?q=zzzz&topic=nowhere" },
  { name: "the list", path: `/recommendations?topic=${topic.id}` },
  {
    name: "the list with selected and open rows",
    path: `/recommendations?topic=${topic.id}`,
    act: async (page) => {
      const rows = page.locator("table.list tbody tr");
      await rows.nth(1).getByRole("checkbox").check();
      await rows.first().getByRole("button").click();
      await page.locator("tr.detail blockquote").first().waitFor();
    },
  },
  {
    name: "the menu of the list, with chosen columns and recommendations",
    path: `/recommendations?columns=stance,id,statement,quote,permalink&sort=stance,id&recommendation=${recommendation.id}`,
    act: (page) => page.locator("summary:visible", { hasText: "View" }).click(),
  },
  { name: "a recommendation", path: recommendationAddress(recommendation.id) },
  { name: "a measure", path: `/measures/${recommendation.measure}` },
  { name: "an actor", path: `/actors/${actor.id}` },
  { name: "the sources", path: "/sources" },
  { name: "a source", path: `/sources/${source.id}` },
  { name: "a topic", path: `/topics/${topic.id}` },
  { name: "the choice of whom to compare", path: "/compare" },
  { name: "a comparison", path: `/compare?actors=${index.holders[1]?.id},${index.holders[2]?.id}` },
  { name: "the method", path: "/method" },
  { name: "an empty collection", path: "/collection" },
  { name: "the disagreements of two codings", path: "/method/disagreements" },
  { name: "a recommendation in dispute", path: recommendationAddress(disputed.id) },
  { name: "the data", path: "/data" },
  { name: "the changes", path: "/changes" },
  { name: "no such page", path: "/nowhere", tolerate: /404/ },
];

/** A finding in one line: the rule, how many places, the first of them, and what is wrong there. */
async function findProblems(page: Page, builder: AxeBuilder): Promise<readonly string[]> {
  const { violations } = await builder.setLegacyMode().analyze();
  const place = `${page.viewportSize()?.width} px`;
  return violations.map(({ id, nodes }) => {
    const [first] = nodes;
    return `${place}: ${id}, ${nodes.length} times, such as ${first?.target}: ${first?.failureSummary}`;
  });
}

describe.each(states.map((state) => [state.name, state] as const))(
  "%s",
  (_name, { path, act, only, tolerate }) => {
    const widths = WIDTHS.filter(([width]) => only === undefined || (only === "phone") === width < 600);

    it("has nothing that axe objects to, wide and narrow, light and dark", async () => {
      const [first = WIDTHS[0]] = widths;
      const page = await visit(path, { width: first[0], height: first[1], ...(tolerate && { tolerate }) });
      await act?.(page);
      const problems: string[] = [];
      for (const [width, height] of widths) {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme: "light" });
        problems.push(
          ...(await findProblems(page, new AxeBuilder({ page }).withTags(RULES).exclude(FURTHER_ROWS))),
        );
        await page.emulateMedia({ colorScheme: "dark" });
        problems.push(
          ...(await findProblems(page, new AxeBuilder({ page }).withRules(COLOURS).exclude(FURTHER_ROWS))),
        );
      }
      expect(problems).toEqual([]);
      expect(await page.evaluate(findTwins), "ids that are there twice").toEqual([]);
    });
  },
);

/** Whatever names an element by its id would find another one. */
function findTwins(): readonly string[] {
  const ids = Array.from(document.querySelectorAll("[id]"), ({ id }) => id);
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}
