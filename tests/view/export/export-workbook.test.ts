import { csvParseRows } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { serializeQuery } from "@/lib/query/parameters";
import { exportShapes } from "@/lib/view/export/export-format";
import { buildCorpus } from "../../build-corpus";
import { exportBytes, exportText } from "../../export-file";
import { hostileCells } from "../../hostile-cells";
import { randomCorpus, randomQuery } from "../../query/random-query";
import { seededRandom } from "../../random";
import { readWorkbook, textsOf } from "../../read-workbook";

const sketch = {
  actors: ["forum", "mayor", "port"],
  measures: ["weirs", "ferry"],
  sources: [
    { id: "open", author: "forum", coded: { complete: true, on: "2031-06-01" } },
    { id: "working", author: "port", coded: { complete: true, on: "2031-05-30" } },
  ],
  recommendations: [
    { id: "open/weirs", source: "open", measure: "weirs", quotes: ["W1", "W2"] },
    { id: "open/mayor", source: "open", actor: "mayor", measure: "weirs", quotes: ["M"] },
    { id: "working/weirs", source: "working", measure: "weirs", stance: "against" as const, quotes: ["P"] },
    { id: "working/ferry", source: "working", measure: "ferry", quotes: ["F"] },
  ],
  meta: {
    title: "A river",
    subtitle: "Who wants what",
    licence: "CC BY 4.0",
    dataVersion: "3",
    codebookVersion: "1.2",
  },
};
const index = indexCorpus(buildCorpus(sketch));

async function sheets(
  of: typeof index,
  ...[shape, search = ""]: readonly [(typeof exportShapes)[number], string?]
) {
  const read = readWorkbook(await exportBytes(of, shape, "xlsx", search));
  return Object.fromEntries(read.map((sheet) => [sheet.name, textsOf(sheet)]));
}
const quotesIn = (sheet: readonly (readonly string[])[] = []) => sheet.slice(1).map((row) => row[5]);

describe("a workbook of an export", () => {
  it.each([
    ["recommendations", ["Recommendations", "Quotes", "About"]],
    ["quotes", ["Quotes", "About"]],
    ["matrix", ["Matrix", "Quotes", "About"]],
    ["compare", ["Comparison", "Quotes", "About"]],
  ] as const)("of %s has the sheets %j", async (shape, names) => {
    expect(Object.keys(await sheets(index, shape))).toEqual(names);
  });

  it("has the cells of the CSV of the same name, for random queries", async () => {
    for (let seed = 0; seed < 12; seed++) {
      const random = seededRandom(seed);
      const corpus = indexCorpus(randomCorpus(random));
      const search = serializeQuery(randomQuery(random, corpus)).slice(1);
      for (const shape of exportShapes) {
        const csv = csvParseRows(await exportText(corpus, shape, "csv", `${search}&guard=0`));
        const [first] = readWorkbook(await exportBytes(corpus, shape, "xlsx", search));
        expect(first && textsOf(first), `seed ${seed}, ${shape}`).toEqual(csv);
      }
    }
  });

  it("has the cells of the CSV also where they are hostile", async () => {
    const statements = hostileCells.map(([, text]) => text.replaceAll("\r\n", "\n"));
    const hostile = indexCorpus(
      buildCorpus({ recommendations: statements.map((statement) => ({ statement })) }),
    );
    const read = await sheets(hostile, "recommendations");
    expect(read.Recommendations).toEqual(
      csvParseRows(await exportText(hostile, "recommendations", "csv", "guard=0")),
    );
  });

  it.each([
    ["recommendations", "actor=forum", ["W1", "W2"]],
    ["matrix", "", ["W1", "W2", "M", "P", "F"]],
    ["matrix", "hide=port", ["W1", "W2", "M"]],
    ["matrix", "scope=shared", ["W1", "W2", "M", "P"]],
    ["matrix", "fold=reported", ["W1", "W2", "P", "F"]],
    ["compare", "actors=forum,port", ["W1", "W2", "P", "F"]],
    ["compare", "actors=forum,port&relation=differ", ["W1", "W2", "P"]],
    ["compare", "stance=for", ["W1", "W2", "M", "F"]],
  ] as const)("of %s?%s has the quotes behind what is shown, and no other", async (shape, search, quotes) => {
    expect(quotesIn((await sheets(index, shape, search)).Quotes)).toEqual(quotes);
  });
});

describe("the sheet about the file", () => {
  it("says what was filtered, when, of which data, and how to cite it", async () => {
    expect(
      (await sheets(index, "matrix", "stance=for&hide=port&cell=weirs,forum&q=quote%20x")).About,
    ).toEqual([
      ["about", "value"],
      ["Title", "A river: Who wants what"],
      ["Table", "Matrix"],
      ["Shows", "0 of 4 recommendations: stance is for; “quote” and “x” in text or names."],
      ["Parameter q", "quote x"],
      ["Parameter stance", "for"],
      ["Parameter hide", "port"],
      ["Sheet Matrix", "0 rows, 3 columns"],
      ["Sheet Quotes", "0 rows, 10 columns"],
      ["Page", "/?q=quote+x&stance=for&hide=port"],
      ["File", "/matrix.xlsx?q=quote+x&stance=for&hide=port"],
      ["Columns explained", "/data"],
      ["Data version", "3"],
      ["Codebook version", "1.2"],
      ["Last day of coding", "2031-06-01"],
      ["Licence", "CC BY 4.0"],
      [
        "How to cite",
        "A river: Who wants what. Data version 3, codebook 1.2. /?q=quote+x&stance=for&hide=port [add the day on which you took it]",
      ],
    ]);
  });

  it.each([
    [
      "recommendations",
      "rows=actor&cols=topic&sort=-actors,source_date&hide=topic&actors=forum,port",
      "sort=source_date",
    ],
    ["quotes", "density=marks&hide=forum&pin=port&cell=weirs,forum&actor=mayor", "actor=mayor"],
    ["matrix", "actors=forum,port&relation=differ&rows=actor", "rows=actor"],
    [
      "compare",
      "actors=forum,port&rows=topic&hide=forum&sort=id&relation=differ",
      "actors=forum,port&relation=differ",
    ],
    ["compare", "cols=source&actors=open,working", "cols=source&actors=open,working"],
  ] as const)("of %s?%s names of its parameters only %s", async (shape, search, kept) => {
    const { About = [] } = await sheets(index, shape, search);
    const named = About.filter(([name]) => name?.startsWith("Parameter "));
    expect(
      new URLSearchParams(named.map(([name = "", value = ""]) => [name.slice(10), value])).toString(),
    ).toBe(new URLSearchParams(kept).toString());
    expect(About).toContainEqual(["File", `/${shape}.xlsx?${kept}`]);
  });

  it("has absolute addresses where the site is named", async () => {
    const sited = indexCorpus(
      buildCorpus({ ...sketch, meta: { ...sketch.meta, site: "https://example.org/river/" } }),
    );
    const { About = [] } = await sheets(sited, "quotes", "actor=mayor");
    expect(About).toContainEqual(["Page", "https://example.org/river/recommendations?actor=mayor"]);
    expect(About).toContainEqual(["File", "https://example.org/river/quotes.xlsx?actor=mayor"]);
    expect(About).toContainEqual(["Sheet Quotes", "1 row, 10 columns"]);
  });

  it("counts of a comparison what those compared recommend", async () => {
    const { About = [] } = await sheets(index, "compare", "actors=forum,mayor");
    expect(About).toContainEqual(["Shows", "2 of 4 recommendations: actor is Forum or Mayor."]);
    expect(About).toContainEqual(["Parameter actors", "forum,mayor"]);
  });

  it("says how many cells were cut off, where any was", async () => {
    const long = indexCorpus(buildCorpus({ recommendations: [{ quotes: ["x".repeat(40_000)] }, {}] }));
    // In both sheets: the recommendation's first quote, and the quote.
    expect((await sheets(long, "recommendations")).About).toContainEqual([
      "Cut off",
      "2 cells longer than Excel allows; each says so",
    ]);
    expect((await sheets(index, "recommendations")).About?.map(([name]) => name)).not.toContain("Cut off");
  });
});
