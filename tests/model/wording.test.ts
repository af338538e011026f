import { describe, expect, it } from "vitest";
import { loadCorpus } from "@/lib/load";
import { type Changes, copyRiver, readRiver } from "../fixtures/corpus-copy";
import { problemsOf } from "../load/problems-of";

const source = "content/sources/riverside-2031.yaml";
const words = (...entries: readonly string[]): Changes => ({
  "content/loaded-words.yaml": entries.map((entry) => `- { ${entry}, reason: judges }\n`).join(""),
});

const describedAs = (description: string): Changes => ({
  "content/actors.yaml": readRiver("content/actors.yaml").replace("Chairs the city council.", description),
});

/** The river corpus with another statement about the mayor, who says "keep them". */
const mayorWants = (statement: string) =>
  readRiver(source).replace("The mayor wants the weirs kept.", statement);

describe("a loaded word is the coder's own", () => {
  it.each<[string, Changes, readonly string[]]>([
    ["in a statement whose quotes do not use it", words("word: dismisses"), [`${source}:47:16 word-loaded`]],
    ["in a condition too", words("word: stands first"), [`${source}:15:16 word-loaded`]],
    ["with any ending, where a star stands for it", words("word: dismiss*"), [`${source}:47:16 word-loaded`]],
    [
      "in the label of a measure, and in a statement without quotation marks, though a quote uses it",
      words("word: light the banks"),
      ["content/measures.yaml:11:10 word-loaded", `${source}:60:16 word-loaded`],
    ],
    ["in its definition", words("word: elsewhere"), ["content/measures.yaml:16:15 word-loaded"]],
    ["in the description of an actor", words("word: chairs"), ["content/actors.yaml:17:16 word-loaded"]],
    ...["gloo\u200cmy", "ｇｌｏｏｍｙ", "GLOOMY", "gloo\u0308my"].map(
      (written): [string, Changes, readonly string[]] => [
        `however it is written: ${written}`,
        { ...words("word: gloomy"), ...describedAs(`Chairs the ${written} council.`) },
        ["content/actors.yaml:17:16 word-loaded"],
      ],
    ),
    [
      "between two quotations",
      { ...words("word: gloomy"), ...describedAs("Chairs „a” gloomy “council”.") },
      ["content/actors.yaml:17:16 word-loaded"],
    ],
  ])("%s", async (_what, changes, expected) => {
    expect(await problemsOf(changes)).toEqual(expected);
  });

  it.each<[string, Changes]>([
    [
      "in quotation marks, where a quote uses it",
      { ...words("word: keep"), [source]: mayorWants('The mayor wants to "keep" the weirs.') },
    ],
    [
      "in quotation marks, where a quote uses it in upper case, or with another ending",
      { ...words("word: keep*"), [source]: mayorWants("The mayor wants “KEEPING” the weirs.") },
    ],
    [
      "in quotation marks, where one of several quotes uses it",
      {
        ...words("word: hammers"),
        [source]: readRiver(source).replace("once a fish ladder stands.", "with “hammers”."),
      },
    ],
    ["where it is a part of another word", words("word: miss")],
    ...["“gloomy”", "„gloomy”", "»gloomy«", "「gloomy」", "‘gloomy’", "”gloomy”"].map(
      (written): [string, Changes] => [
        `in a quotation within a description: ${written}`,
        { ...words("word: gloomy"), ...describedAs(`Chairs what he calls the ${written} council.`) },
      ],
    ),
    [
      "in quotation marks, where a quote writes it in another way",
      { ...words("word: keep"), [source]: mayorWants('The mayor wants to "ke\u200cep" the weirs.') },
    ],
    ["in a name, which the documents give", words("word: guild")],
    ["where the corpus lists none", { "content/loaded-words.yaml": "[]\n" }],
  ])("but not %s", async (_what, changes) => {
    expect(await problemsOf(changes)).toEqual([]);
  });

  it("in a statement also within quotation marks: what is in them must be in a quote", async () => {
    const yaml = readRiver(source).replace(
      "The mayor wants the weirs kept.",
      "The mayor wants the “gloomy” weirs kept.",
    );
    expect(await problemsOf({ ...words("word: gloomy"), [source]: yaml })).toEqual([
      `${source}:39:16 word-loaded`,
    ]);
  });

  it("and is told of apart from a misquote in the same recommendation", async () => {
    const yaml = readRiver(source).replace("He calls a footbridge", "He calls the footbridge");
    expect(await problemsOf({ ...words("word: dismisses"), [source]: yaml })).toEqual([
      `${source}:47:16 word-loaded`,
      `${source}:50:9 quote-missing`,
    ]);
  });

  it.each<[what: string, changes: Changes, value: string, message: string, remedy: string]>([
    [
      "that it has no quotation marks",
      words("word: dismisses"),
      "dismisses",
      '"dismisses" judges, and it is not in quotation marks: "The mayor, as the Forum reports him, dismisses a footbridge.".',
      "Leave it out, or put it in quotation marks if it is a document's own.",
    ],
    [
      "what may be said instead, and the word as it is written",
      words("word: DISMISS*, instead: is against"),
      "dismisses",
      '"dismisses" judges, and it is not in quotation marks: "The mayor, as the Forum reports him, dismisses a footbridge.".',
      "Say it in a plain way (is against), or put it in quotation marks if it is a document's own.",
    ],
    [
      "that no quote uses it",
      { ...words("word: gloomy"), [source]: mayorWants("The mayor wants the “gloomy” weirs kept.") },
      "gloomy",
      '"gloomy" judges, and no quote uses it: "The mayor wants the “gloomy” weirs kept.".',
      "Leave it out, or quote the passage that uses it.",
    ],
  ])("and the problem says %s", async (_what, changes, value, message, remedy) => {
    const result = await loadCorpus(await copyRiver(changes));
    expect("problems" in result && result.problems).toMatchObject([{ value, message, remedy }]);
  });
});
