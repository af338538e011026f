import { parseHTML } from "linkedom";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { AgreementChoice } from "@/components/compare/agreement-choice";
import { CompareStart } from "@/components/compare/compare-start";
import { DateChoice } from "@/components/compare/date-choice";
import { shadeStep } from "@/components/compare/squares";
import { TopicChoice } from "@/components/compare/topic-choice";
import { indexCorpus } from "@/lib/query/corpus-index";
import { buildCorpus } from "../build-corpus";

const index = indexCorpus(
  buildCorpus({
    topics: ["water", "banks"],
    actors: ["forum", "port", "mayor", "bystander"],
    measures: [
      { id: "ferry", topic: "water" },
      { id: "weirs", topic: "water" },
      { id: "quays", topic: "banks" },
    ],
    sources: [
      { id: "open", author: "forum", title: "Open <the> water", date: "2031-05-04" },
      { id: "working", author: "port", title: "A working river", date: "2032" },
    ],
    recommendations: [
      { source: "open", measure: "ferry" },
      { source: "working", measure: "ferry" },
      { source: "open", measure: "weirs" },
      { source: "working", measure: "weirs", stance: "against" },
      { source: "open", actor: "mayor", measure: "weirs", stance: "neutral" },
      { source: "open", measure: "quays", topics: ["water"] },
    ],
  }),
);

function render(element: Parameters<typeof renderToStaticMarkup>[0]) {
  const { document } = parseHTML(`<html><body>${renderToStaticMarkup(element)}</body></html>`);
  const texts = (selector: string) =>
    Array.from(document.querySelectorAll(selector), (found) => found.textContent ?? "");
  const rows = Array.from(document.querySelectorAll("tbody tr"), (row) =>
    Array.from(row.children, (cell) => cell.textContent ?? ""),
  );
  const links = Array.from(document.querySelectorAll("svg a"), (link) => link.getAttribute("href"));
  return { document, texts, rows, links };
}

describe("who agrees with whom", () => {
  const { document, texts, rows, links } = render(createElement(AgreementChoice, { index, kind: "actor" }));

  it("has two numbers in each square, and the same figures in the table beneath", () => {
    expect(rows).toEqual([
      ["Forum and Port", "2", "1", "1", "0", "1", "0"],
      ["Forum and Mayor", "1", "0", "0", "1", "2", "0"],
      ["Port and Mayor", "1", "0", "0", "1", "1", "0"],
    ]);
    expect(texts(".square.filled text").toSorted()).toEqual(["0", "0", "1"]);
    expect(texts(".square.outlined text").toSorted()).toEqual(["0", "0", "1"]);
    expect(texts("svg title")).toContain("Forum and Port: agree on 1, differ on 1, in between on 0");
  });

  it("opens the comparison of a square, at the list of the number", () => {
    expect(links.toSorted()).toEqual(
      [
        "/compare?actors=forum,mayor",
        "/compare?actors=forum,mayor",
        "/compare?actors=forum,port#agree",
        "/compare?actors=forum,port#differ",
        "/compare?actors=port,mayor",
        "/compare?actors=port,mayor",
      ].toSorted(),
    );
  });

  it("leaves out who meets nobody, and says how many pairs meet", () => {
    expect(new Set(texts("svg g > text"))).toEqual(new Set(["Forum", "Port", "Mayor"]));
    expect(texts("section > p")[0]).toContain("3 pairs share a measure");
  });

  it("writes no style into the page, and nothing that the keyboard would have to go through", () => {
    expect(document.querySelectorAll("style, [style]")).toHaveLength(0);
    expect(document.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
    expect(document.querySelectorAll("svg a:not([tabindex='-1'])")).toHaveLength(0);
    expect(document.querySelectorAll("table a").length).toBeGreaterThan(0);
  });

  it("of sources opens the comparison of sources", () => {
    expect(render(createElement(AgreementChoice, { index, kind: "source" })).links).toContain(
      "/compare?cols=source&actors=open,working#differ",
    );
  });
});

it("what each speaks about: the figures of the squares are those of the table, and of the list that each opens", () => {
  const { texts, rows, links } = render(createElement(TopicChoice, { index }));
  expect(rows).toEqual([
    ["Forum", "3", "1"],
    ["Port", "2", "0"],
    ["Mayor", "1", "0"],
  ]);
  expect(texts(".square text").toSorted()).toEqual(["1", "1", "2", "3"]);
  expect(links).toContain("/recommendations?actor=forum&topic=water");
});

it("when the documents appeared: a day as a disc, a year as a bar, each with its title as it is written", () => {
  const { document, rows } = render(createElement(DateChoice, { index }));
  expect(rows).toEqual([
    ["Open <the> water", "Forum", "4 May 2031", "4"],
    ["A working river", "Port", "2032", "2"],
  ]);
  const marks = Array.from(document.querySelectorAll(".picture a[tabindex='-1']"), (link) => [
    link.getAttribute("href"),
    link.querySelector(".rounded-full") ? "disc" : "bar",
    ...Array.from(link.children, ({ textContent }) => textContent).filter((text) => text !== ""),
  ]);
  expect(marks).toEqual([
    ["/sources/open", "disc", "Open <the> water", "Forum, 4 May 2031"],
    ["/sources/working", "bar", "A working river", "Port, 2032"],
  ]);
});

it.each([
  ["2031", "2032", ["2031", "2032"]],
  ["2029", "2038", Array.from({ length: 10 }, (_, at) => `${2029 + at}`)],
  ["2029", "2039", ["2029", "2031", "2033", "2035", "2037", "2039"]],
  ["1931", "2031", Array.from({ length: 10 }, (_, at) => `${1931 + at * 11}`)],
])("of the years from %s to %s no more are written than have room", (first, last, written) => {
  const corpus = buildCorpus({
    topics: ["water"],
    actors: ["forum"],
    measures: ["ferry"],
    sources: [
      { id: "first", author: "forum", date: first },
      { id: "last", author: "forum", date: last },
    ],
    recommendations: [
      { source: "first", measure: "ferry" },
      { source: "last", measure: "ferry" },
    ],
  });
  const { texts } = render(createElement(DateChoice, { index: indexCorpus(corpus) }));
  expect(texts("span > span").filter((text) => text !== "")).toEqual(written);
});

it.each([
  [0, 0],
  [1, 1],
  [2, 2],
  [3, 2],
  [4, 3],
  [8, 4],
  [500, 4],
])("a count of %i has the fill %i of four", (count, step) => {
  expect(shadeStep(count)).toBe(step);
});

it("all of it is drawn once a corpus", () => {
  expect(CompareStart({ index })).toBe(CompareStart({ index }));
  expect(CompareStart({ index: { ...index } })).not.toBe(CompareStart({ index }));
});
