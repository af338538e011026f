import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { locateQuote } from "@/lib/model/quote";
import {
  plainSelector,
  proposeId,
  quoteYaml,
  recommendationYaml,
  selectorOf,
  setAsideYaml,
  wholeWords,
} from "@/lib/view/reader/entry-yaml";

describe("the id that is proposed for a passage", () => {
  it.each([
    ["its first words", "The weirs must go, but not before the fish can climb", "the-weirs-must-go-but-not"],
    ["no more words than fit", `We ${"extraordinarily ".repeat(4)}ask`, "we-extraordinarily-extraordinarily"],
    ["letters without their accents", "Façades né d’été", "facades-ne-d-ete"],
    ["no slash", "and/or", "and-or"],
    ["its place where it has no Latin letters", "Ο ποταμός", "at-12"],
  ])("is made of %s", (_what, exact, expected) => {
    expect(proposeId("river-2031", exact, 12, [])).toBe(`river-2031/${expected}`);
  });

  it("is one that nobody has", () => {
    const taken = ["river-2031/close-them", "river-2031/close-them-2"];
    expect(proposeId("river-2031", "Close them", 0, taken)).toBe("river-2031/close-them-3");
  });
});

describe("a selected passage as an entry in YAML", () => {
  it("is a recommendation with the keys that a person fills in", () => {
    const yaml = recommendationYaml("river-2031/close", plainSelector("Close the weirs."));
    expect(parse(`recommendations:\n${yaml}`)).toEqual({
      recommendations: [
        {
          id: "river-2031/close",
          measure: null,
          stance: null,
          statement: null,
          quotes: ["Close the weirs."],
        },
      ],
    });
  });

  it("is a passage that was set aside, with what settles its place and a reason to fill in", () => {
    const text = "go left. go right. go left";
    const yaml = setAsideYaml(selectorOf(text, { exact: "go", offset: 19 }));
    expect(parse(`setAside:\n${yaml}`)).toEqual({
      setAside: [{ exact: "go", prefix: "right. ", reason: null }],
    });
  });
});

/** What a source's file then holds. */
const read = (yaml: string) => (parse(`quotes:\n${yaml}\n`) as { quotes: unknown[] }).quotes;
const yamlOf = (text: string, exact: string, offset: number) =>
  quoteYaml(selectorOf(text, { exact, offset }));

describe("a selected passage as a quote in YAML", () => {
  it("is a line under quotes:, with its exact characters", () => {
    expect(yamlOf("Close the weirs.", "Close the weirs", 0)).toBe('      - "Close the weirs"');
  });

  it.each([
    ["with a prefix", "go left. go right. go left", 19, { exact: "go", prefix: "right. " }],
    ["with a suffix where it is the first", "go left. go left, go", 0, { exact: "go", suffix: " left." }],
  ])("tells its place from others with the same words %s", (_how, text, offset, expected) => {
    expect(read(yamlOf(text, expected.exact, offset))).toEqual([expected]);
    expect(selectorOf(text, { exact: expected.exact, offset }).isUnique).toBe(true);
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
    expect(read(quoteYaml(plainSelector(exact)))).toEqual([exact]);
    expect(read(yamlOf(`${exact} ${exact}!`, exact, 0))).toEqual([expect.objectContaining({ exact })]);
  });

  it.each([
    ["the first word", "An unlawful weir.", "lawful weir", "unlawful weir"],
    ["the last word", "We must not warn.", "not war", "not warn"],
    ["both", "A disarmament.", "arm", "disarmament"],
  ])("takes whole what it cuts: %s", (_what, text, passage, whole) => {
    const taken = wholeWords(text, { exact: passage, offset: text.indexOf(passage) });
    expect(read(quoteYaml(selectorOf(text, taken)))).toEqual([whole]);
  });

  it("says where no context settles it", () => {
    const text = "la ".repeat(2000);
    expect(selectorOf(text, { exact: "la", offset: 3000 })).toEqual({
      keys: { exact: "la" },
      isUnique: false,
    });
  });
});

describe("a selection", () => {
  it.each([
    ["that begins inside a word", "This is unlawful.", "lawful", "unlawful"],
    ["that ends inside a word", "A non-violent way", "non-vio", "non-violent"],
    ["of whole words", "Close the weirs.", "the weirs", "the weirs"],
    ["in a script without blanks", "川を守る。", "守る", "守る"],
  ])("%s is taken with the rest of its words", (_which, text, exact, expected) => {
    expect(wholeWords(text, { exact, offset: text.indexOf(exact) })).toEqual({
      exact: expected,
      offset: text.indexOf(expected),
    });
  });
});
