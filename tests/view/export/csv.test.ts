import { csvParseRows } from "d3-dsv";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { formatCsv } from "@/lib/view/export/csv";
import type { Table, TableValue } from "@/lib/view/export/table";

const plain = { guard: false, bom: false };
const one = (value: TableValue, options = plain) => formatCsv({ columns: ["c"], rows: [[value]] }, options);

describe("a cell by RFC 4180", () => {
  it.each([
    ["a word", "weir", "weir"],
    ["a number", 12, "12"],
    ["no value", undefined, ""],
    ["a list", ["a", "b"], "a; b"],
    ["an empty list", [], ""],
    ["a comma", "a,b", '"a,b"'],
    ["a quotation mark", 'say "no"', '"say ""no"""'],
    ["a line feed", "a\nb", '"a\nb"'],
    ["a carriage return", "a\rb", '"a\rb"'],
    ["both", "a\r\nb", '"a\r\nb"'],
    ["spaces around", " a ", '" a "'],
    ["a semicolon", "a;b", "a;b"],
    ["characters beyond ASCII", "Łódź 😀", "Łódź 😀"],
  ] as [string, TableValue, string][])("%s", (_what, value, cell) => {
    expect(one(value)).toBe(`c\r\n${cell}\r\n`);
  });
});

describe("a file", () => {
  const table: Table = {
    columns: ["a", "b"],
    rows: [
      ["1", undefined],
      ["2", "x"],
    ],
  };

  it("has a header row, and CRLF after each row, the last as well", () => {
    expect(formatCsv(table, plain)).toBe("a,b\r\n1,\r\n2,x\r\n");
  });

  it("without rows is its header", () => {
    expect(formatCsv({ ...table, rows: [] }, plain)).toBe("a,b\r\n");
  });

  it("begins with the mark that Excel wants only where it is asked for", () => {
    expect(formatCsv(table, { guard: true, bom: true })).toBe("\ufeffa,b\r\n1,\r\n2,x\r\n");
  });

  it.each([499, 500, 501, 1000, 1001])("of %i rows has each row once", (count) => {
    const rows = Array.from({ length: count }, (_, at) => [at]);
    expect(formatCsv({ columns: ["n"], rows }, plain)).toBe(`${["n", ...rows.flat()].join("\r\n")}\r\n`);
  });
});

it("cells between tabs are those of the CSV, and a tab in one stands in quotation marks", () => {
  const table: Table = {
    columns: ["a", "b"],
    rows: [
      ["x,y", "p\tq"],
      ['say "no"', "=1"],
    ],
  };
  expect(formatCsv(table, { separator: "\t" })).toBe(`a\tb\r\nx,y\t"p\tq"\r\n"say ""no"""\t"'=1"\r\n`);
});

it("cells between semicolons are read again as they were written", () => {
  const table: Table = {
    columns: ["a", "b"],
    rows: [
      ["x;y", "1,5"],
      [["p", "q"], 7],
    ],
  };
  const body = formatCsv(table, { ...plain, separator: ";" });
  expect(body).toBe('a;b\r\n"x;y";1,5\r\n"p; q";7\r\n');
});

describe("the guard against formulas", () => {
  const dangerous = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "-",
    "- a dash\n- in two lines",
    "=1\r\n2",
    "＝1+1",
    "＋1",
    "－1",
    "＠SUM(A1)",
  ];

  it.each(dangerous)("puts an apostrophe before %j", (text) => {
    expect(csvParseRows(one(text, { guard: true, bom: false }))).toEqual([["c"], [`'${text}`]]);
  });

  it.each(dangerous)("leaves %j as it is where it is switched off", (text) => {
    expect(csvParseRows(one(text))).toEqual([["c"], [text]]);
  });

  it.each(["a=1", " =1", "'=1", "\n=1", "–1", "1-1", ""])("leaves %j as it is", (text) => {
    expect(csvParseRows(one(text, { guard: true, bom: false }))).toEqual([["c"], [text]]);
  });

  it("leaves numbers as they are, which no spreadsheet runs", () => {
    expect(one(-1, { guard: true, bom: false })).toBe("c\r\n-1\r\n");
  });

  it("guards a list by its first value", () => {
    expect(one(["=1", "b"], { guard: true, bom: false })).toBe('c\r\n"\'=1; b"\r\n');
  });
});

describe("what is read again is what was written, by two parsers, whatever the options", () => {
  const texts = [
    "",
    " ",
    "plain",
    " leading",
    "trailing ",
    "comma, and; semicolon",
    'a "quoted" word',
    '"',
    '""',
    "\n",
    "\r",
    "\r\n",
    "two\nlines",
    "two\r\nlines",
    'all, of\r\n"it" ',
    "=1+1",
    "+1",
    "-1",
    "@a",
    "\ta",
    "\ra",
    '-"a",\nb',
    "'a",
    "\ufeffa",
    "é 😀 𝒻",
    "#hash",
    "NULL",
    "0012",
  ];
  // Every text beside every other, so that nothing leaks into a neighbour.
  const rows = texts.flatMap((a) => texts.map((b) => [a, b, [a, b], 7, undefined] as const));
  const table: Table = { columns: ["a", "b", "list", "number", "none"], rows };
  const parsers = [
    ["d3-dsv", (text: string) => csvParseRows(text)],
    ["papaparse", (text: string) => Papa.parse<string[]>(text, { skipEmptyLines: true }).data],
  ] as const;
  const options = [true, false].flatMap((guard) => [true, false].map((bom) => ({ guard, bom })));
  const cases = parsers.flatMap(([name, parse]) => options.map((option) => ({ name, parse, ...option })));

  it.each(cases)("$name, guard $guard, bom $bom", ({ parse, guard, bom }) => {
    const body = formatCsv(table, { guard, bom });
    expect(body.startsWith("\ufeff")).toBe(bom);
    const read = parse(bom ? body.slice(1) : body);
    const write = (text: string) => (guard && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text);
    expect(read[0]).toEqual(table.columns);
    expect(read).toHaveLength(rows.length + 1);
    rows.forEach(([a, b], at) => {
      expect(read[at + 1]).toEqual([write(a), write(b), write(`${a}; ${b}`), "7", ""]);
    });
  });
});
