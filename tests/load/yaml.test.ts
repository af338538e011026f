import { describe, expect, it } from "vitest";
import { parseYaml, type YamlFile } from "@/lib/load/yaml";
import type { Path } from "@/lib/model/authored";

function parsed(text: string): YamlFile {
  const yaml = parseYaml("a.yaml", text);
  if (!("data" in yaml)) throw new Error(JSON.stringify(yaml));
  return yaml;
}

const problemsOf = (text: string) => {
  const yaml = parseYaml("a.yaml", text);
  return "data" in yaml ? [] : yaml.map(({ line, column, code, value }) => [line, column, code, value]);
};

describe("places", () => {
  const yaml = parsed(`# A comment stands above.
title: River
empty:
coded: { complete: true,
  on: 2031 }
list:
  - one
  - id: two
    text: >-
      Long
      lines.
    "quoted key": 'it''s'
  -
    id: three
`);

  it.each<[Path, number, number]>([
    [[], 2, 1],
    [["title"], 2, 8],
    [["empty"], 3, 1],
    [["coded"], 4, 8],
    [["coded", "complete"], 4, 20],
    [["coded", "on"], 5, 7],
    [["list"], 7, 3],
    [["list", 0], 7, 5],
    [["list", 1], 8, 5],
    [["list", 1, "id"], 8, 9],
    [["list", 1, "text"], 9, 11],
    [["list", 1, "quoted key"], 12, 19],
    [["list", 2], 14, 5],
  ])("the value at %j stands at %i:%i", (path, line, column) => {
    expect(yaml.placeOf(path)).toEqual({ file: "a.yaml", line, column });
  });

  it.each<[Path, number, number]>([
    [["missing"], 2, 1],
    [["coded", "by"], 4, 8],
    [["list", 1, "quotes", 0, "exact"], 8, 5],
    [["list", 9], 7, 3],
    [["title", "deeper"], 2, 8],
  ])("what %j would lead to is put where it would belong, at %i:%i", (path, line, column) => {
    expect(yaml.placeOf(path)).toEqual({ file: "a.yaml", line, column });
  });

  it.each<[Path, number, number]>([
    [["title"], 2, 1],
    [["coded", "on"], 5, 3],
    [["list", 1, "quoted key"], 12, 5],
  ])("the key of %j stands at %i:%i", (path, line, column) => {
    expect(yaml.placeOfKey(path)).toEqual({ file: "a.yaml", line, column });
  });

  it.each<[Path, string]>([
    [["title"], "River"],
    [["empty"], ""],
    [["coded"], "{ complete: true, on: 2031 }"],
    [["list", 1, "quoted key"], "'it''s'"],
    [["list", 1, "text"], ">- Long lines."],
  ])("the value at %j is written %j", (path, expected) => {
    expect(yaml.writingOf(path)).toBe(expected);
  });

  it.each([
    ["a: b\r\nc: d\r\n", 2, 4],
    ["\ufeffa: b\nc: d\n", 2, 4],
    ["---\nc: d\n", 2, 4],
    ["🐟: b\n\n\nc: d\n", 4, 4],
  ])("are right in %j", (text, line, column) => {
    expect(parsed(text).placeOf(["c"])).toEqual({ file: "a.yaml", line, column });
  });

  it("do not count a byte order mark, nor take it for a part of a key", () => {
    const { data, placeOf } = parsed("\ufeffa: b\n");
    expect(data).toEqual({ a: "b" });
    expect(placeOf(["a"])).toEqual({ file: "a.yaml", line: 1, column: 4 });
  });
});

describe("data", () => {
  it.each([
    ["a: 2031-05-04", { a: "2031-05-04" }],
    ["a: 2031", { a: 2031 }],
    ["a: yes", { a: "yes" }],
    ["a: true", { a: true }],
    ["2031: a", { "2031": "a" }],
    ["a: |\n  b\n  c\n", { a: "b\nc\n" }],
    ['a: "\\ud83d\\udc1f"', { a: "🐟" }],
    ["a: \0", { a: "\0" }],
  ])("%j is %j", (text, data) => {
    expect(parsed(text).data).toEqual(data);
  });

  it("has no other prototype than any object", () => {
    const { data } = parsed("__proto__: { polluted: true }\n");
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(Object.keys(data as object)).toEqual(["__proto__"]);
    expect("polluted" in {}).toBe(false);
  });
});

describe("comments that take no words from a text", () => {
  it.each([
    "# a\n# b\na: b\n",
    "a: b\n# c\nd: e\n",
    "a:\n  # b\n  - c\n  # d\n  - e\n",
    "- a: b\n  # c\n  d: e\n# f\n- g: h\n",
    "a: 'b' # c\n",
    'a: "b" # c\n',
    "a: [b, c] # d\n",
    "a: { b: c } # d\n",
    "a: |\n  # b\n  c # d\n",
    "a: >-\n  b #c\n",
    "a: b#c\n",
    "a: [b,\n  # c\n  d]\n",
  ])("are allowed: %j", (text) => {
    expect(problemsOf(text)).toEqual([]);
  });
});

describe("what is refused", () => {
  it.each([
    ["a text with a colon", "a: b: c", 1, 4, "yaml-syntax"],
    ["a line without a colon", "a: b\nc\n", 2, 1, "yaml-syntax"],
    ["a text after a quoted one", 'a: "b" c', 1, 8, "yaml-syntax"],
    ["a quotation mark that is not closed, where it opens", 'x: y\na: "b\nc: d\n', 2, 4, "yaml-syntax"],
    ["a bracket that is not closed", "a: [b\n", 1, 4, "yaml-syntax"],
    ["a character that YAML reserves", "a: @b", 1, 4, "yaml-syntax"],
    ["a text that begins with an exclamation mark", "a: !Stop the boats", 1, 4, "yaml-syntax"],
    ["a second document", "a: b\n---\nc: d\n", 2, 1, "yaml-syntax"],
    ["a key that is a list", "? [a]\n: b\n", 1, 3, "yaml-syntax"],
    ["a tab as indentation", "a:\n\tb: c\n", 2, 1, "yaml-tab"],
    ["a tab after spaces", "a:\n  b: c\n  \td: e\n", 3, 3, "yaml-tab"],
    ["a key that stands twice", "a: b\nc: d\na: e\n", 3, 1, "yaml-duplicate-key"],
    ["a key that stands twice further in", "- { a: b, a: c }\n", 1, 11, "yaml-duplicate-key"],
    ["an anchor", "a: &b c\n", 1, 4, "yaml-alias"],
    ["a comment behind a text", "a: b #c\n", 1, 6, "yaml-comment"],
    ["a comment behind an id", "- id: b # c\n  d: e\n", 1, 9, "yaml-comment"],
    ["a comment in the place of a text", "a: #b\nc: d\n", 1, 4, "yaml-comment"],
    ["a comment before a text", "a: #b\n  c\n", 1, 4, "yaml-comment"],
    ["a comment behind a text in brackets", "a: [b #c\n  , d]\n", 1, 7, "yaml-comment"],
    ["a comment that closes no bracket", "a: [b #c]\nd: e\n", 1, 7, "yaml-comment"],
    ["a comment behind a text in braces", "a: { b: c #d\n  }\n", 1, 11, "yaml-comment"],
    ["a comment where a text would go on", "a: b\n  #c d\ne: f\n", 2, 3, "yaml-comment"],
    ["a comment where a text of a list would go on", "- b\n  # c\n- d\n", 2, 3, "yaml-comment"],
    ["a comment where a block of lines would go on", "a: |\n  b\n # c\nd: e\n", 3, 2, "yaml-comment"],
    ["a comment behind the sign of a block of lines", "a: | #b\n  c\n", 1, 6, "yaml-comment"],
    ["a tag of YAML's own", "a: !!str b\n", 1, 4, "yaml-syntax"],
    ["a tag of a list", "a: !b [c]\n", 1, 4, "yaml-syntax"],
    ["an exclamation mark by itself", "a: ! b\n", 1, 4, "yaml-syntax"],
    ["a directive", "%YAML 1.1\n---\na: b\n", 1, 1, "yaml-syntax"],
    ["a text at the beginning that YAML takes for a directive", "%b: c\n", 1, 1, "yaml-syntax"],
    ["a document that begins after the end of the first", "a: b\n...\nc: d\n", 3, 1, "yaml-syntax"],
    ["an alias in a merge", "a: &b { c: d }\n", 1, 4, "yaml-alias"],
    ["texts of several words with commas in brackets", "a: [We go, they stay]\n", 1, 5, "yaml-syntax"],
    ["an alias of nothing", "a: *b\n", 1, 4, "yaml-alias"],
    ["a file of comments", "# a\n", 1, 1, "file-empty"],
    ["a file of nothing but null", "~\n", 1, 1, "file-empty"],
  ])("%s: %j", (_, text, line, column, code) => {
    expect(problemsOf(text).map((problem) => problem.slice(0, 3))).toEqual([[line, column, code]]);
  });

  it.each([
    ["in a list", "# a\n[]\n- id: b\n  c: d\n", 3, 2],
    ["after lines without a value", "[]\n\n# c\n- id: b\n", 4, 1],
    ["at a key", "a: []\n- id: b\n  c: d\ne: []\n", 2, 1],
    ["at a key, further in", "x: y\na: []\n  - id: b\n    c: d\ne: []\n", 3, 2],
  ])("is an entry below an empty list, %s: the brackets go", (_, text, line, above) => {
    expect(parseYaml("a.yaml", text)).toMatchObject([
      { code: "yaml-syntax", line, remedy: `Remove the brackets [] from line ${above}.` },
    ]);
  });

  it.each([
    ["a tab", "a: b\nc:\n  d: e\n\tf: g\n  h: i\n  j: k\n", [4]],
    ["tabs", "a: b\n\tc: d\n\te: f\ng: @h\n", [2, 3, 4]],
    ["a comment that closes no bracket", "a: [b #c]\nd: e\nf: @g\n", [1, 3]],
    ["an alias", "- * we go\n- they stay\n- @c\n", [1, 3]],
  ])("is told without what follows from it: %s", (_, text, lines) => {
    expect(problemsOf(text).map(([line]) => line)).toEqual(lines);
  });

  it("is told all at once, one error a line, in the order of the file", () => {
    expect(problemsOf("a: b: c\nd: @e\nf: g\nh: 'i' j 'k'\n").map(([line]) => line)).toEqual([1, 2, 4]);
  });

  it("is shown with the line that it stands on", () => {
    expect(problemsOf("a: b\nc:   d: e  \n")).toEqual([[2, 6, "yaml-syntax", "c: d: e"]]);
  });

  it("is not told a hundred thousand times", () => {
    expect(problemsOf("a: @b\n".repeat(1000))).toHaveLength(100);
    expect(problemsOf(`a: [${"*b, ".repeat(1000)}]`)).toHaveLength(100);
  });
});
