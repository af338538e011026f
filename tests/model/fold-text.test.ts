import { describe, expect, it } from "vitest";
import { foldText, foldWithOrigins } from "@/lib/model/fold-text";

describe("foldText", () => {
  it.each([
    ["case", "Weir WEIR", "weir weir"],
    ["diacritics, composed or not", "Ünïté e\u0301", "unite e"],
    ["letters with a stroke", "Łódź, Ørsted, Đilas", "lodz, orsted, dilas"],
    ["the two small sigmas, and sharp s", "ΣΟΦΟΣ σοφος Straße", "σοφοσ σοφοσ strasse"],
    ["Cyrillic diacritics", "Її Ёлка", "іі елка"],
    ["ligatures and full-width forms", "ﬁsh ｆｉｓｈ", "fish fish"],
    ["letters beyond the basic plane", "𝒻𝒾𝓈𝒽", "fish"],
    ["quotation marks", "“a” „b“ «c» ‘d’ it´s ’e", '"a" "b" "c" \'d\' it\'s \'e'],
    ["dashes", "a–b—c‑d−e", "a-b-c-d-e"],
    ["runs of white space", "a\u00a0 b\r\n\n\tc", "a b c"],
    ["invisible characters", "sanc\u00adtions \u200bhere", "sanctions here"],
    ["white space around an invisible character", "a \u00ad b", "a b"],
    ["Arabic vowel signs and tatweel", "يَجِبُ يجـــب أن", "يجب يجب ان"],
    ["Hebrew points", "דָּרוּשׁ", "דרוש"],
  ])("does away with differences of %s", (_what, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("leaves other characters as they are, and does not stumble over half of one", () => {
    expect(foldText("100 % 😀 \ud800 日本")).toBe("100 % 😀 \ud800 日本");
  });
});

describe("foldWithOrigins(text).originOf(range)", () => {
  it.each([
    ["a letter with its mark", "e\u0301te", "et", "e\u0301t"],
    ["a ligature as a whole", "a ﬁsh", "ish", "ﬁsh"],
    ["a ligature that it ends inside of, as a whole", "a ﬁsh", "a f", "a ﬁ"],
    ["a soft hyphen inside", "sanc\u00adtion", "sanct", "sanc\u00adt"],
    ["white space of any length", "call\r\n  for", "l f", "l\r\n  f"],
    ["the end of the text", "🐟 Fish", "fish", "Fish"],
  ])("gives %s", (_what, text, part, origin) => {
    const { folded, originOf } = foldWithOrigins(text);
    const start = folded.indexOf(part);
    const range = originOf({ start, end: start + part.length });
    expect(text.slice(range.start, range.end)).toBe(origin);
  });
});
