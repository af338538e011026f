import { csvParseRows } from "d3-dsv";
import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { type ExportFormat, type ExportShape, exportFormats, renderExport } from "@/lib/view/export";
import { absenceWords, stanceWords } from "@/lib/view/words";
import { expectedView, index, known } from "./expected";
import { readMatrix } from "./read-matrix";
import { visit } from "./visit";

const topic = known(index.corpus.topics[0], "topic").id;
const views = [
  "",
  `topic=${topic}&stance=for,against&sort=-actors&fold=reported`,
  "q=war&rows=actor&cols=topic&colsort=name",
];

/** What the menu of the matrix offers. */
const shapes = ["matrix", "recommendations", "quotes"] as const;

/** Opens the menu, and reads from it the name, the size and the links of each line. */
async function openMenu(page: Page) {
  await page.locator("summary:visible", { hasText: "Export" }).click();
  return menuOf(page)
    .locator("li")
    .evaluateAll((items) =>
      items.map((item) => ({
        label: item.querySelector("strong")?.textContent,
        size: item.querySelector("strong + span")?.textContent,
        links: Array.from(item.querySelectorAll("a"), (link) => link.textContent),
      })),
    );
}

const menuOf = (page: Page) => page.locator("details[open]").filter({ visible: true });

/** What a link of the open menu downloads, by a true click. */
async function download(page: Page, name: string): Promise<{ readonly file: string; readonly text: string }> {
  const started = page.waitForEvent("download");
  await menuOf(page).getByRole("link", { name, exact: true }).click();
  const file = await started;
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  return { file: file.suggestedFilename(), text: Buffer.concat(chunks).toString("utf8") };
}

/** The same file without server and page. */
function render(shape: ExportShape, format: ExportFormat, search: string): string {
  const file = renderExport(index, shape, format, new URLSearchParams(search));
  return "error" in file ? file.error : file.body;
}

const counted = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
const linkTo = (format: ExportFormat, shape: ExportShape) => `${format.toUpperCase()} of ${shape}`;

it.each(views)("the matrix at /?%s can be taken away as it is shown", async (search) => {
  const { matrix, query, result } = expectedView(search);
  const page = await visit(`/?${search}`);
  const lines = await openMenu(page);
  expect(await menuOf(page).locator("p").first().textContent()).toBe(
    `Export what is shown: ${counted(result.recommendations.length, "recommendation")}`,
  );
  expect(lines.map(({ label }) => label?.toLowerCase()).toSorted()).toEqual(shapes.toSorted());

  for (const shape of shapes) {
    const line = lines.find(({ label }) => label?.toLowerCase() === shape);
    const rows = csvParseRows(render(shape, "csv", search)).length - 1;
    expect(line?.links).toEqual(exportFormats.map((format) => linkTo(format, shape)));
    expect(line?.size).toBe(
      shape === "matrix"
        ? `${counted(matrix.rows.length, query.rows)}, ${counted(matrix.columns.length, query.cols)}`
        : counted(rows, "row"),
    );
    for (const format of exportFormats) {
      const { file, text } = await download(page, linkTo(format, shape));
      expect(file).toBe(`${shape}.${format}`);
      // Not toBe: a difference would print two files.
      expect(text === render(shape, format, search), `the bytes of ${file}`).toBe(true);
    }
  }

  const [head = [], ...rows] = csvParseRows((await download(page, "CSV of matrix")).text);
  const seen = await readMatrix(page);
  const cells = head.length - seen.columns.length;
  expect(head.slice(cells)).toEqual(matrix.columns.map(({ id }) => id));
  expect(rows.map((row) => row.slice(cells - 2))).toEqual(
    seen.rows.map((row) => [row.id, row.label, ...row.cells.map(inExport)]),
  );
});

/** What a screen reader says of a cell, as the export writes it. */
function inExport(words: string | null | undefined): string | undefined {
  const isSaid = ([, word]: [string, string]) => words === word || words?.startsWith(`${word}, `);
  return [...Object.entries(absenceWords), ...Object.entries(stanceWords)].find(isSaid)?.[0];
}

it("the list can be taken away as it is shown, in its order", async () => {
  const search = `topic=${topic}&sort=-stance,statement`;
  const page = await visit(`/recommendations?${search}`);
  await openMenu(page);
  const [head = [], ...rows] = csvParseRows((await download(page, "CSV of recommendations")).text);
  const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
  const cells = (selector: string) => page.locator(`table.list ${selector}`).allTextContents();
  expect(column("statement")).toEqual(await cells("td.statement > a"));
  expect(column("stance")).toEqual(await cells("td.stance"));
  expect(column("actor_name")).toEqual(await cells("td.actor > a"));
  expect(column("measure_label")).toEqual(await cells("td.measure"));
  expect(column("source_title")).toEqual(await cells("td.source > a"));
  const quotes = (await cells("q")).map((text) => text.replace(/^“|” and (one|\d+) more quotes?$|”$/g, ""));
  expect(column("quote")).toEqual(quotes);
});

it("for Excel, the CSV begins with a byte order mark and is the same otherwise", async () => {
  const page = await visit(`/?topic=${topic}`);
  await openMenu(page);
  const plain = await download(page, "CSV of quotes");
  await page.getByRole("checkbox", { name: "For Excel, with a byte order mark" }).check();
  const marked = await download(page, "CSV of quotes");
  expect(marked.text).toBe(`\ufeff${plain.text}`);
});

it.each([
  ["/matrix.csv?topic=nowhere", ["topic", "nowhere"]],
  ["/recommendations.json?colour=red", ["colour"]],
])("%s answers 400 and names what is wrong", async (path, names) => {
  const answer = await fetch(inject("address") + path);
  const text = await answer.text();
  expect(answer.status).toBe(400);
  for (const name of names) expect(text).toContain(name);
});
