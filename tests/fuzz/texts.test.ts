import { csvParseRows } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isLocated, locateQuote } from "@/lib/model/quote";
import { codePoints } from "@/lib/model/text";
import { collapseWhiteSpace } from "@/lib/model/white-space";
import { formatCsv } from "@/lib/view/export/csv";
import { runs } from "./runs";

/** Characters of every script and plane, and those that are put together of several. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 80 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(
      "a",
      "ab",
      "é",
      "e\u0301",
      "ж",
      "中",
      "ש",
      "ع",
      "𝔸",
      "👩‍👩‍👧",
      "\u202e",
      "\u200b",
      " ",
      "\n",
    ),
    maxLength: 40,
  }),
);

describe("for any text", () => {
  it("a quote that is located has the characters of its place, in code points", () => {
    let located = 0;
    fc.assert(
      fc.property(text, fc.nat(79), fc.integer({ min: 1, max: 20 }), (whole, from, length) => {
        const characters = [...whole];
        const exact = characters.slice(from, from + length).join("");
        if (exact === "") return;
        const found = locateQuote(whole, { exact });
        if (!isLocated(found)) {
          // What was cut out of the text is in it; only how often can be in question.
          expect(found.kind).toBe("ambiguous");
          return;
        }
        located += 1;
        // Runs of white space are alike; what is stored is as the text has it.
        expect(collapseWhiteSpace(found.exact)).toBe(collapseWhiteSpace(exact));
        expect(characters.slice(found.start, found.end).join("")).toBe(found.exact);
        expect(codePoints(whole).slice(found.start, found.end)).toBe(found.exact);
      }),
      runs(20_000, 1_000),
    );
    expect(located).toBeGreaterThan(100);
  });

  it("a CSV gives it back, whatever stands around it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text, fc.constantFrom(",", ";", '"', "\r\n", "=1", "")), { maxLength: 5 }),
        fc.constantFrom(",", ";"),
        (cells, separator) => {
          const rows = cells.map(([a, b, c]) => [a, b, c]);
          const body = formatCsv({ columns: ["a", "b", "c"], rows }, { guard: false, bom: false, separator });
          const read = separator === "," ? csvParseRows(body) : undefined;
          if (read) expect(read).toEqual([["a", "b", "c"], ...rows]);
          expect(body.endsWith("\r\n")).toBe(true);
        },
      ),
      runs(20_000, 500),
    );
  });
});
