import { describe, expect, it } from "vitest";
import { collapseText, collapseWhiteSpace } from "@/lib/model/white-space";

const texts = [
  "",
  "weir",
  "old weir",
  "old  weir",
  "  old \n\n weir\u00a0\u00a0and\r\nall  the fish ",
  "\n🐟  🪜\t\t\n🏊",
  "我们\u3000\u3000必须  停止",
  "   ",
  `${"a  b   c d ".repeat(20)}e`,
];

describe("collapseWhiteSpace(text)", () => {
  it.each([
    ["old  weir", "old weir"],
    ["\told\r\n\u2028weir\u0085", " old weir "],
    ["old\u200b\ufeffweir", "old\u200b\ufeffweir"],
    ["", ""],
  ])("makes of %j %j", (text, collapsed) => {
    expect(collapseWhiteSpace(text)).toBe(collapsed);
  });
});

describe("collapseText(text)", () => {
  it.each(texts)("has the text with its white space collapsed: %j", (text) => {
    expect(collapseText(text).collapsed).toBe(collapseWhiteSpace(text));
  });

  /** The places at which no run of white space is cut. */
  const uncut = (text: string) =>
    Array.from({ length: text.length + 1 }, (_, at) => at).filter(
      (at) => !/^\p{White_Space}{2}/u.test(text.slice(Math.max(0, at - 1), at + 1)) || at === 0,
    );

  it.each(texts)("finds each place of the original: %j", (text) => {
    const { toCollapsed } = collapseText(text);
    for (const at of uncut(text)) {
      expect(toCollapsed(at), `${at}`).toBe(collapseWhiteSpace(text.slice(0, at)).length);
    }
  });

  it.each(texts)("finds where each of its places is in the original: %j", (text) => {
    const { collapsed, toOriginal } = collapseText(text);
    for (let at = 0; at <= collapsed.length; at++) {
      const original = toOriginal(at);
      expect(collapseWhiteSpace(text.slice(0, original)), `${at}`).toBe(collapsed.slice(0, at));
      expect(uncut(text), `${at}`).toContain(original);
    }
  });

  it("knows each of two texts, whichever was asked about before", () => {
    for (const text of ["old  weir", "old weir", "old  weir"]) {
      expect(collapseText(text).toOriginal(4)).toBe(text.indexOf("w"));
    }
  });
});
