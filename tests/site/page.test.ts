import { execFile } from "node:child_process";
import type { Page } from "playwright-core";
import { describe, expect, inject, it } from "vitest";
import { corpusDirectory } from "@/lib/load";
import { shownFields } from "@/lib/query/list-columns";
import { recommendationAddress } from "@/lib/query/page-addresses";
import type { ExportFormat } from "@/lib/view/export/export-format";
import { expectedView, index, known } from "../browser/expected";
import { expectedSections } from "../browser/expected-sections";
import { menuOf, openMenu } from "../browser/export-menu";
import { inWords, readMatrix } from "../browser/read-matrix";
import { addressOf, go, ready, visit } from "../browser/visit";
import { exportBytes, exportText } from "../export-file";
import { readWorkbook } from "../read-workbook";

const { topics, measures, actors, sources, recommendations } = index.corpus;
const first = (items: readonly { readonly id: string }[]) => known(items[0], "entry").id;
const topic = first(topics);
const [one, two] = index.holders.map(({ id }) => id);
const { pathname: base } = new URL(inject("address"));
const withoutScript = { javaScriptEnabled: false };

/** Opens a window that notes what its policy refuses. */
function watch(path: string, tolerate?: RegExp): Promise<Page> {
  const prepare = (page: Page) =>
    page.addInitScript(() => {
      Object.assign(window, { violations: [] });
      document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
        (window as unknown as { violations: string[] }).violations.push(`${violatedDirective} ${blockedURI}`);
      });
    });
  return visit(path, { own: { prepare }, ...(tolerate && { tolerate }) });
}

const violationsOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { violations: string[] }).violations);

const hydrated = (page: Page) =>
  page.waitForFunction(() => Object.keys(document.body).some((key) => key.startsWith("__react")));

/** What a click of a button or link downloads. */
async function download(page: Page, click: () => Promise<void>) {
  const started = page.waitForEvent("download");
  await click();
  const file = await started;
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  return { name: file.suggestedFilename(), bytes: Buffer.concat(chunks) };
}

/** What the command line writes. */
function exported(query: string, shape: string, format: string): Promise<Buffer> {
  const words = ["lib/cli/export.ts", "--corpus", corpusDirectory()];
  const asked = ["--shape", shape, "--format", format, "--query", query];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ["--import", "tsx", ...words, ...asked],
      { encoding: "buffer", maxBuffer: 2 ** 26 },
      (error, stdout) => (error ? reject(error) : resolve(stdout)),
    );
  });
}

describe.each([
  "/",
  `/?topic=${topic}`,
  "/recommendations",
  `/recommendations?topic=${topic}`,
  "/compare",
  `/compare?actors=${one},${two}`,
  `/topics/${topic}`,
  `/measures/${first(measures)}`,
  `/actors/${first(actors)}`,
  "/sources",
  ...sources.map(({ id }) => `/sources/${id}`),
  recommendationAddress(first(recommendations)),
  "/method",
  "/method/disagreements",
  "/collection",
  "/data",
  "/changes",
  "/nothing",
])("%s", (path) => {
  it("runs, asks no other host, and its policy refuses nothing that it does", async () => {
    const page = await watch(path, path === "/nothing" ? /status of 404/ : undefined);
    await hydrated(page);
    await page.waitForLoadState("networkidle");
    expect(await violationsOf(page)).toEqual([]);
  });
});

describe("without JavaScript", () => {
  it("the matrix is there, and says that filters need it", async () => {
    const page = await visit(`/?topic=${topic}`, { own: withoutScript });
    const { matrix, sentence } = expectedView("");
    expect(await readMatrix(page)).toEqual(inWords(matrix));
    expect(await page.locator("h1").textContent()).toBe(sentence);
    const note = page.locator("noscript p", { hasText: "filters and comparisons need it" });
    expect(await note.isVisible()).toBe(true);
    expect(await page.getByRole("searchbox").count()).toBe(0);
  });

  it("the export menu has the files that are there, and no others", async () => {
    const page = await visit("/", { own: withoutScript });
    await page.locator("summary:visible", { hasText: "Export" }).click();
    const links = await menuOf(page)
      .locator("li a:visible")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    for (const shape of ["matrix", "recommendations", "quotes"])
      for (const format of ["csv", "xlsx", "parquet", "json", "md"])
        expect(links).toContain(`${base}/${shape}.${format}`);
    expect(links).toContain(`${base}/matrix.html`);
    expect(links).toHaveLength(16);
    expect(await menuOf(page).locator("li button:visible").count()).toBe(0);
  });

  it("the list has every row", async () => {
    const page = await visit("/recommendations", { own: withoutScript });
    expect(await page.locator("table.list td.statement > a").allTextContents()).toEqual(
      recommendations.map(({ statement }) => statement),
    );
  });
});

it("the numbers of quoted passages stay in view in the folder of a host too, and a click on one opens its note", async () => {
  const page = await visit(`/sources/${known(recommendations[0], "recommendation").source}`);
  await hydrated(page);
  const number = page.locator(".reader .number").first();
  expect(await number.isVisible()).toBe(true);
  await number.click();
  await page.locator(".note.chosen").first().waitFor();
});

describe("an address with filters", () => {
  it("shows the default view, says that the filters are being applied, and then the filtered view", async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const prepare = (page: Page) =>
      page.route("**/corpus/*.json", async (route) => {
        await released;
        await route.continue();
      });
    const page = await visit("/collection", { own: { prepare } });
    const whole = expectedView("");
    const part = expectedView(`topic=${topic}`);
    await page.goto(`${inject("address")}/?topic=${topic}`);
    const note = page.getByText("Preparing the view of this address");
    await note.waitFor();
    expect(await readMatrix(page)).toEqual(inWords(whole.matrix));
    release();
    await note.waitFor({ state: "hidden" });
    await expect.poll(() => readMatrix(page)).toEqual(inWords(part.matrix));
    expect(await page.locator("h1").textContent()).toBe(part.sentence);
  });

  it("says what means nothing here", async () => {
    const page = await visit("/?topic=nowhere");
    await page.getByText("This address asks for something that is not here").waitFor();
  });

  it("keeps them from view to view, and on the way back", async () => {
    const page = await visit(`/?topic=${topic}`);
    await expect.poll(() => page.locator("h1").textContent()).toBe(expectedView(`topic=${topic}`).sentence);
    await page.getByRole("link", { name: "List", exact: true }).click();
    await ready(page);
    expect(addressOf(page)).toBe(`${base}/recommendations?topic=${topic}`);
    await expect.poll(() => page.locator("h1").textContent()).toBe(expectedView(`topic=${topic}`).sentence);
    await page.goBack();
    await ready(page);
    await expect.poll(() => readMatrix(page)).toEqual(inWords(expectedView(`topic=${topic}`).matrix));
  });

  it("can be changed, and each change taken back", async () => {
    const page = await visit("/");
    await page
      .getByRole("button", { name: /^Topic/ })
      .first()
      .click();
    await page.getByRole("checkbox", { name: known(topics[0], "topic").label }).check();
    await expect.poll(() => addressOf(page)).toBe(`${base}/?topic=${topic}`);
    await expect.poll(() => page.locator("h1").textContent()).toBe(expectedView(`topic=${topic}`).sentence);
    await page.goBack();
    await expect.poll(() => page.locator("h1").textContent()).toBe(expectedView("").sentence);
  });
});

it("a comparison shows what each of them says on every measure", async () => {
  const search = `actors=${one},${two}`;
  const page = await visit(`/compare?${search}`);
  const titles = expectedSections(search).map(({ title }) => title);
  await expect.poll(() => page.locator("section.compared-section h2").allTextContents()).toEqual(titles);
});

it("the search of other pages leads to the list", async () => {
  const page = await visit("/method");
  await page.getByRole("button", { name: "Find" }).click();
  await page.getByRole("combobox").fill("weirs");
  await page.keyboard.press("Enter");
  await page.waitForURL(/recommendations\?q=weirs/);
  await ready(page);
  await expect.poll(() => page.locator("h1").textContent()).toBe(expectedView("q=weirs").sentence);
});

describe("what is shown can be taken away", () => {
  const search = `topic=${topic}&stance=for`;
  const asked: readonly (readonly [name: string, format: ExportFormat, parameter: string])[] = [
    ["CSV", "csv", ""],
    ["CSV for Excel", "csv", "&bom=1"],
    ["JSON", "json", ""],
    ["Markdown", "md", ""],
    ["Parquet", "parquet", ""],
    ["Excel", "xlsx", ""],
    ["One page", "html", ""],
  ];

  it.each(asked)("as %s, with the bytes that the command line writes", async (name, format, parameter) => {
    const page = await watch(`/?${search}`);
    await expect.poll(() => page.locator("h1").textContent()).toBe(expectedView(search).sentence);
    await openMenu(page);
    const button = menuOf(page).getByRole("button", { name: `${name} of matrix`, exact: true });
    const file = await download(page, () => button.click());
    expect(file.name).toMatch(new RegExp(`\\.${format}$`));
    const wanted = await exported(search + parameter, "matrix", format);
    // A workbook is packed by what the browser has.
    if (format === "xlsx") expect(readWorkbook(file.bytes)).toEqual(readWorkbook(wanted));
    else expect(file.bytes.equals(wanted)).toBe(true);
    expect(await violationsOf(page)).toEqual([]);
  });

  it("by the clipboard", async () => {
    const page = await visit(`/?${search}`, {
      own: { permissions: ["clipboard-read", "clipboard-write"] },
    });
    await expect.poll(() => page.locator("h1").textContent()).toBe(expectedView(search).sentence);
    await openMenu(page);
    await menuOf(page).getByRole("button", { name: "Copy matrix" }).click();
    await menuOf(page)
      .getByText(/^Copied matrix/)
      .waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.replaceAll("\r", "")).toBe(
      (await exportBytes(index, "matrix", "tsv", search)).toString("utf8").replaceAll("\r", ""),
    );
  });

  it("a selection of the list", async () => {
    const page = await visit("/recommendations");
    await page.locator("table.list tbody input[type=checkbox]").nth(1).check();
    const button = page.getByRole("button", { name: "CSV file of the selection" });
    const { bytes } = await download(page, () => button.click());
    const { id } = known(recommendations[1], "recommendation");
    const columns = shownFields(expectedView("").query).join(",");
    expect(bytes.toString("utf8")).toBe(
      await exportText(index, "recommendations", "csv", `recommendation=${id}&columns=${columns}`),
    );
  });

  it("the whole corpus in the form for Excel, from the page of the data", async () => {
    const page = await watch("/data");
    await hydrated(page);
    const button = page.getByRole("button", { name: "CSV for Excel of recommendations" });
    const { bytes } = await download(page, () => button.click());
    expect(bytes.equals(await exported("bom=1", "recommendations", "csv"))).toBe(true);
  });
});

it("the page for a wrong address names the nearest that there is, by its place on this host", async () => {
  const page = await visit(`/actors/${first(actors)}x`, { tolerate: /status of 404/ });
  const link = page.getByRole("status").getByRole("link").first();
  await link.waitFor();
  expect(await link.getAttribute("href")).toBe(`${base}/actors/${first(actors)}`);
  await go(page, `/actors/${first(actors)}`);
  await page.locator("h1").waitFor();
});
