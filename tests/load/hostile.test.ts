import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { formatProblems } from "@/lib/cli/report";
import { loadCorpus } from "@/lib/load";
import { type Changes, copyRiver, readRiver } from "../fixtures/corpus-copy";

/** Of a refused corpus: how many problems of each code. Of a good one: none. */
async function countProblems(changes: Changes): Promise<Record<string, number>> {
  const result = await loadCorpus(await copyRiver(changes));
  const counts: Record<string, number> = {};
  if ("problems" in result) for (const { code } of result.problems) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

/** A source of its own, with a document and the quotes from it. */
function pond(seed: string, quotes: readonly string[], complete = false): Changes {
  const recommendations = quotes.map(
    (quote, at) => `
  - id: pond-2032/r${at}
    measure: allow-swimming
    stance: for
    statement: Something ${at}.
    quotes: [${JSON.stringify(quote)}]`,
  );
  return {
    "seeds/pond-2032.txt": seed,
    "content/sources/pond-2032.yaml": `title: Pond
author: ferry-guild
date: 2032
kind: article
language: en
sha256: ${createHash("sha256").update(seed).digest("hex")}
coded: { complete: ${complete}, on: 2032 }
recommendations:${recommendations.join("")}
`,
  };
}

const document = Array.from(
  { length: 60_000 },
  (_, at) => `In year ${at} the town must mend weir ${at % 997}.`,
);
const bookOfOneLine = document.join(" ");
const book = document.join("\n");
const list = (length: number, entry: (at: number) => string) =>
  Array.from({ length }, (_, at) => `- ${entry(at)}\n`).join("");

describe("a corpus made to do harm does none:", () => {
  it.each<[string, Changes, Record<string, number>]>([
    ["two million open brackets", { "content/topics.yaml": "[".repeat(2_000_000) }, { "yaml-syntax": 1 }],
    [
      "a hundred thousand of everything",
      { "content/topics.yaml": ": - ? [ ".repeat(100_000) },
      { "yaml-syntax": 1 },
    ],
    [
      "aliases that would expand to gigabytes",
      { "content/topics.yaml": list(9, (at) => `&a${at} [${`*a${at - 1}, `.repeat(9)}]`) },
      { "yaml-alias": 90 },
    ],
    [
      "a key for each of fifty thousand lines",
      {
        "content/corpus.yaml": `${readRiver("content/corpus.yaml")}${Array.from({ length: 50_000 }, (_, at) => `k${at}: v\n`).join("")}`,
      },
      { "key-unknown": 50_000 },
    ],
    [
      "ten thousand entries of the wrong shape",
      { "content/markers.yaml": list(10_000, () => "a") },
      { "value-type": 10_000 },
    ],
    [
      "ten thousand loaded words that are nowhere",
      {
        "content/loaded-words.yaml": list(10_000, (at) => `{ word: "(a+)+$ [${at} *", reason: harms }`),
      },
      {},
    ],
    [
      "more problems than anybody reads",
      { "content/markers.yaml": list(100_000, () => "a") },
      { "value-type": 10_000, "value-invalid": 1 },
    ],
    [
      "thousands of references to nothing",
      {
        "content/actors.yaml": `${readRiver("content/actors.yaml")}${list(5000, (at) => `{ id: a${at}, name: A${at}, short: A${at}, kind: body, parent: nobody-${at}, description: A }`)}`,
      },
      { "reference-unknown": 5000 },
    ],
    [
      "a line of descent of ten thousand actors",
      {
        "content/actors.yaml": `${readRiver("content/actors.yaml").replace("parent: city-council", "parent: a9999")}${list(10_000, (at) => `{ id: a${at}, name: A${at}, short: A${at}, kind: body, description: A${at > 0 ? `, parent: a${at - 1}` : ", parent: city-council"} }`)}`,
      },
      {},
    ],
    [
      "a circle of ten thousand actors",
      {
        "content/actors.yaml": `${readRiver("content/actors.yaml").replace("parent: city-council", "parent: a9999")}${list(10_000, (at) => `{ id: a${at}, name: A${at}, short: A${at}, kind: body, parent: a${(at + 9999) % 10_000}, description: A }`)}`,
      },
      { "parent-cycle": 10_000 },
    ],
    [
      "names of what every object has",
      {
        "content/topics.yaml": `${readRiver("content/topics.yaml")}- { id: constructor, label: A, short: A, definition: A, __proto__: { id: water }, toString: a }\n`,
      },
      { "key-unknown": 2 },
    ],
    [
      "references to what every object has",
      {
        "content/measures.yaml": readRiver("content/measures.yaml").replace(
          "topic: money",
          "topic: constructor",
        ),
      },
      { "reference-unknown": 1 },
    ],
    [
      "bytes of nought",
      {
        "content/topics.yaml": readRiver("content/topics.yaml").replace(
          "label: Who pays",
          "label: Who\0pays",
        ),
      },
      { "value-invalid": 1 },
    ],
    [
      "a marker that is a pattern",
      { "content/markers.yaml": '[{ marker: "(a+)+$ [", language: en, reason: harm }]' },
      {},
    ],
    [
      "hundreds of quotes from a book of one line",
      pond(
        bookOfOneLine,
        document.filter((_, at) => at % 200 === 0),
      ),
      {},
    ],
    [
      "hundreds of wrong quotes from it",
      pond(
        bookOfOneLine,
        document.filter((_, at) => at % 200 === 0).map((quote) => quote.replace("must", "shall")),
      ),
      { "quote-missing": 300 },
    ],
    [
      "hundreds of quotes that stand there in many places",
      pond(
        bookOfOneLine,
        Array.from({ length: 300 }, (_, at) => `weir ${at}.`),
      ),
      { "quote-ambiguous": 300 },
    ],
    [
      "a book of which hardly a sentence is coded",
      pond(book, document.slice(0, 100), true),
      { "sentence-open": 59_900 },
    ],
    [
      "a book of one line of which hardly a sentence is coded",
      pond(bookOfOneLine, document.slice(0, 100), true),
      { "sentence-open": 59_900 },
    ],
    [
      "a book of one letter",
      pond("a".repeat(4_000_000), ["a", "aa", "b", "a".repeat(100_000)], true),
      { "quote-ambiguous": 3, "quote-missing": 1 },
    ],
  ])("%s", async (_, changes, expected) => {
    expect(await countProblems(changes)).toEqual(expected);
  });

  it("a source may be called what every object has", async () => {
    const { "content/sources/pond-2032.yaml": yaml, "seeds/pond-2032.txt": seed } = pond("We must swim.", [
      "We must swim.",
    ]);
    const result = await loadCorpus(
      await copyRiver({
        "content/sources/constructor.yaml": String(yaml).replaceAll("pond-2032/", "constructor/"),
        "seeds/constructor.txt": seed,
      }),
    );
    expect("library" in result && Object.keys(result.library.texts)).toContain("constructor");
  });

  it("what a terminal would obey is shown and not sent to it", async () => {
    const result = await loadCorpus(
      await copyRiver({
        "seeds/red\u001b[31m.pdf": "",
        "content/topics.yaml": `${readRiver("content/topics.yaml")}  "bell\\u0007": a\n`,
      }),
    );
    const report = formatProblems("problems" in result ? result.problems : [], "text");
    expect(report).toContain("seeds/red\\u001b[31m.pdf:1:1 file-unexpected");
    expect(report).toContain('"bell\\u0007" is not a key');
    expect(report.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });
});
