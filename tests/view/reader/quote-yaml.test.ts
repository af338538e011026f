import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { locateQuote } from "@/lib/model/quote";
import { plainQuoteYaml, quoteYaml } from "@/lib/view/reader/quote-yaml";

/** What a source's file then holds. */
const read = (yaml: string) => (parse(`quotes:\n${yaml}\n`) as { quotes: unknown[] }).quotes;

describe("a selected passage as YAML", () => {
  it("is a line under quotes:, with its exact characters", () => {
    expect(quoteYaml("Close the weirs.", "Close the weirs", 0)).toEqual({
      yaml: '      - "Close the weirs"',
      isUnique: true,
    });
  });

  it.each([
    ["with a prefix", "go left. go right. go left", 19, { exact: "go", prefix: "right. " }],
    ["with a suffix where it is the first", "go left. go left, go", 0, { exact: "go", suffix: " left." }],
  ])("tells its place from others with the same words %s", (_how, text, offset, expected) => {
    const { yaml, isUnique } = quoteYaml(text, expected.exact, offset);
    expect(read(yaml)).toEqual([expected]);
    expect(isUnique).toBe(true);
    expect(locateQuote(text, expected)).toMatchObject({ start: offset });
  });

  it.each([
    'He said: "no" - or \\ so',
    "- a list, #not: a comment",
    "one\r\n\r\ntwo\tthree",
    "“quotes” 😀 ‘and’ ﷽",
    "\u0085\u2028\ufeff and \u007f",
    "{ braces }, [brackets] & *stars*",
  ])("reads back as the same characters: %j", (exact) => {
    expect(read(plainQuoteYaml(exact))).toEqual([exact]);
    expect(read(quoteYaml(`${exact} ${exact}!`, exact, 0).yaml)).toEqual([
      expect.objectContaining({ exact }),
    ]);
  });

  it.each([
    ["the first word", "An unlawful weir.", "lawful weir", "unlawful weir"],
    ["the last word", "We must not warn.", "not war", "not warn"],
    ["both", "A disarmament.", "arm", "disarmament"],
  ])("takes whole what it cuts: %s", (_what, text, passage, whole) => {
    expect(read(quoteYaml(text, passage, text.indexOf(passage)).yaml)).toEqual([whole]);
  });

  it("says where no context settles it", () => {
    const text = "la ".repeat(2000);
    expect(quoteYaml(text, "la", 3000)).toEqual({ yaml: '      - "la"', isUnique: false });
  });
});
