import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { getCorpus } from "@/lib/load";
import { getCodingDifferences } from "@/lib/load/second-coding";
import { recommendationAddress } from "@/lib/query/page-addresses";
import { disputesOf } from "@/lib/view/method/disagreement-list";
import { findProblems } from "./axe";
import { cellIn, filledCells } from "./cells";
import { expectedView, index, known } from "./expected";
import { visit } from "./visit";

const WINDOWS = {
  wide: { width: 1440, height: 900 },
  phone: { width: 375, height: 812 },
} as const;

/** A page, which is loaded once, looked at in each window, and in each of its states. */
interface Kind {
  readonly name: string;
  readonly path: string;
  readonly only?: keyof typeof WINDOWS;
  readonly states?: readonly State[];
  readonly tolerate?: RegExp;
}

/** What a reader can bring about on a page, and take back. */
interface State {
  readonly name: string;
  readonly only?: keyof typeof WINDOWS;
  readonly open: (page: Page) => Promise<unknown>;
  readonly close: (page: Page) => Promise<unknown>;
  /** What it adds to the page, where the rest stays as it was. */
  readonly part?: string;
}

const topic = known(index.corpus.topics[0], "topic");
const matrix = `topic=${topic.id}&stance=for`;
const cell = known(filledCells(expectedView(matrix).table)[0], "position");
const recommendation = known(
  index.corpus.recommendations.find(({ stance }) => stance === "conditional"),
  "condition",
);
const source = known(index.corpus.sources[0], "source");
const actor = known(
  expectedView("").matrix.columns.findLast(({ total, members }) => total > 1 && !members),
  "actor with two positions",
);

const { disagreements } = await getCodingDifferences();
const { moved } = await getCorpus();
const disputed = known(
  index.corpus.recommendations.find((each) => disputesOf(each, disagreements, moved).length > 1),
  "recommendation in dispute",
);

const menuPanel = (page: Page) => page.locator("details[open] > div").filter({ visible: true });
const menu = (label: string, only?: State["only"]): State => ({
  name: `the open menu ${label}`,
  ...(only && { only }),
  open: async (page) => {
    await page.locator("summary:visible", { hasText: label }).click();
    await menuPanel(page).waitFor();
  },
  close: async (page) => {
    await page.keyboard.press("Escape");
    await menuPanel(page).waitFor({ state: "detached" });
  },
  part: "details[open]",
});

const facetButton = (page: Page) => page.getByRole("button", { name: /^Topic/ });
const openFacet: State = {
  name: "an open facet",
  only: "wide",
  open: async (page) => {
    await facetButton(page).click();
    await page.getByRole("group", { name: "Topic" }).waitFor();
  },
  close: (page) => facetButton(page).click(),
  part: "#facet-options",
};

const sheetOfFilters: State = {
  name: "the sheet of filters",
  only: "phone",
  open: async (page) => {
    await page.getByRole("button", { name: "Filters" }).click();
    await page.locator("dialog[open] summary").first().waitFor();
  },
  close: (page) => page.getByRole("button", { name: "Show the result" }).click(),
  part: "dialog[open]",
};

const cellPanel = (page: Page) => page.getByRole("complementary", { name: "Open cell" });
const openCell: State = {
  name: "an open cell",
  open: async (page) => {
    await cellIn(page, cell.at).click();
    await cellPanel(page).waitFor();
  },
  close: async (page) => {
    await cellPanel(page).getByRole("button", { name: "Close" }).click();
    await cellPanel(page).waitFor({ state: "detached" });
  },
};

const listRows = (page: Page) => page.locator("table.list tbody tr[data-id]");
const openRow: State = {
  name: "selected and open rows",
  open: async (page) => {
    await listRows(page).nth(1).getByRole("checkbox").check();
    await listRows(page).first().getByRole("button").click();
    await page.locator("tr.detail blockquote").first().waitFor();
  },
  close: async (page) => {
    await listRows(page).first().getByRole("button").click();
    await listRows(page).nth(1).getByRole("checkbox").uncheck();
  },
};

const kinds: readonly Kind[] = [
  { name: "the whole matrix", path: "/", only: "wide" },
  {
    name: "a matrix with a filter",
    path: `/?${matrix}`,
    states: [openFacet, menu("Export"), menu("View"), sheetOfFilters, openCell],
  },
  { name: "nothing found", path: "/?q=zzzz&topic=nowhere" },
  { name: "the list", path: `/recommendations?topic=${topic.id}`, states: [openRow] },
  {
    name: "the list with chosen columns and recommendations",
    path: `/recommendations?columns=stance,id,statement,quote,permalink&sort=stance,id&recommendation=${recommendation.id}`,
    states: [menu("View")],
  },
  { name: "a recommendation", path: recommendationAddress(recommendation.id) },
  { name: "a recommendation in dispute", path: recommendationAddress(disputed.id) },
  { name: "a measure", path: `/measures/${recommendation.measure}` },
  { name: "an actor", path: `/actors/${actor.id}` },
  { name: "the sources", path: "/sources" },
  { name: "a source", path: `/sources/${source.id}` },
  { name: "a topic", path: `/topics/${topic.id}` },
  { name: "the choice of whom to compare", path: "/compare" },
  { name: "a comparison", path: `/compare?actors=${index.holders[1]?.id},${index.holders[2]?.id}` },
  { name: "the method", path: "/method" },
  { name: "the disagreements of two codings", path: "/method/disagreements" },
  { name: "an empty collection", path: "/collection" },
  { name: "the data", path: "/data", states: [menu("Menu", "phone")] },
  { name: "the changes", path: "/changes" },
  { name: "no such page", path: "/nowhere", tolerate: /404/ },
];

it.each(kinds.map((kind) => [kind.name, kind] as const))(
  "axe objects to nothing, wide and narrow, light and dark: %s",
  async (_name, { path, only, states = [], tolerate }) => {
    const [first] = windowsOf(only);
    const page = await visit(path, { ...WINDOWS[first ?? "wide"], ...(tolerate && { tolerate }) });
    const problems: Record<string, readonly string[]> = {};
    for (const window of windowsOf(only)) {
      await page.setViewportSize(WINDOWS[window]);
      problems[window] = await findProblems(page);
      for (const { name, open, close, part } of states.filter((state) =>
        windowsOf(state.only).includes(window),
      )) {
        await open(page);
        problems[`${window}, ${name}`] = await findProblems(page, part);
        expect(await page.evaluate(findTwins), "ids that are there twice").toEqual([]);
        await close(page);
      }
    }
    const expected = Object.keys(problems).map((where) => [where, []]);
    expect(problems).toEqual(Object.fromEntries(expected));
    expect(await page.evaluate(findTwins), "ids that are there twice").toEqual([]);
  },
);

function windowsOf(only: keyof typeof WINDOWS | undefined): readonly (keyof typeof WINDOWS)[] {
  return only === undefined ? ["wide", "phone"] : [only];
}

/** Whatever names an element by its id would find another one. */
function findTwins(): readonly string[] {
  const ids = Array.from(document.querySelectorAll("[id]"), ({ id }) => id);
  return [...new Set(ids.filter((id, at) => ids.indexOf(id) !== at))];
}
