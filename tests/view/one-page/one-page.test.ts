import { readFileSync } from "node:fs";
import path from "node:path";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import type { Recommendation } from "@/lib/model/corpus";
import { isEmpty } from "@/lib/model/rollup";
import { arrange } from "@/lib/query/arrange";
import { type CorpusIndex, indexCorpus } from "@/lib/query/corpus-index";
import { describeQuery, toPlainText } from "@/lib/query/describe";
import { pivot } from "@/lib/query/pivot";
import { defaultQuery, type Query } from "@/lib/query/query";
import { runQuery } from "@/lib/query/run";
import { exportTable } from "@/lib/view/export/export";
import { onePage } from "@/lib/view/one-page/one-page";
import { colors } from "@/lib/view/one-page/page-style";
import { absenceWords, stanceWords } from "@/lib/view/words/words";
import { buildCorpus } from "../../build-corpus";
import { hostileCells } from "../../hostile-cells";
import { randomCorpus, randomQuery } from "../../query/random-query";
import { seededRandom } from "../../random";

const render = (index: CorpusIndex, query: Query = defaultQuery) => [...onePage(index, query)].join("");
const open = (index: CorpusIndex, query?: Query) => parseHTML(render(index, query)).document;
const texts = (elements: Iterable<Element>) => Array.from(elements, (element) => element.textContent ?? "");

/** The cells of the table on screen, as `/matrix.csv` writes them. */
function cellsOf(document: Document): readonly (readonly (string | readonly string[])[])[] {
  const table = document.querySelector(".frame table");
  const rows = Array.from(table?.querySelectorAll("tbody tr:not(.topic)") ?? []);
  const isSides = table?.classList.contains("sides");
  return rows.map((row) => [
    row.querySelector("th")?.textContent ?? "",
    ...Array.from(row.querySelectorAll("td"), (cell) => {
      if (isSides) return Array.from(cell.querySelectorAll("a"), (chip) => chip.getAttribute("title") ?? "");
      return inExport(cell.querySelector(".name")?.textContent ?? "");
    }),
  ]);
}

const said = [...Object.entries(absenceWords), ...Object.entries(stanceWords)];

function inExport(words: string): string {
  return said.find(([, word]) => words === word || words.startsWith(`${word}, `))?.[0] ?? words;
}

/** Every recommendation that stands behind a cell, in the order of rows and columns. */
function behind(index: CorpusIndex, query: Query): readonly Recommendation[] {
  const { rows } = arrange(pivot(index, query, runQuery(index, query)), query);
  return rows.flatMap(({ cells, sides }) =>
    (sides?.flatMap((actors) => actors.map(({ cell }) => cell)) ?? cells).flatMap((cell) =>
      isEmpty(cell) ? [] : cell.recommendations,
    ),
  );
}

/** What a browser makes of the ends of lines. */
const asShown = (text: string) => text.replace(/\r\n?/g, "\n");

describe("a matrix as one page", () => {
  it("has the cells of the exported table and every text behind them, whatever is asked", () => {
    let filled = 0;
    for (let seed = 0; seed < 300; seed++) {
      const random = seededRandom(seed);
      const index = indexCorpus(randomCorpus(random));
      const query = randomQuery(random, index);
      const document = open(index, query);
      const { columns, rows } = exportTable(index, query, "matrix");
      const label = columns.findIndex((column) => /_(label|name|title)$/.test(column));
      const groups = new Set([...index.groups.keys()]);
      // Rows stand under their topics, whose order is that of the rows unless they are sorted.
      const expected = rows.map((row) =>
        row.slice(label).map((value, at) => {
          const isGroup = groups.has(columns[label + at] ?? "");
          return isGroup && /^(silent|not-)/.test(`${value}`) ? "not told of" : value;
        }),
      );
      const byLabel = (a: readonly unknown[], b: readonly unknown[]) => `${a[0]}`.localeCompare(`${b[0]}`);
      expect(cellsOf(document).toSorted(byLabel), `seed ${seed}`).toEqual(expected.toSorted(byLabel));
      const held = behind(index, query);
      filled += held.length;
      expect(texts(document.querySelectorAll("article h5")), `seed ${seed}`).toEqual(
        held.map(({ statement }) => statement),
      );
      expect(texts(document.querySelectorAll("blockquote"))).toEqual(
        held.flatMap(({ quotes }) => quotes.map(({ exact }) => `“${exact}”`)),
      );
    }
    expect(filled).toBeGreaterThan(200);
  });

  it.each([
    [1, 3],
    [25, 3],
    [26, 4],
    [60, 5],
  ])("of %i rows comes in %i pieces: its beginning, 25 rows of texts each, its end", (rows, pieces) => {
    const recommendations = Array.from({ length: rows }, (_, at) => ({ measure: `measure-${at}` }));
    expect([...onePage(indexCorpus(buildCorpus({ recommendations })), defaultQuery)]).toHaveLength(pieces);
  });

  it("leads from each position to its texts and back, and nowhere else in the page", () => {
    for (let seed = 100; seed < 130; seed++) {
      const random = seededRandom(seed);
      const index = indexCorpus(randomCorpus(random));
      const document = open(index, randomQuery(random, index));
      const ids = Array.from(document.querySelectorAll("[id]"), ({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const targets = Array.from(document.querySelectorAll("a[href^='#']"), (link) =>
        link.getAttribute("href")?.slice(1),
      );
      expect(targets.toSorted()).toEqual(ids.toSorted());
    }
  });

  it("says what it shows, of which data, under which terms, and how to cite it", () => {
    const index = indexCorpus(
      buildCorpus({
        meta: { title: "Rivers", subtitle: "Who wants what", site: "https://river.example", licence: "CC0" },
        recommendations: [{ stance: "for" }, { measure: "other", stance: "against" }],
      }),
    );
    const query: Query = { ...defaultQuery, filters: { ...defaultQuery.filters, stance: ["against"] } };
    const document = open(index, query);
    expect(document.title).toBe("Rivers: Who wants what");
    expect(document.querySelector(".shown")?.textContent).toBe(toPlainText(describeQuery(index, query, 1)));
    const about = texts(document.querySelectorAll("footer dd"));
    expect(about).toEqual(expect.arrayContaining(["CC0", "1.0", "https://river.example/?stance=against"]));
    expect(about.at(-1)).toMatch(/^Rivers: Who wants what\. Data version 1\.0/);
    expect(texts(document.querySelectorAll(".place a"))).toEqual(["In context"]);
  });

  it("has no link that leads nowhere from a disk, where the corpus names no site", () => {
    const document = open(indexCorpus(buildCorpus({ recommendations: [{}] })));
    const links = Array.from(document.querySelectorAll("a"), (link) => link.getAttribute("href") ?? "");
    expect(links.filter((href) => !href.startsWith("#"))).toEqual([]);
  });

  it("breaks a table that is too wide into panels for paper, with the same marks", () => {
    const actors = Array.from({ length: 30 }, (_, at) => `actor-${at}`);
    const index = indexCorpus(
      buildCorpus({ actors, recommendations: actors.map((actor) => ({ actor, stance: "against" })) }),
    );
    const document = open(index);
    expect(document.querySelectorAll(".paper table")).toHaveLength(3);
    expect(document.querySelectorAll(".paper td svg")).toHaveLength(30);
    expect(open(indexCorpus(buildCorpus({ recommendations: [{}] }))).querySelector(".paper")).toBeNull();
  });
});

it("a hostile text is a text, wherever it stands", () => {
  for (const [what, text] of hostileCells) {
    const index = indexCorpus(
      buildCorpus({
        meta: { title: text, subtitle: text, licence: text },
        topics: [{ id: "topic", label: text, short: text }],
        actors: [{ id: "author", name: text, short: text }],
        measures: [{ id: "measure", label: text }],
        sources: [{ id: "source", title: text, language: '"><b>' }],
        recommendations: [
          { statement: text, condition: text, memo: text, quotes: [text], addressees: ["author"] },
        ],
      }),
    );
    const document = open(index, { ...defaultQuery, q: "a" });
    const whole = open(index);
    for (const page of [document, whole]) {
      expect(page.querySelectorAll("script, b, img, br, link"), what).toHaveLength(0);
      const attributes = Array.from(page.querySelectorAll("*"), (element) =>
        element.getAttributeNames(),
      ).flat();
      expect(attributes.filter((name) => name.startsWith("on"))).toEqual([]);
    }
    expect(
      texts(whole.querySelectorAll("h5, .frame tbody th[scope=row], blockquote")).map(asShown),
      what,
    ).toEqual([text, text, `“${text}”`].map(asShown));
  }
});

it("has the colours of the site", () => {
  const css = readFileSync(path.resolve(import.meta.dirname, "../../../app/globals.css"), "utf8");
  for (const [name, [day, night]] of Object.entries(colors))
    expect(css).toContain(`--color-${name}: light-dark(${day}, ${night});`);
});

it("asks for nothing and runs nothing", () => {
  const random = seededRandom(1);
  const source = render(indexCorpus(randomCorpus(random)));
  expect(source).toContain("default-src 'none'");
  expect(source).not.toMatch(/<(script|link|img|iframe|object|form)\b|@import|url\(|\ssrc=/);
});
