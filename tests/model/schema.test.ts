import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { recommendationSchema, setAsideSchema, sourceSchema, topicSchema } from "@/lib/model/schema";

/** What is wrong with a value: where, and in which words. */
const wrong = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ path, message }) => `${path.join(".")} ${message}`) ?? [];

const topic = { id: "water", label: "Water", short: "Water", definition: "All that flows." };

describe("words under which readers look for a topic", () => {
  it.each<[readonly string[] | undefined, readonly string[]]>([
    [undefined, []],
    [["stream"], []],
    [["stream", "fish ladder"], []],
    [[], ["also must hold a word"]],
    [["stream", "stream"], ["also must not hold a word twice"]],
    [["stream", "Stream"], ["also must not hold a word twice"]],
    [[" "], ["also.0 must not be empty"]],
  ])("may be %j", (also, expected) => {
    expect(wrong(topicSchema, { ...topic, also }).slice(0, 1)).toEqual(expected);
  });
});

describe("the id of a recommendation", () => {
  const entry = { measure: "m", stance: "for", statement: "C.", quotes: ["D"] };
  const shape = "id must be the source's id, a slash and a few words";

  it.each<[string, readonly string[]]>([
    ["river-2031/close-weirs", []],
    ["2031/2", []],
    [`${"a".repeat(60)}/${"b".repeat(59)}`, []],
    [`${"a".repeat(60)}/${"b".repeat(60)}`, ["id must have at most 120 characters"]],
    ["close-weirs", [shape]],
    ["river/a/b", [shape]],
    ["river/", [shape]],
    ["river/a-", [shape]],
    ["river/-a", [shape]],
    ["River/a", [shape]],
    ["river/a--b", [shape]],
  ])("%j", (id, expected) => {
    expect(wrong(recommendationSchema, { ...entry, id })).toEqual(expected);
  });

  it("comes with a quote, and the rest may be left out", () => {
    expect(wrong(recommendationSchema, { ...entry, id: "a/b", quotes: [] })).toEqual([
      "quotes must hold at least one quote",
    ]);
    expect(recommendationSchema.parse({ ...entry, id: "a/b" })).toEqual({
      ...entry,
      id: "a/b",
      voice: "own",
      topics: [],
      addressees: [],
      beneficiaries: [],
      explicitness: "explicit",
    });
  });
});

it.each<[object, readonly string[]]>([
  [{ prefix: "a " }, []],
  [{ suffix: " b" }, []],
  [{ prefix: "" }, ["prefix must not be empty"]],
  [{ suffix: "" }, ["suffix must not be empty"]],
])("what stands around a passage: %j", (around, expected) => {
  expect(wrong(setAsideSchema, { exact: "A", reason: "history", ...around })).toEqual(expected);
});

describe("the file from which a document was made", () => {
  const source = {
    title: "A",
    author: "a",
    date: "2031",
    kind: "article",
    language: "en",
    sha256: "0".repeat(64),
    coded: { complete: false, on: "2031" },
  };
  const original = { file: "river.pdf", sha256: "0".repeat(64) };

  it.each<[object, readonly string[]]>([
    [{}, []],
    [{ file: "../river.pdf" }, ["file must be the name of a file in seeds/"]],
    [{ file: "a\\river.pdf" }, ["file must be the name of a file in seeds/"]],
    [{ pages: [0] }, []],
    [{ pages: [0, 10, 10, 20] }, []],
    [{ pages: [] }, ["pages must hold at least one page"]],
    [{ pages: [0, 20, 10] }, ["pages must be in ascending order"]],
    [{ pages: [0, 20, 10, 30] }, ["pages must be in ascending order"]],
  ])("%j", (given, expected) => {
    const problems = wrong(sourceSchema, { ...source, original: { ...original, ...given } });
    expect(problems).toEqual(expected.map((it) => `original.${it}`));
  });

  it("says once that a page begins before the text, or between two characters", () => {
    for (const pages of [[-1], [0.5]]) {
      expect(wrong(sourceSchema, { ...source, original: { ...original, pages } })).toHaveLength(1);
    }
  });

  it("and the rest may be left out", () => {
    expect(sourceSchema.parse(source)).toEqual({
      ...source,
      coauthors: [],
      fullText: true,
      recommendations: [],
      setAside: [],
    });
  });
});
