import { describe, expect, it } from "vitest";
import { wordFinder, wordText } from "@/lib/model/word-finder";

/** What a word is in a text, each time with its place; a text of several readings may have it at one place twice. */
function find(word: string, text: string): string[] {
  const found = wordFinder(word)(wordText(text));
  return [...new Set(found.map(({ start, end }) => `${start} ${text.slice(start, end)}`))];
}

describe("wordFinder(word)", () => {
  it.each<[word: string, text: string, found: readonly string[]]>([
    ["fish", "A fish, and a FISH", ["2 fish", "14 FISH"]],
    ["fish*", "A fishery and a fish", ["2 fishery", "16 fish"]],
    ["fish*", "A fish2031, a fish-ladder", ["2 fish2031", "14 fish"]],
    [" fish ", "A fish", ["2 fish"]],
    ["old weir", "The old \n weir", ["4 old \n weir"]],
    ["f*sh", "f*sh and fsh", ["0 f*sh"]],
    ["why not?", "Why not? Why not", ["0 Why not?"]],
    ["a.b", "a.b and axb", ["0 a.b"]],
    ["weir (old)", "The weir (old)", ["4 weir (old)"]],
    ["5 fish", "15 fish, a5 fish, 5 fish", ["18 5 fish"]],
    ["fish 5", "fish 51, fish 5a, fish 5", ["18 fish 5"]],
    ["?", "Why? ?", ["5 ?"]],
    ["weir", "The weir\u200bstands", ["4 weir"]],
    ["weir", "The we\u200bir", ["4 we\u200bir"]],
    ["weir", "The we-\nir", ["4 we-\nir"]],
    ["fish-ladder", "A fish-\nladder", ["2 fish-\nladder"]],
    ["ladder", "A fish-\nladder", ["8 ladder"]],
    ["ﬁsh", "fish", ["0 fish"]],
    ["fi", "ﬁ sh", ["0 ﬁ"]],
  ])("%j in %j", (word, text, found) => {
    expect(find(word, text)).toEqual(found);
  });

  it.each([
    ["fish", "fishery, crayfish and fish2031"],
    ["a", "cat"],
    ["weir", "we ir"],
    ["", "weir"],
    ["*", "weir"],
    ["\u00ad", "we\u00adir, \u00ad"],
    ["fish", ""],
  ])("%j is not in %j", (word, text) => {
    expect(find(word, text)).toEqual([]);
  });

  it.each(["\n", "\r", "\r\n", "\f", "\v", "\u0085", "\u2028", "\u2029"])(
    "goes on behind a hyphen at the line end %j, and at no other sign",
    (lineEnd) => {
      expect(find("weir", `we-${lineEnd}ir`)).toEqual([`0 we-${lineEnd}ir`]);
      expect(find("weir", "we- ir and we-\u000eir")).toEqual([]);
    },
  );
});
