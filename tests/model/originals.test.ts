import { describe, expect, it } from "vitest";
import { checkOriginals } from "@/lib/model/originals";
import { headOf, problemsOf, source, wordsOf } from "./authored";

const sha256 = "a".repeat(64);
const other = "b".repeat(64);
const text = "🐟 swim.";

/** A source made from river.pdf, beside what stands in the folder. */
function made(
  given: object,
  inFolder: Readonly<Record<string, string | undefined>> = { "river.pdf": sha256 },
) {
  const head = headOf({ original: { file: "river.pdf", sha256, ...given } });
  return {
    sources: [source({ head }), source({ id: "pond-2032" }), source({ id: "sea-2033", head: undefined })],
    seeds: new Map([["river-2031", { file: "seeds/river-2031.txt", text, sha256 }]]),
    originals: new Map(Object.entries(inFolder)),
  };
}

describe("the file from which a document was made", () => {
  it.each<[string, ReturnType<typeof made>, readonly string[]]>([
    ["is there", made({}), []],
    ["is not there", made({}, {}), ["file original-missing seeds/river.pdf"]],
    ["is another", made({}, { "river.pdf": other }), [`sha256 original-changed ${sha256}`]],
    ["cannot be read, which has been told", made({}, { "river.pdf": undefined }), []],
    ["has pages", made({ pages: [0, 3] }), []],
    ["has a last page without text", made({ pages: [0, 7] }), []],
    ["has a page behind the text", made({ pages: [0, 3, 8] }), ["pages value-invalid 8"]],
    ["has pages of a document that is not there", { ...made({ pages: [0, 80] }), seeds: new Map() }, []],
  ])("%s", (_, corpus, expected) => {
    expect(problemsOf(checkOriginals, corpus)).toEqual(
      expected.map((it) => `sources/river-2031/original/${it}`),
    );
  });

  it.each([
    [made({}, { "rivers.pdf": sha256 }), 'There is no seeds/river.pdf. Did you mean "rivers.pdf"?'],
    [
      made({}, {}),
      'There is no seeds/river.pdf. Put the file there, or remove "original" where it cannot be had any more.',
    ],
    [
      made({}, { "river.pdf": other }),
      `seeds/river.pdf has another SHA-256 than the one stated: ${other}. Put the original bytes back; or, if the document has a new version, make a source of its own of it with npm run new.`,
    ],
    [
      made({ pages: [8] }),
      'The last page begins at 8, and the text has 7 code points. Correct the list, or remove "pages"; quotes are then cited without their page.',
    ],
  ])("is told of in words that say what to do", (corpus, expected) => {
    expect(wordsOf(checkOriginals, corpus)).toEqual([expected]);
  });
});
