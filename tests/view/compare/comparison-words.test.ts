import { describe, expect, it } from "vitest";
import { compare } from "@/lib/query/comparison";
import { indexCorpus } from "@/lib/query/corpus-index";
import { isFiltered } from "@/lib/query/query";
import { parseQuery } from "@/lib/query/url";
import { describeComparison } from "@/lib/view/compare/comparison-head";
import { shownSections, toSections } from "@/lib/view/compare/comparison-sections";
import { buildCorpus, type CorpusSketch } from "../../build-corpus";

type Held = NonNullable<CorpusSketch["recommendations"]>[number];

/** So many measures on which actors take the given stances: `for against -` for two who differ and one who is silent. */
function corpusOf(measures: readonly string[]) {
  const actors = ["forum", "port", "mayor"];
  const recommendations = measures.flatMap((stances, at) =>
    stances.split(" ").flatMap((stance, place): Held[] =>
      stance === "-"
        ? []
        : [
            {
              measure: `m${at + 1}`,
              source: `text-${place}`,
              stance: stance as NonNullable<Held["stance"]>,
              ...(stance === "conditional" ? { condition: "so" } : {}),
            },
          ],
    ),
  );
  return indexCorpus(
    buildCorpus({
      actors: [
        { id: "forum", name: "Riverside Forum", short: "Forum" },
        { id: "port", name: "Port Company", short: "Port" },
        { id: "mayor", name: "Mayor of the city", short: "Mayor" },
        "reporter",
      ],
      measures: measures.map((_, at) => `m${at + 1}`),
      sources: actors.map((author, at) => ({ id: `text-${at}`, author })),
      recommendations: [
        ...recommendations,
        // Every measure is used by somebody, as in a checked corpus.
        ...measures.map((_, at) => ({ measure: `m${at + 1}`, source: "text-0", actor: "reporter" })),
      ],
    }),
  );
}

function read(measures: readonly string[], search = "actors=forum,port") {
  const index = corpusOf(measures);
  const { query } = parseQuery(new URLSearchParams(search), index);
  const comparison = compare(index, query);
  if (!comparison) throw new Error(`nothing to compare in ${search}`);
  return { comparison, head: describeComparison(comparison, isFiltered(query)) };
}

const repeat = (stances: string, times: number) => Array.from({ length: times }, () => stances);

describe("the head of a comparison", () => {
  it("says it in counts, in words up to twenty", () => {
    const { head } = read([
      ...repeat("for for", 2),
      ...repeat("for against", 4),
      ...repeat("for conditional", 3),
      ...repeat("for -", 5),
      "- for",
      "- -",
    ]);
    expect(head).toEqual({
      sentences: [
        "Of 16 measures, Riverside Forum and Port Company both take a position on nine.",
        "They agree on two, differ on four and are in between on three.",
      ],
      apart:
        "Five measures only Riverside Forum speaks to, one only Port Company and one neither. Silence is not disagreement, so these seven are counted apart.",
      caution: undefined,
    });
  });

  it("in figures beyond twenty", () => {
    const { head } = read([...repeat("for for", 21), ...repeat("- for", 22)]);
    expect(head.sentences).toEqual([
      "Of 43 measures, Riverside Forum and Port Company both take a position on 21.",
      "They agree on 21, differ on none and are in between on none.",
    ]);
    expect(head.apart).toBe(
      "22 measures only Port Company speaks to. Silence is not disagreement, so these 22 are counted apart.",
    );
  });

  it.each([
    [4, "With fewer than five shared measures there is too little to go on"],
    [1, "With fewer than five shared measures there is too little to go on"],
  ])("with %i shared measures says that there is too little to go on", (number, words) => {
    expect(read(repeat("for for", number)).head.caution).toContain(words);
  });

  it("with five shared measures no longer says so", () => {
    expect(read(repeat("for for", 5)).head.caution).toBeUndefined();
  });

  it("with none comparable says that there is none", () => {
    const { head } = read(["for -", "- against"]);
    expect(head.sentences).toEqual([
      "Of 2 measures, there is none on which Riverside Forum and Port Company both take a position.",
    ]);
    expect(head.apart).toBe(
      "One measure only Riverside Forum speaks to and one only Port Company. Silence is not disagreement, so these two are counted apart.",
    );
  });

  it("says nothing apart where there is nothing apart", () => {
    expect(read(["for for"]).head.apart).toBeUndefined();
  });

  it("with a filter says of what the counts are, and that empty is not silent", () => {
    const { head } = read(["for for", "for against", "- -"], "actors=forum,port&stance=for");
    expect(head.sentences[0]).toBe(
      "Of 3 measures in this filter, Riverside Forum and Port Company both take a position on one.",
    );
    expect(head.apart).toBe(
      "One measure only Riverside Forum speaks to and one neither. An empty cell is not disagreement, so these two are counted apart.",
    );
  });

  it("of three says on how many two or more, and on how many all, take a position", () => {
    const { head } = read(["for for for", "for against -", "- for -"], "actors=forum,port,mayor");
    expect(head.sentences).toEqual([
      "Of 3 measures, two or more of Forum, Port and Mayor take a position on two, all three on one.",
      "They agree on one, differ on one and are in between on none.",
    ]);
  });

  it("never gives a percentage", () => {
    const { head } = read([...repeat("for for", 6), ...repeat("for against", 2)]);
    expect(JSON.stringify(head)).not.toMatch(/%|per ?cent/);
  });
});

describe("the sections", () => {
  const measures = ["for for", "for against", "for neutral", "against -", "- for", "- -"];

  it("come by what matters, each with its measures", () => {
    const { comparison } = read(measures);
    expect(toSections(comparison).map(({ id, title, rows }) => [id, title, rows.length])).toEqual([
      ["agree", "Agree", 1],
      ["differ", "Differ", 1],
      ["partly", "In between", 1],
      ["only-forum", "Only Riverside Forum", 1],
      ["only-port", "Only Port Company", 1],
      ["none", "Neither", 1],
    ]);
  });

  it("say their rule, and why cells are empty", () => {
    const { comparison } = read(measures);
    expect(toSections(comparison).map(({ note }) => note)).toEqual([
      "One measure that both are for, or both against.",
      "One measure that one is for, with or without a condition, and the other against.",
      "One measure on which one or more set a condition, take both sides or take no side.",
      "One measure on which Port Company is silent: read in full, and no position found.",
      "One measure on which Riverside Forum is silent: read in full, and no position found.",
      "One measure on which neither takes a position; Riverside Forum and Port Company: not mentioned.",
    ]);
  });

  it("tell not on file from silent", () => {
    const { comparison } = read(["for -"], "actors=forum,reporter");
    expect(toSections(comparison).map(({ rows }) => rows.length)).toEqual([1, 0, 0, 0, 0, 0]);
    const other = read(["for -", "- for"], "actors=reporter,port").comparison;
    expect(toSections(other).find(({ id }) => id === "only-reporter")?.note).toBe(
      "One measure on which Port Company is silent: read in full, and no position found.",
    );
  });

  it("hold every measure exactly once", () => {
    const { comparison } = read([...measures, ...measures], "actors=forum,port,mayor");
    const ids = toSections(comparison).flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(ids.toSorted()).toEqual(comparison.rows.map(({ id }) => id).toSorted());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are those that the reader asks for, or all", () => {
    const { comparison } = read(measures);
    const idsOf = (...relations: Parameters<typeof shownSections>[1]) =>
      shownSections(comparison, relations).map(({ id }) => id);
    expect(idsOf("differ")).toEqual(["differ"]);
    expect(idsOf("only", "agree")).toEqual(["agree", "only-forum", "only-port"]);
    expect(idsOf()).toHaveLength(6);
  });
});
