import { describe, expect, it } from "vitest";
import type { Authored } from "@/lib/model/authored";
import { checkPairs } from "@/lib/model/seed-pairs";
import { problemsOf, source, wordsOf } from "./authored";

const hash = "0".repeat(64);
const stated = "1".repeat(64);

/** Sources and documents by their ids, all of one hash. */
function pairs(sourceIds: readonly string[], seedIds: readonly string[]): Partial<Authored> {
  const seeds = new Map(
    seedIds.map((id) => [id, { file: `seeds/${id}.txt`, text: "Fish swim.", sha256: hash }] as const),
  );
  return { sourceIds, seeds, sources: sourceIds.map((id) => source({ id, sha256: hash })) };
}

const missing = (id: string) => `content/sources/${id}.yaml seed-missing seeds/${id}.txt`;
const orphan = (id: string) => `seeds/${id}.txt seed-orphan seeds/${id}.txt`;

describe("a source has a document of its name", () => {
  it.each<[readonly string[], readonly string[], readonly string[]]>([
    [["river"], ["river"], []],
    [["river"], [], [missing("river")]],
    [[], ["river"], [orphan("river")]],
    [
      ["river", "pond"],
      ["pond", "lake"],
      [missing("river"), orphan("lake")],
    ],
    [["My River"], [], []],
  ])("sources %j, documents %j", (sources, seeds, expected) => {
    expect(problemsOf(checkPairs, pairs(sources, seeds))).toEqual(expected);
  });

  it("or the two that nearly have one are told together", () => {
    expect(wordsOf(checkPairs, pairs(["river-2031", "town"], ["river-2013", "fish"]))).toEqual([
      "There is no seeds/river-2031.txt. There is a seeds/river-2013.txt without a source: give the two the same name.",
      "There is no seeds/town.txt. Add the document under that name.",
      "There is no content/sources/river-2013.yaml for it. There is a content/sources/river-2031.yaml without a document: give the two the same name.",
      "There is no content/sources/fish.yaml for it. Add the source, or remove the document.",
    ]);
  });
});

/** A document, beside the text that was coded, or the hash of none. */
function changed(text: string, coded: string | undefined): Partial<Authored> {
  const hashOf = (it: string) => (it === coded ? stated : hash);
  const seed = { file: "seeds/river.txt", text, sha256: hashOf(text) };
  return {
    sourceIds: ["river"],
    seeds: new Map([["river", seed]]),
    sources: [source({ id: "river", sha256: stated })],
    hash: hashOf,
  };
}

describe("a document is the one that was coded", () => {
  it("or its source is told of, at the hash", () => {
    expect(problemsOf(checkPairs, changed("Fish", "Fish"))).toEqual([]);
    expect(problemsOf(checkPairs, changed("Fish", "Ducks"))).toEqual([
      `sources/river/sha256 seed-changed ${stated}`,
    ]);
  });

  it.each<[string, Partial<Authored>]>([
    ["the document cannot be read", { seeds: new Map([["river", undefined]]) }],
    ["there is no hash", { sources: [source({ id: "river", sha256: undefined })] }],
    ["the hash is none, which has been told", { sources: [source({ id: "river", sha256: "abc" })] }],
  ])("which is not asked where %s", (_, more) => {
    expect(problemsOf(checkPairs, { ...changed("Fish", "Ducks"), ...more })).toEqual([]);
  });

  const git =
    '; where Git changed them, put "seeds/*.txt -text" into .gitattributes and check the file out again.';
  const lost = "the byte order mark that it began with";
  const gained = "a byte order mark, which it had not";

  it.each<[string, string, string, string]>([
    [
      "a\nb\n",
      "a\r\nb\r\n",
      "its line ends, which were CRLF (Windows)",
      `with line ends CRLF (Windows)${git}`,
    ],
    ["a\r\nb\r\n", "a\nb\n", "its line ends, which were LF (Unix)", `with line ends LF (Unix)${git}`],
    [
      "a\nb\n",
      "a\rb\r",
      "its line ends, which were CR (old Macintosh)",
      `with line ends CR (old Macintosh)${git}`,
    ],
    ["a\rb\r\n", "a\nb\n", "its line ends, which were LF (Unix)", `with line ends LF (Unix)${git}`],
    ["a\r\nb\n", "\ufeffa\r\nb\n", lost, "with a byte order mark."],
    ["\ufeffa\r\nb\n", "a\r\nb\n", gained, "without a byte order mark."],
    [
      "\ufeffa\n",
      "\ufeffa\r\n",
      "its line ends, which were CRLF (Windows)",
      `with line ends CRLF (Windows)${git}`,
    ],
    [
      "a\n",
      "\ufeffa\r\n",
      `its line ends, which were CRLF (Windows) and ${lost}`,
      `with line ends CRLF (Windows), with a byte order mark${git}`,
    ],
    [
      "\ufeffa\r\n",
      "a\n",
      `its line ends, which were LF (Unix) and ${gained}`,
      `with line ends LF (Unix), without a byte order mark${git}`,
    ],
  ])("and what another program did to it is told: %j of %j", (text, coded, differs, save) => {
    expect(wordsOf(checkPairs, changed(text, coded))).toEqual([
      `seeds/river.txt differs from the document that was coded in nothing but ${differs}. Save it again ${save}`,
    ]);
  });

  it("and if not, what to do", () => {
    expect(wordsOf(checkPairs, changed("Fish", "Ducks"))).toEqual([
      `seeds/river.txt has another SHA-256 than the one stated: ${hash}. Put the original bytes back; or, if the document is meant to be this one, check every quote and state its hash.`,
    ]);
  });
});
