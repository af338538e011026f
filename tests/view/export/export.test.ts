import { csvParse, csvParseRows } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { indexCorpus } from "@/lib/query/corpus-index";
import { fieldIds } from "@/lib/query/field";
import { serializeQuery } from "@/lib/query/parameters";
import { parseQuery } from "@/lib/query/url";
import { exportTable, renderExport } from "@/lib/view/export/export";
import { type ExportFormat, exportShapes, formatsOf } from "@/lib/view/export/export-format";
import type { TableValue } from "@/lib/view/export/table";
import { buildCorpus } from "../../build-corpus";
import { exportBytes, exportText } from "../../export-file";
import { randomCorpus, randomQuery } from "../../query/random-query";
import { seededRandom } from "../../random";

const index = indexCorpus(
  buildCorpus({
    actors: ["forum", "mayor", "council"],
    measures: ["close-weirs", "restock"],
    sources: [{ id: "riverside", author: "forum" }],
    recommendations: [
      { measure: "close-weirs", statement: "- Close them,\nall.", quotes: ['=SUM("a")', " b\r\nc"] },
      { measure: "restock", actor: "mayor", stance: "against", addressees: ["council", "mayor"] },
      { measure: "close-weirs", actor: "mayor" },
    ],
  }),
);

const render = (shape: (typeof exportShapes)[number], format: ExportFormat, search = "") =>
  renderExport(index, shape, format, new URLSearchParams(search));
const errorOf = async (search: string) => {
  const file = await render("recommendations", "csv", search);
  return "error" in file ? file.error : undefined;
};
const bodyOf = (...of: Parameters<typeof render>) => exportText(index, ...of);
const bytesOf = (...of: Parameters<typeof render>) => exportBytes(index, ...of);

const kinds = exportShapes.flatMap((shape) => formatsOf(shape).map((format) => [shape, format] as const));

const types = {
  csv: "text/csv; charset=utf-8; header=present",
  tsv: "text/tab-separated-values; charset=utf-8",
  json: "application/json; charset=utf-8",
  md: "text/markdown; charset=utf-8; variant=GFM",
  parquet: "application/vnd.apache.parquet",
  html: "text/html; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

describe("an export", () => {
  it.each(kinds)("of %s as %s has a name and a type", async (shape, format) => {
    expect(await render(shape, format)).toMatchObject({
      name: `${shape}.${format}`,
      type: types[format],
    });
  });

  it.each(exportShapes)("of %s has the same keys and values as CSV and as JSON", async (shape) => {
    const objects: Record<string, TableValue | null>[] = JSON.parse(await bodyOf(shape, "json"));
    const rows = csvParse(await bodyOf(shape, "csv", "guard=0"));
    expect(objects.map((object) => Object.keys(object))).toEqual(objects.map(() => rows.columns));
    const asText = (value: TableValue | null) =>
      value === null || value === undefined ? "" : typeof value === "object" ? value.join("; ") : `${value}`;
    expect(objects.map((object) => Object.values(object).map(asText))).toEqual(
      rows.map((row) => rows.columns.map((column) => row[column])),
    );
  });

  it("heeds search, filters and sort", async () => {
    const rows = csvParse(
      await bodyOf("recommendations", "csv", "actor=mayor,forum&sort=-measure&stance=against"),
    );
    expect(rows.map(({ id }) => id)).toEqual(["riverside/r2"]);
  });

  it("of recommendations has the columns that are named, in their order, or all", async () => {
    const rows = csvParseRows(
      await bodyOf("recommendations", "csv", "columns=quotes,actor_name,addressees&sort=-actor"),
    );
    expect(rows).toEqual([
      ["quotes", "actor_name", "addressees"],
      ["1", "Mayor", "council; mayor"],
      ["1", "Mayor", ""],
      ["2", "Forum", ""],
    ]);
    expect(
      JSON.parse(await bodyOf("recommendations", "json", "columns=addressees,id&stance=against")),
    ).toEqual([{ addressees: ["council", "mayor"], id: "riverside/r2" }]);
    const [all = []] = csvParseRows(await bodyOf("recommendations", "csv"));
    expect(all).toEqual(fieldIds);
  });

  it.each(exportShapes)("of %s holds only the recommendations that are named", async (shape) => {
    const only = await bodyOf(shape, "csv", "recommendation=riverside/r3");
    expect(only).not.toBe(await bodyOf(shape, "csv"));
    if (shape !== "recommendations") return;
    expect(csvParse(only).map(({ id }) => id)).toEqual(["riverside/r3"]);
  });

  it("is guarded against formulas and has no mark by default", async () => {
    const [, first] = csvParseRows(await bodyOf("recommendations", "csv"));
    expect(first).toContain("'- Close them,\nall.");
    expect(first).toContain(`'=SUM("a")`);
  });

  it("is not guarded with guard=0, and has the mark with bom=1", async () => {
    const body = await bodyOf("recommendations", "csv", "guard=0&bom=1");
    expect(body.startsWith("\ufeffid,")).toBe(true);
    expect(csvParseRows(body)[1]).toContain("- Close them,\nall.");
  });

  it.each(["json", "md", "xlsx"] as const)("as %s takes both and is not changed by them", async (format) => {
    const changed = await bytesOf("quotes", format, "guard=0&bom=1");
    expect(changed.equals(await bytesOf("quotes", format))).toBe(true);
  });

  it("has semicolons with sep=;", async () => {
    const body = await bodyOf("matrix", "csv", "sep=;");
    expect(body.split("\r\n")[0]).toBe("topic;measure;measure_label;forum;mayor");
    expect(await bodyOf("matrix", "csv", "sep=,")).toBe(await bodyOf("matrix", "csv"));
  });

  it("as TSV heeds both", async () => {
    const body = await bodyOf("quotes", "tsv", "guard=0&bom=1");
    expect(body.startsWith("\ufeffrecommendation\t")).toBe(true);
    expect(body).not.toContain("'=SUM");
    expect(await bodyOf("quotes", "tsv")).toContain("'=SUM");
  });
});

describe("the same query gives the same bytes", () => {
  it.each(kinds)("of %s as %s, in whatever order its parameters stand", async (shape, format) => {
    const search = "q=statement&actor=forum,mayor&measure=restock&sort=-actor,id&empty=1&guard=0";
    const turned = search.split("&").reverse().join("&");
    const body = await bytesOf(shape, format, search);
    expect((await bytesOf(shape, format, turned)).equals(body)).toBe(true);
    expect((await bytesOf(shape, format)).equals(body)).toBe(false);
  });

  it("is the table of the query, read again cell by cell, for random queries and all options", async () => {
    for (let seed = 0; seed < 60; seed++) {
      const random = seededRandom(seed);
      const corpus = indexCorpus(randomCorpus(random));
      const query = randomQuery(random, corpus);
      const parameters = new URLSearchParams(serializeQuery(query));
      expect(parseQuery(parameters, corpus).query).toEqual(query);
      const guard = random.chance(0.5);
      const bom = random.chance(0.5);
      parameters.set("guard", guard ? "1" : "0");
      parameters.set("bom", bom ? "1" : "0");
      for (const shape of exportShapes) {
        const body = await exportText(corpus, shape, "csv", parameters.toString());
        const { columns, rows } = exportTable(corpus, query, shape);
        const asText = (value: TableValue) => {
          const text = typeof value === "object" ? value.join("; ") : `${value ?? ""}`;
          return guard && typeof value !== "number" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
        };
        expect(body.startsWith("\ufeff")).toBe(bom);
        expect(csvParseRows(body.slice(bom ? 1 : 0)), `seed ${seed}, ${shape}`).toEqual([
          columns,
          ...rows.map((row) => row.map(asText)),
        ]);
      }
    }
  });
});

describe("what an export does not know is an error that names it", () => {
  const parameters =
    "The parameters are q, actor, source, topic, measure, addressee, stance, voice, horizon, explicitness, " +
    "recommendation, columns, sort, rows, cols, colsort, fold, unfold, scope, by, hide, order, pin, density, empty, cell, actors, relation, page, guard, bom, sep.";

  it.each([
    ["actr=forum", `There is no parameter "actr". Did you mean "actor"?\n${parameters}`],
    ["actor[]=forum", `There is no parameter "actor[]". Did you mean "actor"?\n${parameters}`],
    ["Stance=for", `There is no parameter "Stance". Did you mean "stance"?\n${parameters}`],
    ["gaurd=0", `There is no parameter "gaurd". Did you mean "guard"?\n${parameters}`],
    ["utmost=x", `There is no parameter "utmost".\n${parameters}`],
    ["__proto__=x", `There is no parameter "__proto__".\n${parameters}`],
    ["actor=form", 'The parameter actor has no value "form". Did you mean "forum"?'],
    ["sort=-mesure", 'The parameter sort has no value "-mesure". Did you mean "-measure"?'],
    ["columns=statment", 'The parameter columns has no value "statment". Did you mean "statement"?'],
    [
      "recommendation=riverside/r7",
      'The parameter recommendation has no value "riverside/r7". Did you mean "riverside/r1"?',
    ],
    ["guard=no", 'The parameter guard has no value "no".'],
    ["bom=1&bom=0", 'The parameter bom has no value "0".'],
    [`stance=${"x".repeat(5000)}`, `The parameter stance has no value "${"x".repeat(79)}…".`],
  ])("%s", async (search, message) => {
    expect(await errorOf(search)).toBe(message);
  });

  it("names all that is wrong at once", async () => {
    expect(await errorOf("actr=forum&stance=fro,nothing&rows=topics&guard=2")).toBe(
      [
        'There is no parameter "actr". Did you mean "actor"?',
        'The parameter guard has no value "2".',
        'The parameter rows has no value "topics". Did you mean "topic"?',
        'The parameter stance has no value "fro". Did you mean "for"?',
        'The parameter stance has no value "nothing".',
        parameters,
      ].join("\n"),
    );
  });

  it("is no error where a parameter is empty", async () => {
    expect(await bodyOf("matrix", "csv", "actor=&guard=&q=")).toBe(await bodyOf("matrix", "csv"));
  });
});
