import { describe, expect, it } from "vitest";
import { chaptersOf, checkChapters, OPENING, readTest } from "@/lib/model/chapters";
import { authored, headOf, problemsOf, source, wordsOf } from "./authored";

/** The chapters of a text, each as its heading and what stands in it. */
const chapters = (text: string) =>
  chaptersOf(text).map(({ heading, start, end }) => [heading, text.slice(start, end)]);

const long = `${"They swim by day and by night. ".repeat(4)}\n\n`;

describe("the chapters of a document", () => {
  it.each<[string, string, readonly (readonly [string, string])[]]>([
    ["are none where it is empty", "", []],
    ["are none where it is blank", " \n\n", []],
    [
      "begin with what comes before the first heading",
      "Fish swim.\n\n# Ducks\n\nThey quack.\n",
      [
        [OPENING, "Fish swim.\n\n"],
        ["Ducks", "# Ducks\n\nThey quack.\n"],
      ],
    ],
    [
      "begin with the heading that comes first",
      "\n# Ducks\nThey quack.\n",
      [["Ducks", "# Ducks\nThey quack.\n"]],
    ],
    [
      "have headings of all levels",
      "# A\n###### B\n",
      [
        ["A", "# A\n"],
        ["B", "###### B\n"],
      ],
    ],
    [
      "have no heading of a seventh",
      "Fish.\n\n####### They swim, and they swim.\n",
      [[OPENING, "Fish.\n\n####### They swim, and they swim.\n"]],
    ],
    [
      "have headings with signs behind them",
      "# Ducks ##  \nThey quack.\n",
      [["Ducks", "# Ducks ##  \nThey quack.\n"]],
    ],
    [
      "have headings with many blanks",
      "#  Ducks   ## \nThey quack.\n",
      [["Ducks", "#  Ducks   ## \nThey quack.\n"]],
    ],
    [
      "keep a sign within a heading",
      "# Ducks # and swans\n",
      [["Ducks # and swans", "# Ducks # and swans\n"]],
    ],
    ["keep a sign that belongs to a word", "# C#\nA language.\n", [["C#", "# C#\nA language.\n"]]],
    [
      "have headings that stand in a little",
      "   # Ducks\r\nThey quack.\r\n",
      [["Ducks", "   # Ducks\r\nThey quack.\r\n"]],
    ],
    [
      "have no heading that says nothing",
      "# \nThey quack, and they swim.\n",
      [[OPENING, "# \nThey quack, and they swim.\n"]],
    ],
    [
      "have headings without a sign, which are short lines before long ones",
      `Of ducks\n\n${long}Of fish\n\n${long}Not of swans\n\nThey sing.`,
      [
        ["Of ducks", `Of ducks\n\n${long}`],
        ["Of fish", `Of fish\n\n${long}Not of swans\n\nThey sing.`],
      ],
    ],
  ])("%s", (_, text, expected) => {
    expect(chapters(text)).toEqual(expected);
  });
});

describe("a place has been read in full", () => {
  const text = "Fish swim.\n\n# Ducks\n\nThey quack.\n\n# Swans\n\nThey sing.\n";
  const offsets = ["Fish", "# Ducks", "They quack", "# Swans", "They sing"].map((it) => text.indexOf(it));

  it.each<[boolean, readonly string[] | undefined, readonly boolean[]]>([
    [true, undefined, [true, true, true, true, true]],
    [true, ["Ducks"], [true, true, true, true, true]],
    [false, undefined, [false, false, false, false, false]],
    [false, ["Ducks"], [false, true, true, false, false]],
    [false, [OPENING, "Swans"], [true, false, false, true, true]],
    [false, ["Otters"], [false, false, false, false, false]],
  ])("where the whole has been (%s), or its chapter of %j", (complete, read, expected) => {
    const isRead = readTest(text, { complete, on: "2031", chapters: read });
    expect(offsets.map((offset) => isRead(offset))).toEqual(expected);
  });
});

describe("the chapters that are listed as coded", () => {
  const text = "Fish swim.\n\n# Ducks\n\nThey quack.\n";
  const listed = (chapters: string[] | undefined, complete = false) => {
    const it = source({ head: headOf({ coded: { complete, on: "2031", chapters } }) });
    return [
      (_: unknown, report: Parameters<typeof checkChapters>[3]) =>
        checkChapters(it, text, authored(), report),
      {},
    ] as const;
  };

  it.each<[string[] | undefined, boolean, readonly string[]]>([
    [undefined, false, []],
    [undefined, true, []],
    [[], false, []],
    [["Ducks", OPENING], false, []],
    [["Ducks", "Swans"], false, ["chapters/1 reference-unknown Swans"]],
    [["Ducks"], true, ["chapters value-invalid chapters"]],
    [["Swans"], true, ["chapters value-invalid chapters"]],
  ])("are there, and not the whole: %j, %s", (chapters, complete, expected) => {
    expect(problemsOf(...listed(chapters, complete))).toEqual(
      expected.map((it) => `sources/river-2031/coded/${it}`),
    );
  });

  it("are of no interest where the head was refused", () => {
    const it = source({ head: undefined });
    expect(problemsOf((_, report) => checkChapters(it, text, authored(), report), {})).toEqual([]);
  });

  it("are told of in words that say which was meant", () => {
    expect(wordsOf(...listed(["Duks", "Otters and beavers"]))).toEqual([
      'The document has no heading "Duks". Did you mean "Ducks"?',
      'The document has no heading "Otters and beavers". Copy the heading; npm run todo lists them. (opening) is what comes before the first.',
    ]);
    expect(wordsOf(...listed(["Ducks"], true))).toEqual([
      'Chapters are listed as coded, and the whole document is said to be. Remove "chapters", or say "complete: false".',
    ]);
  });
});
