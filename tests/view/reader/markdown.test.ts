import { describe, expect, it } from "vitest";
import { isMarkdown, markdownSpans } from "@/lib/view/reader/markdown";
import { toParagraphs } from "@/lib/view/reader/passage";
import { codedSource } from "../coded-source";

/** Each span as its kind and its characters. */
const spans = (line: string) =>
  markdownSpans(line).map(({ kind, start, end, href }) =>
    [kind, line.slice(start, end), ...(href === undefined ? [] : [href])].join(" "),
  );
/** What a reader sees of a line. */
const seen = (line: string) =>
  [...line]
    .filter(
      (_, at) =>
        !markdownSpans(line).some(({ kind, start, end }) => kind === "syntax" && start <= at && at < end),
    )
    .join("");

describe("the spans of a line", () => {
  it.each([
    ["plain", []],
    ["a **bold** word", ["syntax **", "strong bold", "syntax **"]],
    ["a __bold__ word", ["syntax __", "strong bold", "syntax __"]],
    ["an *odd* word", ["syntax *", "emphasis odd", "syntax *"]],
    ["an _odd_ word", ["syntax _", "emphasis odd", "syntax _"]],
    ["`a*b*c`", ["syntax `", "code a*b*c", "syntax `"]],
    ["## Title", ["syntax ## "]],
    ["## A **bold** title", ["syntax ## ", "syntax **", "strong bold", "syntax **"]],
    ["[words](https://a.org)", ["syntax [", "link words https://a.org", "syntax ](https://a.org)"]],
    ['[w](https://a.org "T")', ["syntax [", "link w https://a.org", 'syntax ](https://a.org "T")']],
    ["[w](https://a.org/x_(y))", ["syntax [", "link w https://a.org/x_(y)", "syntax ](https://a.org/x_(y))"]],
    ["[w](javascript:alert)", ["syntax [", "syntax ](javascript:alert)"]],
    ["[**w**](#x)", ["syntax [", "syntax **", "strong w", "syntax **", "syntax ](#x)"]],
    ["![alt](a.png)", ["syntax ![", "syntax ](a.png)"]],
    ["<https://a.org>", ["syntax <", "link https://a.org https://a.org", "syntax >"]],
    [String.raw`2 \* 3`, ["syntax \\"]],
    ["2 * 3 * 4", []],
    ["a_name_here", []],
    ["**open", []],
    ["[open](", []],
    ["#hashtag", []],
    ["[1] a note", []],
  ])("%j", (line, expected) => {
    expect(spans(line)).toEqual(expected);
  });

  it.each([
    ["***both***", "both"],
    ["**a *b* c**", "a b c"],
    ["*a **b** c*", "a b c"],
    ["[a](https://b.c), **d**", "a, d"],
  ])("%j is seen as %j", (line, words) => {
    expect(seen(line)).toBe(words);
  });
});

it.each([
  ["Plain text, 2 * 3, a_b_c.", false],
  ["One **bold** passage alone.", false],
  ["**Two** of **them**.", true],
  ["Text\n\n# Title\n\nText", true],
  ["#hashtag", false],
  ["See [here](https://a.org).", true],
  ["See [1] (in a note).", false],
])("%j is Markdown: %s", (text, expected) => {
  expect(isMarkdown(text)).toBe(expected);
});

describe("a document in Markdown", () => {
  const text = "# Title\n\nThe **weirs must** go, [see](https://a.org). 😀";
  const quote = "weirs must** go, [see](https://a.org)";

  it("keeps every character and its offset, and marks may cross", () => {
    const coded = codedSource(text, { quotes: { a: [quote] } });
    const [title, body] = toParagraphs(coded.text, coded.recommendations);
    expect(title?.kind).toBe("heading");
    expect(body?.start).toBe(9);
    expect(body?.segments.map((segment) => segment.text).join("")).toBe(text.slice(9));
    const quoted = body?.segments.filter(({ passages }) => passages.length > 0) ?? [];
    expect(quoted.map((segment) => segment.text).join("")).toBe(quote);
    expect(quoted.flatMap(({ starts }) => starts)).toEqual(["a.1"]);
    expect(quoted.flatMap(({ ends }) => ends)).toEqual(["a.1"]);
    expect(quoted.map(({ spans: own }) => own?.map(({ kind }) => kind))).toEqual([
      ["strong"],
      ["syntax"],
      undefined,
      ["syntax"],
      ["link"],
      ["syntax"],
    ]);
  });

  it("is cut nowhere where it is plain text", () => {
    const coded = codedSource("One *odd* word.");
    expect(toParagraphs(coded.text, []).map(({ segments }) => segments)).toEqual([
      [{ text: "One *odd* word.", passages: [], setAside: [], starts: [], ends: [] }],
    ]);
  });
});
