import { describe, expect, it } from "vitest";
import { findCuts } from "@/lib/model/quote-cut";

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
  ])("in %j %j cuts nothing", (text, quote) => {
    expect(cutsOf(text, quote)).toEqual([undefined, undefined]);
  });

  it("looks at both ends of a stretch without blanks, however long it is", () => {
    const text = "必".repeat(10_000);
    expect(findCuts(text, { start: 5000, end: 6000 })).toEqual({ start: undefined, end: undefined });
  });
});
