import { csvParse } from "d3-dsv";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { collectionName, formatCollection } from "@/lib/view/collection/collection-format";
import { collectionHtml, collectionText } from "@/lib/view/collection/collection-text";
import { escapeRtf } from "@/lib/view/collection/rtf";
import { somePassage } from "./some-passage";

const origin = "https://river.example";
const noted = [{ passage: somePassage() }, { passage: somePassage({ text: "*Два*" }), note: "Gone." }];
const from = (title: string) =>
  `Riverside Forum, ${title}, 4 May 2031. <https://river.example/sources/river#river/open.1>`;

it("as Markdown has quotation, source and note of each", () => {
  const text = formatCollection(noted, "md", origin);
  expect(text).toBe(
    `> “Open it.”\n\n${from("*A river*")}\n\n> “\\*Два\\*”\n\n${from("*A river*")}\n\nGone.\n`,
  );
  expect(marked.parse(text, { async: false })).toContain("<em>A river</em>, 4 May 2031. <a href=");
});

it("as CSV has a row each, with a complete link", () => {
  const rows = csvParse(formatCollection([{ passage: somePassage({ text: "=1+1" }) }], "csv", origin));
  expect(rows[0]).toMatchObject({
    id: "river/open.1",
    text: "'=1+1",
    voice: "own",
    link: "https://river.example/sources/river#river/open.1",
    note: "",
  });
});

it("as plain text and as HTML has the notes too", () => {
  expect(collectionText(noted, origin)).toMatch(/river\/open\.1\nGone\.\n$/);
  expect(collectionHtml(noted, origin)).toMatch(/<p>Gone\.<\/p>\n$/);
});

describe("as RTF", () => {
  it.each([
    ["ASCII", "a b", "a b"],
    ["signs of RTF", "\\par {x}", "\\\\par \\{x\\}"],
    ["accents", "é", "\\u233?"],
    ["Cyrillic", "Да", "\\u1044?\\u1072?"],
    ["Hebrew", "ה", "\\u1492?"],
    ["Chinese, above 32767 as a negative number", "河中", "\\u27827?\\u20013?"],
    ["the end of the first plane", "\ufffd", "\\u-3?"],
    ["a character beyond it, as two units", "😀", "\\u-10179?\\u-8704?"],
    ["quotation marks", "“a’", "\\u8220?a\\u8217?"],
    ["line breaks", "a\r\nb\nc\rd", "a\\line b\\line c\\line d"],
    ["a tab", "a\tb", "a\\tab b"],
    ["other control characters", "a\u0000\u0007b", "ab"],
  ])("writes %s", (_what, text, written) => {
    expect(escapeRtf(text)).toBe(written);
  });

  it("is ASCII, with every brace closed and a link each", () => {
    const rtf = formatCollection(
      [...noted, { passage: somePassage({ text: "{נהר", language: "he" }) }],
      "rtf",
      origin,
    );
    expect(rtf).toMatch(/^\{\\rtf1\\ansi[\x20-\x7e\n]*\}\n$/);
    const bare = rtf.replace(/\\[\\{}]/g, "");
    expect(bare.split("{")).toHaveLength(bare.split("}").length);
    expect(rtf.match(/HYPERLINK "https:\/\/river\.example\/sources\/river#river\/open\.1"/g)).toHaveLength(3);
    expect(rtf.match(/\\rtlpar/g)).toHaveLength(1);
  });
});

it.each([
  [["river"], "collection-1-passage-river.rtf"],
  [["river", "river", "lake"], "collection-3-passages-river-lake.rtf"],
  [["a", "b", "c", "d"], "collection-4-passages-4-sources.rtf"],
])("of %j is named for what it holds", (sources, name) => {
  expect(
    collectionName(
      sources.map((source) => somePassage({ source })),
      "rtf",
    ),
  ).toBe(name);
});
