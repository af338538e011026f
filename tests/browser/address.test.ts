import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { cellsOf } from "./cells";
import { expectedView, index, known } from "./expected";
import { holdCorpus, paintsOf, recordPaints } from "./paints";
import { inWords, readMatrix } from "./read-matrix";
import { addressOf, ready, visit } from "./visit";

const topic = known(index.corpus.topics[0], "topic").id;
const other = known(index.corpus.topics[1], "second topic").id;
const cell = known(cellsOf(expectedView(`topic=${topic}&stance=for`).table)[0], "cell").search;

async function expectShown(page: Page, search: string): Promise<void> {
  const { matrix, sentence } = expectedView(search);
  await expect.poll(() => page.locator("section h1").textContent()).toBe(sentence);
  await expect.poll(() => addressOf(page)).toBe(search === "" ? "/" : `/?${search}`);
  await expect.poll(() => readMatrix(page)).toEqual(inWords(matrix));
}

describe("the address is the state", () => {
  it("loaded again, it shows the same", async () => {
    const search = `q=war&topic=${topic}&stance=for&sort=-actors&colsort=positions&fold=reported&empty=1&${cell}`;
    const page = await visit(`/?${search}`);
    await expectShown(page, search);
    const before = await page.locator("main").innerHTML();
    await page.reload();
    await ready(page);
    expect(await page.locator("main").innerHTML()).toBe(before);
  });

  it("Back and Forward go through everything that was shown", async () => {
    const page = await visit("/");
    await page.getByRole("button", { name: /^Topic/ }).click();
    await page.locator("fieldset:visible input").nth(0).check();
    await page.locator("fieldset:visible input").nth(1).check();
    await page.getByRole("combobox", { name: "Rows" }).selectOption("label");
    const ways = ["", `topic=${topic}`, `topic=${topic},${other}`, `topic=${topic},${other}&sort=label`];
    await expectShown(page, ways[3] ?? "");
    for (const way of ways.slice(0, -1).reverse()) {
      await page.goBack();
      await expectShown(page, way);
    }
    for (const way of ways.slice(1)) {
      await page.goForward();
      await expectShown(page, way);
    }
  });

  it("Back opens and closes a cell", async () => {
    const page = await visit(`/?topic=${topic}`);
    await page.locator("td.cell").first().click();
    await page.getByRole("complementary", { name: "Open cell" }).waitFor();
    await page.goBack();
    await page.getByRole("complementary", { name: "Open cell" }).waitFor({ state: "detached" });
    await expect.poll(() => addressOf(page)).toBe(`/?topic=${topic}`);
  });

  it("the name of the site leads from a filtered matrix to the whole", async () => {
    const page = await visit(`/?topic=${topic}`);
    await page.locator("header").getByRole("link", { name: index.corpus.meta.title, exact: true }).click();
    await expect.poll(() => addressOf(page)).toBe("/");
    await expectShown(page, "");
  });

  it("Back from another page returns to what was shown", async () => {
    const page = await visit(`/?topic=${topic}`);
    await page.locator("header").getByRole("link", { name: "Sources" }).click();
    await page.waitForURL("**/sources");
    await page.goBack();
    await expectShown(page, `topic=${topic}`);
  });
});

describe("what an address asks for in vain", () => {
  it.each([
    ["topic=nowhere", ["topic nowhere"]],
    ["stance=agains&actor=nobody", ["actor nobody", "stance agains", "did you mean against?"]],
    ["sort=size&rows=planet&cell=a,b", ["sort size", "rows planet", "cell a,b"]],
  ])("%s is named, and the rest is shown", async (search, names) => {
    const page = await visit(`/?${search}`);
    const notice = await noticeOn(page).textContent();
    for (const name of names) expect(notice).toContain(name);
    await expect.poll(() => page.locator("h1").textContent()).toBe(expectedView(search).sentence);
  });

  it("nothing is named where nothing is wrong", async () => {
    const page = await visit(`/?topic=${topic}`);
    expect(await noticeOn(page).count()).toBe(0);
  });
});

describe("no other table than the one that was asked for is ever painted", () => {
  it.each([
    `/?topic=${topic}`,
    "/?q=peace&fold=reported",
    "/?rows=actor&cols=topic",
    `/recommendations?topic=${topic}`,
  ])("%s", async (path) => {
    const prepare = async (page: Page) => Promise.all([recordPaints(page), holdCorpus(page)]);
    const page = await visit(path, { own: { prepare } });
    await expect.poll(() => paintsOf(page)).not.toEqual([]);
    const { matrix, result, sentence } = expectedView(path.split("?")[1] ?? "");
    const rows = path.startsWith("/?") ? matrix.rows.length : result.recommendations.length;
    expect(await paintsOf(page)).toEqual([{ rows, sentence }]);
  });

  it("and the right one is there, and can be read, as long as the corpus does not come", async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const prepare = (page: Page) =>
      page.route("**/corpus/*", async (route) => {
        await held;
        await route.continue();
      });
    const page = await visit("/data", { own: { prepare } });
    await page.goto(new URL(`/?topic=${topic}`, page.url()).href);
    const { matrix, sentence } = expectedView(`topic=${topic}`);
    await expect.poll(() => page.locator("section h1").textContent()).toBe(sentence);
    await expect.poll(() => readMatrix(page)).toEqual(inWords(matrix));
    await expect.poll(() => page.locator("table.matrix").isVisible()).toBe(true);
    release();
    await ready(page);
    await expectShown(page, `topic=${topic}`);
  });

  it("what is typed before the page is ready is searched for", async () => {
    const isTyped = () => document.querySelector<HTMLInputElement>("input[role=combobox]")?.value === "peace";
    const prepare = (page: Page) => holdCorpus(page, isTyped);
    const page = await visit("/data", { own: { prepare } });
    await page.goto(new URL("/", page.url()).href, { waitUntil: "commit" });
    await page.locator("input[role=combobox]:visible").first().pressSequentially("peace");
    await expect.poll(() => page.locator("section h1").textContent()).toBe(expectedView("q=peace").sentence);
  });
});

describe("where the corpus cannot be fetched", () => {
  it("the page says so beside the table that the server sent, and a second try brings it", async () => {
    let isDown = true;
    const prepare = (page: Page) =>
      page.route("**/corpus/*", (route) => (isDown ? route.abort() : route.continue()));
    const page = await visit("/sources", { own: { prepare }, tolerate: /Failed to load resource/ });
    await page.goto(new URL(`/?topic=${topic}`, page.url()).href);
    await page.getByText("The data could not be fetched").waitFor();
    await expect.poll(() => readMatrix(page)).toEqual(inWords(expectedView(`topic=${topic}`).matrix));
    isDown = false;
    await page.getByRole("link", { name: "Try again" }).click();
    await ready(page);
    await expectShown(page, `topic=${topic}`);
    await expect.poll(() => page.getByText("The data could not be fetched").isVisible()).toBe(false);
  });
});

describe("title and preview are those of the address", () => {
  it.each([
    [`/?topic=${topic}`, () => expectedView(`topic=${topic}`).sentence],
    [`/recommendations?topic=${topic}&stance=for`, () => expectedView(`topic=${topic}&stance=for`).sentence],
  ])("%s", async (path, sentence) => {
    const html = await (await fetch(inject("address") + path)).text();
    const wanted = escapeHtml(sentence().replace(/\.$/, "").slice(0, 100));
    expect(/<title>([^<]*)/.exec(html)?.[1]).toContain(wanted);
    expect(/property="og:description" content="([^"]*)/.exec(html)?.[1]).toContain(wanted);
  });
});

const escapeHtml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("'", "&#x27;").replaceAll('"', "&quot;");

/** What the page says of the address; other messages wait in menus until there is something to say. */
function noticeOn(page: Page) {
  return page.locator("main [role=status]").filter({ hasText: /\S/ });
}
