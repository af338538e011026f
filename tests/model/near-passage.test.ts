import { describe, expect, it } from "vitest";
import { firstDifference, passageFinder } from "@/lib/model/near-passage";

const text = `The old pond

“We must keep the pond”, says the keeper’s son. We must keep the pond clean, he adds.
Dogs should stay out of the water; ducks should stay in the water.`;
const nearest = passageFinder(text);

describe("passageFinder(text)(quote)", () => {
  it.each([
    ["straight quotation marks", `"We must keep the pond"`, "“We must keep the pond”,", true],
    ["another apostrophe", "the keeper's son", "the keeper’s son", true],
    ["another case", "dogs SHOULD stay", "Dogs should stay", true],
    ["other white space", "Dogs  should\nstay", "Dogs should stay", true],
    ["the second of two that are alike", "keep the pond clean he", "keep the pond clean, he", true],
    ["one word changed", "Dogs should stay out of the pond", "Dogs should stay out of the water", false],
    ["one word too many", "Dogs should always stay out of the", "Dogs should stay out of the water", false],
    ["the words in another order", "should Dogs stay out", "Dogs should stay out", false],
  ])("%s: %j", (_, quote, exact, sameWords) => {
    expect(nearest(quote)).toEqual({ exact, offset: text.indexOf(exact), sameWords });
  });

  it.each([
    [
      "words that it has several times",
      "again and again and again they went",
      "again and again and again we came",
      "again and again and again they went",
    ],
    [
      "three of its five words",
      "keep the pond very clean",
      "keep the pond so cold",
      "keep the pond very clean",
    ],
    ["no mark before it where it has none", "say “keep the pond”", 'keep the pond"', "keep the pond”"],
    ["all the marks before it", "say “(keep the pond, and all.", '"(keep the pond', "“(keep the pond"],
    ["no more than four of them", "say “((((keep the pond, and all.", '"keep the pond', "((((keep the pond"],
    ["not one of its words again and again", "the the the; keep a pond", "keep the pond", "keep a pond"],
    ["a word that has stood elsewhere before", "the weirs and keep the", "keep the", "keep the"],
    ["the beginning of the text", "keep ponds and so on", "keep ponds clean", "keep ponds and"],
    ["the order of its words, first", "keep the pond; the keep pond", "keep the pond", "keep the pond"],
    ["the order of its words, last", "keep pond the. And keep the pond", "keep the pond", "keep the pond"],
    ["the whole of a text in another order", "pond keep the", "keep the pond", "pond keep the"],
  ])("finds %s: in %j", (_, passages, quote, exact) => {
    expect(passageFinder(passages)(quote)).toMatchObject({ exact, offset: passages.indexOf(exact) });
  });

  it.each([
    ["标题\n我们必须离开这里。", "我们必须离开那里。", "我们必须离开这里。", false],
    ["标题\n我们必须，离开这里。", "我们必须离开这里。", "我们必须，离开这里。", true],
    ["题目\n他们说，我们必须离开这里。好", "我们必须离开那里", "我们必须离开这里", false],
    ["見出し\nダムを撤去すべきである。川", "ダムを撤去すべきでない。", "ダムを撤去すべきである。", false],
    ["หัวข้อ\nเราต้องออกไปจากที่นี่", "เราต้องออกไปจากที่นี้", "เราต้องออกไปจากที่นี่", false],
    ["A title\nIt is un\u00adlawful to fish.", "It is unlawful to", "It is un\u00adlawful to", true],
    ["A title\nKeep\u200b the pond.", "Keep the pond", "Keep\u200b the pond", true],
    ["Alpha\nKeep the pond.", "POND", "pond", true],
    ["Alpha\nKeep the p\u043end.", "the pond", "the p\u043end", true],
    ["Alpha\nKeep the p\u03bfnd.", "the pond", "the p\u03bfnd", true],
    [
      "Alpha\nСтавок \u0456 \u0440\u0456\u0447\u043a\u0430",
      "i \u0440i\u0447\u043a\u0430",
      "\u0456 \u0440\u0456\u0447\u043a\u0430",
      true,
    ],
  ])("in %j, near %j is %j", (passages, quote, exact, sameWords) => {
    expect(passageFinder(passages)(quote)).toMatchObject({
      exact,
      offset: passages.indexOf(exact),
      sameWords,
    });
  });

  it.each([
    ["Alpha\nKeep the pond.", "Xylophone"],
    ["标题\n我们必须离开这里。", "天气很好"],
    ["标题\n我们必须离开这里。", "水"],
    ["หัวข้อ\nเราต้องออกไปจากที่นี่", "น้ำในแม่น้ำสะอาดมาก"],
    ["見出し\nダムを撤去すべきである。", "魚は川に住んでいる。"],
  ])("in %j nothing is near %j", (passages, quote) => {
    expect(passageFinder(passages)(quote)).toBe(undefined);
  });

  it.each([
    ["too few of its words are there", "Cats should sleep out of doors"],
    ["it has no words", "…!"],
    ["it is empty", ""],
  ])("is none where %s", (_, quote) => {
    expect(nearest(quote)).toBe(undefined);
  });

  it("is none in a text without words", () => {
    expect(passageFinder("–")("pond")).toBe(undefined);
  });

  it("takes the whole of a text that is shorter than the quote", () => {
    expect(passageFinder("keep the pond")("We keep the pond")).toEqual({
      exact: "keep the pond",
      offset: 0,
      sameWords: false,
    });
  });

  it("reads an accent as part of its letter, however it is written", () => {
    const exact = "le cafe\u0301";
    expect(passageFinder(exact)("le café")).toEqual({ exact, offset: 0, sameWords: true });
  });

  it("gives the same for a quote whatever was asked before", () => {
    const quote = "ducks should stay in the water";
    const before = nearest(quote);
    nearest("the the the the the the");
    expect(nearest(quote)).toEqual(before);
  });
});

describe("firstDifference(quote, text)", () => {
  it.each([
    ["the city's", "the city’s", { inQuote: "'", inText: "’" }],
    ["Weirs", "weirs", { inQuote: "W", inText: "w" }],
    ["a 🐟", "a 🪜", { inQuote: "🐟", inText: "🪜" }],
    ["weirs!", "weirs", { inQuote: "!", inText: undefined }],
    ["old  city's", "old\ncity’s", { inQuote: "'", inText: "’" }],
    ["weirs", "weirs and more", undefined],
  ])("%j beside %j", (quote, theirs, expected) => {
    expect(firstDifference(quote, theirs)).toEqual(expected);
  });
});
