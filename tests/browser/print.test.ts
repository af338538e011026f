import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { linesInOrder } from "@/lib/import/columns";
import { readPdfSegments } from "@/lib/import/pdf-segments";
import { expectedView, index, known } from "./expected";
import { visit } from "./visit";

/** Papers between their margins in CSS pixels: upright, and across for a matrix. */
const PAPERS = {
  A4: { width: 703, height: 1016 },
  Letter: { width: 725, height: 950 },
  "A4 across": { width: 1031, height: 688 },
  "Letter across": { width: 965, height: 710 },
} as const;
/** Of marks, on a sheet. */
const COLUMNS_MAX = 14;
/** A topic with the longest word among the stances. */
const topic = known(
  index.corpus.recommendations.findLast(({ stance }) => stance === "conditional")?.topics[0],
  "condition",
);

async function print(path: string, paper: keyof typeof PAPERS = "A4"): Promise<Page> {
  const page = await visit(path, PAPERS[paper]);
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  return page;
}

/** Texts that run out of the paper, or out of the cell in which they stand into another. */
const runsOut = (page: Page) =>
  page.evaluate(() => {
    const right = document.documentElement.clientWidth;
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const out: string[] = [];
    while (texts.nextNode()) {
      const { currentNode: text } = texts;
      const range = document.createRange();
      range.selectNodeContents(text);
      const cell = text.parentElement?.closest("td, th")?.getBoundingClientRect();
      for (const box of range.getClientRects()) {
        const isHidden = box.width <= 1 || text.parentElement?.closest(".sr-only");
        if (!isHidden && box.right > Math.min(right, cell?.right ?? right) + 1)
          out.push(text.textContent ?? "");
      }
    }
    return [...new Set(out)];
  });

describe("on paper", () => {
  it("the matrix is broken into panels that hold every column, and every row that has a position in them", async () => {
    const page = await print("/", "A4 across");
    const panels = await page.locator("table.print-matrix").evaluateAll((tables) =>
      tables.map((table) => ({
        columns: Array.from(table.querySelectorAll("thead th"), (head) => head.textContent).slice(1),
        rows: Array.from(table.querySelectorAll("tbody th[scope=row]"), (head) => head.textContent),
        marks: table.querySelectorAll("tbody td svg").length,
      })),
    );
    const { matrix } = expectedView("");
    const isHeld = (at: number) => matrix.rows.some(({ cells }) => typeof cells[at] === "object");
    const [filled, empty] = [true, false].map((held) =>
      matrix.columns.filter((_, at) => isHeld(at) === held),
    );
    expect(panels.flatMap(({ columns }) => columns)).toEqual(filled?.map(({ short }) => short));
    for (const { label } of empty ?? []) {
      await expect.poll(() => page.getByText("without a position here").textContent()).toContain(label);
    }
    const sizes = panels.map(({ columns }) => columns.length);
    for (const [panel, { rows }] of panels.entries()) {
      const from = sizes.slice(0, panel).reduce((sum, size) => sum + size, 0);
      const ids = filled?.slice(from, from + (sizes[panel] ?? 0)).map(({ id }) => id) ?? [];
      const places = ids.map((id) => matrix.columns.findIndex((column) => column.id === id));
      const held = matrix.rows.filter(({ cells }) => places.some((at) => typeof cells[at] === "object"));
      expect(rows).toEqual((panel === 0 ? matrix.rows : held).map(({ label }) => label));
    }
    expect(panels.reduce((sum, { marks }) => sum + marks, 0)).toBe(
      matrix.rows.flatMap(({ cells }) => cells).filter((cell) => typeof cell === "object").length,
    );
    expect(await runsOut(page)).toEqual([]);
    const controls = page.locator("button, select, input, summary").filter({ visible: true });
    expect(await controls.allTextContents()).toEqual([]);
  });

  it("what is folded away is named, and first words are there where the screen has them", async () => {
    const folded = known(index.corpus.topics[0], "topic");
    const away = await print(`/?fold=${folded.id},reported`);
    const heads = await away.locator(".print-matrix").first().locator("tr.topic").allTextContents();
    expect(heads.some((head) => head.startsWith(`${folded.label} (`) && head.includes("folded away"))).toBe(
      true,
    );
    expect(await away.getByText("quoted or described by others.").isVisible()).toBe(true);
    const view = `topic=${topic}&density=statements`;
    const words = (await print(`/?${view}`)).locator(".print-matrix td .words");
    const said = expectedView(view).matrix.rows.flatMap(({ cells }) =>
      cells.flatMap((cell) => (typeof cell === "string" ? [] : [cell.words ?? ""])),
    );
    expect((await words.allTextContents()).toSorted()).toEqual(said.toSorted());
  });

  it("a list has who says what on which measure, and where it was said", async () => {
    const page = await print(`/recommendations?topic=${topic}`);
    const { recommendations } = expectedView(`topic=${topic}`).result;
    for (const column of ["stance", "actor_name", "statement", "measure_label", "source_title"]) {
      const cells = page.locator(`table.list tbody td.${column}`).filter({ visible: true });
      expect(await cells.count(), column).toBe(recommendations.length);
    }
    expect(await runsOut(page)).toEqual([]);
  });

  it.each([
    `/?topic=${topic}`,
    `/sources/${index.corpus.sources[0]?.id}`,
    `/measures/${index.corpus.measures[0]?.id}`,
    "/data",
    "/changes",
  ])("nothing runs out of the page: %s", async (path) => {
    const page = await print(path);
    expect(await runsOut(page)).toEqual([]);
  });

  it("a matrix begins with the name of the site, and says what was left out where it was", async () => {
    const page = await print("/", "A4 across");
    const { title } = index.corpus.meta;
    const head = page.locator(".matrix-page > p").first();
    expect([await head.textContent(), await head.isVisible()]).toEqual([title, true]);
    const captions = await page.locator(".print-matrix caption").allTextContents();
    const rows = await page
      .locator(".print-matrix tbody")
      .evaluateAll((bodies) => bodies.map((body) => body.querySelectorAll("th[scope=row]").length));
    const { length } = expectedView("").matrix.rows;
    for (const [at, caption] of captions.entries()) {
      const left = length - (rows[at] ?? 0);
      expect(caption.includes(`left out here: ${left} measure`)).toBe(left > 0);
    }
  });

  describe.each(["A4", "Letter"] as const)("of the size %s", (paper) => {
    it.each([`/?topic=${topic}`, "/?rows=actor&cols=measure"])(
      "the parts of %s stand below each other",
      async (path) => {
        const page = await print(path, `${paper} across`);
        const parts = await page
          .locator("h1, table.print-matrix, .legend, .legend + p")
          .evaluateAll((found) =>
            found.map((part) => part.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
          );
        expect(parts.length).toBeGreaterThan(3);
        parts.slice(1).forEach(({ top }, at) => {
          expect(top).toBeGreaterThanOrEqual(parts[at]?.bottom ?? Number.NaN);
        });
        // Not higher than what stands on it: else blank sheets would follow.
        const height = await page.evaluate(() => document.documentElement.scrollHeight);
        expect(height - (parts.at(-1)?.bottom ?? 0)).toBeLessThan(PAPERS[`${paper} across`].height / 2);
        expect(await runsOut(page)).toEqual([]);
      },
    );

    it("is that of every sheet of a matrix, and of so many as its rows need", async () => {
      const page = await visit(`/?topic=${topic}`);
      await page.emulateMedia({ media: "print" });
      const pdf = (await page.pdf({ format: paper, preferCSSPageSize: true })).toString("latin1");
      const [width = 0, height = 0] = { A4: [842, 595], Letter: [792, 612] }[paper];
      const sheets = Array.from(pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g), ([, w, h]) => [w, h]);
      const panels = Math.ceil(expectedView(`topic=${topic}`).matrix.columns.length / COLUMNS_MAX);
      // Its rows fill less than a sheet.
      expect(sheets.length).toBe(panels);
      for (const [w, h] of sheets) {
        expect(Math.abs(Number(w) - width)).toBeLessThan(2);
        expect(Math.abs(Number(h) - height)).toBeLessThan(2);
      }
    });
  });

  it("the panels of a matrix have as many columns each as can be", async () => {
    const page = await print(`/?unfold=${[...index.groups.keys()].join()}`);
    const widths = await page
      .locator("table.print-matrix thead")
      .evaluateAll((heads) => heads.map((head) => head.querySelectorAll("th").length - 1));
    expect(widths.length).toBeGreaterThan(1);
    expect(Math.max(...widths)).toBeLessThanOrEqual(COLUMNS_MAX);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1);
  });

  it.each(["/", "/recommendations"])(
    "a head of %s holds nothing that keeps it from being repeated",
    async (path) => {
      const page = await print(path);
      const heads = page.locator("thead").filter({ visible: true });
      expect(await heads.count()).toBeGreaterThan(0);
      const displays = await heads.evaluateAll((found) =>
        found.flatMap((head) =>
          Array.from(head.querySelectorAll("*"), (part) => getComputedStyle(part).display),
        ),
      );
      const plain = ["table-row", "table-cell", "inline", "contents", "none"];
      expect(displays.filter((display) => !plain.includes(display))).toEqual([]);
    },
  );

  it.each(["/", "/?cols=stance"])(
    "no sheet of %s ends with a topic whose rows stand on the next",
    async (path) => {
      const page = await print(path);
      const { pages } = await readPdfSegments(await page.pdf({ format: "A4", preferCSSPageSize: true }));
      const topics = new Set(index.corpus.topics.map(({ label }) => label));
      const lines = pages.map(({ segments }) => linesInOrder([...segments]).map(({ text }) => text.trim()));
      expect(lines.flat().filter((line) => topics.has(line))).toHaveLength(topics.size);
      expect(lines.filter((sheet) => topics.has(sheet.at(-1) ?? ""))).toEqual([]);
    },
  );

  it("names the data and the address from which it was printed", async () => {
    const page = await print(`/?topic=${topic}`);
    const { dataVersion } = index.corpus.meta;
    const foot = page.getByText(`Data version ${dataVersion}`).filter({ visible: true });
    expect(await foot.last().textContent()).toContain(`?topic=${topic}`);
  });
});

it("a source keeps on paper what its head links to, and leaves away what only a screen can use", async () => {
  const page = await print(`/sources/${known(index.corpus.sources[0], "source").id}`);
  const links = await page.locator(".reader-head a:not([href='#about'])").all();
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(await link.isVisible()).toBe(true);
  const controls = page.locator("section[aria-label=Marks]");
  expect([await controls.count(), await controls.isVisible()]).toEqual([1, false]);
});
