import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { loadCorpus } from "@/lib/load";
import { isLocated, locateQuote, type QuoteSelector } from "@/lib/model/quote";
import { measureSchema, recommendationSchema, setAsideSchema } from "@/lib/model/schema";

const root = path.resolve(import.meta.dirname, "..");
const guide = readFileSync(path.join(root, "content/README.md"), "utf8");
// The passages are from a small corpus of their own, so that the guide is about no subject.
const result = await loadCorpus(path.join(root, "tests/fixtures/guide"));
if ("problems" in result) throw new Error("The corpus has problems: npm run check");
const { corpus, texts } = result.library;

type Entry = Readonly<Record<string, unknown>>;

/** A pair of the guide: a passage, how it is coded, and how it is not. */
interface Pair {
  readonly title: string;
  readonly passage: string;
  readonly source: string;
  readonly right: readonly Entry[];
  readonly wrong: readonly Entry[];
}

const [, ...parts] = guide.split(/^#### \d+\. /m);
const pairs = parts.map((part): Pair => {
  const [, passage = "", source = ""] =
    /^> (.*) \(\[(.*)\]\(\.\.\/tests\/fixtures\/guide\/seeds\/\2\.txt\)\)$/m.exec(part) ?? [];
  const example = (word: string): readonly Entry[] =>
    parse(new RegExp(`^${word}:\n\n\`\`\`yaml\n([\\s\\S]*?)^\`\`\`$`, "m").exec(part)?.[1] ?? "");
  return {
    title: part.split("\n", 1)[0] ?? "",
    passage,
    source,
    right: example("Do"),
    wrong: example("Don't"),
  };
});

it("there are at least ten pairs of coding, numbered from 1", () => {
  expect(pairs.length).toBeGreaterThanOrEqual(10);
  const numbers = Array.from(guide.matchAll(/^#### (\d+)\. /gm), ([, number]) => Number(number));
  expect(numbers).toEqual(pairs.map((_, at) => at + 1));
});

describe.each(pairs)("$title", ({ passage, source, right, wrong }) => {
  const text = texts[source]?.text ?? "";

  it("the passage is in the document, word for word", () => {
    expect(text).toContain(passage);
    expect(passage).not.toBe("");
  });

  it("what is to be done is coded so in the corpus", () => {
    for (const entry of right) {
      if ("reason" in entry) {
        const { exact } = setAsideSchema.parse(entry);
        expect(texts[source]?.setAside.map((aside) => aside.exact)).toContain(exact);
      } else if ("label" in entry) {
        const { id, topic, label } = measureSchema.parse(entry);
        expect(corpus.measures.find((measure) => measure.id === id)).toMatchObject({ topic, label });
      } else {
        recommendationSchema.parse(entry);
        // Statement and memo may be reworded, and the guide may show fewer quotes.
        const { statement, memo, quotes, topics = [], ...coding } = entry;
        const kept = corpus.recommendations.find(({ id }) => id === coding.id);
        expect(kept).toMatchObject(coding);
        expect(kept?.topics.slice(1)).toEqual(topics);
        for (const quote of quotes as (string | QuoteSelector)[]) {
          const selector = typeof quote === "string" ? { exact: quote } : quote;
          expect(locateQuote(text, selector)).toSatisfy(isLocated);
        }
      }
    }
    expect(right.length).toBeGreaterThan(0);
  });

  it("what is not to be done is not in the corpus", () => {
    const coded = corpus.recommendations.map((recommendation): Entry => ({ ...recommendation }));
    const asides = (texts[source]?.setAside ?? []).map((aside): Entry => ({ ...aside }));
    const measures = corpus.measures.map((measure): Entry => ({ ...measure }));
    for (const entry of wrong) {
      const { quotes, memo, ...keys } = entry;
      const isSame = (kept: Entry) =>
        Object.entries(keys).every(([key, value]) => Object.is(kept[key], value));
      if (Object.keys(keys).length > 0) expect([...coded, ...asides, ...measures].filter(isSame)).toEqual([]);
    }
    expect(wrong.length).toBeGreaterThan(0);
  });
});

it("the quote that was typed and not copied is not in the document", () => {
  const pair = pairs.find(({ title }) => title === "Copy the quote, do not type it");
  const [{ quotes } = {}] = pair?.wrong ?? [];
  for (const exact of quotes as string[])
    expect(locateQuote(texts[pair?.source ?? ""]?.text ?? "", { exact })).toEqual({ kind: "missing" });
  expect(quotes).toHaveLength(1);
});
