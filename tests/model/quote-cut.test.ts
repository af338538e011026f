import { describe, expect, it } from "vitest";
import { prepareText } from "@/lib/model/prepared-text";
import { isLocated, locateQuote } from "@/lib/model/quote";
import { explainCuts, findCuts, widenToWholeWords } from "@/lib/model/quote-cut";

/** The words and characters that a quote cuts at its beginning and at its end. */
function cutsOf(text: string, quote: string): (string | undefined)[] {
  const start = text.lastIndexOf(quote);
  const cuts = findCuts(text, { start, end: start + quote.length });
  return [cuts.start, cuts.end].map((range) => range && text.slice(range.start, range.end));
}

describe("findCuts(text, stretch)", () => {
  it.each<[text: string, quote: string, start: string | undefined, end: string | undefined]>([
    ["The unlawful weirs", "lawful weirs", "unlawful", undefined],
    ["We must not warn", "not war", undefined, "warn"],
    ["A disarmament", "arm", "disarmament", "disarmament"],
    ["We can’t go", "We can", undefined, "can’t"],
    ["We don't go", "t go", "don't", undefined],
    ["A non-violent way", "violent way", "non-violent", undefined],
    ["A non‑violent way", "violent way", "non‑violent", undefined],
    ["An un\u00adlawful way", "lawful way", "un\u00adlawful", undefined],
    ["An un\u200blawful way", "lawful way", "un\u200blawful", undefined],
    ["It costs 3,500.50", "500.50", "3,500.50", undefined],
    ["The U.S. army", "S. army", "U.S", undefined],
    ["Drink cafe\u0301", "Drink cafe", undefined, "cafe\u0301"],
    ["Незаконный мир", "законный мир", "Незаконный", undefined],
    ["والحرب يجب", "الحرب يجب", "والحرب", undefined],
    ["In G20 states", "G2", undefined, "G20"],
    ["See 🇺🇦🇺🇸 now", "🇦🇺", "🇺🇦", "🇺🇸"],
    ["See 👨‍👩‍👧 now", "👨", undefined, "👨‍👩‍👧"],
    ["See 👍🏽 now", "👍", undefined, "👍🏽"],
    ["必須が\u3099よい", "必須が", undefined, "が\u3099"],
    ["They don´t go", "They don", undefined, "don´t"],
    ["They don`t go", "They don", undefined, "don`t"],
    ["They don′t go", "They don", undefined, "don′t"],
    ["They don＇t go", "They don", undefined, "don＇t"],
    ["They don‛t go", "They don", undefined, "don‛t"],
    ["They don‘t go", "They don", undefined, "don‘t"],
    ["בית־ספר", "ספר", "בית־ספר", undefined],
    ['הודעת צה"ל', "הודעת צה", undefined, 'צה"ל'],
    ["Alle Bürger*innen müssen", "Alle Bürger", undefined, "Bürger*innen"],
    ["Alle Bürger\\*innen müssen", "Alle Bürger", undefined, "Bürger\\*innen"],
    ["Alle Bürger:innen müssen", "innen müssen", "Bürger:innen", undefined],
    ["Alle Bürger_innen müssen", "Alle Bürger", undefined, "Bürger_innen"],
    ["A non−violent way", "violent way", "non−violent", undefined],
    ["It costs 1\u202f500 euros", "500 euros", "1\u202f500", undefined],
    ["It costs 1\u00a0500\u00a0000 euros", "000 euros", "1\u00a0500\u00a0000", undefined],
    ["It costs 1\u00a0500\u00a0000 euros", "costs 1\u00a0500", undefined, "1\u00a0500\u00a0000"],
    ["It costs 1 500,50 euros", "costs 1", undefined, "1 500,50"],
    ["It costs €1 500", "500", "1 500", undefined],
    ["In 2031 150 000 boats", "000 boats", "150 000", undefined],
    ["Below −5 degrees", "5 degrees", "−5", undefined],
    ["Below -5 degrees", "5 degrees", "-5", undefined],
    ["(-5 degrees)", "5 degrees", "-5", undefined],
    ["It lost −€5", "€5", "−€5", undefined],
    ["For 1½ years", "½ years", "1½", undefined],
    ["Take 1/2 of it", "2 of it", "1/2", undefined],
    ["Take 1⁄2 of it", "Take 1", undefined, "1⁄2"],
    ["At 10:30 they", "30 they", "10:30", undefined],
    ["In 2031–2035 we", "2035 we", "2031–2035", undefined],
    ["It is un-\nlawful.", "lawful.", "un-\nlawful", undefined],
    ["It is un-\nlawful.", "It is un-", undefined, "un-\nlawful"],
    ["It is un-\nlawful.", "It is un", undefined, "un-\nlawful"],
    ["It is un\u00ad \r\n  lawful.", "lawful.", "un\u00ad \r\n  lawful", undefined],
  ])("in %j %j cuts %j and %j", (text, quote, start, end) => {
    expect(cutsOf(text, quote)).toEqual([start, end]);
  });

  it.each([
    ["They oppose war.We must go.", "They oppose war."],
    ["They oppose war.We must go.", "We must go."],
    ["They oppose war.We must go.", "They oppose war"],
    ["They oppose war.1 We", "They oppose war."],
    ["They go.¹ We", "They go."],
    ["“Go”, they say", "Go"],
    ["The workers’ plan", "plan"],
    ["(see 3.5)", "3.5"],
    ["war—peace", "peace"],
    ["🏊🪜", "🪜"],
    ["我们必须停止战争。", "必须停止"],
    ["เราต้องหยุด", "ต้อง"],
    ["必ず2022年に", "年に"],
    ["The whole", "The whole"],
    ["line\r\nnext", "next"],
    ["Say ‘go’ now", "go"],
    ["Say `go` now", "go"],
    ["The *must* of _must_ go", "must"],
    ["The **must** go", "must"],
    ["Note: we must", "we must"],
    ["Note:We must", "We must"],
    ['Say "go"now', "now"],
    ["In 2031 300 boats", "300 boats"],
    ["On 24 May 12 boats", "12 boats"],
    ["In 24 12 boats", "12 boats"],
    ["They go.1 500 boats", "500 boats"],
    ["They go.¹ 500 boats", "500 boats"],
    ["In G7 500 boats", "500 boats"],
    ["It costs 500\n300 euros", "300 euros"],
    ["By 2031¹ we", "By 2031"],
    ["All:\n-5 boats", "5 boats"],
    ["He – 5 boats", "5 boats"],
    ["The weirs -\nwe must go", "we must go"],
    ["The weirs –\nwe must go", "we must go"],
    ["The weir-\nWe must go", "We must go"],
    ["The weir-\n\nwe must go", "we must go"],
    ["A weir\n- we must go", "we must go"],
    ["In 2031-\n35 boats", "35 boats"],
  ])("in %j %j cuts nothing", (text, quote) => {
    expect(cutsOf(text, quote)).toEqual([undefined, undefined]);
  });

  it("finds a word in the middle of a text that is longer than what is looked at", () => {
    const text = `${"keep the pond, ".repeat(20)}unlawful${" and the weir".repeat(20)}`;
    expect(cutsOf(text, "lawful")).toEqual(["unlawful", undefined]);
  });

  it("looks at both ends of a stretch without blanks, however long it is", () => {
    const text = "必".repeat(10_000);
    expect(findCuts(text, { start: 5000, end: 6000 })).toEqual({ start: undefined, end: undefined });
  });
});

describe("widenToWholeWords(text, stretch)", () => {
  it.each([
    ["The unlawful weirs", "law", "unlawful"],
    ["The unlawful weirs", "lawful weirs", "unlawful weirs"],
    ["The unlawful weirs", "The un", "The unlawful"],
    ["The unlawful weirs", "weirs", "weirs"],
  ])("makes in %j of %j %j", (text, quote, whole) => {
    const start = text.indexOf(quote);
    const widened = widenToWholeWords(text, { start, end: start + quote.length });
    expect(text.slice(widened.start, widened.end)).toBe(whole);
  });
});

describe("explainCuts(quote, document)", () => {
  /** What is said of a quote that stands once in a text. */
  function explain(text: string, exact: string) {
    const quote = locateQuote(text, { exact });
    if (!isLocated(quote)) throw new Error(`"${exact}" is not there once.`);
    return explainCuts(quote, { ...prepareText(text), file: "seeds/x.txt" });
  }

  it.each([
    ["🐟 The unlawful weirs must go", "lawful weirs", 'begins inside "unlawful"', '"unlawful weirs"'],
    ["🐟 The unlawful weirs must go", "unlawful we", 'ends inside "weirs"', '"unlawful weirs"'],
    [
      "🐟 The unlawful weirs must go",
      "lawful we",
      'begins inside "unlawful" and ends inside "weirs"',
      '"unlawful weirs"',
    ],
    ["A disarmament", "arm", 'begins inside "disarmament" and ends inside "disarmament"', '"disarmament"'],
  ])("of %j says in which words %j begins and ends, and gives the whole", (text, exact, where, whole) => {
    expect(explain(text, exact)).toEqual({
      code: "quote-cut",
      value: exact,
      message: `In seeds/x.txt this ${where}: "${exact}".`,
      remedy: `Quote whole words and characters: ${whole}.`,
    });
  });

  it("says nothing of whole words", () => {
    expect(explain("The unlawful weirs", "unlawful weirs")).toBe(undefined);
  });

  it.each([
    [400, (whole: string) => whole],
    [401, (whole: string) => `${whole.slice(0, 79)}…`],
  ])("shows %i characters so that they can be copied, or their beginning", (length, shown) => {
    const whole = `un${"lawful-".repeat(60)}`.slice(0, length);
    const value = `${whole.slice(1, 80)}…`;
    expect(explain(whole, whole.slice(1))).toMatchObject({
      value,
      message: `In seeds/x.txt this begins inside "${whole.slice(0, 79)}…": "${value}".`,
      remedy: `Quote whole words and characters: "${shown(whole)}".`,
    });
  });
});
