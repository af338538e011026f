import { csvParseRows } from "d3-dsv";
import type { Page } from "playwright-core";
import { expect, inject, it } from "vitest";
import { fields } from "@/lib/query/fields";
import { type ExportFormat, formatsOf } from "@/lib/view/export/export-format";
import { matrixSize } from "@/lib/view/export/export-sizes";
import { absenceWords, stanceWords } from "@/lib/view/words/words";
import { exportBytes, exportFile, exportText } from "../export-file";
import { readWorkbook, textsOf } from "../read-workbook";
import { expectedView, index, known } from "./expected";
import { counted, menuOf, openMenu, shapes } from "./export-menu";
import { readMatrix } from "./read-matrix";
import { visit } from "./visit";

const topic = known(index.corpus.topics[0], "topic").id;
const views = [
  "",
  `topic=${topic}&stance=for,against&sort=-actors&fold=reported`,
  "q=war&rows=actor&cols=topic&colsort=name",
];

/** What a link of the open menu downloads, by a true click. */
async function download(
  page: Page,
  name: string,
): Promise<{ readonly file: string; readonly bytes: Buffer; readonly text: string }> {
  const started = page.waitForEvent("download");
  await menuOf(page).getByRole("link", { name, exact: true }).click();
  const file = await started;
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(Buffer.from(chunk));
  const bytes = Buffer.concat(chunks);
  return { file: file.suggestedFilename(), bytes, text: bytes.toString("utf8") };
}

/** The files that a line of the menu offers, by the words of their links. */
const offered: readonly (readonly [words: string, format: ExportFormat, parameter?: string])[] = [
  ["CSV", "csv"],
  ["CSV for Excel", "csv", "bom=1"],
  ["Excel", "xlsx"],
  ["Parquet", "parquet"],
  ["JSON", "json"],
  ["Markdown", "md"],
  ["One page", "html"],
];

/** Chromium lets a page begin no more than ten downloads a second, and says nothing of the others. In milliseconds, before each six. */
const SHAPE_REST = 700;

it.each(views)("the matrix at /?%s can be taken away as it is shown", async (search) => {
  const { matrix, query, result } = expectedView(search);
  const page = await visit(`/?${search}`);
  const lines = await openMenu(page);
  await expect
    .poll(() => menuOf(page).locator("p").first().textContent())
    .toBe(`Export what is shown: ${counted(result.recommendations.length, "recommendation")}`);
  expect(lines.map(({ label }) => label?.toLowerCase()).toSorted()).toEqual(shapes.toSorted());

  for (const shape of shapes) {
    await page.waitForTimeout(SHAPE_REST);
    const line = lines.find(({ label }) => label?.toLowerCase() === shape);
    const [head = [], ...rows] = csvParseRows(await exportText(index, shape, "csv", search));
    const files = offered.filter(([, format]) => formatsOf(shape).includes(format));
    expect(line?.links).toEqual(files.map(([words]) => `${words} of ${shape}`));
    expect(line?.size).toBe(
      shape === "matrix"
        ? matrixSize(matrix, [query.rows, query.cols])
        : `${counted(rows.length, "row")}, ${counted(head.length, "column")}`,
    );
    for (const [words, format, parameter = ""] of files) {
      const { file, bytes } = await download(page, `${words} of ${shape}`);
      expect(file).toBe((await exportFile(index, shape, format, search)).name);
      // Not toEqual: a difference would print two files.
      const expected = await exportBytes(index, shape, format, `${search}&${parameter}`);
      expect(bytes.equals(expected), `the bytes of ${words} of ${shape}`).toBe(true);
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
  if (words === "not told of") return "not-on-file";
  const isSaid = ([, word]: [string, string]) => words === word || words?.startsWith(`${word}, `);
  return [...Object.entries(absenceWords), ...Object.entries(stanceWords)].find(isSaid)?.[0];
}

it("the list can be taken away with the columns that it shows and no others", async () => {
  const page = await visit(`/recommendations?topic=${topic}&columns=voice,statement,quotes`);
  await openMenu(page);
  const [head = [], ...rows] = csvParseRows((await download(page, "CSV of table as shown")).text);
  expect(head).toEqual(["voice", "statement", "quotes"]);
  const cells = (column: string) => page.locator(`table.list td.${column}`).allTextContents();
  expect(rows.map(([, statement]) => statement)).toEqual(await cells("statement"));
  expect(rows.map(([, , quotes]) => quotes)).toEqual(await cells("quotes"));
});

it("the list can be taken away as it is shown, in its order", async () => {
  const search = `topic=${topic}&sort=-stance,statement`;
  const page = await visit(`/recommendations?${search}`);
  await openMenu(page);
  const [head = [], ...rows] = csvParseRows((await download(page, "CSV of all fields")).text);
  const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
  const cells = (selector: string) => page.locator(`table.list ${selector}`).allTextContents();
  expect(column("statement")).toEqual(await cells("td.statement > a"));
  expect(column("stance")).toEqual(await cells("td.stance"));
  expect(column("actor_name")).toEqual(await cells("td.actor_name > a"));
  expect(column("measure_label")).toEqual(await cells("td.measure_label"));
  expect(column("source_title")).toEqual(await cells("td.source_title > a"));
  const quotes = (await cells("q")).map((text) => text.replace(/^“|” and (one|\d+) more quotes?$|”$/g, ""));
  expect(column("quote")).toEqual(quotes);
});

it("the workbook has the cells of the matrix that the page shows", async () => {
  const page = await visit(`/?topic=${topic}&fold=reported&hide=${index.holders[0]?.id}`);
  await openMenu(page);
  const [sheet] = readWorkbook((await download(page, "Excel of matrix")).bytes);
  const [head = [], ...rows] = sheet ? textsOf(sheet) : [];
  const seen = await readMatrix(page);
  const cells = head.length - seen.columns.length;
  expect(seen.columns.length).toBeGreaterThan(0);
  expect(rows.map((row) => row.slice(cells - 2))).toEqual(
    seen.rows.map((row) => [row.id, row.label, ...row.cells.map(inExport)]),
  );
});

it("says so where a table cannot be copied", async () => {
  const prepare = (page: Page) =>
    page.route("**/*.tsv*", (route) => route.fulfill({ status: 500, body: "" }));
  const own = { permissions: ["clipboard-read", "clipboard-write"], prepare };
  const page = await visit("/recommendations", { own, tolerate: /500/ });
  await openMenu(page);
  await menuOf(page).getByRole("button", { name: "Copy quotes", exact: true }).click();
  await menuOf(page).getByText("Could not copy quotes.", { exact: true }).waitFor();
});

it("neither copying nor printing is offered where it cannot be done", async () => {
  const prepare = (page: Page) =>
    page.addInitScript("delete window.ClipboardItem; window.print = undefined;");
  const page = await visit("/", { own: { prepare } });
  expect(await openMenu(page)).toHaveLength(shapes.length);
  await expect.poll(() => menuOf(page).getByRole("button").count()).toBe(0);
});

it("the menu prints the view", async () => {
  const prepare = (page: Page) => page.addInitScript("window.print = () => { document.title = 'printed'; };");
  const page = await visit("/", { own: { prepare } });
  await openMenu(page);
  await menuOf(page).getByRole("button", { name: "Print this view" }).click();
  expect(await page.title()).toBe("printed");
});

it("without JavaScript the links of the menu lead to the files", async () => {
  const page = await visit("/", { own: { javaScriptEnabled: false } });
  const lines = await openMenu(page);
  expect(lines.find(({ label }) => label === "Recommendations")?.size).toBe(
    `${counted(index.corpus.recommendations.length, "row")}, ${counted(fields.length, "column")}`,
  );
  await expect.poll(() => menuOf(page).getByRole("button").count()).toBe(0);
  const { bytes } = await download(page, "Excel of recommendations");
  expect(bytes.equals(await exportBytes(index, "recommendations", "xlsx", ""))).toBe(true);
});

it.each([
  ["/matrix.csv?topic=nowhere", ["topic", "nowhere"]],
  ["/recommendations.json?colour=red", ["colour"]],
  ["/matrix.xlsx?rows=colour", ["rows", "colour"]],
  ["/quotes.md?actr=x", ["actr"]],
  ["/compare.tsv?actors=nobody,noone", ["actors", "nobody", "noone"]],
])("%s answers 400 and names what is wrong", async (path, names) => {
  const answer = await fetch(inject("address") + path);
  const text = await answer.text();
  expect(answer.status).toBe(400);
  for (const name of names) expect(text).toContain(name);
});
