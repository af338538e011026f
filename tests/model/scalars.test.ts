import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { date, exact, id, language, sha256, text, webAddress } from "@/lib/model/scalars";

/** The value as it is taken, or what is wrong with it. */
function read(schema: z.ZodType, value: unknown): unknown {
  const result = schema.safeParse(value);
  return result.success ? result.data : result.error.issues.map(({ message }) => message);
}

it.each(["a", "a1", "riverside-2031", "4-june", "x".repeat(60)])("%j is an id", (value) => {
  expect(read(id, value)).toBe(value);
});

it.each(["", "A", "a_b", "a b", "-a", "a-", "a--b", "é", "a/b", "../a", "a.yaml", "a\n", "x".repeat(61)])(
  "%j is no id",
  (value) => {
    expect(read(id, value)).not.toBe(value);
  },
);

describe("a date", () => {
  it.each([
    ["2031", "2031"],
    [2031, "2031"],
    ["2031-05", "2031-05"],
    ["2031-05-04", "2031-05-04"],
    ["2032-02-29", "2032-02-29"],
  ])("%j is %j", (value, expected) => {
    expect(read(date, value)).toBe(expected);
  });

  it.each(["2031-13", "2031-00", "2031-02-29", "2031-04-31", "2031-05-00"])(
    "%j is not one of the calendar",
    (value) => {
      expect(read(date, value)).toEqual(["is not a date of the calendar"]);
    },
  );

  it.each(["", "May 2031", "31", "2031-5", "2031/05", "2031-05-04T10:00", " 2031", 31, 12_031])(
    "%j is none",
    (value) => {
      expect(read(date, value)).toEqual([
        "must be a year, a month or a day such as 2031, 2031-05 or 2031-05-04",
      ]);
    },
  );
});

describe("an address", () => {
  it.each(["https://example.org", "http://example.org:80/a?b=c#d", "https://example.org/caf%C3%A9/é"])(
    "may be %s",
    (value) => {
      expect(read(webAddress, value)).toBe(value);
    },
  );

  it.each([
    "javascript:alert(1)",
    "ftp://example.org",
    "data:text/html,a",
    "file:///etc/passwd",
    "//example.org",
    "example.org",
    "https://",
    "https:///path",
    "https://exa mple.org",
    "https://example.org/a b",
    " https://example.org",
    "https://example.org\njavascript:alert(1)",
  ])("may not be %j", (value) => {
    expect(read(webAddress, value)).toEqual(["must be an http or https address"]);
  });
});

it.each(["en", "pt-BR", "zh-Hant-TW", "sr-Latn", "gsw", "en-x-old"])("%j is a language", (value) => {
  expect(read(language, value)).toBe(value);
});

it.each(["", "English", "e", "en_GB", "en-", "en-us-us", "en-12", "x-old"])("%j is no language", (value) => {
  expect(read(language, value)).toEqual(["must be a language tag such as en or pt-BR"]);
});

describe("what nobody sees in a text", () => {
  it.each([
    ["\u202a", "202A, which changes the direction of writing"],
    ["\u202e", "202E, which changes the direction of writing"],
    ["\u2066", "2066, which changes the direction of writing"],
    ["\u2069", "2069, which changes the direction of writing"],
    ["\u200b", "200B, which cannot be seen"],
    ["\u2060", "2060, which cannot be seen"],
    ["\ufeff", "FEFF, which cannot be seen"],
    ["\u00ad", "00AD, which cannot be seen"],
    ["\u2061", "2061, which cannot be seen"],
    ["\u2064", "2064, which cannot be seen"],
    ["\u206f", "206F, which cannot be seen"],
    ["\u3164", "3164, which cannot be seen"],
    ["\uffa0", "FFA0, which cannot be seen"],
    ["\ufff9", "FFF9, which cannot be seen"],
    ["\u{e0041}", "E0041, which cannot be seen"],
    ["\ud83d", "D83D, which is half a character"],
    ["\udc1f", "DC1F, which is half a character"],
  ])("is refused with its code point: %j", (character, rule) => {
    expect(read(text, `a${character}b`)).toEqual([`must not hold U+${rule}`]);
    expect(read(webAddress, `https://example.org/a${character}b`)).toContain(`must not hold U+${rule}`);
    expect(read(exact, `a${character}b`)).toBe(`a${character}b`);
  });

  it.each([
    "نمی\u200cخواهم",
    "क्\u200dष",
    "👩\u200d👧",
    "שלום\u200f!",
    "a\u200eb",
    "سلام\u061c!",
    "🐟",
    "❤\ufe0f",
    "🏴\u{e0067}\u{e0062}\u{e007f}",
    "⠋\u2800⠊",
  ])("is not what a script is written with: %j", (value) => {
    expect(read(text, value)).toBe(value);
  });
});

it.each(["\u200d", "\u200e \u200f", "\u2800", "\ufe0f", "\u115f"])("%j is no text", (value) => {
  expect(read(text, value)).toEqual(["must have a character that can be seen"]);
});

it.each([
  ["3b0c".repeat(16), "3b0c".repeat(16)],
  ["3B0C".repeat(16), ["must be 64 hexadecimal digits in lower case"]],
  ["3b0c".repeat(15), ["must be 64 hexadecimal digits"]],
  ["3b0x".repeat(16), ["must be 64 hexadecimal digits"]],
])("as a SHA-256, %j is %j", (value, expected) => {
  expect(read(sha256, value)).toEqual(expected);
});

it("a text is trimmed, and the exact characters of a source never are", () => {
  expect(read(text, " a b\n")).toBe("a b");
  expect(read(text, " \n")).toEqual(["must not be empty"]);
  expect(read(text, "a\u0000b")).toEqual(["must not hold control characters"]);
  expect(read(exact, "a  b\nc")).toBe("a  b\nc");
  for (const value of [" a", "a ", "a\n", "\u00a0a", "\ufeffa"]) {
    expect(read(exact, value)).toEqual([expect.stringMatching(/^must not begin or end with white space/)]);
  }
});

it.each(["EN", "eng", "iw", "en-gb", "sr-latn"])("%j is no canonical tag of a language", (value) => {
  expect(read(language, value)).toEqual(["must be the canonical tag of its language"]);
});
